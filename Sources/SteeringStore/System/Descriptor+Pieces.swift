internal import Glibc
internal import RecText

/// Going through a whole file piece by piece: one more copy of a large file in memory would cost
/// more than what is done with it.
extension Descriptor {
  private static let piece = 1 << 17

  /// Whether the file holds exactly these bytes, and its status then. Of a large file the workers
  /// compare parts.
  func holds(
    _ bytes: [UInt8], workers: any WorkerPool = Threads.ofThisMachine
  ) throws(Errno) -> (isSame: Bool, status: FileStatus) {
    let (isSame, status) = try whileStill { (status) throws(Errno) in
      guard status.size == bytes.count else { return false }
      let parts = workers.shares(of: bytes.count, from: Self.large) { self.compare($0, of: bytes) }
      for part in parts where part != .same {
        if case .failed(let error) = part { throw error }
        return false
      }
      return true
    }
    return (isSame, status)
  }

  private enum Comparison: Sendable, Equatable {
    case same, different
    case failed(Errno)
  }

  /// Compares a part of the file with that part of the bytes.
  private func compare(_ range: Range<Int>, of bytes: [UInt8]) -> Comparison {
    var at = range.lowerBound
    do throws(Errno) {
      try forEachPiece(of: range) { piece in
        guard areSame(piece, bytes[at..<(at + piece.count)]) else { return false }
        at += piece.count
        return true
      }
    } catch {
      return .failed(error)
    }
    return at == range.upperBound ? .same : .different
  }

  /// The hash of what the file holds.
  func hash() throws(Errno) -> ContentHash {
    try whileStill { (_) throws(Errno) in
      var hasher = ContentHasher()
      try forEachPiece { piece in
        hasher.take(piece)
        return true
      }
      return hasher.hash
    }.0
  }

  /// Reads a part of the file, or all of it to its end, until `take` wants no more.
  private func forEachPiece(
    of range: Range<Int> = 0..<Int.max, _ take: (ArraySlice<UInt8>) -> Bool
  ) throws(Errno) {
    var piece = [UInt8](repeating: 0, count: Self.piece)
    var at = range.lowerBound
    while at < range.upperBound {
      let count = min(Self.piece, range.upperBound - at)
      let got = try perform(.read) { pread(number, &piece, count, off_t(at)) }
      guard got > 0, take(piece[..<got]) else { return }
      at += got
    }
  }
}
