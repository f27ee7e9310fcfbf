internal import CNcurses
internal import Screen

extension Terminal {
  /// The size as the terminal tells it; `nil` where it does not know. ioctl(2), TIOCGWINSZ
  static func measureSize(of output: CInt) -> Size? {
    var columns: CInt = 0
    var rows: CInt = 0
    guard curses_window_size(output, &columns, &rows) == 0, columns > 0, rows > 0 else {
      return nil
    }
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Makes the window that everything is drawn in: all of the screen, never `stdscr`.
  func makeWindow() {
    if let window { delwin(window) }
    // Always said outright: ncurses would take LINES and COLUMNS of the environment for the size.
    // (`use_env(FALSE)` is no way out: it refuses terminals whose entry tells no size, as `linux`.)
    resizeterm(CInt(size.rows), CInt(size.columns))
    window = newwin(0, 0, 0, 0)
    guard let window else { return }
    // Asks for the keypad's application mode; keys are decoded here, whichever mode they are in.
    keypad(window, true)
    leaveok(window, false)
    scrollok(window, false)
    clearok(window, true)
    shown = nil
  }

  /// Follows the terminal's size; whether it has changed.
  @discardableResult
  func fitSize() -> Bool {
    guard state == .shown, let now = Self.measureSize(of: output), now != size else { return false }
    size = now
    select()
    makeWindow()
    return true
  }
}
