internal import SteeringModel

/// The guard of an edit: is the record still what the operator decided upon?
enum SeenRecord {
  /// Whether two versions of a record have the same bytes, line ends apart: an editor that turned
  /// the whole file into CR LF has changed nothing that anybody saw (F41).
  static func isSame(_ seen: [UInt8], _ now: [UInt8]) -> Bool {
    seen == now || plain(seen) == plain(now)
  }

  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isPair =
        byte == Byte.carriage && index + 1 < bytes.count && bytes[index + 1] == Byte.feed
      if !isPair { plain.append(byte) }
    }
    if plain.last == Byte.feed { plain.removeLast() }
    return plain
  }

  /// Whether everything that the changes want already stands in the record.
  static func alreadyHolds(_ changes: [FieldChange], _ file: RecordFile, _ index: Int) -> Bool {
    let range = RecordText.range(of: file.records[index], in: file)
    guard let text = RecordText([UInt8](file.bytes[range])) else { return false }
    return changes.allSatisfy { change in
      switch change {
      case .set(let name, let value):
        return text.indexes(of: name).map(text.value) == [value]
      case .add(let name, let value):
        return text.indexes(of: name).contains { text.value($0) == value }
      case .remove(let name):
        return text.indexes(of: name).isEmpty
      case .restore:
        return false
      }
    }
  }
}
