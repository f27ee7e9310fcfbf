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
  /// `nil` for a terminal of a kind that may want every byte as its database says it.
  private var thrift: InkThrift?

  /// `nil` where the system has no descriptors to give: then ncurses writes as it does.
  init?(_ stream: UnsafeMutablePointer<FILE>, shortens: Bool) {
    thrift = shortens ? InkThrift() : nil
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

  /// What is written meanwhile, instead of sending it.
  func held(_ draw: () -> Void) -> [UInt8] {
    guard dup3(memory, number, O_CLOEXEC) >= 0 else {
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

  /// Sends together what is written meanwhile, after bytes that go before it.
  func send(after first: [UInt8], _ draw: () -> Void) {
    let frame = held(draw)
    SystemCalls.write(terminal, first + (thrift?.shortened(frame) ?? frame))
  }
}
