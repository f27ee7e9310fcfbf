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

  /// Writes the new bytes beside the target, with the owner, attributes and mode of the old file.
  static func make(
    for target: Target, stem: [UInt8], holding pieces: [ArraySlice<UInt8>], like old: Descriptor,
    _ status: FileStatus
  ) throws(SaveFailure) -> Temporary {
    let directory = target.directory
    let partial = stem + part
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
    let descriptor = try step(.openat) { () throws(Errno) in
      try Descriptor.open(partial, in: directory.number, flags, mode: 0o600)
    }
    do throws(SaveFailure) {
      try fill(descriptor, pieces, like: old, status)
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
    _ descriptor: Descriptor, _ pieces: [ArraySlice<UInt8>], like old: Descriptor,
    _ status: FileStatus
  ) throws(SaveFailure) {
    let own = try step(.fstat) { () throws(Errno) in try descriptor.status() }
    if own.owner != status.owner || own.group != status.group {
      try step(.fchown) { () throws(Errno) in
        try descriptor.setOwner(status.owner, status.group)
      }
    }
    try step(.fsetxattr) { () throws(Errno) in try descriptor.copyAttributes(from: old) }
    // After the access list, whose mask is these group bits; the umask has no say in it (F23).
    try step(.fchmod) { () throws(Errno) in try descriptor.setMode(status.mode) }
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
