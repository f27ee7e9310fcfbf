import Glibc
import Screen

@_silgen_name("posix_openpt") private func openMaster(_ flags: CInt) -> CInt
@_silgen_name("unlockpt") private func unlock(_ master: CInt) -> CInt
@_silgen_name("pipe2") private func pipe2(_ ends: UnsafeMutablePointer<CInt>, _ flags: CInt) -> CInt
@_silgen_name("ptsname_r")
private func name(_ master: CInt, _ buffer: UnsafeMutablePointer<CChar>, _ size: Int) -> CInt

/// A terminal that a test holds the other end of: a real program runs on it and is seen.
///
/// Everything waits for something to happen; nothing sleeps. The deadline is for what never happens,
/// so late that no machine is too slow for it.
package final class PseudoTerminal {
  /// How long something is waited for that should happen at once.
  package static let patience = Duration.seconds(60)

  /// What the program shows now.
  package private(set) var screen: TerminalScreen
  /// Every byte that the program wrote.
  package private(set) var output: [UInt8] = []
  /// The program's end of it, held open so that its settings can be read when the program is gone.
  package let slave: CInt
  /// The path of the program's end.
  package let path: String

  private var master: CInt
  private var process: pid_t = 0
  private var lifeline: CInt = -1
  private var exit: ProgramEnd?

  /// Opens a terminal of that size.
  package init(size: Size = Size(columns: 120, rows: 36)) throws {
    master = openMaster(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, unlock(master) == 0 else { throw Failure("posix_openpt", errno) }
    var buffer = [CChar](repeating: 0, count: 128)
    guard name(master, &buffer, buffer.count) == 0 else { throw Failure("ptsname", errno) }
    path = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Failure("open \(path)", errno) }
    screen = TerminalScreen(size: size)
    resize(size)
  }

  deinit {
    if exit == nil, process > 0 {
      kill(process, SIGKILL)
      var status: CInt = 0
      waitpid(process, &status, 0)
    }
    for descriptor in [master, slave, lifeline] where descriptor >= 0 { close(descriptor) }
  }

  /// Starts a program on this terminal, in a session of its own, with exactly this environment.
  package func spawn(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String] = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
  ) throws {
    var ends: [CInt] = [-1, -1]
    // At once closed to other programs, which tests beside this one may be starting.
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw Failure("pipe2", errno) }

    lifeline = ends[0]
    defer { close(ends[1]) }
    process = try Spawning.start(
      program, arguments, environment: environment, inNewSession: true
    ) { actions in
      // A session leader that opens a terminal gets it as its controlling one.
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      for target: CInt in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, target) }
      // The pipe's end closes with the program, which can be waited for like a byte.
      posix_spawn_file_actions_adddup2(&actions, ends[1], 9)
    }
  }
}

extension PseudoTerminal {
  /// Types bytes, as the keyboard would send them.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes, as the keyboard would send them.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      if count > 0 { rest = rest.dropFirst(count) }
      // A program that answers while it is typed to must not wait for its answers to be read.
      take(waiting: 0)
    }
  }

  /// The program's process number.
  package var processNumber: Int32 { process }

  /// Gives the window another size; the program is told by a signal.
  package func resize(_ size: Size) {
    var window = winsize()
    window.ws_col = UInt16(size.columns)
    window.ws_row = UInt16(size.rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    if size != screen.size { screen.resize(size) }
  }

  /// Sends the program a signal.
  package func signal(_ number: CInt) {
    if exit == nil, process > 0 { kill(process, number) }
  }

  /// Closes the window under the program: its terminal is gone.
  package func hangUp() {
    close(master)
    master = -1
  }

  /// Waits for a text to stand on the screen.
  @discardableResult
  package func waitFor(
    _ text: String, within limit: Duration = PseudoTerminal.patience
  ) throws -> TerminalScreen {
    try wait(for: "“\(text)”", within: limit) { $0.text.contains(text) }
  }

  /// Waits for the screen to be as asked for; the screen that is there instead is thrown.
  @discardableResult
  package func wait(
    for what: String, within limit: Duration = PseudoTerminal.patience,
    until isDone: (TerminalScreen) -> Bool
  ) throws -> TerminalScreen {
    let deadline = ContinuousClock.now + limit
    while !isDone(screen) {
      let left = milliseconds(until: deadline)
      guard left > 0, take(waiting: left) else {
        throw Unseen(what: what, screen: screen.lines, exit: exit)
      }
    }
    // What was waited for may stand there before the rest of its frame has come.
    for _ in 0..<1000 where !take(waiting: 20) && !isRunning { break }
    return screen
  }

  /// Waits until the program has read all that was typed, has answered it, and waits for more.
  package func waitUntilIdle(within limit: Duration = PseudoTerminal.patience) throws {
    let deadline = ContinuousClock.now + limit
    while exit == nil && hasUnreadInput || isRunning || take(waiting: 5) {
      guard ContinuousClock.now < deadline else {
        throw Unseen(what: "a program that waits", screen: screen.lines, exit: exit)
      }
      take(waiting: 1)
    }
  }

  /// Whether the program has not read yet all that was typed.
  private var hasUnreadInput: Bool {
    var waiting: CInt = 0
    return ioctl(slave, UInt(FIONREAD), &waiting) == 0 && waiting > 0
  }

  /// Whether the program's main thread runs, or would if it had a processor. proc(5), stat
  private var isRunning: Bool {
    guard exit == nil, process > 0, let file = fopen("/proc/\(process)/stat", "r") else {
      return false
    }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 512)
    guard fgets(&line, 512, file) != nil else { return false }
    let text = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    // The state stands behind the name, which may hold anything but ends with the last bracket.
    guard let end = text.lastIndex(of: UInt8(ascii: ")")), end + 2 < text.count else {
      return false
    }
    return text[end + 2] == UInt8(ascii: "R") || text[end + 2] == UInt8(ascii: "D")
  }

  /// Waits for the program to end.
  package func waitForExit(within limit: Duration = PseudoTerminal.patience) throws -> ProgramEnd {
    let deadline = ContinuousClock.now + limit
    while exit == nil {
      let left = milliseconds(until: deadline)
      guard left > 0, take(waiting: left) || exit != nil else {
        throw Unseen(what: "the program's end", screen: screen.lines, exit: nil)
      }
    }
    while master >= 0, take(waiting: 0) {}
    return exit ?? .exited(-1)
  }

  /// Types bytes, and waits for the program to have read them, with its answers left unread: a
  /// window that hangs.
  package func sendUnread(_ text: String, within limit: Duration = PseudoTerminal.patience) throws {
    _ = Array(text.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    let deadline = ContinuousClock.now + limit
    repeat {
      guard ContinuousClock.now < deadline else {
        throw Unseen(what: "the program to read \(text)", screen: screen.lines, exit: nil)
      }
      sched_yield()
    } while hasUnreadInput
  }

  /// Waits for the program to end, with what it writes left unread.
  package func waitForExitUnread(within limit: Duration = PseudoTerminal.patience) throws
    -> ProgramEnd
  {
    var entry = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds(until: .now + limit)) > 0 else {
      throw Unseen(what: "the program's end", screen: screen.lines, exit: nil)
    }
    return try waitForExit(within: limit)
  }

  /// Waits for the program to stop, as a shell does after Ctrl-Z.
  package func waitForStop() throws {
    var status: CInt = 0
    guard waitpid(process, &status, WUNTRACED) == process else { throw Failure("waitpid", errno) }
    guard status & 0xFF == 0x7F else {
      exit = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
      throw Unseen(what: "a stop", screen: screen.lines, exit: exit)
    }
  }

  /// Takes all that has been written by now: for a test that draws on the terminal itself.
  package func absorb() {
    while take(waiting: 0) {}
  }

  /// The terminal's settings as they are now.
  package var settings: TerminalSettings { TerminalSettings(of: slave) }

  private func milliseconds(until deadline: ContinuousClock.Instant) -> CInt {
    let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
    return CInt(max(0, left.rounded(.up)))
  }

  /// Takes what the program wrote, or its end; `false` when nothing came in time.
  @discardableResult
  private func take(waiting limit: CInt) -> Bool {
    var entries = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: exit == nil ? lifeline : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&entries, 2, limit) > 0 else { return errno == EINTR && limit > 0 }
    if entries[0].revents & Int16(POLLIN) != 0 {
      var buffer = [UInt8](repeating: 0, count: 65536)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return false }
      output += buffer[..<count]
      screen.feed(buffer[..<count])
      let answers = screen.takeAnswers()
      if !answers.isEmpty { _ = write(master, answers, answers.count) }
      return true
    }
    if entries[1].revents != 0 {
      var status: CInt = 0
      waitpid(process, &status, 0)
      exit = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
      return true
    }
    return false
  }
}
