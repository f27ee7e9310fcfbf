import Dashboard
import RecText
import Screen
import SteeringModel
import Testing

/// A change that takes another back, told from others by the record that it is of.
private func reversal(_ number: Int) throws -> Change {
  try .reversal(of: RecordKey(.task, "R\(number)"))
}

private func saved(_ number: Int) throws -> SaveOutcome {
  .saved("x.rec", reversal: try reversal(number))
}

@Suite struct Deciding {
  @Test func movingADeadlineKeepsTheFirstOneAndEntersTheLedger() throws {
    var stage = Stage()
    try stage.press("d")
    #expect(stage.screen.suffix(2).joined().contains("Move the deadline of 57-023"))
    try stage.press("C-u 2 0 2 7 - 0 6 <enter> l a t e <enter> <enter> y")
    let move = try #require(stage.saves.first)
    #expect(stage.saves.count == 1, "the task and the ledger are one change")
    #expect(move.action == .deadline && move.operations.count == 2)
    #expect(move.firstKey == "57-023")
    #expect(move.fieldChanges == [.set("Due", "2027-06"), .set("Due_original", "2025")])
    #expect(
      move.newFields == [
        "Task: 57-023", "From: 2025", "To: 2027-06", "Reason: late", "On: 2026-11-21",
      ])
    try stage.settle(try saved(1))
    #expect(stage.state.undoable == [try reversal(1)])
  }

  @Test func undoTakesTheLatestBackAndRedoDoesItAgain() throws {
    var stage = Stage()
    try stage.press("d C-u 2 0 2 7 <enter> l a t e <enter> <enter> y")
    try stage.settle(try saved(1))
    try stage.press("u")
    #expect(stage.saves.last == (try reversal(1)))
    try stage.settle(
      .saved("x.rec", reversal: .reversal(of: RecordKey(.task, "R2"), action: .redo)))
    #expect(stage.state.undoable.isEmpty)
    #expect(stage.state.redoable.map(\.firstKey) == ["R2"])
    try stage.press("C-r")
    #expect(stage.saves.last?.firstKey == "R2")
  }

  @Test func whoMovesADeadlineGivesAReasonUnlessTheCommitteeWantsNone() throws {
    var stage = Stage()
    try stage.press("d C-u 2 0 2 7 <enter> <enter> <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.state.prompt?.typing == 1, "the reason is typed next")
    try stage.press("l a t e <enter> <enter> y")
    #expect(stage.saves.map(\.note) == ["late"])
    let text = """
      %rec: Committee

      Name: C
      Reason_for_deadline: optional

      %rec: Task

      Id: T-1
      Title: x
      Due: 2026
      """
    stage = Stage(Stage.board(Array(text.utf8)))
    try stage.press("d C-u 2 0 2 7 <enter> <enter> <enter> y")
    #expect(stage.saves.map(\.note) == [""])
  }

  @Test func aDeadlineThatIsNoneIsSentBack() throws {
    var stage = Stage()
    try stage.press("d C-u 2 0 2 7 - 1 3 <enter> <enter> <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.screen.suffix(2).joined().contains("“2027-13” is not a deadline"))
  }

  @Test func anObstacleIsRecordedWithoutANumberOfItsOwn() throws {
    var stage = Stage()
    try stage.press("o n o <space> m o n e y <enter> B a n k <enter> L e n d <enter> y")
    let change = try #require(stage.saves.first)
    #expect(change.action == .obstacle && change.about == RecordKey(.task, "57-023"))
    #expect(change.operations.map(\.type) == [.obstacle])
    #expect(change.operations.map(\.key) == [nil], "it is numbered among the newest files")
    #expect(
      change.newFields == [
        "Task: 57-023", "Text: no money", "Raised_by: SKHCN", "Since: 2026-11-21",
        "Asked_of: Bank", "Ask: Lend", "Status: open",
      ])
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
    #expect(stage.saves.last?.fieldChanges == [.set("Progress", "90")])
    try stage.settle(try saved(1))
    try stage.press("n h e a r d <enter> y")
    #expect(stage.saves.last?.fieldChanges == [.add("Note", "heard")])
    try stage.settle(try saved(2))
    try stage.press("s <end> <enter> y")
    #expect(stage.saves.last?.fieldChanges == [.set("Status", "withdrawn")])
  }

  @Test func aChangeThatIsSavedInPartIsToldWithWhatIsMissing() throws {
    var stage = Stage()
    try stage.press("d C-u 2 0 2 7 <enter> l a t e <enter> <enter> y")
    let part = SavedChange(paths: ["tasks/iii.rec"], keys: [], reversal: try reversal(1))
    try stage.settle(.partly(part, missing: ["extensions.rec"]))
    let told = stage.screen.suffix(3).joined(separator: " ")
    #expect(told.contains("Saved: 57-023 deadline moved, tasks/iii.rec"))
    #expect(told.contains("extensions.rec could not be changed"))
    #expect(stage.state.saving.isEmpty)
    #expect(stage.effects.contains { if case .ring = $0 { true } else { false } })
    stage.send(.tick, after: 60_000)
    #expect(stage.screen.suffix(3).joined().contains("extensions.rec"), "until a key is pressed")
    try stage.press("u")
    #expect(stage.saves.last == (try reversal(1)), "what stands can be taken back")
  }

  @Test func anUndoThatFailedCanBeTriedAgain() throws {
    var stage = Stage()
    try stage.press("d C-u 2 0 2 7 <enter> l a t e <enter> <enter> y")
    try stage.settle(try saved(1))
    try stage.press("u")
    try stage.settle(.failed(path: "x.rec", operation: "write", reason: "No space"))
    #expect(stage.bottomLine.contains("Not saved: x.rec: No space"))
    #expect(stage.state.undoable == [try reversal(1)])
  }

  @Test func anUndoThatIsRefusedIsKeptAndLetsOlderOnesThrough() throws {
    var stage = Stage()
    for number in 1...2 {
      try stage.press("p C-u \(number) <enter> y")
      try stage.settle(try saved(number))
    }
    try stage.press("u")
    try stage.settle(.refused(.changedMeanwhile(RecordKey(.task, "R2"), fields: [])))
    #expect(stage.bottomLine.contains("R2 was changed by somebody else"))
    #expect(stage.state.redoable.isEmpty)
    try stage.press("u")
    #expect(stage.saves.last == (try reversal(1)), "older changes can be reached")
    try stage.settle(try saved(3))
    #expect(stage.state.undoable == [try reversal(2)], "it may be possible another time")
  }

  @Test func leavingCompletedByAStatusAsksForTheReasonToo() throws {
    var stage = Stage()
    try stage.press("/ 5 7 - 0 0 4 <enter> s <down> <enter> <enter> y")
    #expect(stage.saves.isEmpty, "without a reason nothing is reopened")
    try stage.press("w h y <enter> y")
    let change = try #require(stage.saves.first)
    #expect(change.note == "why" && change.fieldChanges.contains(.remove("Completed")))
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
