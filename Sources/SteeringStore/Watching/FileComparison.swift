internal import RecText
internal import SteeringModel

/// What is different between two readings of a directory.
enum FileComparison {
  /// The changes from one list of files to another, both in the order of their paths.
  static func changes(from old: [RecordFile], to new: [RecordFile]) -> [FileChange] {
    // By their bytes: `String` would take names in two normal forms for one.
    let before = Dictionary(
      old.map { (Array($0.path.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [FileChange] = []
    for file in new {
      // What only a problem stands for is no data, and a problem that comes or goes changes none.
      guard let was = before[Array(file.path.utf8)], !isPlaceholder(was) else {
        if isPlaceholder(file) { continue }
        changes.append(FileChange(path: file.path, kind: .added, records: keys(file)))
        continue
      }
      if was.revision == file.revision || areSame(was.bytes, file.bytes) { continue }
      changes.append(
        FileChange(path: file.path, kind: .changed, records: different(was, file)))
    }
    let names = Set(new.map { Array($0.path.utf8) })
    for file in old where !names.contains(Array(file.path.utf8)) && !isPlaceholder(file) {
      changes.append(FileChange(path: file.path, kind: .removed, records: keys(file)))
    }
    return changes.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether it is the name of something that could not be read, with the problem as its content.
  private static func isPlaceholder(_ file: RecordFile) -> Bool {
    file.bytes.isEmpty && !file.problems.isEmpty
  }

  private static func keys(_ file: RecordFile) -> [RecordKey] {
    unique(file.records.compactMap { key($0, file) })
  }

  /// The keys of the records that are new, gone or different. What the files have in common at
  /// both ends is passed over first: nearly always it is all but one record.
  private static func different(_ old: RecordFile, _ new: RecordFile) -> [RecordKey] {
    var start = 0
    let shorter = min(old.records.count, new.records.count)
    while start < shorter, same(old, start, new, start) { start += 1 }
    var end = 0
    while end < shorter - start,
      same(old, old.records.count - 1 - end, new, new.records.count - 1 - end)
    { end += 1 }
    let before = old.records[start..<(old.records.count - end)]
    let after = new.records[start..<(new.records.count - end)]
    var texts: [ArraySlice<UInt8>: Int] = [:]
    for record in before { texts[text(record, old), default: 0] += 1 }
    var keys: [RecordKey] = []
    for record in after {
      if let count = texts[text(record, new)], count > 0 {
        texts[text(record, new)] = count - 1
      } else if let key = key(record, new) {
        keys.append(key)
      }
    }
    for record in before where (texts[text(record, old)] ?? 0) > 0 {
      if let key = key(record, old) { keys.append(key) }
    }
    return unique(keys)
  }

  private static func same(
    _ old: RecordFile, _ oldIndex: Int, _ new: RecordFile, _ newIndex: Int
  ) -> Bool {
    let (one, other) = (old.records[oldIndex], new.records[newIndex])
    return one.type == other.type && one.damage == other.damage
      && areSame(text(one, old), text(other, new))
  }

  private static func text(_ record: Record, _ file: RecordFile) -> ArraySlice<UInt8> {
    file.bytes[Int(record.bytes.lowerBound)..<Int(record.bytes.upperBound)]
  }

  private static func key(_ record: Record, _ file: RecordFile) -> RecordKey? {
    let key = file.key(of: record)
    return key.isEmpty ? nil : key
  }

  private static func unique(_ keys: [RecordKey]) -> [RecordKey] {
    var seen: Set<RecordKey> = []
    return keys.filter { seen.insert($0).inserted }
  }
}
