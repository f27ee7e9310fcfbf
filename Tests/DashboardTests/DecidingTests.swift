import Dashboard
import Screen
import SteeringModel
import Testing

private func reversal(_ number: Int) -> Edit {
  Edit(action: .undo, type: .task, key: Array("R\(number)".utf8), seen: nil, changes: [])
}

private func saved(_ number: Int) -> SaveOutcome {
  .saved(
    path: "x.rec", reversal: reversal(number), confirmed: true, reduced: false, conflictCopy: nil)
}

@Suite struct Deciding {
  /// A deadline that was moved: the task is saved, and its entry in the ledger too.
  private func movedDeadline(andLedger: Bool = true) throws -> Stage {
    var stage = Stage()
    try stage.press("d C-u 2 0 2 7 <enter> <enter> <enter> y")
    try stage.settle(saved(1))
    if andLedger { try stage.settle(saved(2)) }
    return stage
  }

  @Test func movingADeadlineKeepsTheFirstOneAndEntersTheLedger() throws {
    var stage = Stage()
    try stage.press("d")
    #expect(stage.screen.suffix(2).joined().contains("Move the deadline of 57-023"))
    try stage.press("C-u 2 0 2 7 - 0 6 <enter> l a t e <enter> <enter> y")
    let task = try #require(stage.saves.first)
    #expect(
      task.changes == [
        .set(.due, Array("2027-06".utf8)), .set(.dueOriginal, Array("2025".utf8)),
      ])
    #expect(stage.saves.count == 1, "the ledger follows when the task is saved")
    try stage.settle(saved(1))
    let entry = try #require(stage.saves.last)
    #expect(
      entry.whole
        == .append([
          .init(.task, "57-023"), .init(.from, "2025"), .init(.to, "2027-06"),
          .init(.reason, "late"), .init(.on, "2026-11-21"),
        ]))
    try stage.settle(saved(2))
    #expect(stage.state.undoable.map { $0.map(\.key) } == [[Array("R2".utf8), Array("R1".utf8)]])
  }

  @Test func undoTakesAMoveBackWholeTheLedgerFirst() throws {
    var stage = try movedDeadline()
    try stage.press("u")
    #expect(stage.saves.last?.key == Array("R2".utf8))
    try stage.settle(saved(3))
    #expect(stage.saves.last?.key == Array("R1".utf8))
    try stage.settle(saved(4))
    #expect(stage.state.undoable.isEmpty)
    #expect(stage.state.redoable.count == 1)
    #expect(stage.state.redoable.first?.count == 2)
  }

  @Test func aDeadlineThatIsNoneIsSentBack() throws {
    var stage = Stage()
    try stage.press("d C-u 2 0 2 7 - 1 3 <enter> <enter> <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.screen.suffix(2).joined().contains("“2027-13” is not a deadline"))
  }

  @Test func anObstacleIsRecordedWithTheNextNumber() throws {
    var stage = Stage()
    try stage.press("o n o <space> m o n e y <enter> B a n k <enter> L e n d <enter> y")
    let edit = try #require(stage.saves.first)
    #expect(edit.type == .obstacle)
    #expect(
      edit.whole
        == .append([
          .init(.id, "V-10"), .init(.task, "57-023"), .init(.text, "no money"),
          .init(.raisedBy, "SKHCN"), .init(.since, "2026-11-21"), .init(.askedOf, "Bank"),
          .init(.ask, "Lend"), .init(.status, "open"),
        ]))
  }

  @Test func anObstacleWithoutATextIsSentBack() throws {
    var stage = Stage()
    try stage.press("o <enter> <enter> <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.state.prompt?.typing == 0)
  }

  @Test func progressAndNotesAndStatusAreSaved() throws {
    var stage = Stage()
    try stage.press("p C-u 9 0 <enter> y")
    #expect(stage.saves.last?.changes == [.set(.progress, Array("90".utf8))])
    try stage.settle(saved(1))
    try stage.press("n h e a r d <enter> y")
    #expect(stage.saves.last?.changes == [.add(.note, Array("heard".utf8))])
    try stage.settle(saved(2))
    try stage.press("s <end> <enter> y")
    #expect(stage.saves.last?.changes == [.set(.status, Array("withdrawn".utf8))])
  }

  @Test func aChangeThatCannotBeSavedWholeIsTakenBackAndToldWhy() throws {
    var stage = try movedDeadline(andLedger: false)
    try stage.settle(.failed(path: "extensions.rec", operation: "write", reason: "No space"))
    #expect(stage.saves.last?.key == Array("R1".utf8), "the half that is there is taken back")
    try stage.settle(saved(2))
    #expect(stage.bottomLine.contains("Not saved: extensions.rec: No space"))
    #expect(stage.state.undoable.isEmpty && stage.state.saving.isEmpty)
  }

  @Test func aHalfThatCannotBeTakenBackIsToldAndCanBeTriedAgain() throws {
    var stage = try movedDeadline(andLedger: false)
    try stage.settle(.failed(path: "extensions.rec", operation: "write", reason: "No space"))
    try stage.settle(.failed(path: "x.rec", operation: "write", reason: "No space"))
    #expect(stage.bottomLine.contains("A part of it was saved"))
    #expect(stage.state.undoable.map { $0.map(\.key) } == [[Array("R1".utf8)]])
  }

  @Test func anUndoThatIsRefusedHalfwayChangesNothing() throws {
    var stage = try movedDeadline()
    try stage.press("u")
    try stage.settle(saved(3))
    try stage.settle(.refused(.changedMeanwhile(fields: [])))
    #expect(stage.saves.last?.key == Array("R3".utf8), "the ledger's entry comes back")
    try stage.settle(saved(4))
    #expect(stage.bottomLine.contains("R1 was changed by somebody else"))
    // It would be refused again: older changes can be reached.
    #expect(stage.state.undoable.isEmpty && stage.state.redoable.isEmpty)
  }

  @Test func anUndoThatFailedCanBeTriedAgain() throws {
    var stage = try movedDeadline()
    try stage.press("u")
    try stage.settle(saved(3))
    try stage.settle(.failed(path: "x.rec", operation: "write", reason: "No space"))
    try stage.settle(saved(4))
    #expect(
      stage.state.undoable.map { $0.map(\.key) } == [[Array("R4".utf8), Array("R1".utf8)]])
  }

  @Test func leavingCompletedByAStatusAsksForTheReasonToo() throws {
    var stage = Stage()
    try stage.press("/ 5 7 - 0 0 4 <enter> s <down> <enter> <enter> y")
    #expect(stage.saves.isEmpty, "without a reason nothing is reopened")
    try stage.press("w h y <enter> y")
    let edit = try #require(stage.saves.first)
    #expect(edit.note == "why" && edit.changes.contains(.remove(.completed)))
  }

  @Test func aTextThatIsTooLongIsSentBackAndNotCut() throws {
    var stage = Stage()
    try stage.press("n")
    stage.send(.paste(String(repeating: "x", count: 15_000)))
    #expect(stage.state.prompt?.text(.text).count == 15_000)
    stage.send(.paste(String(repeating: "y", count: 15_000)))
    #expect(stage.state.prompt?.text(.text).count == 15_000)
    #expect(stage.screen.suffix(2).joined().contains("too long"))
  }

  @Test func undoWhileItIsSavedSaysSo() throws {
    var stage = Stage()
    try stage.press("c y u")
    #expect(stage.bottomLine.contains("being saved"))
    #expect(stage.saves.count == 1)
  }
}
