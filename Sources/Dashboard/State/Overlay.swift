package import SteeringModel

/// Something that lies over the dashboard until Esc takes it away.
package enum Overlay: Sendable {
  /// The whole record of a task, scrolled by some lines.
  case detail(RecordKey, scroll: Int)
  case help(input: LineInput, scroll: Int)
  case problems(ListPosition)
  case palette(input: LineInput, ListPosition)
  case menu(Menu, ListPosition)

  /// The commands whose keys do something in it, `nil` for all of them.
  var commands: Set<Command>? {
    switch self {
    case .detail: Set(Command.allCases).subtracting([.open])
    case .problems:
      [
        .up, .down, .pageUp, .pageDown, .first, .last, .open, .back, .editor, .problems, .help,
        .theme, .rescan, .quit, .freeze, .lock,
      ]
    case .help, .palette, .menu: nil
    }
  }
}

/// A short list to choose one thing from.
package enum Menu: Sendable, Hashable {
  case themes, orders, filters, statuses
  /// What was done to a task, to take one of it back.
  case history(of: RecordKey)
}
