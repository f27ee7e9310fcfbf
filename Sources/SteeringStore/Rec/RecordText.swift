internal import SteeringModel

/// The lines of one record with the comments that touch it: what a splice works on, so that the
/// cost of an edit does not depend on the size of the file.
struct RecordText {
  private(set) var bytes: [UInt8]
  private(set) var fields: [Field]

  /// Nothing when the lines are not exactly one sound record.
  init?(_ bytes: [UInt8]) {
    let file = RecParser.parse(bytes, path: "", revision: 0, findsBadText: false)
    guard file.records.count == 1, file.records.allSatisfy({ $0.damage == nil }) else { return nil }
    self.bytes = bytes
    self.fields = file.fields
  }

  /// Where the record and the comment lines directly above and below it stand in a file.
  static func range(of record: Record, in file: RecordFile) -> Range<Int> {
    let bytes = file.bytes
    var start = Int(record.bytes.lowerBound)
    while start > 0 {
      let above = bytes[..<(start - 1)].lastIndex(of: Byte.feed).map { $0 + 1 } ?? 0
      guard bytes[above] == Byte.hash else { break }
      start = above
    }
    var end = Int(record.bytes.upperBound)
    while end < bytes.count, bytes[end] == Byte.hash {
      end = bytes[end...].firstIndex(of: Byte.feed).map { $0 + 1 } ?? bytes.count
    }
    return start..<end
  }

  /// The indexes of the plain fields of a name: translations are other fields.
  func indexes(of name: FieldName) -> [Int] {
    fields.indices.filter { fields[$0].name == name && fields[$0].language == nil }
  }

  /// A field's name as spelled.
  func name(_ index: Int) -> [UInt8] {
    let rest = bytes[Int(fields[index].start)...]
    return [UInt8](rest.prefix { $0 != Byte.colon })
  }

  /// A field's value, unfolded.
  func value(_ index: Int) -> [UInt8] { FieldText.value(of: fields[index], in: bytes) }

  /// A field's lines, the last line end included.
  func lines(_ index: Int) -> Range<Int> {
    let end = Int(fields[index].valueEnd)
    return Int(fields[index].start)..<(end + FieldText.lineEndLength(at: end, in: bytes))
  }

  /// The line end that a line beside this field is to have: its own, else that of another field,
  /// else a line feed (R12, R13, R23).
  func lineEnd(besides index: Int) -> [UInt8] {
    for candidate in [index] + Array(fields.indices.reversed()) {
      let end = Int(fields[candidate].valueEnd)
      let length = FieldText.lineEndLength(at: end, in: bytes)
      if length > 0 { return [UInt8](bytes[end..<(end + length)]) }
    }
    return [Byte.feed]
  }

  /// Puts other bytes in place of some, and reads the record again; nothing when it is none now.
  func replacing(_ range: Range<Int>, with new: [UInt8]) -> RecordText? {
    var bytes = bytes
    bytes.replaceSubrange(range, with: new)
    return RecordText(bytes)
  }
}
