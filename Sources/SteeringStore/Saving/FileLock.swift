internal import Glibc

/// A lock among our own instances, by a name in the user's runtime directory: for a directory as a whole, or
/// for one file in it.
///
/// Not on a data file: an exchange swaps its inode, and on some network shares a lock there would
/// make other programs' reads fail. It stops no editor and guards no bytes: the exchange does. So a
/// lock that cannot be had costs nothing but a retry, and nobody waits for ever.
enum FileLock {
  /// Waits at most `patience` nanoseconds; the lock goes when the descriptor does. `nil` when it
  /// cannot be had.
  static func acquire(
    for directory: Descriptor, _ name: [UInt8], _ options: StoreOptions,
    patience: Int64 = 5_000_000_000
  ) -> Descriptor? {
    do throws(Errno) {
      let home = try PrivateDirectory.runtime(options)
      let place = try directory.status().identity
      let lock = ContentHash(Array("\(place.device):\(place.inode):".utf8) + name).text
      let file = try Descriptor.open(
        Array(lock.utf8), in: home.number, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
      let deadline = Clock.monotonic() + patience
      while true {
        do throws(Errno) {
          try file.lock()
          return file
        } catch {
          guard error == .wouldBlock || error == .denied else { throw error }
          guard Clock.monotonic() < deadline else { return nil }
          Clock.pause(1_000_000)
        }
      }
    } catch {
      return nil
    }
  }
}
