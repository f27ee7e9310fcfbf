package import SteeringModel

/// Between a value and the lines it is written on.
package enum FieldText {
  /// The value of a field, `\`-joined and `+ ` lines unfolded, exactly as GNU reads it.
  package static func value(of field: Field, in bytes: [UInt8]) -> [UInt8] {
    let raw = bytes[Int(field.valueStart)..<Int(field.valueEnd)]
    return field.isFolded ? RecordFile.unfold(raw) : [UInt8](raw)
  }

  /// The lines' content for a value, without the last line end; nothing when rec cannot hold it.
  ///
  /// A line that ends in `\` would swallow the next one (R22), a CR there would read as a line
  /// end, and NUL or bad UTF-8 is nothing that an operator can have typed.
  static func encode(_ value: [UInt8], lineEnd: [UInt8]) -> [UInt8]? {
    guard !value.contains(0), String(validating: value, as: UTF8.self) != nil else { return nil }
    var text: [UInt8] = []
    for (index, line) in value.split(separator: Byte.feed, omittingEmptySubsequences: false)
      .enumerated()
    {
      guard line.last != Byte.backslash, line.last != Byte.carriage else { return nil }
      if index > 0 {
        text += lineEnd
        text += line.isEmpty ? [Byte.plus] : [Byte.plus, Byte.space]
      }
      text += line
    }
    return text
  }

  /// The length of the line end at an offset: 2 for CR LF, 1 for LF, 0 at the end of the file.
  static func lineEndLength(at offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return 0 }
    if bytes[offset] == Byte.feed { return 1 }
    let isPair =
      bytes[offset] == Byte.carriage && offset + 1 < bytes.count
      && bytes[offset + 1] == Byte.feed
    return isPair ? 2 : 0
  }
}
