import SteeringModel
import Testing

/// Taking back an older entry of a task's history.
@Suite struct UndoingTests {
  private let files = """
    %rec: Task

    Id: T-1
    Title: One
    Due: 2027
    Due_original: 2026

    %rec: Extension

    Task: T-1
    From: 2026
    To: 2027
    On: 2026-11-20

    %rec: Obstacle

    Id: V-1
    Task: T-1
    Text: no money
    Status: open

    %rec: Entry

    At: 2026-11-20T10:00:00.000000+07:00
    Action: deadline
    Record: T-1
    Field: Due
    From: 2026
    To: 2027
    Field: Due_original
    From:
    To: 2026

    At: 2026-11-20T10:00:00.100000+07:00
    Action: deadline
    Record: Extension
    Task: T-1
    Field: Task
    From:
    To: T-1

    At: 2026-11-20T04:00:00.000000+00:00
    Action: obstacle
    Record: Obstacle V-1
    Task: T-1
    Field: Id
    From:
    To: V-1
    Field: Task
    From:
    To: T-1
    Field: Text
    From:
    To: no money
    Field: Status
    From:
    To: open
    """

  @Test func aMovedDeadlineTakesItsEntryInTheLedgerWithIt() throws {
    let made = board(files)
    let entry = try #require(made.history(of: "T-1").first)
    let edits = try Edit.undoing(entry, of: 0, in: made).get()
    #expect(edits.map(\.type) == [.task, .extensionOfDeadline])
    #expect(edits.allSatisfy { $0.undoes == entry.at })
    #expect(
      edits[1].whole
        == .cut(bytes("\nTask: T-1\nFrom: 2026\nTo: 2027\nOn: 2026-11-20\n")))
    #expect(edits[1].subject == "T-1")
  }

  @Test func theLedgersEntryIsNotTakenBackByItself() {
    let history = board(files).history(of: "T-1")
    #expect(history.map(\.canBeTakenBack) == [true, false, true])
  }

  @Test func anObstacleIsTakenOutAsItWasRecorded() throws {
    let made = board(files)
    let entry = try #require(made.history(of: "T-1").last)
    #expect(entry.record == "Obstacle V-1")
    let edits = try Edit.undoing(entry, of: 0, in: made).get()
    #expect(
      edits.map(\.whole)
        == [.cut(bytes("\nId: V-1\nTask: T-1\nText: no money\nStatus: open\n"))])
    let edited = board(files.replacing("Text: no money\nStatus", with: "Text: little\nStatus"))
    #expect(
      Edit.undoing(entry, of: 0, in: edited) == .failure(.changedSince(field: "Text")))
  }

  @Test func whatTheJournalCouldNotHoldIsNotPutBack() throws {
    let made = board(
      files.replacing("From: 2026\n    To: 2027", with: "From: caf\u{FFFD}\n    To: 2027")
        .replacing("From: 2026\nTo: 2027\nField", with: "From: caf\u{FFFD}\nTo: 2027\nField"))
    let entry = try #require(made.history(of: "T-1").first)
    #expect(Edit.undoing(entry, of: 0, in: made) == .failure(.notEditable))
  }

  @Test func historyFollowsTheMomentAndNotTheClockOnTheWall() {
    let entries = [
      "2026-11-21T09:00:00+07:00", "2026-11-21T03:30:00+01:00", "2026-11-21T01:59:00Z",
    ]
    .map { "At: \($0)\nAction: set\nRecord: T-1\nField: Owner\nFrom: a\nTo: b\n" }
    let made = board(
      "%rec: Task\n\nId: T-1\nTitle: One\n\n%rec: Entry\n\n" + entries.joined(separator: "\n"))
    #expect(
      made.history(of: "T-1").map { String($0.at.suffix(6)) } == ["59:00Z", "+07:00", "+01:00"])
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
