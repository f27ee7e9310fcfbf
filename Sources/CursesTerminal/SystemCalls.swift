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

  /// Writes all of it, as far as the other side takes it. write(2)
  static func write(_ descriptor: CInt, _ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
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
