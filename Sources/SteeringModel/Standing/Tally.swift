/// Counts of tasks by row, standing and timing: one addition a task and row, whatever is asked later.
struct Tally: Sendable {
  private static let timings = Timing.allCases.count
  private static let width = Standing.allCases.count * timings + 1
  private var cells: [Int32]

  init(rows: Int) {
    cells = Array(repeating: 0, count: rows * Tally.width)
  }

  mutating func add(_ row: Int, _ standing: Standing, _ timing: Timing, isDamaged: Bool) {
    let start = row * Tally.width
    var counts = cells.mutableSpan
    counts[start + Int(standing.rawValue) * Tally.timings + Int(timing.rawValue)] += 1
    if isDamaged { counts[start + Tally.width - 1] += 1 }
  }

  /// Takes over the counts of another tally of the same rows.
  mutating func add(_ other: Tally) {
    for cell in cells.indices { cells[cell] += other.cells[cell] }
  }

  /// The figures of a row.
  func figures(_ row: Int) -> Figures {
    var figures = Figures()
    var cell = row * Tally.width
    for standing in Standing.allCases {
      for timing in Timing.allCases {
        figures.add(Int(cells[cell]), standing, timing)
        cell += 1
      }
    }
    figures.damaged = Int(cells[cell])
    return figures
  }
}
