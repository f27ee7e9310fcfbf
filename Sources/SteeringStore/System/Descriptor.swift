internal import CLinux
internal import Glibc
internal import Synchronization

/// An open file, closed when the last one to know it lets go.
package final class Descriptor: Sendable {
  /// The number that the kernel knows it by.
  package let number: CInt
  private let isOpen = Atomic<Bool>(true)

  /// Takes over an open descriptor and closes it in the end.
  package init(owning number: CInt) { self.number = number }

  deinit {
    if isOpen.load(ordering: .relaxed) { _ = Glibc.close(number) }
  }

  /// Somebody else closes it from now on.
  func disown() { isOpen.store(false, ordering: .relaxed) }

  /// Closes it now, for the error that only closing may tell (a full network disk).
  func close() throws(Errno) {
    guard isOpen.exchange(false, ordering: .relaxed) else { return }
    let result = Glibc.close(number)
    let error = Errno.current
    // Linux has closed it even when it says EINTR; closing again could hit another's descriptor.
    try perform(.close) { 0 as CInt }
    if result != 0, error != .interrupted { throw error }
  }

  /// Opens a path relative to a directory. The C function is `openat`.
  static func open(
    _ path: [UInt8], in directory: CInt = AT_FDCWD, _ flags: CInt, mode: mode_t = 0
  ) throws(Errno) -> Descriptor {
    let number = try withPath(path) { (name) throws(Errno) in
      try perform(.openat) { cl_openat(directory, name, flags | O_CLOEXEC, mode) }
    }
    return Descriptor(owning: number)
  }

  /// Opens a file for reading as data: never blocks on a FIFO, never takes a terminal.
  static func openFile(
    _ path: [UInt8], in directory: CInt = AT_FDCWD, followsLink: Bool
  ) throws(Errno) -> Descriptor {
    let link = followsLink ? 0 : O_NOFOLLOW
    return try open(path, in: directory, O_RDONLY | O_NONBLOCK | O_NOCTTY | link)
  }

  /// Opens a directory for its entries.
  static func openDirectory(
    _ path: [UInt8], in directory: CInt = AT_FDCWD
  ) throws(Errno) -> Descriptor {
    try open(path.isEmpty ? [UInt8(ascii: ".")] : path, in: directory, O_RDONLY | O_DIRECTORY)
  }
}

/// A path's bytes as C wants them; one that holds a NUL names nothing.
func withPath<Result>(
  _ path: [UInt8], _ body: (UnsafePointer<CChar>) throws(Errno) -> Result
) throws(Errno) -> Result {
  guard !path.contains(0) else { throw Errno.absent }
  var terminated = path.map { CChar(bitPattern: $0) }
  terminated.append(0)
  var result: Swift.Result<Result, Errno> = .failure(.absent)
  terminated.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return }
    do throws(Errno) { result = .success(try body(base)) } catch { result = .failure(error) }
  }
  return try result.get()
}
