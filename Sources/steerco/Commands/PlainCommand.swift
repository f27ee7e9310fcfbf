internal import Dashboard
internal import Screen

/// `steerco --plain`: the dashboard once, as lines, for a screen reader or a pipe.
enum PlainCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    let state = opening.state(size: Size(columns: 120, rows: 36))
    let text = state.plainLines.map { Output.visible($0) }.joined(separator: "\n") + "\n"
    try Output.write(text)
    return opening.answered()
  }
}
