internal import Glibc

/// Calls of the operating system, each wrapped once: interrupted calls go on.
enum SystemCalls {
  /// What waits at a descriptor.
  enum Readiness {
    case nothing, bytes, gone
  }

  /// Asks without waiting. poll(2)
  static func readiness(_ descriptor: CInt) -> Readiness {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, 0) < 0 {
      guard errno == EINTR else { return .gone }
    }
    if entry.revents & Int16(POLLIN) != 0 { return .bytes }
    return entry.revents == 0 ? .nothing : .gone
  }

  /// Whether a write would be taken at once, at least in part. poll(2)
  static func takesOutput(_ descriptor: CInt) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    while poll(&entry, 1, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return entry.revents & Int16(POLLOUT) != 0
  }

  /// Reads what is there; `nil` at the end or when the terminal is gone. read(2)
  static func read(_ descriptor: CInt, into buffer: inout [UInt8]) -> Int? {
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { return count }
      if count == 0 { return nil }
      if errno == EAGAIN { return 0 }
      guard errno == EINTR else { return nil }
    }
  }

  /// Writes all of it, as far as the other side takes it; how many bytes it took, all of them where
  /// there is nobody left to take any. write(2)
  @discardableResult
  static func write(_ descriptor: CInt, _ bytes: ArraySlice<UInt8>) -> Int {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent)
      }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        return sent
      } else if errno != EINTR {
        return bytes.count
      }
    }
    return sent
  }

  /// A second descriptor for the same file, which this program's children do not get. fcntl(2)
  static func duplicate(_ descriptor: CInt) throws(TerminalError) -> CInt {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .system(operation: "fcntl", errno: errno) }
    return copy
  }

  /// Nanoseconds on a clock that only goes forward. clock_gettime(2)
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
