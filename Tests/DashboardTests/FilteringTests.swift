import Dashboard
import Screen
import SteeringModel
import Testing

@Suite struct Filtering {
  @Test func enterOnADeadlineShowsItsTasksAndSaysSo() throws {
    var stage = Stage()
    try stage.press("2 <enter>")
    #expect(stage.state.focus == .tasks)
    #expect(stage.state.tasks.rows.count == 7)
    #expect(stage.screen.contains { $0.contains("overdue · 7 of 47") })
    try stage.press("<esc>")
    #expect(stage.state.tasks.rows.count == 48)
  }

  @Test func everyDeadlineRowOpensAsManyTasksAsItSays() throws {
    var stage = Stage()
    for (index, row) in stage.state.assessment.deadlineRows.enumerated() {
      stage.state.deadlines.selected = index
      try stage.press("2 <enter>")
      #expect(stage.state.tasks.rows.count == row.count, "\(row.bucket)")
      try stage.press("<esc>")
    }
  }

  @Test func enterOnAUnitShowsTheTasksItLeads() throws {
    var stage = Stage()
    let rows = stage.state.assessment.leadingUnits
    let science = try #require(
      rows.firstIndex { row in
        row.unit.map { stage.state.board.spelling(of: $0) } == "SKHCN"
      })
    try stage.press("3")
    for _ in 0..<science { try stage.press("<down>") }
    try stage.press("<enter>")
    #expect(stage.screen.contains { $0.contains("Science & Tech · 17 of 47") })
  }

  @Test func countedByAnyLeadARowSaysWhatEnterShows() throws {
    var stage = Stage()
    try stage.press("a 3")
    for (index, row) in stage.state.assessment.leadingUnits.enumerated() {
      stage.state.units.selected = index
      stage.state.focus = .units
      try stage.press("<enter>")
      let standings = stage.state.tasks.rows.map { stage.state.assessment.standings[$0] }
      #expect(standings.count == row.anyFigures.total)
      #expect(standings.filter { $0 == .blocked }.count == row.anyFigures.blocked)
      try stage.press("<esc>")
    }
  }

  @Test func unitAndDeadlineTogetherNarrowFurther() throws {
    var stage = Stage()
    try stage.press("2 <enter> 3 <down> <down> <down> <down> <enter>")
    let both = stage.state.tasks.rows.count
    #expect(both == 3, "overdue tasks led by SKHCN: 57-023, 57-025, 57-024")
    try stage.press("<esc>")
    #expect(stage.state.tasks.rows.count == 7, "Esc takes the newest condition away first")
  }

  @Test func searchNarrowsWithEachLetterWhateverTheAccents() throws {
    var stage = Stage()
    try stage.press("/ b i n h <space> d a n")
    #expect(stage.state.tasks.rows.count > 0)
    #expect(stage.state.tasks.rows.count < 48)
    let found = stage.state.tasks.rows.count
    stage.send(.key("<enter>", moreBehind: false))
    #expect(stage.state.prompt == nil)
    #expect(stage.state.tasks.rows.count == found)
    #expect(stage.screen.contains { $0.contains("“binh dan”") })
    try stage.press("<esc>")
    #expect(stage.state.tasks.rows.count == 48)
  }

  @Test func escWhileSearchingShowsEverythingAgain() throws {
    var stage = Stage()
    try stage.press("<down> <down>")
    let selected = stage.selectedID
    try stage.press("/ z z z z")
    #expect(stage.state.tasks.rows.isEmpty)
    #expect(stage.screen.contains { $0.contains("Nothing matches") })
    try stage.press("<esc>")
    #expect(stage.state.tasks.rows.count == 48)
    #expect(!selected.isEmpty)
  }

  @Test func aCommandLetterTypedIntoASearchIsOnlyALetter() throws {
    var stage = Stage()
    try stage.press("/ c y q u")
    #expect(stage.saves.isEmpty)
    #expect(!stage.hasQuit)
  }

  @Test func aWrongQuerySaysWhatIsWrongAndWhere() throws {
    var stage = Stage()
    try stage.press("f <enter>")
    for letter in "standng:behind" { try stage.press(String(letter)) }
    try stage.press("<enter>")
    let lines = stage.screen.suffix(2).joined()
    #expect(lines.contains("“standng” at character 1"))
    #expect(lines.contains("did you mean “standing”"))
    #expect(stage.state.tasks.rows.count == 48)
  }

  @Test func aQueryFromTheFilterMenuIsAnswered() throws {
    var stage = Stage()
    try stage.press("f <enter>")
    for letter in "standing:blocked" { try stage.press(String(letter)) }
    try stage.press("<enter>")
    #expect(stage.state.tasks.rows.count == 5)
  }

  @Test func everyCountInTheFilterMenuOpensThatManyTasks() throws {
    var stage = Stage()
    try stage.press("f <down> <enter>")
    #expect(stage.state.tasks.rows.count == 8, "behind")
    #expect(stage.screen.contains { $0.contains("behind · 8 of 47") })
  }

  @Test func tasksCanBeSortedByDeadline() throws {
    var stage = Stage()
    try stage.press("S <down> <enter>")
    #expect(stage.state.order == .deadline)
    let open = stage.state.tasks.rows.filter { stage.state.assessment.timings[$0].isOpen }
    let ends = open.compactMap { stage.state.board.tasks[$0].due.end }
    #expect(ends == ends.sorted())
    #expect(
      Array(stage.state.tasks.rows.prefix(open.count)) == open, "what is done stands after")
    #expect(stage.selectedID == "57-023", "the selection stays on its task")
  }
}
