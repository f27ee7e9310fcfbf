/// What comes from the person at the terminal, or from the terminal itself.
package enum Input: Hashable, Sendable {
  /// A key; a repeat is one that comes again so soon that it is held down, or bounces.
  case key(KeyPress)
  /// A text that was pasted, with its line ends as line feeds: never commands.
  case paste(String)
  case mouse(MouseEvent)
  /// The terminal has another size now.
  case resized
  /// The window has come to the front, or left it.
  case focus(Bool)
  /// The terminal is gone; nothing more will come, and nothing can be shown.
  case closed

  /// Whether a person typed or pasted it: not what the terminal tells of itself.
  package var isTyped: Bool {
    switch self {
    case .key, .paste, .mouse: true
    case .resized, .focus, .closed: false
    }
  }
}

/// One thing that the mouse did.
package struct MouseEvent: Hashable, Sendable {
  /// What it did.
  package enum Action: Hashable, Sendable {
    case press, drag, release, wheelUp, wheelDown
  }

  /// What it did.
  package let action: Action
  /// The cell that it stood on.
  package let point: Point

  /// What the mouse did on a cell.
  package init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
