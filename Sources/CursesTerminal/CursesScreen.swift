internal import CNcurses
internal import Glibc
internal import Screen

/// How an ncurses screen is opened on a terminal, and its keyboard prepared.
enum CursesScreen {
  /// ncurses wants streams; they are made on copies, so that closing them closes nobody else's.
  static func streams(
    output: CInt, input: CInt
  ) throws(TerminalError) -> [UnsafeMutablePointer<FILE>] {
    var streams: [UnsafeMutablePointer<FILE>] = []
    for (descriptor, mode) in [(output, "w"), (input, "r")] {
      do throws(TerminalError) {
        let copy = try SystemCalls.duplicate(descriptor)
        guard let stream = fdopen(copy, mode) else {
          let code = errno
          Glibc.close(copy)
          throw TerminalError.system(operation: "fdopen", errno: code)
        }
        streams.append(stream)
      } catch {
        for stream in streams { fclose(stream) }
        throw error
      }
    }
    return streams
  }

  /// Opens a screen by the first name that the terminal database knows. `initscr` would end the
  /// program on an unknown one, `newterm` does not.
  static func open(
    _ streams: [UnsafeMutablePointer<FILE>], name: String?
  ) throws(TerminalError) -> (screen: OpaquePointer, name: String) {
    var names = [name, "xterm-256color", "xterm"].compactMap { $0 }.filter { !$0.isEmpty }
    names = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
    for candidate in names {
      let screen = withoutSignalHandlers { newterm(candidate, streams[0], streams[1]) }
      guard let screen else { continue }
      guard curses_entry_is_sound() != 0 else {
        endwin()
        delscreen(screen)
        continue
      }
      if TerminalDatabase.string("cup") != nil { return (screen, candidate) }
      endwin()
      delscreen(screen)
      throw .tooSimple(name: candidate)
    }
    throw .unknown(names: names)
  }

  /// Keeps ncurses from taking signals over.
  ///
  /// It takes those that have their default action, and its own handlers call functions that a
  /// handler must not. Once it has seen SIGTSTP taken, it leaves that alone when suspending too.
  private static func withoutSignalHandlers<Result>(_ body: () -> Result) -> Result {
    let signals = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]
    var mask = sigset_t()
    var before = sigset_t()
    sigemptyset(&mask)
    for signal in signals { sigaddset(&mask, signal) }
    // A blocked signal waits even while its action is to be ignored.
    pthread_sigmask(SIG_BLOCK, &mask, &before)
    let actions = signals.map { signal in
      var ignoring = sigaction()
      var action = sigaction()
      ignoring.__sigaction_handler.sa_handler = SIG_IGN
      sigaction(signal, &ignoring, &action)
      return action
    }
    defer {
      for (signal, var action) in zip(signals, actions) { sigaction(signal, &action, nil) }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return body()
  }

  /// Switches colours on; 0 where there are none.
  static func startColours() -> Int {
    guard has_colors(), start_color() == OK else { return 0 }
    if use_default_colors() != OK { assume_default_colors(7, 0) }
    return Int(curses_colors())
  }

  /// Keys at once and unechoed; but Ctrl-C and Ctrl-\ still reach a program that hangs. The
  /// settings that the terminal then has; `nil` when it is none.
  static func prepareKeyboard(_ input: CInt) -> termios? {
    cbreak()
    noecho()
    nonl()
    typeahead(-1)
    var settings = termios()
    guard tcgetattr(input, &settings) == 0 else { return nil }
    // Ctrl-S must not freeze the wall, nor Ctrl-V and Ctrl-O swallow the next key.
    settings.c_iflag &= ~tcflag_t(IXON | IXOFF | ICRNL | INLCR | IGNCR)
    settings.c_lflag &= ~tcflag_t(IEXTEN)
    tcsetattr(input, TCSADRAIN, &settings)
    return settings
  }

  /// What gives the terminal back when there is no time left to ask ncurses.
  static func restoringBytes(_ modes: TerminalModes) -> [UInt8] {
    modes.off
      + ["sgr0", "op", "cnorm", "rmkx", "rmcup"].flatMap { TerminalDatabase.string($0) ?? [] }
  }

  /// The size as the terminal tells it; `nil` where it does not know. ioctl(2), TIOCGWINSZ
  static func size(of output: CInt) -> Size? {
    var columns: CInt = 0
    var rows: CInt = 0
    guard curses_window_size(output, &columns, &rows) == 0, columns > 0, rows > 0 else {
      return nil
    }
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
