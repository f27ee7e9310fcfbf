internal import CursesTerminal
internal import Dashboard
internal import Screen

/// What comes from the keyboard.
extension Session {
  /// Keys that come together, or sooner after a screen than anybody reads it, are a paste, whatever
  /// the terminal calls them: they may move and type, but they answer no question, not even the
  /// last of them. The time runs from the drawn screen: a key that waited meanwhile was not pressed
  /// in answer to it, and a paste may come in pieces.
  func handleKeys() {
    let inputs = terminal.read()
    let typed = inputs.count { $0.isTyped }
    let isBurst = typed > 1 || Clock.nanoseconds - answeredKeys < Self.burstNanoseconds
    if typed > 0 { hasKeys = true }
    for input in inputs where !isOver {
      switch input {
      case .key(let key, _): send(.key(key, moreBehind: isBurst))
      case .paste(let text): send(.paste(text))
      case .mouse(let event): send(.mouse(event))
      case .resized: send(.resized(terminal.size))
      case .focus(let hasCome):
        // Whoever comes back to the window comes from an editor, or from a machine that slept.
        if hasCome { tellTime() }
        send(.focused(hasCome))
      case .closed: ending = .hangup
      }
    }
  }
}
