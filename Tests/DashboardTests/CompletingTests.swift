import Dashboard
import Foundation
import RecText
import Screen
import SteeringModel
import Testing

/// 57-023 is saved as completed.
private func saved() throws -> SaveOutcome {
  func lines(_ name: String, _ now: String, _ then: String) -> FieldChange {
    .restore(
      .init(name: Array(name.utf8), now: Array(now.utf8), then: Array(then.utf8), position: 0))
  }
  return .saved(
    "tasks/iii.rec",
    reversal: try Change(
      .undo,
      [
        .update(
          RecordKey(.task, "57-023"), seen: nil,
          [
            lines("Status", "Status: completed\n", "Status: in-progress\n"),
            lines("Completed", "Completed: 2026-11-21\n", ""),
          ])
      ]))
}

@Suite struct MarkingComplete {
  @Test func cAsksAndYAnswers() throws {
    var stage = Stage()
    try stage.press("c")
    #expect(stage.bottomLine.contains("Complete 57-023"))
    #expect(stage.bottomLine.contains("2026-11-21"))
    #expect(stage.saves.isEmpty, "asking saves nothing")
    try stage.press("y")
    let task = try #require(stage.state.board.task(withID: "57-023"))
    let bytes = Array(stage.state.board.bytes(of: stage.state.board.tasks[task].address))
    #expect(
      stage.saves == [
        try Change(
          .complete,
          [
            .update(
              RecordKey(.task, "57-023"), seen: bytes,
              [.set("Status", "completed"), .set("Completed", "2026-11-21")])
          ])
      ])
  }

  @Test(arguments: ["<esc>", "n"]) func anythingElseIsANo(_ key: String) throws {
    var stage = Stage()
    try stage.press("c \(key)")
    #expect(stage.saves.isEmpty)
    #expect(stage.state.prompt == nil)
  }

  @Test(arguments: ["c", "<enter>", "<space>", "<down>", "q", "Y"])
  func noOtherKeyAnswers(_ key: String) throws {
    var stage = Stage()
    try stage.press("c \(key)")
    #expect(stage.saves.isEmpty)
    #expect(stage.state.prompt != nil)
    #expect(!stage.hasQuit)
  }

  @Test func aKeyHeldDownConfirmsNothing() throws {
    var stage = Stage()
    // y is held down, then c, and y still repeats.
    for key in ["y", "y"] as [KeyPress] { stage.send(.key(key, moreBehind: false), after: 30) }
    stage.send(.key("c", moreBehind: false), after: 30)
    stage.send(.key("c", moreBehind: false), after: 30)
    #expect(stage.state.prompt != nil)
    #expect(stage.saves.isEmpty)
  }

  @Test func yRightBehindYIsTheSamePress() throws {
    var stage = Stage()
    try stage.press("c")
    // The first y comes in a burst and answers nothing; the second is its repeat.
    stage.send(.key("y", moreBehind: true))
    stage.send(.key("y", moreBehind: false), after: 40)
    #expect(stage.saves.isEmpty)
    stage.send(.key("y", moreBehind: false), after: 400)
    #expect(stage.saves.count == 1)
  }

  @Test func pastedTextTriggersNothing() {
    var stage = Stage()
    stage.send(.paste("cyq\ncy"))
    #expect(stage.effects.isEmpty)
    #expect(stage.state.prompt == nil)
  }

  @Test func anUnmarkedPasteOfCommandsCompletesNothing() {
    var stage = Stage()
    for key in ["c", "y", "c", "y", "q"] as [KeyPress] {
      stage.send(.key(key, moreBehind: true), after: 0)
    }
    #expect(stage.saves.isEmpty)
  }

  @Test func dateAndEvidenceCanBeTyped() throws {
    var stage = Stage()
    try stage.press("c <tab> <backspace> <backspace> 1 8 <enter>")
    for letter in "44/QD" { try stage.press(letter == " " ? "<space>" : String(letter)) }
    try stage.press("<enter>")
    #expect(stage.saves.isEmpty, "typing answers nothing")
    try stage.press("y")
    let change = try #require(stage.saves.first)
    #expect(change.fieldChanges.contains(.set("Completed", "2026-11-18")))
    #expect(change.fieldChanges.contains(.add("Evidence", "44/QD")))
  }

  @Test func aDateThatIsNoDayIsSentBack() throws {
    var stage = Stage()
    try stage.press("c <tab> <backspace> <backspace> 3 3 <tab> <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.screen.suffix(2).joined().contains("“2026-11-33” is not a day"))
    #expect(stage.state.prompt?.typing == 0, "the cursor stands where the mistake is")
  }

  @Test func aDayToComeIsSentBack() throws {
    var stage = Stage()
    try stage.press("c <tab> C-u 2 0 2 6 - 1 1 - 2 2 <enter> <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.screen.suffix(2).joined().contains("lies in the future"))
  }

  /// The demonstration with 57-023 as a save, or somebody else, leaves it.
  private func board(_ text: String) throws -> Board {
    let file = Stage.demonstrationFolder + "/tasks/iii.rec"
    let old = try String(contentsOfFile: file, encoding: .utf8)
    let start = try #require(old.range(of: "Id: 57-023\n"))
    let status = try #require(
      old.range(of: "Status: in-progress\n", range: start.upperBound..<old.endIndex))
    return Stage.board(of: [
      ("tasks/iii.rec", Data(old.replacingCharacters(in: status, with: text).utf8))
    ])
  }

  private let done = "Status: completed\nCompleted: 2026-11-21\n"
  private let echo = [
    FileChange(path: "tasks/iii.rec", kind: .changed, records: [RecordKey(.task, "57-023")]),
    FileChange(path: "journal/2026-11-21.rec", kind: .added, records: []),
  ]

  @Test func theFilesOwnNewsOfASaveDoesNotHideThatItIsSaved() throws {
    var stage = Stage()
    try stage.press("c y")
    try stage.settle(try saved())
    stage.send(.boardChanged(try board(done), echo), after: 100)
    #expect(stage.bottomLine.contains("Saved: 57-023 completed, tasks/iii.rec"))
    #expect(stage.state.heldNews.isEmpty)
    let news = [
      FileChange(path: "tasks/iii.rec", kind: .changed, records: [RecordKey(.task, "57-024")])
    ]
    stage.send(.boardChanged(try board(done), news), after: 100)
    #expect(stage.bottomLine.contains("Saved"), "an answer is read before others' news")
    let due = try #require(stage.state.nextChange)
    stage.send(.tick, after: due - stage.now)
    #expect(stage.bottomLine.contains("tasks/iii.rec changed: 57-024"), "somebody else's is told")
  }

  @Test func theNewsMayComeBeforeTheWordThatItIsSaved() throws {
    var stage = Stage()
    try stage.press("c y")
    stage.send(.boardChanged(try board(done), echo), after: 10)
    try stage.settle(try saved())
    #expect(stage.bottomLine.contains("Saved"))
    // That was its echo: the next change of the same task is somebody else's.
    stage.send(.boardChanged(try board("Status: paused\n"), [echo[0]]), after: 500)
    stage.send(.tick, after: 6000)
    #expect(stage.bottomLine.contains("tasks/iii.rec changed: 57-023"))
  }

  @Test func whatSomebodyPutsBackRightAfterASaveIsToldEvenWhenBothComeAtOnce() throws {
    var stage = Stage()
    try stage.press("c y")
    try stage.settle(try saved())
    stage.send(.boardChanged(try board("Status: in-progress\n"), [echo[0]]), after: 100)
    stage.send(.tick, after: 6000)
    #expect(stage.bottomLine.contains("tasks/iii.rec changed: 57-023"))
  }

  @Test func aRefusalIsNotHiddenByNews() throws {
    var stage = Stage()
    try stage.press("c y")
    try stage.settle(.refused(.notEditable(path: "tasks/iii.rec", .readOnlyFile)))
    let news = [
      FileChange(path: "tasks/vi.rec", kind: .changed, records: [RecordKey(.task, "57-047")])
    ]
    stage.send(.boardChanged(stage.state.board, news), after: 60)
    stage.send(.tick, after: 60_000)
    #expect(stage.bottomLine.contains("Not saved: 57-023"))
    // Nor is what the next key is answered.
    try stage.press("u")
    #expect(stage.bottomLine.contains("Nothing to take back"))
    try stage.press("<down>")
    #expect(stage.bottomLine.contains("tasks/vi.rec changed: 57-047"))
  }

  @Test func aCopyThatWasKeptIsTold() {
    var stage = Stage()
    stage.send(.kept(["tasks/iii.rec.conflict-20261121-143200"]))
    #expect(stage.bottomLine.contains("kept in tasks/iii.rec.conflict-20261121-143200"))
    stage.send(.tick, after: 60_000)
    #expect(stage.bottomLine.contains("kept in"), "until somebody has seen it")
  }

  @Test func yTypedIntoTheEvidenceIsALetter() throws {
    var stage = Stage()
    try stage.press("c <tab> <tab> y y")
    #expect(stage.saves.isEmpty)
    #expect(stage.state.prompt?.text(.evidence) == "yy")
  }

  @Test func aCompletedTaskIsReopenedWithAReason() throws {
    var stage = Stage()
    try stage.press("/ 5 7 - 0 0 4 <enter> c <enter> y")
    #expect(stage.saves.isEmpty, "without a reason nothing is reopened")
    try stage.press("e r r o r <enter> y")
    let change = try #require(stage.saves.first)
    #expect(change.action == .reopen)
    #expect(change.note == "error")
    #expect(change.fieldChanges.contains(.remove("Completed")))
  }

  @Test func whileSavingTheTaskCannotBeChangedAgain() throws {
    var stage = Stage()
    try stage.press("c y")
    #expect(stage.screen[0].contains("saving"))
    try stage.press("c")
    #expect(stage.state.prompt == nil)
    #expect(stage.bottomLine.contains("being saved"))
    try stage.settle(try saved())
    #expect(stage.bottomLine.contains("Saved: 57-023 completed, tasks/iii.rec"))
    #expect(!stage.screen[0].contains("saving"))
  }

  @Test func uTakesTheLatestBackAndCtrlRDoesItAgain() throws {
    var stage = Stage()
    try stage.press("u")
    #expect(stage.bottomLine.contains("Nothing to take back"))
    try stage.press("c y")
    try stage.settle(try saved())
    try stage.press("u")
    #expect(stage.saves.last?.action == .undo)
    try stage.settle(.saved("tasks/iii.rec", reversal: .reversal(action: .redo)))
    #expect(stage.state.undoable.isEmpty)
    try stage.press("C-r")
    #expect(stage.saves.last?.action == .redo)
    try stage.settle(try saved())
    #expect(stage.state.undoable.count == 1)
  }

  @Test func aSaveThatFailsSaysWhyAndStays() throws {
    var stage = Stage()
    try stage.press("c y")
    try stage.settle(
      .failed(path: "tasks/iii.rec", operation: "fsync", reason: "No space left on device"))
    #expect(stage.bottomLine.contains("tasks/iii.rec: No space left on device"))
    stage.send(.tick, after: 60_000)
    #expect(stage.bottomLine.contains("No space left"), "a failure stays until a key is pressed")
    #expect(stage.state.undoable.isEmpty)
    try stage.press("<down>")
    #expect(!stage.bottomLine.contains("No space left"))
  }

  @Test func aRecordChangedMeanwhileIsAskedForAgain() throws {
    var stage = Stage()
    try stage.press("c y")
    try stage.settle(
      .refused(
        .changedMeanwhile(
          RecordKey(.task, "57-023"),
          fields: [.init(name: "Progress", seen: ["72"], now: ["90"])])))
    #expect(stage.state.prompt?.question == .complete)
    #expect(stage.screen.suffix(2).joined().contains("Progress was 72, is 90"))
    #expect(stage.saves.count == 1, "nothing is written until it is answered again")
  }

  @Test func aReadOnlySessionChangesNothing() throws {
    var stage = Stage(readOnly: true)
    try stage.press("c y n x <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.screen[0].contains("read-only"))
  }

  @Test func lLocksAndUnlocks() throws {
    var stage = Stage()
    try stage.press("L c")
    #expect(stage.state.prompt == nil)
    #expect(stage.bottomLine.contains("Locked"))
    try stage.press("L c")
    #expect(stage.state.prompt != nil)
  }

  @Test func quittingWhileSavingAsks() throws {
    var stage = Stage()
    try stage.press("c y q")
    #expect(!stage.hasQuit)
    #expect(stage.bottomLine.contains("still being saved"))
    try stage.settle(try saved())
    #expect(stage.hasQuit, "once it is saved, it leaves as it was told to")
  }

  @Test(arguments: [
    ("Id: A\nTitle: one\nStatus: in-progress\nbroken line\n", "damaged"),
    ("Id: A\nTitle: one\n\nId: A\nTitle: two\n", "Id A too"),
    ("Title: one\nStatus: in-progress\n", "no Id"),
    (
      "Id: A\nTitle: one\n<<<<<<< ours\nStatus: paused\n=======\nStatus: completed\n>>>>>>> theirs\n",
      "collide"
    ),
  ])
  func aRecordThatCannotBeTrustedSaysWhyNot(_ text: String, _ reason: String) throws {
    var stage = Stage(Stage.board("%rec: Task\n\n" + text))
    try stage.press("c")
    #expect(stage.state.prompt == nil)
    #expect(stage.bottomLine.contains(reason))
  }

  @Test func whatAnOlderCommitteeSaidAboutConfirmingIsNotHeeded() throws {
    var stage = Stage(
      Stage.board(
        "%rec: Committee\n\nName: C\nConfirm: no\n\n%rec: Task\n\nId: A\nTitle: one\nStatus: paused\n"
      ))
    try stage.press("c")
    #expect(stage.saves.isEmpty)
    #expect(stage.state.prompt?.question == .complete)
  }
}
