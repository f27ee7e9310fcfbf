import Dashboard
import Foundation
import Screen
import SteeringModel
import Testing

private func board(_ tasks: [(id: String, due: String)]) -> Board {
  Stage.board(
    "%rec: Task\n\n"
      + tasks.map { "Id: \($0.id)\nTitle: Task \($0.id)\nStatus: in-progress\nDue: \($0.due)\n" }
      .joined(separator: "\n"))
}

private let five = board((1...5).map { ("T-\($0)", "2026-12-0\($0)") })

private let changed = [
  FileChange(path: "tasks.rec", kind: .changed, records: [RecordKey(.task, "T-3")])
]

@Suite struct Refreshing {
  @Test func theSelectionStaysOnItsTaskWhenTheOrderChanges() throws {
    var stage = Stage(five)
    try stage.press("<down> <down>")
    #expect(stage.selectedID == "T-3")
    stage.send(
      .boardChanged(
        board([
          ("T-3", "2026-01-01"), ("T-1", "2026-12-01"), ("T-2", "2026-12-02"),
          ("T-5", "2026-12-05"),
        ]), changed))
    #expect(stage.selectedID == "T-3")
    #expect(stage.state.tasks.position.selected == 0)
    #expect(stage.screen.contains { $0.hasPrefix("▌") || $0.contains("▌* T-3") })
  }

  @Test func oneLineSaysWhatChangedAndTheRowIsMarkedForFiveSeconds() {
    var stage = Stage(five)
    stage.send(.boardChanged(five, changed))
    #expect(stage.bottomLine.contains("tasks.rec changed: T-3"))
    #expect(stage.screen.contains { $0.contains("* T-3") })
    stage.send(.tick, after: 4900)
    #expect(stage.screen.contains { $0.contains("* T-3") })
    stage.send(.tick, after: 200)
    #expect(!stage.screen.contains { $0.contains("* T-3") })
  }

  @Test func whenTheSelectedTaskIsGoneTheOneInItsPlaceIsSelected() throws {
    var stage = Stage(five)
    try stage.press("<down> <down>")
    stage.send(
      .boardChanged(
        board([
          ("T-1", "2026-12-01"), ("T-2", "2026-12-02"), ("T-4", "2026-12-04"),
          ("T-5", "2026-12-05"),
        ]), changed))
    #expect(stage.selectedID == "T-4")
  }

  @Test func theSelectedRowKeepsItsPlaceOnTheScreen() throws {
    let many = board((10...80).map { ("T-\($0)", "2027-01-01") })
    var stage = Stage(many)
    for _ in 0..<40 { try stage.press("<down>") }
    let place = stage.state.tasks.position.selected - stage.state.tasks.position.top
    let id = stage.selectedID
    stage.send(
      .boardChanged(
        board([("A-1", "2026-01-01")] + (10...80).map { ("T-\($0)", "2027-01-01") }), changed))
    #expect(stage.selectedID == id)
    #expect(stage.state.tasks.position.selected - stage.state.tasks.position.top == place)
  }

  @Test func frozenTheScreenStandsStillAndCountsWhatWaits() throws {
    var stage = Stage(five)
    try stage.press("F")
    let before = Array(stage.screen[3..<20])
    stage.send(.boardChanged(board([("T-9", "2026-01-01")]), changed))
    #expect(Array(stage.screen[3..<20]) == before)
    #expect(stage.screen[0].contains("frozen, 1 change waits"))
    try stage.press("F")
    #expect(stage.screen.contains { $0.contains("T-9") })
  }

  @Test func theEntryThatTellsOfAChangeIsNoneOfItsOwn() throws {
    let entry = FileChange(
      path: "journal/2026-11-21-op.rec", kind: .added, records: [RecordKey(.entry, "now")])
    let grown = FileChange(path: entry.path, kind: .changed, records: entry.records)
    var stage = Stage(five)
    try stage.press("F")
    // The file and the entry are seen at once, or one after the other.
    stage.send(.boardChanged(five, [entry] + changed))
    #expect(stage.screen[0].contains("frozen, 1 change waits"))
    stage.send(.boardChanged(five, changed))
    stage.send(.boardChanged(five, [grown]))
    #expect(stage.screen[0].contains("frozen, 2 changes wait"))
    try stage.press("F <esc>")
    stage.send(.boardChanged(five, [grown]), after: 10_000)
    #expect(!stage.screen.joined().contains("journal/"))
    // What else lies there is data like any other.
    let task = FileChange(path: "journal/x.rec", kind: .added, records: [RecordKey(.task, "T-1")])
    stage.send(.boardChanged(five, [task]))
    #expect(stage.bottomLine.contains("journal/x.rec added: T-1"))
  }

  @Test func whatTheOperatorSavesIsShownEvenWhenFrozen() throws {
    var stage = Stage(five)
    try stage.press("F c y")
    try stage.settle(.saved("tasks.rec", reversal: .reversal(of: RecordKey(.task, "T-1"))))
    stage.send(
      .boardChanged(
        Stage.board("%rec: Task\n\nId: T-1\nTitle: one\nStatus: completed\n"), changed))
    #expect(stage.state.assessment.figures.completed == 1)
    #expect(stage.state.frozen != nil, "the rest goes on waiting")
  }

  @Test func aStaleDirectoryGreysTheHeadlineAndSaysSinceWhen() {
    var stage = Stage(five)
    stage.send(.watch(.stale(since: "14:20", reason: "Permission denied")))
    #expect(stage.screen[0].contains("stale since 14:20"))
    #expect(stage.screen[1].contains("Permission denied"), "the figures are withheld")
    #expect(stage.screen[2].contains("5 tasks"), "and told again below, with their age")
    let canvas = render(stage.state)
    #expect(canvas[1, 2].role == .headlineStale)
    #expect(stage.screen.contains { $0.contains("T-3") }, "the last good data stay")
  }

  @Test(arguments: Language.allCases, [60, 80, 100, 120])
  func whatCannotBeReliedUponIsSaidWhole(_ language: Language, columns: Int) throws {
    var stage = Stage(five, size: Size(columns: columns, rows: 20), language: language)
    let words = stage.state.words
    try stage.press("F")
    stage.send(.boardChanged(five, changed))
    #expect(stage.screen[0].hasSuffix(words.frozen(1)), "\(stage.screen[0])")
    try stage.press("F")
    stage.send(.watch(.stale(since: "14:20", reason: "EIO")))
    #expect(stage.screen[0].hasSuffix(words.stale(since: "14:20")), "\(stage.screen[0])")
    stage.send(.watch(.partial(unreadable: 12, since: "14:20")))
    #expect(stage.screen[0].hasSuffix(words.partial(unreadable: 12)), "\(stage.screen[0])")
  }

  @Test func theWallWithholdsFiguresThatNobodyCanVouchFor() throws {
    var stage = Stage(five)
    try stage.press("w")
    #expect(stage.screen[2].contains("██"), "digits five rows high")
    stage.send(.watch(.stale(since: "14:20", reason: "Permission denied")))
    #expect(stage.screen[0].contains("stale since 14:20"))
    #expect(stage.screen[1].contains("Permission denied"))
    #expect(stage.screen[2].contains("5 tasks"))
    #expect(render(stage.state)[1, 2].role == .headlineStale)
    #expect(!stage.screen.joined().contains("██"))
  }

  @Test func theWallTellsWhatCouldNotBeSavedAndHowManyProblemsThereAre() throws {
    var stage = Stage(five)
    try stage.press("w")
    #expect(stage.screen.contains { $0.contains("T-1 ") && $0.contains("10 problems") })
    try stage.press("c y")
    try stage.settle(.failed(path: "tasks.rec", operation: "fsync", reason: "No space left"))
    #expect(stage.bottomLine.contains("Not saved: tasks.rec: No space left (fsync)"))
    try stage.press("<down>")
    #expect(stage.bottomLine.isEmpty)
  }

  @Test func newsThatIsLongerThanALineIsTakenUpWhole() throws {
    var stage = Stage(five, size: Size(columns: 60, rows: 20))
    let reason = "No space left on device, and nobody knows why that is so"
    try stage.press("c y")
    try stage.settle(.failed(path: "tasks.rec", operation: "fsync", reason: reason))
    let told = stage.screen.suffix(3).map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      told.joined(separator: " ").hasSuffix(
        "Not saved: tasks.rec: \(reason) (fsync). The file is as it was."))
    // A file's name cannot pass for a notice of the program.
    try stage.press("<esc>")
    stage.send(
      .boardChanged(
        five, [FileChange(path: "x\nSaved: T-1 completed", kind: .added, records: [])]))
    #expect(stage.bottomLine == " x␊Saved: T-1 completed added")
  }

  @Test func anUnwatchableFileSystemSaysHowOftenItIsAsked() {
    var stage = Stage(five)
    stage.send(.watch(.polling(seconds: 2)))
    #expect(stage.screen[0].contains("◐ every 2 s"))
  }

  @Test func aWindowThatComesToTheFrontReadsAgainAndDisturbsNothing() throws {
    var stage = Stage(five)
    try stage.press("<down> c")
    let before = stage.screen
    let revision = stage.state.revision
    stage.send(.focused(false))
    #expect(stage.effects.isEmpty)
    stage.send(.focused(true))
    #expect(stage.effects.count == 1)
    guard case .rescan? = stage.effects.first else { throw Disturbed() }
    #expect(stage.screen == before, "no notice, the same row, the same question")
    #expect(stage.state.revision == revision)
    try stage.press("y")
    #expect(stage.saves.count == 1, "it was no key: the answer is the first")
  }

  @Test func midnightRollsOverWithoutMovingTheSelection() throws {
    var stage = Stage(five, day: nil)
    let day = try #require(CivilDate(iso: "2026-12-02"))
    stage.send(.clock(Moment(day: day, hour: 23, minute: 59)))
    try stage.press("<down> <down>")
    let id = stage.selectedID
    let overdue = stage.state.assessment.figures.overdue
    stage.send(.clock(Moment(day: day.adding(days: 1), hour: 0, minute: 0)))
    #expect(stage.state.assessment.figures.overdue == overdue + 1)
    #expect(stage.selectedID == id)
    #expect(stage.screen[0].contains("3 Dec 2026"))
  }

  @Test func aFixedDayIgnoresTheClock() throws {
    var stage = Stage(five, day: "2026-11-21")
    let day = try #require(CivilDate(iso: "2030-01-01"))
    stage.send(.clock(Moment(day: day, hour: 0, minute: 0)))
    #expect(stage.state.assessment.figures.overdue == 0)
  }
}

private struct Disturbed: Error {}
