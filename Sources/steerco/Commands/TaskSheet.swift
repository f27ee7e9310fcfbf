internal import Dashboard
internal import RecText
internal import SteeringModel

/// One task for machines: its fields as the schema has them, by their names in lower case, and what
/// is derived of them.
struct TaskSheet {
  let board: Board
  let assessment: Assessment
  let language: Language

  /// The heads of a table's columns.
  var columns: [String] { cells(nil).flatMap(Self.flat).map(\.name) }

  func json(_ task: Int) -> JSON { .object(cells(task).map { ($0.name, $0.value) }) }

  /// The same as one row of a table; lists are joined by "; ".
  func row(_ task: Int) -> [String] { cells(task).flatMap(Self.flat).map(\.value.plain) }

  private typealias Cell = (name: String, value: JSON)

  /// The cells of a task, or those of none for their names.
  private func cells(_ task: Int?) -> [Cell] { fields(task) + derived(task) }

  private func fields(_ task: Int?) -> [Cell] {
    (board.schema[.task]?.fields ?? []).map { field in
      let name = field.spelling.lowercased()
      guard let address = task.map({ board.tasks[$0].address }) else { return (name, .null) }
      if field.isRepeatable {
        return (
          name, .array(board.texts(field.name, at: address, in: language).map(JSON.string))
        )
      }
      return (name, .text(board.text(field.name, at: address, in: language)))
    }
  }

  private func derived(_ task: Int?) -> [Cell] {
    let clear = task.map(assessment.clear) ?? []
    let address = task.map { board.tasks[$0].address }
    return [
      ("standing", .text(task.map { assessment.standings[$0].word })),
      ("timing", .text(task.flatMap { assessment.timings[$0].word })),
      ("due_end", .text(task.flatMap { board.tasks[$0].due.end?.iso })),
      (
        "clear",
        .object([
          ("have", .number(clear.filter(\.has).count)), ("of", .number(clear.count)),
          ("missing", .array(clear.filter { !$0.has }.map { .string($0.word.rawValue) })),
        ])
      ),
      ("days_left", .count(task.flatMap(assessment.daysLeft))),
      ("file", .text(address.map(board.path))), ("line", .count(address.map(board.line))),
    ]
  }

  /// A table has no cells in cells: each becomes a column.
  private static func flat(_ cell: Cell) -> [Cell] {
    guard case .object(let parts) = cell.value else { return [cell] }
    return parts.map { ("\(cell.name)_\($0)", $1) }
  }
}
