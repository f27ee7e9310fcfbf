import Dashboard
import Foundation
import SteeringModel
import Testing

private func board(_ fields: String, confirm: String = "yes") -> Board {
  Stage.board(
    "%rec: Committee\n\nName: A committee\nConfirm: \(confirm)\n\n"
      + "%rec: Task\n\nId: T-1\nTitle: One\n\(fields)\n")
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

  @Test func whereNothingIsAskedAPastedLetterIsAskedAboutAllTheSame() {
    var stage = Stage(board("Status: in-progress", confirm: "no"))
    stage.send(.key("c", moreBehind: true))
    #expect(stage.saves.isEmpty)
    #expect(stage.state.prompt?.question == .complete)
    stage.send(.key("<esc>", moreBehind: false))
    stage.send(.key("c", moreBehind: false))
    #expect(stage.saves.count == 1)
  }
}
