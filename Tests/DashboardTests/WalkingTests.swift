import Dashboard
import Screen
import SteeringModel
import Testing

@Suite struct Walking {
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
