internal import CNcurses
internal import Glibc

/// What is sent to the terminal: everything goes through it, in its order.
///
/// A frame goes out in one piece. ncurses writes at every jump of its cursor: ten writes a key, each
/// of which wakes whoever reads, and over a network each may be a packet. For the time of a frame its
/// descriptor leads to memory.
///
/// Nothing here waits for a terminal that takes nothing (its window hangs, its line is stopped): what
/// it does not take is kept, and no other frame is made before that is gone. So files are watched and
/// signals answered all the while, and the first thing then seen is the newest.
final class OutputBuffer {
  /// Writes to the terminal without waiting, where the system lets it be opened once more.
  let writer: CInt
  /// The descriptor that ncurses writes to, and another for the same terminal.
  private let number: CInt
  private let terminal: CInt
  private let memory: CInt
  private var buffer: [UInt8] = []
  /// What the terminal has not taken yet.
  private var waiting: ArraySlice<UInt8> = []
  /// What goes with the next piece.
  private var held: [UInt8] = []
  /// `nil` for a terminal of a kind that may want every byte as its database says it.
  private var optimizer: SGROptimizer?

  /// How long (ms) a terminal is given to take the last of it before that is thrown away.
  private static let timeout: CInt = 200

  init(_ stream: UnsafeMutablePointer<FILE>, optimizes: Bool) {
    optimizer = optimizes ? SGROptimizer() : nil
    number = fileno(stream)
    terminal = fcntl(number, F_DUPFD_CLOEXEC, 3)
    memory = memfd_create("frame", 1)
    let own = Self.openAgain(number)
    writer = own >= 0 ? own : terminal
  }

  deinit {
    for descriptor in Set([writer, terminal, memory]) where descriptor >= 0 { close(descriptor) }
  }

  /// Only an opening of our own may be told not to wait: the shell's would be told too. It is opened
  /// by its number, since the name of a terminal from outside of a container leads nowhere. proc(5)
  private static func openAgain(_ descriptor: CInt) -> CInt {
    guard isatty(descriptor) == 1 else { return -1 }
    return open(
      "/proc/self/fd/\(descriptor)", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
  }

  /// Whether all that was sent is out, and more would be taken.
  func isReady() -> Bool {
    flush()
    return waiting.isEmpty && SystemCalls.takesOutput(writer)
  }

  /// Whether the terminal has taken all that was sent.
  var isEmpty: Bool { waiting.isEmpty }

  /// Whether nothing was sent so far, but is held for the first frame.
  var hasShownNothing: Bool { !held.isEmpty }

  /// Sends bytes behind those that wait.
  func send(_ bytes: [UInt8]) {
    waiting += held + bytes
    held = []
    flush()
  }

  /// Keeps bytes for the next piece.
  func hold(_ bytes: [UInt8]) { held += bytes }

  /// Keeps what ncurses writes meanwhile for the next piece.
  func hold(_ draw: () -> Void) { held += written(draw) }

  /// Forgets what is held, and what ncurses writes meanwhile.
  func discard(_ draw: () -> Void) {
    held = []
    _ = written(draw)
  }

  /// Sends together what ncurses writes meanwhile. What it asks of the terminal's settings fails
  /// in that time: those are set apart.
  func collect(_ draw: () -> Void) {
    let bytes = written(draw)
    send((optimizer?.synchronized() ?? []) + bytes)
  }

  /// Sends together what ncurses writes of one frame, as short as it can be said.
  func sendFrame(_ draw: () -> Void) {
    let frame = written(draw)
    send(optimizer?.optimized(frame) ?? frame)
  }

  private func written(_ draw: () -> Void) -> [UInt8] {
    guard memory >= 0, terminal >= 0, dup3(memory, number, O_CLOEXEC) >= 0 else {
      send([])
      draw()
      return []
    }
    draw()
    _ = dup3(terminal, number, O_CLOEXEC)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    if buffer.count < count { buffer = [UInt8](repeating: 0, count: count) }
    let read = buffer.withUnsafeMutableBytes { pread(memory, $0.baseAddress, count, 0) }
    lseek(memory, 0, SEEK_SET)
    return Array(buffer.prefix(max(read, 0)))
  }

  /// Sends the last of it. A terminal that does not take it in time is given up: what it was sent
  /// and has not read is thrown away, and the bytes that give it back stand there in its place.
  func finish(orSend last: [UInt8]) {
    var entry = pollfd(fd: writer, events: Int16(POLLOUT), revents: 0)
    while !waiting.isEmpty {
      let count = waiting.count
      let isReady = poll(&entry, 1, Self.timeout)
      if isReady < 0, errno == EINTR { continue }
      flush()
      if waiting.count == count { break }
    }
    guard !waiting.isEmpty else { return }
    tcflush(writer, TCOFLUSH)
    waiting = last[...]
    flush()
    waiting = []
  }

  private func flush() {
    guard !waiting.isEmpty else { return }
    waiting = waiting.dropFirst(SystemCalls.write(writer, waiting))
    if waiting.isEmpty { waiting = [] }
  }
}
