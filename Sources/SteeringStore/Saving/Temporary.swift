internal import Glibc

/// The file that is to take a data file's place, complete and on disk before anything is replaced.
///
/// Its name carries what it may hold: `.NAME.LETTERS-OLDHASH-NEWHASH.tmp` is either our finished new
/// bytes or, after the exchange, the displaced old ones. With any other content it is somebody
/// else's work that a crash left there, and is never deleted. `.part.tmp` is still being written.
struct Temporary {
  let name: [UInt8]
  /// Open for reading, so that the inode stays ours whatever happens to its name.
  let descriptor: Descriptor
  let identity: FileStatus.Identity

  static let part = Array(".part.tmp".utf8)
  static let whole = Array(".tmp".utf8)

  /// The name up to `.part` or `.tmp`.
  static func stem(
    for target: Target, token: [UInt8], old: ContentHash, new: ContentHash
  ) -> [UInt8] {
    let hashes = Array("-\(old.text)-\(new.text)".utf8)
    return [UInt8(ascii: ".")] + target.name.prefix(150) + [UInt8(ascii: ".")] + token + hashes
  }

  /// Writes the new bytes beside the target, with the owner, attributes and mode of the old file;
  /// for a file that is new, with those that the directory gives it.
  static func make(
    for target: Target, stem: [UInt8], holding pieces: [ArraySlice<UInt8>],
    like old: (descriptor: Descriptor, status: FileStatus)?
  ) throws(SaveFailure) -> Temporary {
    let directory = target.directory
    let partial = stem + part
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
    let descriptor = try step(.openat) { () throws(Errno) in
      try Descriptor.open(partial, in: directory.number, flags, mode: old == nil ? 0o666 : 0o600)
    }
    do throws(SaveFailure) {
      try fill(descriptor, pieces, like: old)
      // A full network disk may tell only here.
      try step(.close) { () throws(Errno) in try descriptor.close() }
      let reader = try step(.openat) { () throws(Errno) in
        try Descriptor.openFile(partial, in: directory.number, followsLink: false)
      }
      let written = try step(.fstat) { () throws(Errno) in try reader.status() }
      let name = stem + whole
      try step(.renameat) { () throws(Errno) in try directory.rename(partial, to: name) }
      return Temporary(name: name, descriptor: reader, identity: written.identity)
    } catch {
      discard(partial, in: directory)
      throw error
    }
  }

  private static func fill(
    _ descriptor: Descriptor, _ pieces: [ArraySlice<UInt8>],
    like old: (descriptor: Descriptor, status: FileStatus)?
  ) throws(SaveFailure) {
    if let (old, status) = old {
      let own = try step(.fstat) { () throws(Errno) in try descriptor.status() }
      if own.owner != status.owner || own.group != status.group {
        try step(.fchown) { () throws(Errno) in
          try descriptor.setOwner(status.owner, status.group)
        }
      }
      try step(.fsetxattr) { () throws(Errno) in try descriptor.copyAttributes(from: old) }
      // After the access list, whose mask is these group bits; the umask has no say in it.
      try step(.fchmod) { () throws(Errno) in try descriptor.setMode(status.mode) }
    }
    for piece in pieces {
      try step(.write) { () throws(Errno) in try descriptor.write(piece) }
    }
    try step(.fsync) { () throws(Errno) in try descriptor.synchronise() }
  }

  /// Takes a name away that holds nothing but our own bytes; tried twice, then left for the
  /// clean-up of a later start.
  static func discard(_ name: [UInt8], in directory: Descriptor) {
    for _ in 0..<2 {
      do throws(Errno) { return try directory.remove(name) } catch { continue }
    }
  }
}

extension Temporary {
  /// What a temporary file's name says: `.NAME.LETTERS-OLDHASH-NEWHASH[.part].tmp`.
  struct Name: Equatable {
    /// The data file's name, cut off after 150 bytes.
    let target: [UInt8]
    let old: ContentHash
    let new: ContentHash
    let isPart: Bool

    /// Reads a name; nothing for one that is not ours.
    init?(_ name: [UInt8]) {
      isPart = name.suffix(Temporary.part.count).elementsEqual(Temporary.part)
      let ending = isPart ? Temporary.part : Temporary.whole
      guard name.first == UInt8(ascii: "."), name.suffix(ending.count).elementsEqual(ending)
      else { return nil }
      let stem = name.dropFirst().dropLast(ending.count)
      guard let dot = stem.lastIndex(of: UInt8(ascii: ".")) else { return nil }
      let words = stem[(dot + 1)...].split(
        separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard words.count == 3, words[0].count == 6, let old = Self.hash(words[1]),
        let new = Self.hash(words[2]), dot > stem.startIndex
      else { return nil }
      target = [UInt8](stem[..<dot])
      self.old = old
      self.new = new
    }

    private static func hash(_ word: ArraySlice<UInt8>) -> ContentHash? {
      guard word.count == 16 else { return nil }
      return UInt64(String(decoding: word, as: UTF8.self), radix: 16).map(ContentHash.init(value:))
    }
  }
}
