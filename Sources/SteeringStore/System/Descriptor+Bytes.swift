internal import CLinux
internal import Glibc
internal import RecText

/// Reading and writing whole files.
extension Descriptor {
  /// The largest file that is read: offsets in a file are 32 bits wide.
  static let largest = Int(UInt32.max) - 1

  /// From how many bytes on a file is worth reading in parts at the same time.
  static let large = 4 << 20

  /// All bytes from the start, and the status that held before and after they were read. Of a large
  /// file the workers read parts: the kernel's copying, page by page, is most of the time.
  func contents(
    workers: any WorkerPool = NoWorkers()
  ) throws(Errno) -> (bytes: [UInt8], status: FileStatus) {
    let (bytes, status) = try whileStill { (status) throws(Errno) in
      guard status.size <= Self.largest else { throw .tooLarge }
      return try readAll(expecting: status.size, workers)
    }
    guard bytes.count == status.size else { throw .wouldBlock }
    return (bytes, status)
  }

  /// What `body` finds in a regular file, and the status that held before and after it looked.
  ///
  /// A file that changes while it is read is read again: what was put together from two versions
  /// belongs to neither. Throws `EAGAIN` when it never holds still.
  func whileStill<Result>(
    _ body: (FileStatus) throws(Errno) -> Result
  ) throws(Errno) -> (Result, status: FileStatus) {
    var before = try status()
    for _ in 0..<4 {
      guard before.isRegular else { throw before.isDirectory ? .isDirectory : .noSuchDevice }
      let result = try body(before)
      let after = try status()
      if after.size == before.size, after.modified == before.modified { return (result, after) }
      before = after
    }
    throw .wouldBlock
  }

  private func readAll(
    expecting size: Int, _ workers: any WorkerPool
  ) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      LargePages.wish(for: UnsafeMutableRawBufferPointer(buffer))
      // Each part is another's: nobody else looks at these bytes before all are there.
      let start = UInt(bitPattern: buffer.baseAddress)
      let parts = workers.shares(of: size, from: Self.large) { range in
        self.read(range, to: start)
      }
      for part in parts {
        count += part.count
        failure = failure ?? part.failure
        // What follows a gap is not the file's beginning.
        if part.isShort { return }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// What came of reading a part of a file.
  private struct PartRead: Sendable {
    var count = 0
    var failure: Errno?
    var isShort = false
  }

  private func read(_ range: Range<Int>, to start: UInt) -> PartRead {
    var part = PartRead()
    do throws(Errno) {
      while part.count < range.count {
        let at = range.lowerBound + part.count
        let got = try perform(.read) {
          pread(
            number, UnsafeMutableRawPointer(bitPattern: start + UInt(at)),
            min(range.upperBound - at, 1 << 30), off_t(at))
        }
        if got == 0 { break }
        part.count += got
      }
    } catch {
      part.failure = error
    }
    part.isShort = part.count < range.count
    return part
  }

  /// Whether somebody has this file open for writing, in any program; `nil` where the file system
  /// cannot tell. This descriptor must be for reading only. The C function is `fcntl` with
  /// `F_SETLEASE`.
  func hasWriters() -> Bool? {
    do throws(Errno) {
      return try perform(.lease) { cl_has_writers(number) } == 1
    } catch {
      return nil
    }
  }

  /// How much is written before the kernel is told to begin with its disk.
  private static let stride = 1 << 22

  /// Writes all bytes, however many the kernel takes at a time. The C function is `write`.
  ///
  /// Of a large text the disk gets the first part while the next is still being copied: a save of
  /// 25 MB is on disk in two thirds of the time.
  func write(_ bytes: [UInt8]) throws(Errno) { try write(bytes[...]) }

  /// The same with a part of an array, which is not copied for it.
  func write(_ bytes: ArraySlice<UInt8>) throws(Errno) {
    var done = 0
    while done < bytes.count {
      let from = done
      let written = try perform(.write) {
        bytes.withUnsafeBytes { buffer in
          var count = min(buffer.count - from, Self.stride)
          #if FAULTS
            count = Faults.shortened(count)
          #endif
          return Glibc.write(number, buffer.baseAddress.map { $0 + from }, count)
        }
      }
      // A write that takes nothing and says nothing would loop for ever.
      guard written > 0 else { throw .inputOutput }
      done += written
      // Only a wish: fsync(2) tells whether it came true.
      if bytes.count > Self.stride {
        _ = cl_start_writing(number)
      }
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
