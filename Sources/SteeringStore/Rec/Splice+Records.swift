internal import SteeringModel

extension Splice {
  /// Adds a whole record to a file's bytes, or takes exactly one out that was added.
  static func apply(
    _ change: RecordChange, _ type: RecordType, to file: RecordFile
  ) throws(Failure) -> Outcome {
    switch change {
    case .append(let fields): try append(fields, type, to: file)
    case .cut(let bytes): try cut(bytes, from: file)
    case .putBack(let bytes): try putBack(bytes, type, to: file)
    }
  }

  private static func append(
    _ fields: [RecordChange.NewField], _ type: RecordType, to file: RecordFile
  ) throws(Failure) -> Outcome {
    let lineEnd: [UInt8] =
      file.bytes.firstIndex(of: Byte.feed).map { $0 > 0 && file.bytes[$0 - 1] == Byte.carriage }
        ?? false ? [Byte.carriage, Byte.feed] : [Byte.feed]
    var record: [UInt8] = []
    var deeds: [Deed] = []
    for field in fields {
      guard let value = FieldText.encode(field.value, lineEnd: lineEnd) else {
        throw .badValue(field.name)
      }
      let name = Array(field.name.rawValue.utf8)
      record += name + [Byte.colon, Byte.space] + value + lineEnd
      deeds.append(Deed(name: name, from: nil, to: field.value))
    }
    // A blank line parts it from what stands there, after a line end where the last line has none.
    var gap: [UInt8] = []
    if let last = file.bytes.last {
      if last != Byte.feed { gap += lineEnd }
      if !file.bytes.suffix(2 * lineEnd.count).elementsEqual(lineEnd + lineEnd) { gap += lineEnd }
    }
    // The set in force at the end may be another one: then the record brings its descriptor.
    let descriptor = Array("%rec: \(type.rawValue)".utf8) + lineEnd + lineEnd
    for added in [gap + record, gap + descriptor + record] {
      let bytes = file.bytes + added
      guard isSound(bytes, after: file, type) else { continue }
      return Outcome(pieces: [bytes[...]], reversal: [], whole: .cut(added), deeds: deeds)
    }
    throw .unsound
  }

  private static func putBack(
    _ added: [UInt8], _ type: RecordType, to file: RecordFile
  ) throws(Failure) -> Outcome {
    let bytes = file.bytes + added
    guard isSound(bytes, after: file, type) else { throw .unsound }
    return Outcome(
      pieces: [bytes[...]], reversal: [], whole: .cut(added), deeds: deeds(in: added, areNew: true))
  }

  /// Whether exactly one sound record of that type has come after those that were there.
  private static func isSound(_ bytes: [UInt8], after old: RecordFile, _ type: RecordType) -> Bool {
    let new = RecParser.parse(bytes, path: old.path, revision: 0)
    guard new.records.count == old.records.count + 1, let last = new.records.last else {
      return false
    }
    return last.type == type && last.damage == nil
      && zip(new.records, old.records).allSatisfy { $0.bytes.lowerBound == $1.bytes.lowerBound }
  }

  private static func cut(_ added: [UInt8], from file: RecordFile) throws(Failure) -> Outcome {
    guard let start = RecordFinder.place(of: added, in: file.bytes) else {
      throw .changedMeanwhile(name: [])
    }
    var bytes = file.bytes
    bytes.removeSubrange(start..<start + added.count)
    let new = RecParser.parse(bytes, path: file.path, revision: 0)
    guard new.records.count == file.records.count - 1 else { throw .unsound }
    return Outcome(
      pieces: [bytes[...]], reversal: [], whole: .putBack(added),
      deeds: deeds(in: added, areNew: false))
  }

  private static func deeds(in added: [UInt8], areNew: Bool) -> [Deed] {
    let file = RecParser.parse(added, path: "", revision: 0)
    return file.fields.map { field in
      let value = FieldText.value(of: field, in: added)
      let name = added[Int(field.start)...].prefix { $0 != Byte.colon }
      return Deed(name: Array(name), from: areNew ? nil : value, to: areNew ? value : nil)
    }
  }
}
