internal import Glibc
internal import RecText
internal import SteeringModel

/// The files of an attempt: each as it is now, and whether it may be replaced.
extension SaveAttempt {
  /// Looks at one file of the plan as it is now.
  func part(_ file: ChangePlan.File, _ token: [UInt8]) throws(Stop) -> Transaction.Part {
    let pieces = plan.pieces(of: file) ?? []
    guard pieces.reduce(0, { $0 + $1.count }) <= Descriptor.largest else {
      throw Stop(.tooLarge(path: path(of: file.place)))
    }
    switch file.place {
    case .new(let path):
      let target = try resolve(Array(path.utf8), isNew: true)
      // What leads to a file is among the files that were listed.
      if let reason = whatIsNoFile(at: Array(path.utf8)) {
        throw Stop(.notEditable(path: path, reason))
      }
      return Transaction.Part(
        path: Array(path.utf8), target: target, kind: .create, base: [], pieces: pieces,
        hashes: (ContentHash([]), Self.hash(of: pieces)), token: token)
    case .existing(let index):
      let known = newest[index]
      let target = try resolve(known.path, isNew: false)
      let (old, status) = try open(target, known)
      return Transaction.Part(
        path: known.path, target: target,
        kind: file.isEmptied ? .delete(old, status) : .replace(old, status),
        base: known.file.bytes, pieces: pieces, hashes: Self.hashes(known.file.bytes, pieces),
        token: token)
    }
  }

  func path(of place: ChangePlan.File.Place) -> String {
    switch place {
    case .new(let path): path
    case .existing(let index): newest[index].file.path
    }
  }

  private func resolve(_ path: [UInt8], isNew: Bool) throws(Stop) -> Target {
    let shown = String(decoding: path, as: UTF8.self)
    do throws(TargetError) {
      return isNew
        ? try Target.new(path, below: root) : try Target.resolve(path, below: root)
    } catch {
      switch error {
      case .outside: throw Stop(.notEditable(path: shown, .outside))
      case .system(.loop): throw Stop(.notEditable(path: shown, .linkLoop))
      case .system(.absent):
        throw isLink(path) ? Stop(.notEditable(path: shown, .danglingLink)) : Stop(.absent)
      case .system(.notADirectory) where !isNew: throw Stop(.absent)
      case .system(let errno):
        throw stop(SaveFailure(operation: .openat, errno: errno), of: shown)
      }
    }
  }

  /// Why no file can be made under a path, where something has the name that is none and leads to
  /// none; `nil` for a file that has come there meanwhile.
  private func whatIsNoFile(at path: [UInt8]) -> Refusal.Reason? {
    do throws(Errno) {
      let isLink = try root.status(of: path).isLink
      do throws(Errno) {
        return try root.status(of: path, followsLink: true).isRegular ? nil : .notAFile
      } catch {
        return !isLink ? nil : error == .loop ? .linkLoop : .danglingLink
      }
    } catch {
      return nil
    }
  }

  /// Whether the path is a link now: where it leads there may be nothing.
  private func isLink(_ path: [UInt8]) -> Bool {
    do throws(Errno) { return try root.status(of: path).isLink } catch { return false }
  }

  private func open(
    _ target: Target, _ known: FreshFiles.File
  ) throws(Stop) -> (Descriptor, FileStatus) {
    let shown = known.file.path
    do {
      let old = try step(.openat) { () throws(Errno) in
        try Descriptor.openFile(target.name, in: target.directory.number, followsLink: false)
      }
      let status = try step(.fstat) { () throws(Errno) in try old.status() }
      guard status.isRegular else { throw Stop(.notEditable(path: shown, .notAFile)) }
      guard status.size <= Descriptor.largest else { throw Stop(.tooLarge(path: shown)) }
      // Somebody replaced it since it was opened: what we hold has no name any more.
      if status.links == 0 { throw Stop(.overtaken) }
      if let reason = try obstacle(target, status) {
        throw Stop(.notEditable(path: shown, reason))
      }
      // Should the status be wrong, the displaced bytes will differ: then all is read anew.
      if status != known.status {
        let (isSame, now) = try step(.read) { () throws(Errno) in
          try old.holds(known.file.bytes)
        }
        guard isSame else { throw Stop(.overtaken) }
        return (old, now)
      }
      return (old, status)
    } catch let error as Stop {
      throw error
    } catch let error as SaveFailure {
      switch (error.operation, error.errno) {
      case (.openat, .absent), (.openat, .notADirectory): throw Stop(.absent)
      // It has become a link since it was found not to be one.
      case (.openat, .loop): throw Stop(.overtaken)
      default: throw stop(error, of: shown)
      }
    } catch {
      throw Stop(.overtaken)
    }
  }

  /// What forbids replacing the file although this user perhaps could.
  private func obstacle(
    _ target: Target, _ status: FileStatus
  ) throws(SaveFailure) -> Refusal.Reason? {
    // The other name would go on showing the old bytes.
    if status.links != 1 { return .hardLink }
    // A rename asks only the directory: the file's own permission would count for nothing.
    if status.isReadOnly { return .readOnlyFile }
    func denied(
      _ name: [UInt8], isDirectory: Bool, _ reason: Refusal.Reason
    ) throws(SaveFailure) -> Refusal.Reason? {
      do throws(Errno) {
        try target.directory.checkWritable(name, isDirectory: isDirectory)
        return nil
      } catch {
        if error == .denied || error == .notPermitted { return reason }
        throw SaveFailure(operation: .faccessat, errno: error)
      }
    }
    if let reason = try denied(target.name, isDirectory: false, .readOnlyFile) { return reason }
    return try denied([UInt8(ascii: ".")], isDirectory: true, .readOnlyDirectory)
  }

  /// Both files' hashes: what stands before the first change is the same in both, and read once.
  private static func hashes(
    _ base: [UInt8], _ pieces: [ArraySlice<UInt8>]
  ) -> (old: ContentHash, new: ContentHash) {
    let shared = pieces.count > 1 ? pieces[0].count : 0
    var old = ContentHasher()
    old.take(base[..<shared])
    var new = old
    old.take(base[shared...])
    for piece in pieces.dropFirst(shared > 0 ? 1 : 0) { new.take(piece) }
    return (old.hash, new.hash)
  }

  private static func hash(of pieces: [ArraySlice<UInt8>]) -> ContentHash {
    var hasher = ContentHasher()
    for piece in pieces { hasher.take(piece) }
    return hasher.hash
  }
}
