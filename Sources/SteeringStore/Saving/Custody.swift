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

  mutating func keep(
    _ descriptor: Descriptor, holding hash: ContentHash, of target: Target, now: Int64
  ) {
    kept.append(
      Kept(descriptor: descriptor, hash: hash, target: target, deadline: now + Self.patience))
  }

  /// Looks at those whose time has come, or at all; the names of the copies that had to be made.
  mutating func check(now: Int64, all: Bool = false, wall: Int64) -> [[UInt8]] {
    let ripe = kept.prefix { all || $0.deadline <= now }
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
