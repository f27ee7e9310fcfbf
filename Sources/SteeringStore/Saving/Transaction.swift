internal import Glibc

/// New bytes for the files of one change: all of them take their places, or none.
///
/// Everything is written beside the files first, so that a full disk is met before anything is
/// replaced. Then file after file is exchanged and looked at; when one cannot be, those before it are
/// taken back.
struct Transaction {
  /// One file of it.
  struct Part {
    /// What is to become of the file.
    enum Kind {
      case replace(Descriptor, FileStatus)
      case create
      case delete(Descriptor, FileStatus)
    }

    /// Below the data directory.
    let path: [UInt8]
    let target: Target
    let kind: Kind
    /// What the file held when it was read; nothing for a new one.
    let base: [UInt8]
    let pieces: [ArraySlice<UInt8>]
    let hashes: (old: ContentHash, new: ContentHash)
    /// The random letters in the temporary file's name.
    let token: [UInt8]

    var stem: [UInt8] {
      Temporary.stem(for: target, token: token, old: hashes.old, new: hashes.new)
    }
  }

  enum Outcome {
    /// All stand. The files that were displaced are still held under their temporary names.
    case done([DisplacedFiles.File], isReduced: Bool)
    /// Nothing stands: other programs were faster.
    case overtaken
    /// Nothing stands: the system would not.
    case failed(SaveFailure)
    /// These parts stand, by their places, and could not be taken back.
    case partly([Int], [DisplacedFiles.File])
  }

  let parts: [Part]
  let wall: Int64
  private var temporaries: [Temporary?]
  /// The copies that keep what others could have lost.
  private(set) var copies: [[UInt8]] = []

  init(_ parts: [Part], wall: Int64) {
    self.parts = parts
    self.wall = wall
    temporaries = parts.map { _ in nil }
  }

  /// Writes the new bytes beside the files; after an error nothing is left of them.
  mutating func prepare() throws(SaveFailure) {
    do throws(SaveFailure) {
      for (index, part) in parts.enumerated() {
        switch part.kind {
        case .replace(let old, let status):
          temporaries[index] = try Temporary.make(
            for: part.target, stem: part.stem, holding: part.pieces, like: (old, status))
        case .create:
          temporaries[index] = try Temporary.make(
            for: part.target, stem: part.stem, holding: part.pieces, like: nil)
        case .delete: break
        }
      }
    } catch {
      discard(from: 0)
      throw error
    }
  }

  /// Lets go of the first names of files that were made.
  func release() {
    for (part, temporary) in zip(parts, temporaries) {
      guard case .create = part.kind, let temporary else { continue }
      Temporary.discard(temporary.name, in: part.target.directory)
    }
  }

  private func discard(from first: Int) {
    for index in first..<parts.count {
      guard let temporary = temporaries[index] else { continue }
      Temporary.discard(temporary.name, in: parts[index].target.directory)
    }
  }

  /// What came of one part.
  private enum Placed {
    /// It stands; what it displaced is held, under the temporary's name if it still has one.
    case done(DisplacedFiles.File?, isReduced: Bool)
    case overtaken
    case failed(SaveFailure)
  }

  /// Puts the files in place, one after the other.
  mutating func commit(_ displaced: inout DisplacedFiles) -> Outcome {
    var files: [DisplacedFiles.File?] = []
    var isReduced = false
    for index in parts.indices {
      let placed = place(index, &displaced)
      if case .done(let file, let reduced) = placed {
        files.append(file)
        isReduced = isReduced || reduced
        continue
      }
      discard(from: index + 1)
      var left: [Int] = []
      for place in (0..<index).reversed() where !takeBack(place, files[place], &displaced) {
        left.append(place)
      }
      guard left.isEmpty else { return .partly(left.reversed(), left.compactMap { files[$0] }) }
      if case .failed(let failure) = placed { return .failed(failure) }
      return .overtaken
    }
    return .done(files.compactMap { $0 }, isReduced: isReduced)
  }

  private mutating func place(_ index: Int, _ displaced: inout DisplacedFiles) -> Placed {
    let part = parts[index]
    switch part.kind {
    case .replace(_, let status): return exchange(index, part, status, &displaced)
    case .create: return create(index, part)
    case .delete(_, let status): return delete(part, status)
    }
  }

  private mutating func exchange(
    _ index: Int, _ part: Part, _ status: FileStatus, _ displaced: inout DisplacedFiles
  ) -> Placed {
    guard let temporary = temporaries[index] else { return .overtaken }
    func withdraw(_ copy: [UInt8]?, isLeft: Bool) {
      if let copy { copies.append(copy) }
      guard isLeft else { return }
      // Our withdrawn file may be open in an editor that found it under the target's name.
      let file = DisplacedFiles.File(
        descriptor: temporary.descriptor, target: part.target, name: temporary.name,
        hash: part.hashes.new, seen: nil)
      if let copy = displaced.keep(file, wall: wall) { copies.append(copy) }
    }
    let result: FileExchange.Outcome
    do throws(SaveFailure) {
      result = try FileExchange(
        target: part.target, temporary: temporary, base: (part.base, status), wall: wall
      ).run()
    } catch {
      // Failed or not, the file's content decides what is told.
      return stands(part) ? .done(nil, isReduced: false) : .failed(error)
    }
    func file(_ old: Descriptor, _ seen: FileStatus, isNamed: Bool) -> DisplacedFiles.File {
      DisplacedFiles.File(
        descriptor: old, target: part.target, name: isNamed ? temporary.name : nil,
        hash: part.hashes.old, seen: seen)
    }
    switch result {
    case .done(let old, let seen): return .done(file(old, seen, isNamed: true), isReduced: false)
    case .renamed(let old, let seen): return .done(file(old, seen, isNamed: false), isReduced: true)
    case .overtaken(let copy, let isLeft):
      withdraw(copy, isLeft: isLeft)
      return .overtaken
    case .unverified(let errno, let copy, let isLeft):
      withdraw(copy, isLeft: isLeft)
      return .failed(SaveFailure(operation: .read, errno: errno))
    }
  }

  private mutating func create(_ index: Int, _ part: Part) -> Placed {
    guard let temporary = temporaries[index] else { return .overtaken }
    do throws(Errno) {
      // A second name: while the first is there, it tells that the file was made.
      try part.target.directory.link(temporary.name, to: part.target.name)
      return .done(nil, isReduced: false)
    } catch {
      if stands(part) { return .done(nil, isReduced: false) }
      Temporary.discard(temporary.name, in: part.target.directory)
      if error == .exists { return .overtaken }
      return .failed(SaveFailure(operation: .linkat, errno: error))
    }
  }

  private mutating func delete(_ part: Part, _ status: FileStatus) -> Placed {
    let aside = part.stem + Temporary.whole
    do throws(Errno) {
      try part.target.directory.renameKeeping(part.target.name, to: aside)
    } catch {
      return error == .absent
        ? .overtaken : .failed(SaveFailure(operation: .renameat2, errno: error))
    }
    do throws(Errno) {
      let old = try Descriptor.openFile(aside, in: part.target.directory.number, followsLink: false)
      let (isSame, seen) = try old.holds(part.base)
      if isSame {
        let file = DisplacedFiles.File(
          descriptor: old, target: part.target, name: aside, hash: part.hashes.old, seen: seen)
        return .done(file, isReduced: false)
      }
    } catch {
      _ = putBack(aside, of: part.target)
      return .failed(SaveFailure(operation: .read, errno: error))
    }
    _ = putBack(aside, of: part.target)
    return .overtaken
  }

  /// Gives a file that was set aside its name again; where that is taken meanwhile it gets a lasting
  /// one.
  private mutating func putBack(_ aside: [UInt8], of target: Target) -> Bool {
    do throws(Errno) {
      try target.directory.renameKeeping(aside, to: target.name)
      return true
    } catch {
      if error == .absent { return false }
      copies.append(ConflictCopy.keep(aside, of: target, wall: wall))
      return false
    }
  }

  private func stands(_ part: Part) -> Bool {
    do throws(Errno) {
      let file = try Descriptor.openFile(
        part.target.name, in: part.target.directory.number, followsLink: false)
      return try file.hash() == part.hashes.new
    } catch {
      return false
    }
  }

  /// Takes a part back that stands; false when somebody has changed its file since, so that it stays.
  private mutating func takeBack(
    _ index: Int, _ file: DisplacedFiles.File?, _ displaced: inout DisplacedFiles
  ) -> Bool {
    let part = parts[index]
    let withdrawal = Withdrawal(
      target: part.target, kind: part.kind.word, stem: part.stem, hashes: part.hashes, wall: wall)
    if case .replace(let old, let status) = part.kind, file?.name == nil {
      // The old file has no name any more: its bytes are written again.
      return rewrite(part, old, status)
    }
    let isBack = withdrawal.run()
    if isBack, let temporary = temporaries[index], case .replace = part.kind {
      let withdrawn = DisplacedFiles.File(
        descriptor: temporary.descriptor, target: part.target, name: temporary.name,
        hash: part.hashes.new, seen: nil)
      if let copy = displaced.keep(withdrawn, wall: wall) { copies.append(copy) }
    }
    return isBack
  }

  private func rewrite(_ part: Part, _ old: Descriptor, _ status: FileStatus) -> Bool {
    do throws(SaveFailure) {
      let stem = Temporary.stem(
        for: part.target, token: Random.letters(6), old: part.hashes.new, new: part.hashes.old)
      let temporary = try Temporary.make(
        for: part.target, stem: stem, holding: [part.base[...]], like: (old, status))
      let now = part.pieces.flatMap { Array($0) }
      let exchange = FileExchange(
        target: part.target, temporary: temporary, base: (now, status), wall: wall)
      switch try exchange.run() {
      case .done(let file, _), .renamed(let file, _):
        Temporary.discard(temporary.name, in: part.target.directory)
        file.closeQuietly()
        return true
      case .overtaken, .unverified: return false
      }
    } catch {
      return false
    }
  }
}

extension Transaction.Part.Kind {
  /// The kind by its word in an intent.
  var word: Intent.Kind {
    switch self {
    case .replace: .replace
    case .create: .create
    case .delete: .delete
    }
  }
}
