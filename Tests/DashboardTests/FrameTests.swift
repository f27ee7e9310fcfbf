import Dashboard
import Foundation
import Screen
import SteeringModel
import TestSupport
import Testing

/// A frame that is drawn over the one before, and a search that goes on from the letters before it.
@Suite("Frames")
struct FrameTests {
  private static let keys = [
    "<down>", "<down>", "<down>", "<up>", "<pgdn>", "<pgup>", "<end>", "<home>", "<tab>", "<enter>",
    "<esc>", "<esc>", "/", "a", "f", "S", "z", "w", "!", "L", "2", "1", "c", "y", "n",
  ]

  private static func expectSame(_ one: Canvas, _ other: Canvas, _ comment: Comment) {
    #expect((0..<one.size.rows).allSatisfy { one.isRow($0, sameAs: other) }, comment)
    #expect(one.cursor == other.cursor && one.showsCursor == other.showsCursor, comment)
  }

  @Test("what is taken over from the frame before is what would be drawn", arguments: 0..<12)
  func takingOverIsDrawing(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let size = Size(columns: [120, 100, 80, 48][seed % 4], rows: [36, 24, 40][seed % 3])
    var stage = Stage(size: size, language: Language.allCases[seed % 4])
    var frame: Frame?
    for step in 0..<150 {
      let key = Self.keys.randomElement(using: &random) ?? "<down>"
      try stage.press(key)
      if step % 29 == 0 { stage.send(.tick, after: 7000) }
      let drawn = render(stage.state, after: frame)
      Self.expectSame(drawn.canvas, render(stage.state), "step \(step): \(key)")
      frame = drawn
    }
  }

  @Test("a step changes two rows of the list and the card, and few steps turn the list")
  func stepsChangeFewCells() throws {
    var stage = Stage(Self.board(tasks: 2000))
    try stage.press("<down>")
    var before = render(stage.state)
    let rows = stage.state.layout.rows(of: .tasks)
    var turns = 0
    for _ in 0..<60 {
      let top = stage.state.tasks.position.top
      try stage.press("<down>")
      let canvas = render(stage.state)
      if stage.state.tasks.position.top != top {
        turns += 1
      } else {
        let cells = (0..<canvas.size.rows).reduce(0) { sum, row in
          sum + (0..<canvas.size.columns).count { canvas[$0, row] != before[$0, row] }
        }
        #expect(cells < 4 * canvas.size.columns, "\(cells) cells")
      }
      before = canvas
    }
    #expect((1...60 / (rows / 2)).contains(turns), "\(turns) turns of \(rows) rows")
  }

  @Test("each letter of a search looks only at what the letters before it left")
  func searchesKeepTheirIndex() throws {
    var stage = Stage(Self.board(tasks: 2000))
    try stage.press("/ 1")
    #expect(stage.state.lookedAt == 2000)
    let left = stage.state.tasks.rows.count
    try stage.press("9")
    #expect(stage.state.lookedAt == left)
    let found = stage.state.tasks.rows
    #expect(found.allSatisfy { stage.state.board.id(of: $0).contains("19") })
    try stage.press("<space> t")
    #expect(stage.state.lookedAt == found.count, "the word that is whole is not looked for again")
    try stage.press("<backspace> <backspace> <backspace> <backspace>")
    #expect(stage.state.tasks.rows.count == 2000)
    #expect(stage.state.sorts == 1, "the tasks are put in order once")
  }

  @Test("a search through many tasks goes on between the keys")
  func searchesGoOnBetweenTheKeys() throws {
    var stage = Stage(Self.board(tasks: 2000))
    stage.state.settings.indexesAside = true
    stage.state.searchedAtOnce = 500
    try stage.press("/ 1")
    #expect(stage.state.tasks.rows.count == 2000)
    for _ in 0..<3 { stage.send(.searchOn) }
    #expect(stage.state.lookedAt == 1500)
    #expect(stage.state.isSearching && stage.state.tasks.rows.count == 2000)
    stage.send(.searchOn)
    #expect(!stage.state.isSearching)
    let found = stage.state.tasks.rows.count
    #expect(found < 2000)

    try stage.press("<space> t 7")
    stage.send(.searchOn)
    try stage.press("<backspace>")
    #expect(stage.state.isSearching, "the letters before were not waited for")
    stage.send(.boardChanged(Self.board(tasks: 3000, besides: 1), []))
    while stage.state.isSearching { stage.send(.searchOn) }
    #expect(stage.state.tasks.rows.count > found, "what is typed is looked for in the new board")
    try stage.press("<backspace> <backspace> 2")
    #expect(stage.state.isSearching)
    try stage.press("<enter>")
    #expect(!stage.state.isSearching)
    #expect(stage.state.tasks.rows.allSatisfy { stage.state.board.id(of: $0).contains("12") })
    try stage.press("<esc>")
    #expect(stage.state.tasks.rows.count == 3000)
  }

  @Test("a large board is made ready for search aside, and the letters typed meanwhile hold")
  func searchWaitsForItsIndex() throws {
    var stage = Stage(Self.board(tasks: State.smallBoard + 1))
    stage.state.settings.indexesAside = true
    try stage.press("/ 1 9")
    #expect(stage.state.tasks.rows.count == State.smallBoard + 1)
    try stage.press("<space> t")
    let board = stage.effects.compactMap { effect -> Board? in
      if case .indexForSearch(let board) = effect { board } else { nil }
    }
    #expect(board.count == 1, "asked for once, however many letters wait for it")
    stage.send(.searchIndexed(SearchIndex(try #require(board.first))))
    #expect(stage.state.tasks.rows.count < 400)
    #expect(!stage.state.tasks.rows.isEmpty)
  }

  /// A board of one file of tasks, and of some empty ones before it.
  private static func board(tasks: Int, besides others: Int = 0) -> Board {
    let text =
      "%rec: Task\n%key: Id\n\n"
      + (0..<tasks).map { number in
        "Id: T-\(number)\nTitle: Task \(number)\nStatus: in-progress\nDue: 2026-12\n\n"
      }.joined()
    return Stage.board(
      of: (0..<others).map { ("empty\($0).rec", Data()) } + [("tasks.rec", Data(text.utf8))])
  }
}
