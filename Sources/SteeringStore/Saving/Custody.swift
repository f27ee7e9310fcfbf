/// Files that lost their name to a save, kept open for a while.
///
/// An editor that had the file open before the exchange goes on writing into the displaced inode:
/// its bytes are then in our descriptor and nowhere else (F33).
struct Custody {
  /// How long an editor that was about to save is waited for, in nanoseconds.
  static let patience: Int64 = 10_000_000_000

  private struct Kept {
    let descriptor: Descriptor
    let hash: ContentHash
    let target: Target
    let deadline: Int64
  }

  private var kept: [Kept] = []

  /// When the next file is to be looked at, on the monotonic clock.
  var due: Int64? { kept.first?.deadline }

  /// Takes a file into custody, holding these bytes now.
  mutating func keep(_ descriptor: Descriptor, holding hash: ContentHash, of target: Target) {
    let deadline = Clock.monotonic() + Self.patience
    kept.append(Kept(descriptor: descriptor, hash: hash, target: target, deadline: deadline))
  }

  /// Whether there are so many that the oldest are to be let go early: descriptors are few.
  var isFull: Bool { kept.count > 64 }

  /// Looks at those whose time has come, or at all; the names of the copies that had to be made.
  mutating func check(now: Int64, all: Bool = false, wall: Int64) -> [[UInt8]] {
    let excess = max(kept.count - 32, 0)
    let early = isFull ? excess : 0
    let ripe = kept.enumerated().prefix { all || $0.offset < early || $0.element.deadline <= now }
      .map(\.element)
    kept.removeFirst(ripe.count)
    return ripe.compactMap { file in
      do throws(Errno) {
        let bytes = try file.descriptor.contents().bytes
        guard ContentHash(bytes) != file.hash else { return nil }
        return ConflictCopy.write(bytes, of: file.target, wall: wall)
      } catch {
        return nil
      }
    }
  }
}
