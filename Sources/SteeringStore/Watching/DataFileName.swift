/// Which names in a data directory are data, and which editors and sync tools leave there.
enum DataFileName {
  enum Verdict: Hashable {
    case data
    /// Passed over in silence.
    case ignored
    /// A second version that a sync tool or one of our saves kept: told, never read.
    case conflictCopy
  }

  static func judge(_ name: [UInt8]) -> Verdict {
    if isHidden(name) { return .ignored }
    if ConflictCopy.isCopy(name) { return .conflictCopy }
    guard ends(name, ".rec"), name.count > 4 else { return .ignored }
    if contains(name, ".sync-conflict-") { return .conflictCopy }
    if starts(name, "~syncthing~") || starts(name, "#") || isMergeFile(name) { return .ignored }
    return .data
  }

  /// A directory is entered unless it is hidden: `.git` holds no data.
  static func isHidden(_ name: [UInt8]) -> Bool { name.first == UInt8(ascii: ".") }

  /// What `git mergetool` puts beside the file it merges: `tasks_BASE_4711.rec`.
  private static func isMergeFile(_ name: [UInt8]) -> Bool {
    let parts = name.dropLast(4).split(separator: UInt8(ascii: "_"))
    guard parts.count >= 3, let digits = parts.last, digits.allSatisfy({ $0 &- 0x30 < 10 })
    else { return false }
    let side = String(decoding: parts[parts.count - 2], as: UTF8.self)
    return ["BASE", "LOCAL", "REMOTE", "BACKUP"].contains(side)
  }

  private static func starts(_ name: [UInt8], _ text: StaticString) -> Bool {
    name.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func ends(_ name: [UInt8], _ text: StaticString) -> Bool {
    name.suffix(text.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func contains(_ name: [UInt8], _ text: StaticString) -> Bool {
    guard name.count >= text.utf8CodeUnitCount else { return false }
    return (0...(name.count - text.utf8CodeUnitCount)).contains {
      name[$0...].starts(
        with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
  }
}
