/// The lines of one record with the comments that touch it: what an edit works on, so that its cost
/// does not depend on the size of the file.
struct RecordText {
  private(set) var bytes: [UInt8]
  private(set) var fields: [Field]

  /// Nothing when the lines are not exactly one sound record.
  init?(_ bytes: [UInt8]) {
    let file = RecParser.parse(bytes, vocabulary: .empty, findsBadText: false)
    guard file.records.count == 1, file.descriptors.isEmpty,
      file.records.allSatisfy({ $0.damage == nil })
    else { return nil }
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
    return start..<endOfComments(from: Int(record.bytes.upperBound), in: bytes)
  }

  /// Where the comment lines end that begin at an offset; the offset itself where none does.
  static func endOfComments(from offset: Int, in bytes: [UInt8]) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] == Byte.hash {
      end = bytes[end...].firstIndex(of: Byte.feed).map { $0 + 1 } ?? bytes.count
    }
    return end
  }

  /// The indexes of the fields spelled so.
  func indexes(of name: [UInt8]) -> [Int] {
    fields.indices.filter { self.name($0) == name }
  }

  /// A field's name as spelled.
  func name(_ index: Int) -> [UInt8] {
    let rest = bytes[Int(fields[index].start)...]
    return [UInt8](rest.prefix { $0 != Byte.colon })
  }

  /// A field's value, unfolded.
  func value(_ index: Int) -> [UInt8] {
    let field = fields[index]
    let raw = bytes[Int(field.valueStart)..<Int(field.valueEnd)]
    return field.isFolded ? FieldText.unfold(raw) : [UInt8](raw)
  }

  /// A field's lines, the last line end included.
  func lines(_ index: Int) -> Range<Int> {
    let end = Int(fields[index].valueEnd)
    return Int(fields[index].start)..<(end + FieldText.lineEndLength(at: end, in: bytes))
  }

  /// The line end that a line beside this field is to have: its own, else that of another field,
  /// else a line feed.
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
