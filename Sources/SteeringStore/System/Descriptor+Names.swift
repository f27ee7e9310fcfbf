internal import CLinux
internal import Glibc

/// What is done to names in an open directory.
extension Descriptor {
  /// The C function is `renameat`.
  func rename(_ old: [UInt8], to new: [UInt8]) throws(Errno) {
    try withTwoPaths(old, new) { (old, new) throws(Errno) in
      _ = try perform(.renameat) { renameat(number, old, number, new) }
    }
  }

  /// Renames unless the new name is taken. The C function is `renameat2`; where the file system
  /// does not know it, a link and an unlink do the same.
  func renameKeeping(_ old: [UInt8], to new: [UInt8]) throws(Errno) {
    try withTwoPaths(old, new) { (old, new) throws(Errno) in
      do throws(Errno) {
        let flag = CUnsignedInt(CL_RENAME_NOREPLACE)
        _ = try perform(.renameat2) { cl_renameat2(number, old, number, new, flag) }
      } catch {
        guard error.isUnsupported else { throw error }
        _ = try perform(.renameat) { linkat(number, old, number, new, 0) }
        _ = try perform(.unlinkat) { unlinkat(number, old, 0) }
      }
    }
  }

  /// Gives a file another name unless that is taken; where the file system has no second names, the
  /// file is renamed. The C function is `linkat`.
  func link(_ old: [UInt8], to new: [UInt8]) throws(Errno) {
    do throws(Errno) {
      try withTwoPaths(old, new) { (old, new) throws(Errno) in
        _ = try perform(.linkat) { linkat(number, old, number, new, 0) }
      }
    } catch {
      guard error == .notPermitted || error.isUnsupported else { throw error }
      try renameKeeping(old, to: new)
    }
  }

  /// Swaps two names in one step. The C function is `renameat2` with `RENAME_EXCHANGE`.
  func exchange(_ one: [UInt8], _ other: [UInt8]) throws(Errno) {
    try withTwoPaths(one, other) { (one, other) throws(Errno) in
      let flag = CUnsignedInt(CL_RENAME_EXCHANGE)
      _ = try perform(.renameat2) { cl_renameat2(number, one, number, other, flag) }
    }
  }

  /// The C function is `unlinkat`.
  func remove(_ name: [UInt8]) throws(Errno) {
    try withPath(name) { (path) throws(Errno) in
      _ = try perform(.unlinkat) { unlinkat(number, path, 0) }
    }
  }

  /// Makes a directory unless it is there; whether it was made. The C function is `mkdirat`.
  @discardableResult
  func makeDirectory(_ name: [UInt8], mode: mode_t) throws(Errno) -> Bool {
    do throws(Errno) {
      try withPath(name) { (path) throws(Errno) in
        _ = try perform(.mkdirat) { mkdirat(number, path, mode) }
      }
      return true
    } catch {
      if error != .exists { throw error }
      return false
    }
  }

  /// Where a symbolic link points; `EINVAL` when it is none. The C function is `readlinkat`.
  func linkTarget(_ name: [UInt8]) throws(Errno) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let size = buffer.count
    let count = try withPath(name) { (path) throws(Errno) in
      try perform(.readlinkat) { readlinkat(number, path, &buffer, size) }
    }
    return buffer[..<count].map { UInt8(bitPattern: $0) }
  }

  /// Whether the effective user may write what stands under the name. The C function is `faccessat`.
  func checkWritable(_ name: [UInt8], isDirectory: Bool = false) throws(Errno) {
    try withPath(name) { (path) throws(Errno) in
      let mode = isDirectory ? W_OK | X_OK : W_OK
      _ = try perform(.faccessat) { faccessat(number, path, mode, AT_EACCESS) }
    }
  }

  /// The file system's magic number. The C function is `fstatfs`.
  func fileSystem() throws(Errno) -> Int64 {
    var magic: Int64 = 0
    try perform(.fstatfs) { cl_filesystem(number, &magic) }
    return magic
  }

  /// Takes a write lock that goes when the descriptor does; `EAGAIN` when another has it.
  /// The C function is `fcntl` with `F_OFD_SETLK`.
  func lock() throws(Errno) {
    try perform(.lock) { cl_ofd_lock(number) }
  }

  private func withTwoPaths(
    _ one: [UInt8], _ other: [UInt8],
    _ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) throws(Errno) -> Void
  ) throws(Errno) {
    try withPath(one) { (one) throws(Errno) in
      try withPath(other) { (other) throws(Errno) in try body(one, other) }
    }
  }
}
