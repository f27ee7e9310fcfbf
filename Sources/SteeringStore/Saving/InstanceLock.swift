internal import Glibc

/// A lock that keeps our own instances from replacing one file at the same time.
///
/// Not on the data file: the exchange swaps its inode, and on some network shares a lock there
/// would make other programs' reads fail. It stops no editor and guards no bytes: the exchange
/// does. So a lock that cannot be had costs nothing but a retry, and nobody waits for ever.
enum InstanceLock {
  /// Waits at most `patience` nanoseconds; the lock goes when the descriptor does.
  static func take(
    for target: Target, in runtimeDirectory: String?, patience: Int64 = 5_000_000_000
  ) -> Descriptor? {
    do throws(Errno) {
      let directory = try home(runtimeDirectory)
      let place = try target.directory.status().identity
      let name = ContentHash(Array("\(place.device):\(place.inode):".utf8) + target.name).text
      let file = try Descriptor.open(
        Array(name.utf8), in: directory.number, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
      let deadline = Clock.monotonic() + patience
      while true {
        do throws(Errno) {
          try file.lock()
          return file
        } catch {
          guard error == .wouldBlock || error == .denied else { throw error }
          guard Clock.monotonic() < deadline else { return nil }
          var pause = timespec(tv_sec: 0, tv_nsec: 1_000_000)
          nanosleep(&pause, nil)
        }
      }
    } catch {
      return nil
    }
  }

  /// Our own directory for locks: nobody else may write there, or they could hold our saves up.
  private static func home(_ runtimeDirectory: String?) throws(Errno) -> Descriptor {
    let parent: Descriptor
    let name: [UInt8]
    if let runtimeDirectory {
      parent = try Descriptor.openDirectory(Array(runtimeDirectory.utf8))
      name = Array("steerco".utf8)
    } else {
      parent = try Descriptor.openDirectory(Array("/tmp".utf8))
      name = Array("steerco-\(geteuid())".utf8)
    }
    try parent.makeDirectory(name, mode: 0o700)
    let status = try parent.status(of: name)
    guard status.isDirectory, status.owner == geteuid(), status.mode & 0o077 == 0
    else { throw .denied }
    return try Descriptor.open(
      name, in: parent.number, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }
}
