import Dashboard
import Screen
import SteeringModel
import TestSupport
import Testing

/// What the screen says of the program's state and of what just happened, in every language: the
/// header and the bottom lines of each state, one below the other.
@Suite struct StatesInEveryLanguage {
  typealias Story = (name: String, script: String, messages: [Message])

  static func saved(confirmed: Bool, copies: [String] = []) throws -> Message {
    var saved = SavedChange(
      paths: ["tasks/iii.rec"], keys: [], reversal: try .reversal(of: RecordKey(.task, "57-025")))
    saved.isConfirmed = confirmed
    saved.isReduced = !confirmed
    saved.conflictCopies = copies
    return .saved(ticket: 1, .saved(saved))
  }

  static func mistake(_ kind: ThemeWarning.Kind) -> Message {
    .themeLoaded(troubles: [.mistake(ThemeWarning(theme: "hall", line: 3, kind: kind))])
  }

  static func stories() throws -> [Story] {
    [

      ("asked every two seconds", "", [.watch(.polling(seconds: 2))]),
      ("cannot be read", "", [.watch(.stale(since: "14:20", reason: "Permission denied"))]),
      ("cannot be read, on the wall", "w", [.watch(.stale(since: "14:20", reason: "EIO"))]),
      ("read in part", "", [.watch(.partial(unreadable: 2, since: "14:20"))]),
      ("frozen", "F", []),
      ("locked, and asked to complete", "L c", []),
      ("being saved", "<down> <down> c y", []),
      ("being saved, and asked to leave", "<down> <down> c y q", []),
      ("saved", "<down> <down> c y", [try saved(confirmed: true)]),
      (
        "saved after a fashion", "<down> <down> c y",
        [try saved(confirmed: false, copies: ["x.conflict"])]
      ),
      (
        "not saved", "<down> <down> c y",
        [
          .saved(
            ticket: 1,
            .failed(path: "tasks/iii.rec", operation: "fsync", reason: "No space left on device"))
        ]
      ),
      (
        "refused", "<down> <down> c y",
        [.saved(ticket: 1, .refused(.notEditable(path: "tasks/iii.rec", .readOnlyDirectory)))]
      ),
      (
        "changed on disk", "",
        [
          .boardChanged(
            Stage.demonstration,
            [
              FileChange(
                path: "tasks/ii.rec", kind: .changed,
                records: [RecordKey(.task, "57-012"), RecordKey(.task, "57-031")])
            ])
        ]
      ),
      ("nothing to undo", "u", []),
      ("wrong date", "c <tab> 9 9 <enter> <enter> y", []),
      ("wrong query", "f <enter> d u x : 1 <enter>", []),
      ("wrong comparison", "f <enter> s t a n d i n g < b <enter>", []),
      ("theme with an unknown role", "", [mistake(.unknownRole("standin", nearest: "standing"))]),
      ("theme that inherits from itself", "", [mistake(.cycle(["hall", "room"]))]),
      ("no such theme", "", [.themeLoaded(troubles: [.unknownTheme("hall")])]),
      ("editor that failed", "", [.editorFailed("vim", code: 127)]),
      ("no UTF-8", "", [.startedInASCII]),
      ("mouse", "m", []), ("copied", "y", []), ("theme", "t", []), ("read again", "r", []),
      ("choosing an order", "S", []), ("a command", ":", []), ("help over the problems", "! ?", []),
    ]
  }

  @Test(arguments: Language.allCases)
  func areToldInItsWords(_ language: Language) throws {
    var lines: [String] = []
    for story in try Self.stories() {
      var stage = Stage(size: Size(columns: 100, rows: 30), language: language)
      try stage.press(story.script)
      for message in story.messages { stage.send(message) }
      let bottom = stage.screen.suffix(3)
      lines += ["== \(story.name)"] + stage.screen.prefix(3) + ["…"] + bottom
    }
    try Golden.check("\(language.rawValue)-states", lines)
  }

  /// Every list, menu and question, in every language, at the size of an old projector.
  @Test(
    arguments: Language.allCases,
    [
      ("d", "deadline"), ("o", "obstacle"), ("n", "note"), ("p", "progress"), ("s", "status"),
      ("f", "filters"), ("S", "orders"), (":", "palette"), ("2", "deadlines"), ("3", "units"),
      ("/ z z z z", "search"), ("w", "wall"), ("<enter>", "detail"), ("!", "problems"),
      ("<down> <down> <down> <enter> <end>", "record"),
    ])
  func fitAtEightyColumns(_ language: Language, _ state: (script: String, name: String)) throws {
    var stage = Stage(size: Size(columns: 80, rows: 24), language: language)
    try stage.press(state.script)
    try Golden.check("80x24/\(language.rawValue)-\(state.name)", stage.screen)
  }
}
