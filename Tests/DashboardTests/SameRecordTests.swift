import Dashboard
import Foundation
import RecText
import SteeringModel
import Testing

/// What is shown, asked about and saved is one and the same record, whatever its id is made of.
@Suite struct SameRecord {
  /// Two ids that read the same as texts: a byte that is not UTF-8, and the sign that stands for one.
  private static let odd = Array("T-".utf8) + [0xFF]
  private static let sign = Array("T-\u{FFFD}".utf8)

  private static func record(_ id: [UInt8], _ title: String, due: String) -> [UInt8] {
    Array("Id: ".utf8) + id
      + Array("\nTitle: \(title)\nStatus: in-progress\nDue: \(due)\n\n".utf8)
  }

  private static func board(oddFirst: Bool = true) -> Board {
    let odd = record(odd, "the odd one", due: "2026-01-01")
    let sign = record(sign, "the plain one", due: "2026-02-01")
    return Stage.board(Array("%rec: Task\n\n".utf8) + (oddFirst ? odd + sign : sign + odd))
  }

  @Test(
    arguments: ["c", "<enter> c", "<enter> <tab> S-<tab> c", "<down> c", "<down> <enter> c"],
    [true, false])
  func theTaskThatIsAskedAboutIsTheOneCompleted(_ script: String, oddFirst: Bool) throws {
    let board = Self.board(oddFirst: oddFirst)
    var stage = Stage(board)
    try stage.press(script)
    let isOdd = !script.contains("<down>")
    #expect(stage.screen.suffix(3).joined().contains(isOdd ? "the odd one" : "the plain one"))
    try stage.press("y")
    let change = try #require(stage.saves.first)
    let key = RecordKey(.task, [isOdd ? Self.odd : Self.sign])
    #expect(change.operations.map(\.key) == [key])
    guard case .update(_, let seen, _) = change.operations.first else {
      Issue.record("not a change of a record: \(change)")
      return
    }
    let address = try #require(board.record(key))
    #expect(seen == Array(board.bytes(of: address)))
  }

  @Test func theSelectionAndTheQuestionStayOnItWhenTheBoardIsReadAnew() throws {
    var stage = Stage(Self.board())
    try stage.press("<down> c")
    stage.send(.boardChanged(Self.board(oddFirst: false), []), after: 5000)
    #expect(stage.state.prompt?.complaint == nil, "its record is the same")
    try stage.press("y")
    #expect(stage.saves.first?.operations.map(\.key) == [RecordKey(.task, [Self.sign])])
    try stage.press("<up>")
    #expect(stage.state.tasks.selectedKey == RecordKey(.task, [Self.odd]))
  }

  @Test func aProblemOpensTheRecordThatItIsOf() throws {
    var stage = Stage(Self.board(oddFirst: false))
    let problems = stage.state.allProblems
    let key = RecordKey(.task, [Self.odd])
    let lines = stage.state.board.lines(of: try #require(stage.state.board.record(key)))
    let index = try #require(problems.firstIndex { lines.contains($0.line) })
    try stage.press("!" + String(repeating: " <down>", count: index) + " <enter>")
    guard case .detail(key, _) = stage.state.overlays.last else {
      Issue.record("another record is open: \(stage.state.overlays)")
      return
    }
  }

  @Test(arguments: [true, false])
  func whatTheJournalSaysOfOneIsNotTakenBackFromTheOther(isOdd: Bool) throws {
    let entry =
      Array("%rec: Entry\n\nAt: 2026-11-20T10:00:00.000000+07:00\nAction: status\nRecord: ".utf8)
      + (isOdd ? Self.odd : Self.sign)
      + Array("\nField: Status\nFrom: paused\nTo: in-progress\n".utf8)
    let tasks =
      Array("\n%rec: Task\n\n".utf8) + Self.record(Self.odd, "the odd one", due: "2026-01-01")
      + Self.record(Self.sign, "the plain one", due: "2026-02-01")
    var stage = Stage(Stage.board(entry + tasks))
    try stage.press(isOdd ? "U <enter> y" : "<down> U <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.screen.suffix(3).joined().contains("this record cannot be changed here"))
  }

  @Test func anObstacleNamesTheTaskAndItsLeadByTheirOwnBytes() throws {
    let lead = Array("S".utf8) + [0xFE]
    var stage = Stage(
      Stage.board(
        Array("%rec: Task\n\nLead: ".utf8) + lead + Array("\n".utf8)
          + Self.record(Self.odd, "the odd one", due: "2026-01-01")))
    try stage.press("o x <enter> <enter> <enter> y")
    guard case .insert(let record) = stage.saves.first?.operations.first else {
      Issue.record("no obstacle: \(stage.saves)")
      return
    }
    let fields = Dictionary(
      uniqueKeysWithValues: record.fields.map {
        (String(decoding: $0.name, as: UTF8.self), $0.value)
      })
    #expect(fields["Task"] == .bytes(Self.odd))
    #expect(fields["Raised_by"] == .bytes(lead))
  }

  @Test func twoSpellingsOfOneLetterAreTwoTasks() throws {
    let composed = Array("\u{1EC7}".utf8)
    let decomposed = Array("e\u{0323}\u{0302}".utf8)
    var stage = Stage(
      Stage.board(
        Array("%rec: Task\n\n".utf8) + Self.record(composed, "one", due: "2026-01-01")
          + Self.record(decomposed, "two", due: "2026-02-01")))
    try stage.press("<down> <enter> c y")
    #expect(stage.saves.first?.operations.map(\.key) == [RecordKey(.task, [decomposed])])
  }

  @Test(arguments: ["T-1", "  T-1", "T-1 \t ", "\t T-1 "])
  func damageIsToldOfWhateverBlanksStandAroundTheId(_ id: String) throws {
    var stage = Stage(Stage.board("%rec: Task\n\nId: \(id)\nTitle: One\nbroken line\n"))
    try stage.press("<enter>")
    let lines = stage.screen
    #expect(lines.contains { $0.contains("tasks.rec:3: a damaged line") })
    #expect(lines.contains { $0.contains("no colon after a name: broken line") })
  }

  @Test(arguments: ["A", " A  "])
  func allRecordsOfOneIdAreToldOfTogether(_ id: String) throws {
    var stage = Stage(
      Stage.board(
        "%rec: Task\n\nId: A\nTitle: One\nStatus: paused\n\nId: \(id)\nTitle: Two\nbroken line\n"))
    try stage.press("<enter>")
    #expect(stage.screen.contains { $0.contains("more than one record is called A") })
    #expect(stage.screen.contains { $0.contains("no colon after a name: broken line") })
  }
}

/// Search looks through the tasks that are there, and no others.
@Suite struct SearchAfterReading {
  private static func board(_ titles: [String]) -> Board {
    Stage.board(
      "%rec: Task\n\n"
        + titles.enumerated().map { "Id: T-\($0.offset)\nTitle: \($0.element)\n" }
        .joined(separator: "\n"))
  }

  private static let before = board(["alpha", "beta", "gamma"])
  private static let after = board(["gamma", "alpha", "beta"])

  private func found(_ stage: Stage) -> [String] {
    stage.state.tasks.rows.map(stage.state.board.id(of:))
  }

  @Test func aSearchBegunBeforeTheFilesChangedFindsWhatTheySayNow() throws {
    var stage = Stage(Self.before)
    try stage.press("/ a l p")
    #expect(found(stage) == ["T-0"])
    stage.send(.boardChanged(Self.after, []))
    #expect(found(stage) == ["T-1"])
    try stage.press("h a <enter>")
    #expect(found(stage) == ["T-1"])
  }

  @Test func whatWasMadeReadyForAnotherBoardIsNotSearched() throws {
    var stage = Stage(Self.after)
    stage.state.settings.indexesAside = true
    try stage.press("/")
    stage.send(.searchIndexed(SearchIndex(Self.before)))
    try stage.press("a l p h a <enter>")
    #expect(found(stage) == ["T-1"])
  }
}
