internal import SteeringModel

extension English {
  package func command(_ command: Command) -> CommandLabel {
    switch command {
    case .up: CommandLabel("up", "One row up")
    case .down: CommandLabel("down", "One row down")
    case .pageUp: CommandLabel("page up", "One screen up")
    case .pageDown: CommandLabel("page down", "One screen down")
    case .first: CommandLabel("first", "To the first row")
    case .last: CommandLabel("last", "To the last row")
    case .nextPanel: CommandLabel("next panel", "To the next panel; in a record, to the next task")
    case .previousPanel:
      CommandLabel("previous panel", "To the previous panel; in a record, to the previous task")
    case .tasksPanel: CommandLabel("tasks", "To the tasks")
    case .deadlinesPanel: CommandLabel("deadlines", "To the deadlines")
    case .unitsPanel: CommandLabel("units", "To the responsible units")
    case .open:
      CommandLabel("open", "Open the whole record; on a unit or a deadline, show its tasks")
    case .back: CommandLabel("back", "Back, clear, cancel: always harmless")
    case .complete:
      CommandLabel("complete", "Mark complete, or reopen what is complete (asks for a reason)")
    case .deadline: CommandLabel("deadline", "Move the deadline")
    case .progress: CommandLabel("progress", "Note the progress in per cent")
    case .obstacle: CommandLabel("obstacle", "Record what is in the way, and the decision asked")
    case .note: CommandLabel("note", "Add a note")
    case .status: CommandLabel("status", "Give another status")
    case .undo: CommandLabel("undo", "Take the latest change of this session back")
    case .redo: CommandLabel("redo", "Do again what was taken back")
    case .undoThis: CommandLabel("undo this", "Take back an older change of the task")
    case .search: CommandLabel("search", "Search as you type: all words, accents do not matter")
    case .filter: CommandLabel("filter", "Choose which tasks to show")
    case .sort: CommandLabel("sort", "Choose the order of the tasks")
    case .countLeads:
      CommandLabel("count leads", "Count a task once for its first lead, or for each of its leads")
    case .problems:
      CommandLabel("problems", "Damaged records, contradictions, figures that do not add up")
    case .palette: CommandLabel("commands", "Find a command by its words")
    case .help: CommandLabel("help", "The keys that work here and now")
    case .enlarge: CommandLabel("enlarge", "Enlarge the panel, or bring it back")
    case .wall: CommandLabel("wall view", "Large figures for the wall, without keys")
    case .theme: CommandLabel("theme", "The next theme")
    case .freeze: CommandLabel("freeze", "Hold the screen still; counts the changes that wait")
    case .lock: CommandLabel("lock", "Allow no change until unlocked")
    case .rescan: CommandLabel("rescan", "Read the files again and redraw")
    case .mouse: CommandLabel("mouse", "Let the mouse select, or let it copy text")
    case .editor: CommandLabel("editor", "Open the record in $EDITOR, at its line")
    case .copy: CommandLabel("copy", "Copy the task as text")
    case .quit: CommandLabel("quit", "Leave the program")
    }
  }

  package func disabled(_ reason: Disabled) -> String {
    switch reason {
    case .noTask: "No task is selected"
    case .readOnly: "This session was started read-only"
    case .locked: "Locked: L unlocks"
    case .damaged(let line): "This record is damaged at line \(line): mend it in an editor (e)"
    case .conflict(let line):
      "Two versions collide in this record at line \(line): settle them in an editor (e)"
    case .duplicate(let id):
      "Another record has the Id \(id) too: mend one of them in an editor (e)"
    case .noKey: "This record has no Id"
    case .withdrawn: "This task is withdrawn"
    case .savingThis: "This task is being saved"
    case .nothingToUndo: "Nothing to take back in this session"
    case .nothingToRedo: "Nothing to do again"
    case .noColourTheme: "This terminal shows no colours"
    case .nothingThere: "Nothing there"
    }
  }
}
