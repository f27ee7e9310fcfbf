/// One line of the table: ours, and how many times the floor's that is.
struct Row {
  let tasks: Int
  let files: Int
  var paint = (0.0, 0.0)
  var key = (0.0, 0.0)
  var bytes = (0.0, 0.0)
  /// The same for each row that is drawn on.
  var bytesARow = (0.0, 0.0)
  /// The most memory, and the files' bytes, in MiB.
  var memory = (0.0, 0.0)
  var search = 0.0
  var save = (0.0, 0.0)
  var refresh = 0.0
  var summary: (Double, Double?) = (0.0, nil)

  init(tasks: Int, files: Int) {
    self.tasks = tasks
    self.files = files
  }

  static let head = """
    Milliseconds and, in brackets, times the floor's: floor.c for paint, key and bytes; the files'
    bytes for memory; copying the file and fsync for save; `recsel -c` for summary.

    | tasks | files | first paint | a ↓ key | bytes a key | bytes a row drawn | peak MiB \
    | slowest letter | save | change seen | summary |
    |---|---|---|---|---|---|---|---|---|---|---|
    """

  var line: String {
    let cells = [
      "\(tasks)", "\(files)", pair(paint), pair(key), pair(bytes), pair(bytesARow),
      pair(memory.1 < 1 ? (memory.0, 0) : memory),
      number(search),
      pair(save), number(refresh),
      summary.1.map { pair((summary.0, $0)) } ?? number(summary.0),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func pair(_ pair: (Double, Double)) -> String {
    pair.1 > 0 ? "\(number(pair.0)) (\(number(pair.0 / pair.1)) ×)" : number(pair.0)
  }

  /// Three figures: 0.31, 4.2, 83, 1270.
  private func number(_ value: Double) -> String {
    let places = value >= 10 ? 0 : value >= 1 ? 1 : 2
    let scale = [1.0, 10, 100][places]
    let whole = Int((value * scale).rounded())
    guard places > 0 else { return "\(whole)" }
    let digits = String(whole % Int(scale))
    return "\(whole / Int(scale))."
      + String(repeating: "0", count: places - digits.count) + digits
  }
}
