internal import Glibc

/// Puts a finished temporary file in a target's place without losing what anybody else wrote.
///
/// Comparing first and renaming then still loses edits; swapping the two names in one step and
/// looking at what came out does not: whatever was displaced is still there to be looked at.
struct FileExchange {
  enum Outcome {
    /// The new bytes stand; the displaced file is open and still has the temporary's name.
    case done(displaced: Descriptor, FileStatus)
    /// The same without exchange: the old file lost its name, what was read is all we know.
    case renamed(displaced: Descriptor, FileStatus)
    /// Somebody else was faster, nothing of ours stands. What they could have lost is in the copy;
    /// our own file, which stood for an instant, still has the temporary's name if it `isLeft`.
    case overtaken(conflictCopy: [UInt8]?, isLeft: Bool)
    /// What came out could not be read: all is as it was, ours left as above.
    case unverified(Errno, conflictCopy: [UInt8]?, isLeft: Bool)
  }

  let target: Target
  let temporary: Temporary
  /// The old file as it was read: what must come out of the exchange.
  let base: (bytes: [UInt8], status: FileStatus)
  /// For the names of conflict copies.
  let wall: Int64

  private var directory: Descriptor { target.directory }

  func run() throws(SaveFailure) -> Outcome {
    do throws(Errno) {
      try directory.exchange(temporary.name, target.name)
    } catch {
      // A rename on a network may report failure though it was done: the names decide.
      if identity(of: target.name) != temporary.identity {
        if error.isUnsupported { return try renameOver() }
        Temporary.discard(temporary.name, in: directory)
        if error == .absent { return .overtaken(conflictCopy: nil, isLeft: false) }
        throw SaveFailure(operation: .renameat2, errno: error)
      }
    }
    switch verify() {
    case .same(let displaced, let status): return .done(displaced: displaced, status)
    case .different:
      let (copy, isLeft) = try putBack()
      return .overtaken(conflictCopy: copy, isLeft: isLeft)
    case .unknown(let errno):
      let (copy, isLeft) = try putBack()
      return .unverified(errno, conflictCopy: copy, isLeft: isLeft)
    }
  }

  private enum Verdict {
    case same(Descriptor, FileStatus)
    case different
    case unknown(Errno)
  }

  /// Whether what came out is what was read: the same bytes under the same owner and mode.
  private func verify() -> Verdict {
    do throws(Errno) {
      let displaced = try Descriptor.openFile(
        temporary.name, in: directory.number, followsLink: false)
      let (holdsBase, status) = try displaced.holds(base.bytes)
      let isSame =
        holdsBase && status.mode == base.status.mode
        && status.owner == base.status.owner && status.group == base.status.group
      return isSame ? .same(displaced, status) : .different
    } catch {
      // A link, a device, a file too large or still being written: not what was read.
      let foreign: [Errno] = [.loop, .noSuchDevice, .tooLarge, .wouldBlock, .isDirectory, .denied]
      return foreign.contains(error) ? .different : .unknown(error)
    }
  }

  /// Gives the target's name back to what was displaced. Should our file have been replaced in
  /// between, the newest of the others gets the name and the older one is kept as a copy.
  private func putBack() throws(SaveFailure) -> (conflictCopy: [UInt8]?, isLeft: Bool) {
    // Descriptors that are held keep inode numbers from being used again while they are compared.
    var held: [Descriptor] = []
    var standing: FileStatus.Identity? = temporary.identity
    for _ in 0..<8 {
      if let file = hold(temporary.name) { held.append(file) }
      let returning = identity(of: temporary.name)
      do throws(Errno) {
        try directory.exchange(temporary.name, target.name)
      } catch {
        // The name is gone: somebody deleted the file. It is not made again without their knowledge,
        // but what we hold is theirs and is kept.
        let copy = ConflictCopy.keep(temporary.name, of: target, wall: wall)
        if error == .absent { return (copy, false) }
        throw SaveFailure(operation: .renameat2, errno: error)
      }
      if identity(of: temporary.name) == standing { break }
      standing = returning
    }
    withExtendedLifetime(held) {}
    if identity(of: temporary.name) == temporary.identity {
      // An editor may have opened it meanwhile: who keeps the displaced files lets it go.
      return (nil, true)
    }
    return (ConflictCopy.keep(temporary.name, of: target, wall: wall), false)
  }

  /// Without exchange: read again, compare, rename. A change between the two cannot be seen, and
  /// the outcome says so.
  private func renameOver() throws(SaveFailure) -> Outcome {
    do throws(Errno) {
      let now = try Descriptor.openFile(target.name, in: directory.number, followsLink: false)
      let (isSame, status) = try now.holds(base.bytes)
      guard isSame else {
        Temporary.discard(temporary.name, in: directory)
        return .overtaken(conflictCopy: nil, isLeft: false)
      }
      do throws(Errno) {
        try directory.rename(temporary.name, to: target.name)
      } catch {
        if identity(of: target.name) != temporary.identity { throw error }
      }
      return .renamed(displaced: now, status)
    } catch {
      Temporary.discard(temporary.name, in: directory)
      if error == .absent { return .overtaken(conflictCopy: nil, isLeft: false) }
      throw SaveFailure(operation: .renameat, errno: error)
    }
  }

  private func identity(of name: [UInt8]) -> FileStatus.Identity? {
    do throws(Errno) { return try directory.status(of: name).identity } catch { return nil }
  }

  private func hold(_ name: [UInt8]) -> Descriptor? {
    do throws(Errno) {
      return try Descriptor.openFile(name, in: directory.number, followsLink: false)
    } catch {
      return nil
    }
  }
}
