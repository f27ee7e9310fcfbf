import Dashboard
import Foundation
import RecText
import Screen
import SteeringModel
import Testing

private func board(_ fields: String) -> Board {
  Stage.board("%rec: Task\n\nId: T-1\nTitle: One\n\(fields)\n")
}

@Suite struct AskingAgain {
  @Test func aRecordThatChangesUnderTheQuestionIsToldThere() throws {
    var stage = Stage(board("Status: in-progress\nX: 1"))
    try stage.press("c")
    stage.send(.boardChanged(board("Status: paused\nX: 1"), []))
    #expect(stage.screen.suffix(2).joined().contains("Status was in progress, is paused"))
    stage.send(.key("y", moreBehind: false), after: 300)
    #expect(stage.saves.isEmpty, "nobody has read it by then")
    #expect(stage.state.prompt != nil)
    stage.send(.key("y", moreBehind: false), after: 1000)
    #expect(stage.saves.count == 1)
  }

  @Test func anotherRecordsChangeDoesNotDisturbTheQuestion() throws {
    var stage = Stage(board("Status: in-progress"))
    try stage.press("c")
    stage.send(.boardChanged(board("Status: in-progress\n\nId: T-2\nTitle: Two"), []))
    #expect(stage.state.prompt?.complaint == nil)
    stage.send(.key("y", moreBehind: false), after: 100)
    #expect(stage.saves.count == 1)
  }
}

/// A change that could not be saved: what was typed stays in its question, which can be answered
/// again.
@Suite struct AskingAfterAFailure {
  private static let outcomes: [(outcome: SaveOutcome, reason: String)] = [
    (
      .failed(path: "tasks.rec", operation: "write", reason: "No space left on device"),
      "Not saved: tasks.rec: No space left on device"
    ),
    (
      .refused(.notEditable(path: "tasks.rec", .readOnlyDirectory)),
      "Not saved: T-1 stands in a directory that is read-only"
    ),
    (
      .refused(.busy(conflictCopies: [])),
      "Not saved: T-1 stands in a file that another program keeps rewriting"
    ),
  ]
  private static let full = outcomes[0].outcome

  private static func stage() -> Stage {
    Stage(board("Status: in-progress\n\nId: T-2\nTitle: Two\nStatus: in-progress"))
  }

  @Test(arguments: outcomes.indices)
  func whatWasTypedStandsInTheQuestionBesideTheReason(_ number: Int) throws {
    let (outcome, reason) = Self.outcomes[number]
    var stage = Self.stage()
    try stage.press("n h e a r d <enter> y")
    try stage.settle(outcome)
    #expect(stage.state.prompt?.question == .note)
    #expect(stage.screen.suffix(2)[stage.screen.count - 2].contains(reason))
    #expect(stage.bottomLine.contains("T-1") && stage.bottomLine.contains("heard"))
    try stage.press("y")
    #expect(stage.saves.count == 2)
    #expect(stage.saves[0] == stage.saves[1], "the same again")
    try stage.settle(.saved("tasks.rec", reversal: .reversal(of: RecordKey(.task, "T-1"))))
    #expect(stage.state.prompt == nil)
    #expect(stage.bottomLine.contains("Saved: T-1"))
  }

  @Test func escLeavesItAndTheReasonStandsUntilTheNextKey() throws {
    var stage = Self.stage()
    try stage.press("d C-u 2 0 2 7 <enter> l a t e <enter> <enter> y")
    try stage.settle(Self.full)
    #expect(stage.state.prompt?.text(.due) == "2027" && stage.state.prompt?.text(.reason) == "late")
    try stage.press("<esc>")
    #expect(stage.state.prompt == nil)
    #expect(stage.bottomLine.contains("No space left on device"))
    try stage.press("<down>")
    #expect(!stage.screen.joined().contains("No space left on device"))
    #expect(stage.saves.count == 1)
  }

  @Test func aQuestionThatNothingWasTypedIntoIsNotAskedAgain() throws {
    var stage = Self.stage()
    try stage.press("c y")
    try stage.settle(Self.full)
    #expect(stage.state.prompt == nil)
    #expect(stage.bottomLine.contains("No space left on device"))
  }

  @Test(arguments: ["y", "n", "<esc>"])
  func aKeyThatWasOnItsWayAnswersNothing(_ name: String) throws {
    var stage = Self.stage()
    try stage.press("n h e a r d <enter> y")
    try stage.settle(Self.full)
    let key = try #require(try KeyPress.script(name).first)
    stage.send(.key(key, moreBehind: false), after: 200)
    #expect(stage.saves.count == 1)
    #expect(stage.state.prompt?.text(.text) == "heard")
  }

  @Test func anotherQuestionIsAnsweredFirst() throws {
    var stage = Self.stage()
    try stage.press("n o n e <enter> y <down> n t w o <enter> y <up>")
    #expect(stage.saves.count == 2)
    try stage.press("/ x")
    for ticket in stage.state.saving.keys.sorted() {
      stage.send(.saved(ticket: ticket, Self.full))
    }
    #expect(stage.state.prompt?.question == .search && stage.state.prompt?.text(.words) == "x")
    try stage.press("<esc>")
    #expect(stage.state.prompt?.text(.text) == "one")
    try stage.press("y")
    #expect(stage.state.prompt?.text(.text) == "two")
    try stage.press("y")
    #expect(Array(stage.saves[2...]) == Array(stage.saves[..<2]))
  }

  @Test func noQuestionComesWhileLettersAreTypedElsewhereOrChangesAreLocked() throws {
    var stage = Self.stage()
    try stage.press("n h e a r d <enter> y L ?")
    try stage.settle(Self.full)
    #expect(stage.state.prompt == nil)
    try stage.press("y <esc>")
    #expect(stage.state.prompt == nil && stage.state.overlays.isEmpty, "changes are locked")
    try stage.press("L")
    #expect(stage.state.prompt?.text(.text) == "heard")
  }

  @Test func whoWantedToLeaveOnceItWasSavedStays() throws {
    var stage = Self.stage()
    try stage.press("n h e a r d <enter> y q")
    try stage.settle(Self.full)
    #expect(!stage.hasQuit)
    #expect(stage.state.prompt?.text(.text) == "heard")
    stage = Self.stage()
    try stage.press("c y q")
    try stage.settle(Self.full)
    #expect(!stage.hasQuit && stage.bottomLine.contains("No space left on device"))
  }

  @Test func aTaskThatIsGoneTakesNoTextAlong() throws {
    var stage = Self.stage()
    try stage.press("n h e a r d <enter>")
    stage.send(.boardChanged(Stage.board("%rec: Task\n\nId: T-2\nTitle: Two\n"), []))
    try stage.press("y")
    #expect(stage.saves.isEmpty)
    #expect(stage.screen.suffix(2).joined().contains("T-1 is no longer in the files"))
    #expect(stage.state.prompt?.text(.text) == "heard", "it can be read, and written elsewhere")
    try stage.press("<esc>")
    #expect(stage.state.prompt == nil)
  }

  @Test(arguments: [Size(columns: 60, rows: 20), Size(columns: 120, rows: 36)])
  func aLongReasonIsToldWhole(_ size: Size) throws {
    var stage = Stage(board("Status: in-progress"), size: size)
    try stage.press("o m o n e y <enter> <enter> <enter> y")
    let reason = "No space left on device, and nobody knows why that is so"
    try stage.settle(.failed(path: "obstacles.rec", operation: "write", reason: reason))
    let told = stage.screen.suffix(4).map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(told.joined(separator: " ").contains("Not saved: obstacles.rec: \(reason) (write)."))
    #expect(stage.bottomLine.contains("money"))
  }
}
