internal import Glibc

/// Files that a save took out of use, kept until it is certain that nobody writes into them.
///
/// An editor that had the file open before the exchange goes on writing into the displaced inode:
/// its bytes are then there and nowhere else. So the inode keeps the temporary's name for as
/// long as anybody has it open for writing, and gets a lasting one if that changed it.
struct DisplacedFiles {
  /// How long an editor that is about to save is waited for, in nanoseconds.
  static let patience: Int64 = 10_000_000_000
  /// How often a file that somebody has open for writing is looked at.
  static let interval: Int64 = 100_000_000

  struct File {
    /// Open for reading only.
    let descriptor: Descriptor
    let target: Target
    /// The temporary's name, if it still has it.
    var name: [UInt8]?
    /// What it held when it was taken out of use.
    let hash: ContentHash
    /// Its status when its bytes were seen to be those.
    var seen: FileStatus?
  }

  private struct Kept {
    let file: File
    let deadline: Int64
    var due: Int64
  }

  private var kept: [Kept] = []
  private var spent: [Descriptor] = []

  /// When the next file is to be looked at, on the monotonic clock.
  var due: Int64? { spent.isEmpty ? kept.map(\.due).min() : 0 }

  /// Closes a file at the next check: giving the blocks of a large one back takes time, while
  /// somebody waits to read that it is saved.
  mutating func dispose(of descriptor: Descriptor) { spent.append(descriptor) }

  /// Whether there are so many that the oldest are to be let go early: descriptors are few.
  var isFull: Bool { kept.count + spent.count > 64 }

  /// Lets a file go at once if nobody can write into it any more, and keeps it otherwise; the name
  /// of the copy that had to be made.
  mutating func keep(_ file: File, wall: Int64) -> [UInt8]? {
    let now = Clock.monotonic()
    var file = file
    var due = now + Self.interval
    switch file.descriptor.hasWriters() {
    case .some(false):
      spent.append(file.descriptor)
      return Self.conclude(file, wall: wall)
    case .some(true): break
    case nil:
      // Nobody can tell: then its bytes are held by the descriptor alone, and looked at later.
      file.seen = nil
      if let copy = Self.conclude(file, wall: wall) { return copy }
      file.name = nil
      due = now + Self.patience
    }
    kept.append(Kept(file: file, deadline: now + Self.patience, due: due))
    return nil
  }

  /// Looks at those whose time has come, or at all; the names of the copies that had to be made.
  mutating func check(now: Int64, all: Bool = false, wall: Int64) -> [[UInt8]] {
    var early = kept.count - 32
    var copies: [[UInt8]?] = []
    spent = []
    kept = kept.compactMap { kept in
      let isLast = all || early > 0 || kept.deadline <= now
      early -= 1
      guard isLast || kept.due <= now else { return kept }
      guard let name = kept.file.name, kept.file.descriptor.hasWriters() != false else {
        copies.append(Self.conclude(kept.file, wall: wall))
        return nil
      }
      if isLast {
        // Whatever its writer still writes has a name to be found under.
        copies.append(ConflictCopy.keep(name, of: kept.file.target, wall: wall))
        return nil
      }
      var later = kept
      later.due = now + Self.interval
      return later
    }
    return copies.compactMap { $0 }
  }

  /// Waits until nobody has any of them open for writing, for at most so many nanoseconds.
  func awaitWriters(_ patience: Int64) {
    let deadline = Clock.monotonic() + patience
    while Clock.monotonic() < deadline,
      kept.contains(where: { $0.file.name != nil && $0.file.descriptor.hasWriters() == true })
    {
      Clock.pause(2_000_000)
    }
  }

  /// Takes the name away, or gives the file a lasting one when it no longer holds what it held.
  private static func conclude(_ file: File, wall: Int64) -> [UInt8]? {
    if isUntouched(file) {
      if let name = file.name { Temporary.discard(name, in: file.target.directory) }
      return nil
    }
    if let name = file.name { return ConflictCopy.keep(name, of: file.target, wall: wall) }
    do throws(Errno) {
      return ConflictCopy.write(try file.descriptor.contents().bytes, of: file.target, wall: wall)
    } catch {
      return nil
    }
  }

  private static func isUntouched(_ file: File) -> Bool {
    do throws(Errno) {
      let now = try file.descriptor.status()
      if let seen = file.seen, now.size == seen.size, now.modified == seen.modified,
        seen.modified < Clock.wall() - tick(of: seen)
      {
        return true
      }
      return try file.descriptor.hash() == file.hash
    } catch {
      // What was seen to be untouched is believed; our own withdrawn file was not looked at yet.
      return file.seen != nil
    }
  }

  /// How long two writes may bear the same time: only one that is well past tells for sure. Some
  /// file systems know whole seconds, or only every other one.
  private static func tick(of status: FileStatus) -> Int64 {
    status.modified % 1_000_000_000 == 0 ? 3_000_000_000 : 50_000_000
  }
}
