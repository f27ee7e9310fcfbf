internal import CNcurses
internal import Glibc

/// Sends what ncurses draws for one frame in one piece.
///
/// ncurses writes at every jump of its cursor: ten writes a key, each of which wakes whoever reads,
/// and over a network each may be a packet. For the time of a frame its descriptor leads to memory.
final class FrameOutput {
  /// The descriptor that ncurses writes to, and another for the same terminal.
  private let number: CInt
  private let terminal: CInt
  private let memory: CInt
  private var buffer: [UInt8] = []

  /// `nil` where the system has no descriptors to give: then ncurses writes as it does.
  init?(_ stream: UnsafeMutablePointer<FILE>) {
    number = fileno(stream)
    terminal = fcntl(number, F_DUPFD_CLOEXEC, 3)
    memory = memfd_create("frame", 1)
    guard terminal >= 0, memory >= 0 else {
      for descriptor in [terminal, memory] where descriptor >= 0 { close(descriptor) }
      return nil
    }
  }

  deinit {
    close(terminal)
    close(memory)
  }

  /// Sends together what is written meanwhile.
  func collect(_ draw: () -> Void) {
    guard dup3(memory, number, O_CLOEXEC) >= 0 else { return draw() }
    draw()
    _ = dup3(terminal, number, O_CLOEXEC)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    if buffer.count < count { buffer = [UInt8](repeating: 0, count: count) }
    let read = buffer.withUnsafeMutableBytes { pread(memory, $0.baseAddress, count, 0) }
    lseek(memory, 0, SEEK_SET)
    SystemCalls.write(terminal, Array(buffer.prefix(max(read, 0))))
  }
}
