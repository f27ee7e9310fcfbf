/// What `steerco --help` prints.
enum Usage {
  static let text = """
    steerco: a steering committee's tasks, units and deadlines on the wall.

      steerco [DIR]              open a directory of .rec files
                                 (default: $STEERCO_DATA, else this directory)
      steerco demo [DIR]         write the demonstration committee to DIR
                                 (default ./steerco-demo) and open it
      steerco summary DIR        the headline figures       --format text|json
      steerco list DIR           the tasks                  --format table|json|csv|rec
                                                            --where QUERY  --sort NAME
      steerco show ID DIR        one task, whole
      steerco check DIR          every problem as FILE:LINE: KIND: words
      steerco complete ID DIR    mark a task complete       --on DATE  --evidence TEXT  --note TEXT
      steerco reopen ID DIR      take that back             --note TEXT (why)
      steerco set ID|TYPE/KEY FIELD=VALUE… DIR              change fields of a record    --note TEXT
      steerco new TYPE FIELD=VALUE… DIR                     a new record, prints its key --note TEXT
      steerco remove TYPE/KEY DIR                           take a record out, say why   --note TEXT
                             (what steerco did not make only with --yes)
      steerco undo [ENTRY] DIR   take a change back: your latest, or one that log names
      steerco fields [TYPE]      the record types, or the fields of one
      steerco init DIR           an empty committee, its files ready to edit
      steerco log DIR            who changed what, when     --since DATE  --format text|json
      steerco changes DIR        what happened to tasks     --since DATE  --format text|json
      steerco snapshot DIR       the screen as text         --size 120x36  --keys "<down> <enter>"

      steerco themes [DIR]       every theme, a sample of each role and its contrast
      steerco check-terminal     what this terminal can do, and where its widths differ

      --plain                    print the dashboard once as lines, for a screen reader or a pipe
      --date YYYY-MM-DD          hold everything against this day
      --language en|vi|nb|hi     the language of the interface
      --theme NAME               paper, night, contrast, sixteen, mono, or one of your own
      --read-only                change nothing in this session
      --with-secret              show tasks above ordinary secrecy too
      --mouse                    let the mouse select from the start
      --help, --version

    A QUERY: standing:behind lead:SNV due<2026-12-31 source:57-NQ/TW clear<5 obstacle:open words
    A NAME to sort by: worst-first, deadline, unit, group, id
    Exit code: 0 done; 1 refused, or problems found; 2 wrong use, or it could not begin.

    """
}
