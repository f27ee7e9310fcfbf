internal import CNcurses
internal import Glibc
package import Screen

/// A real terminal, drawn on by ncurses. The only owner of it; one at a time.
package final class Terminal {
  /// The name that the terminal database knew: the one asked for, or one of those tried after it.
  package let name: String
  /// How many colours it has: 0, 8, 16, 256, or all of them (16,777,216).
  package let colours: Int
  /// How large it is now.
  package internal(set) var size: Size

  let input: CInt
  let output: CInt
  let screen: OpaquePointer
  private let safety: CrashRestore.Safety
  /// The terminal's settings before it was taken over, and while it is ours.
  private let settings: termios?
  var ownSettings: termios?
  private let streams: [UnsafeMutablePointer<FILE>]
  var window: UnsafeMutablePointer<WINDOW>?
  var state = State.shown
  var modes: TerminalModes
  var decoder: KeyDecoder
  let outlet: Outlet
  var inks: (theme: Theme, inks: Inks)?
  /// The canvas that stands on the screen.
  var shown: Canvas?
  var lastKey: (key: KeyPress, time: Int64)?
  var lastByte: Int64 = 0
  /// What one reading of the keyboard brings.
  var buffer = [UInt8](repeating: 0, count: 4096)
  var isGone = false

  enum State {
    case shown, suspended, closed
  }

  /// Takes over a terminal: its own screen, keys as they are pressed, nothing echoed.
  ///
  /// - Parameters:
  ///   - input: Where the keys come from.
  ///   - output: Where it is drawn.
  ///   - name: The terminal's name, as in `$TERM`; when it is missing or unknown, `xterm-256color`
  ///     and `xterm` are tried.
  ///   - coloured: Whether colours may be used; not when the user has set `NO_COLOR`.
  package init(input: CInt, output: CInt, name: String?, coloured: Bool = true)
    throws(TerminalError)
  {
    _ = TextEncoding.current
    settings = CrashRestore.settings(of: input)
    let streams = try Self.streams(output: output, input: input)
    let opened: (screen: OpaquePointer, name: String)
    do throws(TerminalError) {
      opened = try Self.open(streams, name: name)
    } catch {
      for stream in streams { fclose(stream) }
      throw error
    }
    self.input = input
    self.output = output
    self.streams = streams
    self.screen = opened.screen
    self.name = opened.name
    modes = TerminalModes(terminal: opened.name)
    outlet = Outlet(streams[0], shortens: modes.areKnown)
    decoder = KeyDecoder(known: TerminalDatabase.keys())
    safety = CrashRestore.prepare(
      input: input, output: outlet.writer, settings: settings,
      restoring: Self.restoringBytes(modes))
    colours = coloured ? Self.startColours() : 0
    size = Self.measureSize(of: output) ?? Size(columns: 80, rows: 24)
    prepareKeyboard()
    CrashRestore.arm(safety)
    // What ncurses begins with goes with the first frame: a write of its own would only wake
    // whoever reads once more.
    makeWindow { self.outlet.hold($0) }
    outlet.hold(modes.on)
  }

  deinit { close() }

  /// Hides the screen and gives the terminal to other programs. Harmless when it is hidden.
  package func suspend() {
    guard state == .shown else { return }
    state = .suspended
    select()
    if outlet.hasShownNothing {
      // It has shown nothing yet, so there is nothing to take back but how keys are read.
      outlet.discard { endwin() }
    } else {
      outlet.send(modes.off)
      outlet.collect {
        curs_set(1)
        endwin()
      }
      outlet.finish(orSend: Self.restoringBytes(modes))
    }
    CrashRestore.apply(settings, to: input)
    CrashRestore.disarm()
  }

  /// Takes the terminal back; the next canvas is drawn as a whole. Harmless when it is shown.
  package func resume() {
    guard state == .suspended else { return }
    state = .shown
    select()
    CrashRestore.arm(safety)
    CrashRestore.apply(ownSettings, to: input)
    outlet.collect { doupdate() }
    outlet.send((TerminalDatabase.string("smkx") ?? []) + modes.on)
    fitSize()
    redraw()
  }

  /// Gives the terminal back as it was. Harmless when it has been given back.
  package func close() {
    guard state != .closed else { return }
    suspend()
    state = .closed
    select()
    if let window { delwin(window) }
    window = nil
    delscreen(screen)
    for stream in streams { fclose(stream) }
  }

  /// Draws everything anew with the next canvas: after another program has written on the screen.
  package func redraw() {
    guard state != .closed else { return }
    select()
    if let window { clearok(window, true) }
    shown = nil
  }

  /// ncurses works on one screen at a time.
  func select() { set_term(screen) }
}
