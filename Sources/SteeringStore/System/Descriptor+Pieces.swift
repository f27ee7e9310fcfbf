internal import Glibc

/// Going through a whole file piece by piece: one more copy of a large file in memory would cost
/// more than what is done with it.
extension Descriptor {
  private static let piece = 1 << 17

  /// Whether the file holds exactly these bytes, and its status then.
  func holds(_ bytes: [UInt8]) throws(Errno) -> (isSame: Bool, status: FileStatus) {
    let (isSame, status) = try whileStill { (status) throws(Errno) in
      guard status.size == bytes.count else { return false }
      var at = 0
      try forEachPiece { piece in
        let isSame =
          at + piece.count <= bytes.count && areSame(piece, bytes[at..<(at + piece.count)])
        if isSame { at += piece.count }
        return isSame
      }
      return at == bytes.count
    }
    return (isSame, status)
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

  /// Reads from the start, until the end or until `take` wants no more.
  private func forEachPiece(_ take: (ArraySlice<UInt8>) -> Bool) throws(Errno) {
    var piece = [UInt8](repeating: 0, count: Self.piece)
    var at = 0
    while true {
      let got = try perform(.read) { pread(number, &piece, Self.piece, off_t(at)) }
      guard got > 0, take(piece[..<got]) else { return }
      at += got
    }
  }
}
