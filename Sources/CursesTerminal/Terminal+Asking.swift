internal import CNcurses
internal import Screen

/// What the terminal is asked for beside drawing.
extension Terminal {
  /// Has the terminal report the mouse, or leave it to the user's own copying.
  package func setMouse(_ on: Bool) {
    guard modes.mouse != on else { return }
    modes.mouse = on
    if state == .shown { outlet.send(on ? modes.mouseOn : modes.mouseOff) }
  }

  /// Rings the terminal's bell.
  package func ring() {
    guard state == .shown else { return }
    select()
    outlet.collect { beep() }
  }

  /// Puts a text on the clipboard of whoever sits at the terminal (OSC 52); whether the terminal is
  /// of a kind that may do so.
  ///
  /// Controls are left out, so that no pasted line of it can act; line feeds and tabs stay.
  @discardableResult
  package func copy(_ text: String) -> Bool {
    guard state == .shown, modes.areKnown else { return false }
    outlet.send(Clipboard.sequence(text))
    return true
  }
}
