internal import Dashboard
internal import Screen
internal import SteeringModel

/// `steerco show`: one task, whole, as its detail view has it.
enum ShowCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    let id = opening.options.operands[0]
    guard opening.board.task(withID: id) != nil else {
      throw UnknownTask.error(id, opening)
    }
    let state = opening.state(size: Size(columns: 100, rows: 36))
    let lines = state.detailLines(RecordKey(.task, id), width: 100).map { line in
      Output.visible(line.text).trimmedAtEnd
    }
    let heading = Output.visible(state.heading(of: RecordKey(.task, id)))
    try Output.write(heading + "\n\n")
    try Output.write(lines.joined(separator: "\n") + "\n")
    return opening.answered()
  }
}

extension String {
  /// The text without the blanks at its end.
  var trimmedAtEnd: String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
