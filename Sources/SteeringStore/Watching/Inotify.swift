internal import Glibc

/// The kernel's own watcher of directories.
final class Inotify: Sendable {
  let descriptor: Descriptor

  /// The C function is `inotify_init1`. Throws `EMFILE` when the user has too many.
  init() throws(Errno) {
    let flags = CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK)
    descriptor = Descriptor(owning: try perform(.inotifyInit) { inotify_init1(flags) })
  }

  /// Watches a directory; the same number again for one that is watched already. Throws `ENOSPC`
  /// when the user has too many. The C function is `inotify_add_watch`.
  func watch(_ path: [UInt8]) throws(Errno) -> CInt {
    try withPath(path) { (path) throws(Errno) in
      try perform(.inotifyAddWatch) {
        inotify_add_watch(descriptor.number, path, WatchEvent.interest)
      }
    }
  }

  /// The C function is `inotify_rm_watch`.
  func forget(_ watch: CInt) { _ = inotify_rm_watch(descriptor.number, watch) }

  /// Everything that waits, at most about a megabyte at a time so that the keys stay quick.
  func events() -> [WatchEvent] {
    var waiting: CInt = 0
    // Asked at every key, and nearly always there is none.
    guard ioctl(descriptor.number, UInt(FIONREAD), &waiting) == 0, waiting > 0 else { return [] }
    var events: [WatchEvent] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    for _ in 0..<16 {
      let count = Glibc.read(descriptor.number, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      events += WatchEvent.decode(buffer[..<count])
    }
    return events
  }
}
