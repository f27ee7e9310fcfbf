import Dashboard
import Screen
import SteeringModel
import Testing

@Suite struct Moving {
  @Test func theWorstTaskIsSelectedFirst() {
    #expect(Stage().selectedID == "57-023")
  }

  @Test func arrowsWalkTheTasksAndStopAtTheEnds() throws {
    var stage = Stage()
    try stage.press("<down> <down>")
    #expect(stage.selectedID == "57-025")
    try stage.press("<up> <up> <up> <up>")
    #expect(stage.selectedID == "57-023")
    try stage.press("<end>")
    #expect(stage.selectedID == "57-012", "the withdrawn task stands last")
    try stage.press("<down>")
    #expect(stage.selectedID == "57-012")
    try stage.press("<home>")
    #expect(stage.selectedID == "57-023")
  }

  @Test func aPageIsOneScreenLessOneRow() throws {
    var stage = Stage()
    let rows = stage.state.layout.rows(of: .tasks)
    try stage.press("<pgdn>")
    #expect(stage.state.tasks.position.selected == rows - 1)
    try stage.press("<pgup>")
    #expect(stage.state.tasks.position.selected == 0)
  }

  @Test func theListStandsStillUntilTheSelectionLeavesItAndThenTurnsByHalf() throws {
    var stage = Stage()
    let rows = stage.state.layout.rows(of: .tasks)
    for _ in 1..<rows { try stage.press("<down>") }
    #expect(stage.state.tasks.position.top == 0)
    try stage.press("<down>")
    #expect(stage.state.tasks.position.top == rows / 2)
    for _ in 1..<rows / 2 { try stage.press("<down>") }
    #expect(stage.state.tasks.position.top == rows / 2)
    for _ in 1..<rows { try stage.press("<up>") }
    #expect(stage.state.tasks.position.top == rows / 2, "the same upward")
    try stage.press("<up>")
    #expect(stage.state.tasks.position.top == 0)
  }

  @Test func theLastPageIsFull() throws {
    var stage = Stage()
    let rows = stage.state.layout.rows(of: .tasks)
    let last = stage.state.tasks.rows.count - rows
    for _ in 0..<60 { try stage.press("<down>") }
    #expect(stage.state.tasks.position.top == last)
    try stage.press("<home> <end>")
    #expect(stage.state.tasks.position.top == last)
  }

  @Test(arguments: [24, 28, 36, 60])
  func pageKeysPassNoRowOver(height: Int) throws {
    var stage = Stage(size: Size(columns: 80, rows: height))
    let rows = stage.state.layout.rows(of: .tasks)
    try stage.press("<down> <down> <down>")
    for key in ["<pgdn>", "<pgup>"] {
      for _ in 0..<10 {
        let before = stage.state.tasks.position.top
        try stage.press(key)
        #expect(abs(stage.state.tasks.position.top - before) < rows, "a row stays in sight")
      }
    }
  }

  @Test func aTaskFarAwayComesToTheMiddle() throws {
    let tasks = (100..<300).map { "Id: T-\($0)\nTitle: Task \($0)\n\n" }.joined()
    var stage = Stage(Stage.board("%rec: Task\n\n" + tasks))
    try stage.press("<pgdn> <pgdn> <pgdn>")
    let id = stage.selectedID
    // All of them have the letter: the search begins at the first, and the selection is far off.
    try stage.press("/ t")
    let position = stage.state.tasks.position
    let rows = stage.state.layout.rows(of: .tasks)
    #expect(stage.selectedID == id)
    #expect(position.selected - position.top == rows / 2)
  }

  @Test func aLowerWindowKeepsTheSelectionInSight() throws {
    var stage = Stage(size: Size(columns: 80, rows: 40))
    for _ in 0..<20 { try stage.press("<down>") }
    for height in (10..<40).reversed() {
      stage.send(.resized(Size(columns: 80, rows: height)))
      let id = stage.selectedID
      #expect(stage.screen.contains { $0.hasPrefix("▌") && $0.contains(id) })
    }
  }

  @Test func vimKeysWalkToo() throws {
    var stage = Stage()
    try stage.press("j j k G g")
    #expect(stage.selectedID == "57-023")
  }

  @Test func theSelectedRowIsAlwaysSeen() throws {
    var stage = Stage(size: Size(columns: 80, rows: 24))
    for _ in 0..<50 {
      try stage.press("<down>")
      let id = stage.selectedID
      #expect(stage.screen.contains { $0.hasPrefix("▌") && $0.contains(id) })
    }
  }

  @Test func tabAndNumbersChangeThePanel() throws {
    var stage = Stage()
    try stage.press("<tab>")
    #expect(stage.state.focus == .deadlines)
    try stage.press("<tab>")
    #expect(stage.state.focus == .units)
    try stage.press("<tab>")
    #expect(stage.state.focus == .tasks)
    try stage.press("3")
    #expect(stage.state.focus == .units)
    try stage.press("S-<tab>")
    #expect(stage.state.focus == .deadlines)
    try stage.press("1")
    #expect(stage.state.focus == .tasks)
  }

  @Test func aPanelThatGaveWayComesBackInFullWidth() throws {
    var stage = Stage(size: Size(columns: 80, rows: 24))
    #expect(!stage.screen.contains { $0.contains("3 Units") })
    try stage.press("3")
    #expect(stage.screen.contains { $0.contains("3 Units") })
    #expect(stage.screen.contains { $0.contains("Department of Science and Technology") })
  }

  @Test func enterOpensTheWholeRecordAndEscGoesBack() throws {
    var stage = Stage()
    try stage.press("<enter>")
    #expect(stage.screen.contains { $0.contains("57-023 · behind, overdue by 325 days") })
    #expect(stage.screen.contains { $0.contains("Approve one standard set of equipment") })
    try stage.press("<end>")
    #expect(stage.screen.contains { $0.contains("Updated") && $0.contains("2026-05-29") })
    try stage.press("<esc>")
    #expect(stage.screen.contains { $0.contains("1 Tasks") })
  }

  @Test func inARecordTabGoesToTheNextTask() throws {
    var stage = Stage()
    try stage.press("<enter> <tab>")
    #expect(stage.screen.contains { $0.contains("57-007 · behind") })
    try stage.press("<esc>")
    #expect(stage.selectedID == "57-007")
  }

  @Test func aDetailNeverScrollsPastItsEnd() throws {
    var stage = Stage()
    try stage.press("<enter> <end>")
    let end = stage.screen
    try stage.press("<down> <down> <pgdn>")
    #expect(stage.screen == end)
    try stage.press("<up>")
    #expect(stage.screen != end)
  }

  @Test func aKeyThatMeansNothingDoesNothing() throws {
    var stage = Stage()
    let before = stage.screen
    try stage.press("X <f5> <ins>")
    #expect(stage.screen == before)
    #expect(stage.effects.isEmpty)
  }

  @Test func qQuits() throws {
    var stage = Stage()
    try stage.press("q")
    #expect(stage.hasQuit)
  }
}
