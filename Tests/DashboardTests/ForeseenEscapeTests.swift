import Dashboard
import Screen
import SteeringModel
import Testing

/// An ESC that came alone is done at once; what follows it says whether it was the key.
@Suite struct ForeseenEscapes {
  /// A list filtered to seven tasks, on which an ESC has just been foreseen.
  private func filtered() throws -> (stage: Stage, escape: ForeseenEscape) {
    var stage = Stage()
    try stage.press("2 <enter>")
    #expect(stage.state.tasks.rows.count == 7)
    var escape = ForeseenEscape()
    #expect(escape.foresee(&stage.state, moreBehind: false, now: stage.now))
    #expect(stage.state.tasks.rows.count == 48)
    return (stage, escape)
  }

  @Test func theKeyIsNotDoneAgain() throws {
    var (stage, escape) = try filtered()
    #expect(escape.settle([], isOpen: true, &stage.state) == [])
    #expect(escape.isPending)
    let rest = escape.settle([.key("<esc>"), .key("j")], isOpen: false, &stage.state)
    #expect(rest == [.key("j")])
    #expect(stage.state.tasks.rows.count == 48)
    #expect(!escape.isPending)
    #expect(escape.settle([.key("<esc>")], isOpen: false, &stage.state) == [.key("<esc>")])
  }

  @Test(arguments: [
    [Input.key("<down>")], [.key(KeyPress(.character("y"), .alt))], [.paste("text")],
    [.focus(true)], [],
  ])
  func whatTurnsOutToBeSomethingElseTakesItBack(inputs: [Input]) throws {
    var (stage, escape) = try filtered()
    #expect(escape.settle(inputs, isOpen: false, &stage.state) == inputs)
    #expect(stage.state.tasks.rows.count == 7)
    #expect(!escape.isPending)
  }

  @Test func aQuestionThatItClosedStandsAgain() throws {
    var stage = Stage()
    try stage.press("c")
    let asked = try #require(stage.state.prompt)
    var escape = ForeseenEscape()
    #expect(escape.foresee(&stage.state, moreBehind: false, now: stage.now))
    #expect(stage.state.prompt == nil)
    _ = escape.settle([.key("<down>")], isOpen: false, &stage.state)
    #expect(stage.state.prompt?.question == asked.question)
  }

  /// Each screen is drawn over the one before, as in a session.
  @Test(arguments: [
    "?", "3 <down>", "2 <enter>", "!", "<enter>", ": \"the\"", "/ \"digital\"", "c",
  ])
  func theScreenIsThatOfTheStateAgain(script: String) throws {
    var stage = Stage()
    try stage.press(script)
    let before = render(stage.state, after: nil)
    var escape = ForeseenEscape()
    guard escape.foresee(&stage.state, moreBehind: false, now: stage.now) else { return }
    let foreseen = render(stage.state, after: before)
    _ = escape.settle([.key("<down>")], isOpen: false, &stage.state)
    try stage.press("<down>")
    #expect(render(stage.state, after: foreseen).canvas.lines == stage.screen)
  }

  @Test func whatComesMeanwhileIsNotLost() throws {
    var (stage, escape) = try filtered()
    let fewer = Stage.board("%rec: Task\n\nId: 1\nTitle: x\nDue: 2026-01-01\nStatus: in-progress\n")
    let size = Size(columns: 90, rows: 30)
    for message in [Message.boardChanged(fewer, []), .resized(size)] {
      stage.send(message)
      escape.take(message, now: stage.now)
    }
    escape.change { $0.settings.themes = ["night"] }
    _ = escape.settle([.key("<down>")], isOpen: false, &stage.state)
    #expect(stage.state.board.tasks.count == 1)
    #expect(stage.state.tasks.rows.count == 1)
    #expect(stage.state.filter.count == 1)
    #expect(stage.state.size == size)
    #expect(stage.state.settings.themes == ["night"])
  }
}
