internal import Glibc

/// Files named `NAME.conflict-DATE-TIME`: what somebody else wrote and would otherwise have lost.
enum ConflictCopy {
  private static let infix = ".conflict-"

  /// Gives a file under another name its lasting name; the new name, or the old one if that fails:
  /// whatever happens, the bytes stay.
  static func keep(_ name: [UInt8], of target: Target, wall: Int64) -> [UInt8] {
    for attempt in 0..<100 {
      let copy = self.name(of: target, wall: wall, attempt: attempt)
      do throws(Errno) {
        try target.directory.renameKeeping(name, to: copy)
        return copy
      } catch {
        if error != .exists { return name }
      }
    }
    return name
  }

  /// Writes bytes that have no name any more into a new file; nothing when that fails.
  static func write(_ bytes: [UInt8], of target: Target, wall: Int64) -> [UInt8]? {
    for attempt in 0..<100 {
      let copy = name(of: target, wall: wall, attempt: attempt)
      do throws(Errno) {
        let file = try Descriptor.open(
          copy, in: target.directory.number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        try file.write(bytes)
        try file.synchronise()
        return copy
      } catch {
        if error != .exists { return nil }
      }
    }
    return nil
  }

  /// Whether a file's name says that it is such a copy.
  static func isCopy(_ name: [UInt8]) -> Bool {
    let pattern = Array(".rec\(infix)".utf8)
    guard name.count > pattern.count else { return false }
    return (0...(name.count - pattern.count)).contains { name[$0...].starts(with: pattern) }
  }

  private static func name(of target: Target, wall: Int64, attempt: Int) -> [UInt8] {
    let again = attempt == 0 ? "" : "-\(attempt)"
    return target.name + Array("\(infix)\(LocalTime(wall).compact)\(again)".utf8)
  }
}
