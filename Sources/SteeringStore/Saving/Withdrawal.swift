internal import Glibc

/// Takes one file of a change back, or puts it in place after all, by what stands under its names:
/// for a change that is refused half way, and for one whose process was killed.
///
/// What a killed save leaves of one file, by its names: the target, and beside it the temporary file
/// (`aside`, or `part` while it is being written). `old` and `new` are the hashes in the intent.
///
///     kind     part   aside           target        state
///     any      there  -               -             absent: nothing had been replaced yet
///     replace  -      new             any           prepared
///     replace  -      old             new           done
///     replace  -      old             other         overwritten: changed since
///     replace  -      other           any           overwritten; what lies aside is kept as a copy
///     replace  -      none            new           done: the displaced file was let go
///     replace  -      none            other         overwritten if noted as done, else absent
///     create   -      same file       new           done
///     create   -      same file       other         overwritten
///     create   -      new             none, other   prepared
///     create   -      none            new           done
///     create   -      none            none, other   overwritten if noted as done, else absent
///     delete   -      there           none          done
///     delete   -      there           there         overwritten: somebody made it again
///     delete   -      none            none          done
///     delete   -      none            there         overwritten if noted as done, else absent
///
/// What recovery does with a change, by the states of its files:
///
///     intent not under its name yet                 nothing had begun: it is removed
///     no file done or overwritten                   the prepared files are removed, no entry
///     some are, not noted as done, rest prepared    the rest is put in place, the entry is written
///     some are, not noted as done, one absent       those done are taken back as far as they are
///                                                   untouched; an entry of those that stand
///     noted as done                                 an entry of those that stand, nothing replaced
///
/// The note is made only when all files' names are on disk, and nothing beside the files goes before
/// it: so a power failure ends in the same states. The intent goes last, when the names and the entry
/// are on disk.
struct Withdrawal {
  let target: Target
  let kind: Intent.Kind
  /// The temporary's name up to its ending.
  let stem: [UInt8]
  let hashes: (old: ContentHash, new: ContentHash)
  let wall: Int64

  private var directory: Descriptor { target.directory }
  private var aside: [UInt8] { stem + Temporary.whole }

  /// How far the file's change has come.
  enum State {
    /// The new bytes have not taken their place; they lie beside it, whole.
    case prepared
    /// Nothing of the change is there.
    case absent
    /// The new bytes have taken the old ones' place.
    case done
    /// They had, as far as can be told, and somebody has changed the file since.
    case overwritten
  }

  /// Looks at the names. The temporary file goes last: while it is there, what it holds tells on
  /// which side of the exchange the change stopped.
  ///
  /// - Parameter wasSeen: whether the process that made the change has seen it happen.
  func state(wasSeen: Bool) -> State {
    if hash(stem + Temporary.part) != nil {
      Temporary.discard(stem + Temporary.part, in: directory)
      return .absent
    }
    let standing = hash(target.name)
    switch (kind, hash(aside)) {
    case (.replace, hashes.new): return .prepared
    case (.create, .some) where isOneFile: return standing == hashes.new ? .done : .overwritten
    case (.create, hashes.new): return .prepared
    case (.replace, hashes.old): return standing == hashes.new ? .done : .overwritten
    case (.replace, .some):
      _ = ConflictCopy.keep(aside, of: target, wall: wall)
      return .overwritten
    case (.delete, .some): return standing == nil ? .done : .overwritten
    case (.delete, nil):
      if standing == nil { return .done }
      return wasSeen ? .overwritten : .absent
    case (.replace, nil), (.create, _):
      if standing == hashes.new { return .done }
      return wasSeen ? .overwritten : .absent
    }
  }

  /// Puts the old state back where the new one stands untouched; whether that could be done.
  func run() -> Bool {
    do throws(Errno) {
      switch kind {
      case .replace:
        try directory.exchange(aside, target.name)
        if hash(aside) == hashes.new { return true }
        // Somebody has replaced or changed it since: theirs stays.
        try directory.exchange(aside, target.name)
        return false
      case .create:
        let removed = stem + Temporary.part
        try directory.renameKeeping(target.name, to: removed)
        if hash(removed) == hashes.new {
          Temporary.discard(removed, in: directory)
          Temporary.discard(aside, in: directory)
          return true
        }
        try directory.renameKeeping(removed, to: target.name)
        return false
      case .delete:
        try directory.renameKeeping(aside, to: target.name)
        return true
      }
    } catch {
      return false
    }
  }

  /// Puts the prepared new state in place where the old one stands untouched; whether that could be
  /// done.
  func finish() -> Bool {
    do throws(Errno) {
      switch kind {
      case .replace:
        try directory.exchange(aside, target.name)
        if hash(aside) == hashes.old { return true }
        try directory.exchange(aside, target.name)
        return false
      case .create:
        try directory.link(aside, to: target.name)
        return true
      case .delete:
        try directory.renameKeeping(target.name, to: aside)
        if hash(aside) == hashes.old { return true }
        try directory.renameKeeping(aside, to: target.name)
        return false
      }
    } catch {
      return false
    }
  }

  /// Lets go of what lies beside the file and nobody needs.
  func clean() {
    let held = hash(aside)
    let isOurs = held == hashes.old || held == hashes.new || (kind == .create && isOneFile)
    if isOurs { Temporary.discard(aside, in: directory) }
  }

  /// Whether the file that was made still has both of its names.
  private var isOneFile: Bool {
    do throws(Errno) {
      return try directory.status(of: aside).identity == directory.status(of: target.name).identity
    } catch {
      return false
    }
  }

  private func hash(_ name: [UInt8]) -> ContentHash? {
    do throws(Errno) {
      return try Descriptor.openFile(name, in: directory.number, followsLink: false).hash()
    } catch {
      return nil
    }
  }
}
