internal import Glibc

/// Tells when something changes in a few folders: those that themes are looked for in.
///
/// A folder that is not there yet is waited for in the one above it.
final class DirectoryWatcher {
  /// Readable when something changed; −1 where the system has no inotify to give.
  let descriptor: CInt
  private let folders: [String]

  init(_ folders: [String]) {
    self.folders = folders
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    watch()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private func watch() {
    guard descriptor >= 0 else { return }
    let mask =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)
      | UInt32(IN_ONLYDIR)
    for folder in folders where inotify_add_watch(descriptor, folder, mask) < 0 {
      let above = folder.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      inotify_add_watch(
        descriptor, above, UInt32(IN_CREATE) | UInt32(IN_MOVED_TO) | UInt32(IN_ONLYDIR))
    }
  }

  /// Whether something has changed since the last call.
  func hasChanged() -> Bool {
    guard descriptor >= 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    var isChanged = false
    while buffer.withUnsafeMutableBytes({ read(descriptor, $0.baseAddress, $0.count) }) > 0 {
      isChanged = true
    }
    if isChanged { watch() }
    return isChanged
  }
}
