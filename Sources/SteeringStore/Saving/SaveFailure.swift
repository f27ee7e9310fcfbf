/// A step of a save that did not succeed: the system call by name, and what it answered.
struct SaveFailure: Error {
  let operation: Call
  let errno: Errno
  /// The file it was about, when that is not the data file.
  var path: String?

  /// The same failure, told of another file.
  func about(_ path: String) -> SaveFailure {
    SaveFailure(operation: operation, errno: errno, path: path)
  }
}

/// Runs one system call of a save; a failure is told with the call's name.
@discardableResult
func step<Result>(
  _ operation: Call, _ body: () throws(Errno) -> Result
) throws(SaveFailure) -> Result {
  do throws(Errno) {
    return try body()
  } catch {
    throw SaveFailure(operation: operation, errno: error)
  }
}
