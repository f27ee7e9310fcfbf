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
  ///
  /// What ncurses writes meanwhile goes where it is told, by itself to the terminal.
  func makeWindow(_ sending: ((() -> Void) -> Void)? = nil) {
    if let window { delwin(window) }
    // Always said outright: ncurses would take LINES and COLUMNS of the environment for the size.
    // (`use_env(FALSE)` is no way out: it refuses terminals whose entry tells no size, as `linux`.)
    let make = { [self] in
      resizeterm(CInt(size.rows), CInt(size.columns))
      window = newwin(0, 0, 0, 0)
      // Asks for the keypad's application mode; keys are decoded here, whichever mode they are in.
      if let window { keypad(window, true) }
      return
    }
    if let sending { sending(make) } else { outlet.collect(make) }
    guard let window else { return }
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
