internal import Glibc

/// Reading and writing whole files.
extension Descriptor {
  /// The largest file that is read: offsets in a file are 32 bits wide.
  static let largest = Int(UInt32.max) - 1

  /// All bytes from the start, and the status that held before and after they were read.
  ///
  /// A file that changes while it is read is read again: what was put together from two versions
  /// belongs to neither (the torn read of W2). Throws `EAGAIN` when it never holds still.
  func contents() throws(Errno) -> (bytes: [UInt8], status: FileStatus) {
    var before = try status()
    for _ in 0..<4 {
      guard before.isRegular else { throw before.isDirectory ? .isDirectory : .noSuchDevice }
      guard before.size <= Self.largest else { throw .tooLarge }
      let bytes = try readAll(expecting: before.size)
      let after = try status()
      if after.size == before.size, after.modified == before.modified, bytes.count == after.size {
        return (bytes, after)
      }
      before = after
    }
    throw .wouldBlock
  }

  private func readAll(expecting size: Int) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(Errno) {
        while count < size {
          guard let base = buffer.baseAddress else { return }
          let got = try perform(.read) {
            pread(number, base + count, min(size - count, 1 << 30), off_t(count))
          }
          if got == 0 { return }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, however many the kernel takes at a time. The C function is `write`.
  func write(_ bytes: [UInt8]) throws(Errno) {
    var done = 0
    while done < bytes.count {
      let from = done
      let written = try perform(.write) {
        bytes.withUnsafeBytes { buffer in
          var count = min(buffer.count - from, 1 << 30)
          #if FAULTS
            count = Faults.shortened(count)
          #endif
          return Glibc.write(number, buffer.baseAddress.map { $0 + from }, count)
        }
      }
      // A write that takes nothing and says nothing would loop for ever.
      guard written > 0 else { throw .inputOutput }
      done += written
    }
  }

  /// The C function is `fsync`. After a failure the same descriptor must not be synchronised again:
  /// the kernel tells an error once and then forgets it.
  func synchronise() throws(Errno) {
    try perform(.fsync) { fsync(number) }
  }

  /// The C function is `ftruncate`.
  func truncate(to size: Int) throws(Errno) {
    try perform(.ftruncate) { ftruncate(number, off_t(size)) }
  }

  /// The C function is `fchmod`.
  func setMode(_ mode: mode_t) throws(Errno) {
    try perform(.fchmod) { fchmod(number, mode & 0o7777) }
  }

  /// The C function is `fchown`.
  func setOwner(_ owner: uid_t, _ group: gid_t) throws(Errno) {
    try perform(.fchown) { fchown(number, owner, group) }
  }
}
