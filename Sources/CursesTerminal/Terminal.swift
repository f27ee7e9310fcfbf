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
  package var size: Size { window.size }

  private let input: CInt
  private let output: CInt
  private let screen: OpaquePointer
  private let preparation: CrashRestore.Preparation
  /// The terminal's settings before it was taken over, and while it is ours.
  private let settings: termios?
  private let ownSettings: termios?
  private let streams: [UnsafeMutablePointer<FILE>]
  private let buffer: OutputBuffer
  private(set) var window: CursesWindow
  private var keyboard: KeyboardReader
  private var modes: TerminalModes
  private var state = State.shown

  private enum State {
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
    let streams = try CursesScreen.streams(output: output, input: input)
    let opened: (screen: OpaquePointer, name: String)
    do throws(TerminalError) {
      opened = try CursesScreen.open(streams, name: name)
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
    buffer = OutputBuffer(streams[0], optimizes: modes.areKnown)
    keyboard = KeyboardReader(input, known: TerminalDatabase.keys())
    preparation = CrashRestore.prepare(
      input: input, output: buffer.writer, settings: settings,
      restoring: CursesScreen.restoringBytes(modes))
    colours = coloured ? CursesScreen.startColours() : 0
    let size = CursesScreen.size(of: output) ?? Size(columns: 80, rows: 24)
    window = CursesWindow(size: size, colours: colours)
    ownSettings = CursesScreen.prepareKeyboard(input)
    CrashRestore.arm(preparation)
    // What ncurses begins with goes with the first frame: a write of its own would only wake
    // whoever reads once more.
    buffer.hold { window.make(size: size) }
    buffer.hold(modes.on)
  }

  deinit { close() }

  /// Hides the screen and gives the terminal to other programs. Harmless when it is hidden.
  package func suspend() {
    guard state == .shown else { return }
    state = .suspended
    select()
    if buffer.hasShownNothing {
      // It has shown nothing yet, so there is nothing to take back but how keys are read.
      buffer.discard { endwin() }
    } else {
      buffer.send(modes.off)
      buffer.collect {
        curs_set(1)
        endwin()
      }
      buffer.finish(orSend: CursesScreen.restoringBytes(modes))
    }
    CrashRestore.apply(settings, to: input)
    CrashRestore.disarm()
  }

  /// Takes the terminal back; the next canvas is drawn as a whole. Harmless when it is shown.
  package func resume() {
    guard state == .suspended else { return }
    state = .shown
    select()
    CrashRestore.arm(preparation)
    CrashRestore.apply(ownSettings, to: input)
    buffer.collect { doupdate() }
    buffer.send((TerminalDatabase.string("smkx") ?? []) + modes.on)
    fitSize()
    redraw()
  }

  /// Gives the terminal back as it was. Harmless when it has been given back.
  package func close() {
    guard state != .closed else { return }
    suspend()
    state = .closed
    select()
    window.close()
    delscreen(screen)
    for stream in streams { fclose(stream) }
  }

  /// Draws everything anew with the next canvas: after another program has written on the screen.
  package func redraw() {
    guard state != .closed else { return }
    select()
    window.redraw()
  }

  /// ncurses works on one screen at a time.
  private func select() { set_term(screen) }
}

extension Terminal {
  /// Puts a canvas on the screen; ncurses sends what has changed since the last.
  ///
  /// Nothing happens while the terminal is suspended or takes no output: then it is `false`, and
  /// the canvas, or the newest by then, is to be presented again when it takes output.
  @discardableResult
  package func present(_ canvas: Canvas, theme: Theme) -> Bool {
    guard state == .shown, buffer.isReady() else { return false }
    let canvas = TextEncoding.current == .ascii ? canvas.ascii : canvas
    select()
    window.draw(canvas, theme: theme)
    buffer.sendFrame { window.refresh(canvas) }
    return buffer.isEmpty
  }

  /// Everything that has come since the last call, without waiting.
  package func read() -> [Input] {
    guard state == .shown else { return [] }
    let resized: [Input] = fitSize() ? [.resized] : []
    let inputs = resized + keyboard.read()
    return keyboard.isClosed ? inputs + [.closed] : inputs
  }

  /// The milliseconds until an ESC that waits for what may follow is the key itself, `nil` when none
  /// waits: then `read` is to be called again, even if nothing comes.
  package var escapeTimeout: CInt? { keyboard.escapeTimeout }

  /// Follows the terminal's size; whether it has changed.
  @discardableResult
  private func fitSize() -> Bool {
    guard state == .shown, let now = CursesScreen.size(of: output), now != size else {
      return false
    }
    select()
    buffer.collect { window.make(size: now) }
    return true
  }

  /// Has the terminal report the mouse, or leave it to the user's own copying.
  package func setMouse(_ on: Bool) {
    guard modes.mouse != on else { return }
    modes.mouse = on
    if state == .shown { buffer.send(on ? modes.mouseOn : modes.mouseOff) }
  }

  /// Rings the terminal's bell.
  package func ring() {
    guard state == .shown else { return }
    select()
    buffer.collect { beep() }
  }

  /// Puts a text on the clipboard of whoever sits at the terminal (OSC 52); whether the terminal is
  /// of a kind that may do so.
  ///
  /// Controls are left out, so that no pasted line of it can act; line feeds and tabs stay.
  @discardableResult
  package func copy(_ text: String) -> Bool {
    guard state == .shown, modes.areKnown else { return false }
    buffer.send(Clipboard.sequence(text))
    return true
  }
}

/// Why there is no terminal to draw on.
package enum TerminalError: Error, Hashable, Sendable {
  /// The terminal database knows none of these names; the first is the one asked for.
  case unknown(names: [String])
  /// The database knows it, but it cannot put its cursor anywhere, as `dumb` cannot.
  case tooSimple(name: String)
  /// A system call failed.
  case system(operation: String, errno: CInt)
}
