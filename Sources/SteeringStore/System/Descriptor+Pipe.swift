internal import Glibc

/// Pipes that carry single bytes between threads.
extension Descriptor {
  /// The C function is `pipe2`, through `pipe` and `fcntl`.
  static func pipe(
    isBlocking: Bool
  ) throws(Errno) -> (reading: Descriptor, writing: Descriptor) {
    var ends: [CInt] = [-1, -1]
    try perform(.openat) { Glibc.pipe(&ends) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      if !isBlocking { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }
    return (Descriptor(owning: ends[0]), Descriptor(owning: ends[1]))
  }

  /// Waits for one byte; false at the end of the pipe.
  func takeByte() -> Bool {
    var byte: UInt8 = 0
    while true {
      let count = Glibc.read(number, &byte, 1)
      if count >= 0 { return count == 1 }
      if errno != EINTR { return false }
    }
  }

  /// Puts one byte in; a full pipe already says what it has to say. Whatever else is in the way is
  /// tried again: a thread that is not woken would be waited for without end.
  func putByte() {
    var byte: UInt8 = 1
    var attempts = 0
    while Glibc.write(number, &byte, 1) < 0, errno != EAGAIN, errno != EPIPE, attempts < 100 {
      attempts += 1
    }
  }

  /// Takes every byte that is there, without waiting.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while true {
      let count = Glibc.read(number, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      if count < bytes.count { return }
    }
  }

  func closeQuietly() {
    do throws(Errno) { try close() } catch { return }
  }
}
