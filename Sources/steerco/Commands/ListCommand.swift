internal import Dashboard
internal import Screen
internal import RecText
internal import SteeringModel
internal import SteeringStore

/// `steerco list`: the tasks, as a table, as JSON, as CSV, or as their own records.
enum ListCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    let board = opening.board
    let assessment = Assessment(of: board, on: opening.today, workers: Threads.ofThisMachine)
    var tasks = Array(board.tasks.indices)
    if let text = opening.options.query {
      switch Query.parse(text, in: board) {
      case .success(let query): tasks = assessment.tasks(matching: query)
      case .failure(let error): throw UsageError.badQuery(error)
      }
    }
    tasks = assessment.order(
      tasks, by: opening.options.sort ?? .worstFirst, in: board, language: opening.language)
    switch opening.options.format ?? .table {
    case .table, .text: try Output.write(table(tasks, opening))
    case .json:
      let sheet = TaskSheet(board: board, assessment: assessment, language: opening.language)
      try Output.write(JSON.array(tasks.map(sheet.json)).written() + "\n")
    case .csv:
      let sheet = TaskSheet(board: board, assessment: assessment, language: opening.language)
      try Output.write(CSV.text([sheet.columns] + tasks.map(sheet.row)))
    case .rec: try Output.writeVerbatim(records(tasks, board))
    }
    return opening.answered()
  }

  /// The tasks' own bytes, parted by a blank line, under the descriptor of their type.
  private static func records(_ tasks: [Int], _ board: Board) -> [UInt8] {
    var bytes = Array("%rec: Task\n".utf8)
    for task in tasks {
      bytes.append(UInt8(ascii: "\n"))
      bytes += board.bytes(of: board.tasks[task].address)
      if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
    return bytes
  }

  private static func table(_ tasks: [Int], _ opening: Opening) -> String {
    let state = opening.state(size: Size(columns: 120, rows: 36))
    // Each row by itself: a line end in a title must not make a row of its own.
    return state.table(tasks).map { Output.visible($0) + "\n" }.joined()
  }
}
