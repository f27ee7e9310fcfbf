import SteeringModel
import Testing

/// What the operator means to change, before any file is touched.
struct EditTests {
  private let made = board(
    """
    %rec: Task

    Id: T-1
    Title: One
    Status: in-progress
    Due: 2026-06

    Id: T-2
    Title: Two
    Status: completed
    Due: 2026-Q3
    Due_original: 2026-06
    Completed: 2026-08-01

    Id: T-3
    Title: Three

    Id: T-3
    Title: Three again

    Title: Nameless

    Id: T-4
    no line

    %rec: Obstacle

    Id: V-1
    Task: T-1
    Status: open
    """)

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func completingSetsStatusAndDateAndAddsEvidence() throws {
    let edit = try #require(
      Edit.complete(0, on: day("2026-11-21"), evidence: "44/QD", in: made))
    #expect(edit.action == .complete)
    #expect(edit.type == .task)
    #expect(edit.key == bytes("T-1"))
    #expect(edit.seen == bytes("Id: T-1\nTitle: One\nStatus: in-progress\nDue: 2026-06\n"))
    #expect(
      edit.changes == [
        .set(.status, bytes("completed")), .set(.completed, bytes("2026-11-21")),
        .add(.evidence, bytes("44/QD")),
      ])
    #expect(Edit.complete(0, on: day("2026-11-21"), evidence: " ", in: made)?.changes.count == 2)
  }

  @Test func reopeningTakesTheDateOutAndKeepsTheReason() throws {
    let edit = try #require(Edit.reopen(1, reason: "not signed yet", in: made))
    #expect(edit.changes == [.set(.status, bytes("in-progress")), .remove(.completed)])
    #expect(edit.note == "not signed yet")
    let paused = try #require(Edit.status(1, .paused, in: made))
    #expect(paused.changes == [.set(.status, bytes("paused")), .remove(.completed)])
    #expect(Edit.status(0, .paused, in: made)?.changes == [.set(.status, bytes("paused"))])
  }

  @Test func theOriginalDeadlineIsWrittenOnce() throws {
    let first = try #require(Edit.moveDeadline(0, to: Due(reading: "6/2027"), in: made))
    #expect(
      first.changes == [.set(.due, bytes("2027-06")), .set(.dueOriginal, bytes("2026-06"))])
    let second = try #require(Edit.moveDeadline(1, to: Due(reading: "2027"), in: made))
    #expect(second.changes == [.set(.due, bytes("2027"))])
    #expect(Edit.moveDeadline(0, to: .unreadable, in: made) == nil)
    #expect(
      Edit.moveDeadline(0, to: .standing, in: made)?.changes.first == .set(.due, bytes("standing")))
  }

  @Test func aTaskInTroubleIsNotEdited() {
    #expect(made.tasks.map { $0.trouble == nil } == [true, true, false, false, false, false])
    for task in 2..<6 {
      #expect(Edit.complete(task, on: day("2026-11-21"), in: made) == nil)
      #expect(Edit.reopen(task, reason: "", in: made) == nil)
      #expect(Edit.setting([.title: "x"], of: task, in: made) == nil)
    }
    #expect(Edit.complete(6, on: day("2026-11-21"), in: made) == nil)
    #expect(Edit.complete(-1, on: day("2026-11-21"), in: made) == nil)
  }

  @Test func fieldsAreSetOrTakenOut() throws {
    let edit = try #require(
      Edit.setting([.owner: "Someone", .product: "", .id: "T-9"], of: 0, in: made))
    #expect(edit.changes == [.set(.owner, bytes("Someone")), .remove(.product)])
    #expect(Edit.setting([:], of: 0, in: made) == nil)
    #expect(Edit.progress(0, 101, in: made) == nil)
    #expect(Edit.progress(0, 100, in: made)?.changes == [.set(.progress, bytes("100"))])
    #expect(Edit.note(0, "a\nb", in: made)?.changes == [.add(.note, bytes("a\nb"))])
    #expect(Edit.note(0, " ", in: made) == nil)
  }

  @Test func anObstacleIsCleared() throws {
    let edit = try #require(
      Edit.clear(obstacle: 0, on: day("2026-11-21"), answer: "Go on", in: made))
    #expect(edit.type == .obstacle)
    #expect(edit.key == bytes("V-1"))
    #expect(
      edit.changes == [
        .set(.status, bytes("cleared")), .set(.cleared, bytes("2026-11-21")),
        .set(.answer, bytes("Go on")),
      ])
  }
}
