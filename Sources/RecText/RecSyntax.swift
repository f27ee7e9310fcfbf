/// The bytes that mean something in rec text.
package enum Byte {
  package static let tab: UInt8 = 0x09
  package static let feed: UInt8 = 0x0A
  package static let carriage: UInt8 = 0x0D
  package static let space: UInt8 = 0x20
  package static let hash: UInt8 = 0x23
  package static let percent: UInt8 = 0x25
  package static let plus: UInt8 = 0x2B
  package static let colon: UInt8 = 0x3A
  package static let less: UInt8 = 0x3C
  package static let equals: UInt8 = 0x3D
  package static let greater: UInt8 = 0x3E
  package static let backslash: UInt8 = 0x5C
  package static let underscore: UInt8 = 0x5F
  package static let bar: UInt8 = 0x7C

  /// Whether it is a blank or a tab.
  @inlinable @inline(__always)
  package static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte == underscore
  }
}

/// Between a value and the lines it is written on.
package enum FieldText {
  /// The lines' content for a value, without the last line end; `nil` when rec cannot hold it.
  ///
  /// A line that ends in `\` would be joined with the next one, a CR there would read as a line end,
  /// and NUL or bad UTF-8 is nothing that an operator can have typed.
  package static func encode(_ value: [UInt8], lineEnd: [UInt8]) -> [UInt8]? {
    guard !value.contains(0), UTF8Validation.firstBad(in: value, from: 0) == nil else {
      return nil
    }
    let lines = value.split(separator: Byte.feed, omittingEmptySubsequences: false)
    guard !lines.contains(where: { $0.last == Byte.backslash || $0.last == Byte.carriage }) else {
      return nil
    }
    return fold(lines, lineEnd: lineEnd)
  }

  /// One field's lines with their line ends; `nil` when rec cannot hold the value.
  package static func line(_ name: [UInt8], _ value: [UInt8], lineEnd: [UInt8]) -> [UInt8]? {
    encode(value, lineEnd: lineEnd).map { line(name, encoded: $0, lineEnd) }
  }

  /// The same of a value that nobody typed: bytes that are no text are let through. Its lines must
  /// not end in `\` or CR.
  package static func line(
    _ name: [UInt8], folding value: [UInt8], lineEnd: [UInt8]
  ) -> [UInt8] {
    let lines = value.split(separator: Byte.feed, omittingEmptySubsequences: false)
    return line(name, encoded: fold(lines, lineEnd: lineEnd), lineEnd)
  }

  private static func line(
    _ name: [UInt8], encoded: [UInt8], _ lineEnd: [UInt8]
  ) -> [UInt8] {
    name + [Byte.colon] + (encoded.isEmpty ? [] : [Byte.space]) + encoded + lineEnd
  }

  private static func fold(_ lines: [ArraySlice<UInt8>], lineEnd: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 {
        text += lineEnd
        text += line.isEmpty ? [Byte.plus] : [Byte.plus, Byte.space]
      }
      text += line
    }
    return text
  }

  /// Puts a value that stands over several lines together: a line end followed by `+` and one
  /// optional blank is a line end in the value; a `\` before a line end joins the lines, and a `+`
  /// after it is literal. CR LF is one line end.
  package static func unfold(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      let endsLine = { (at: Int) -> Int? in
        guard at < raw.endIndex else { return nil }
        if raw[at] == Byte.feed { return at + 1 }
        let isPair =
          raw[at] == Byte.carriage && at + 1 < raw.endIndex && raw[at + 1] == Byte.feed
        return isPair ? at + 2 : nil
      }
      if byte == Byte.backslash, let next = endsLine(index + 1) {
        index = next
      } else if let next = endsLine(index) {
        result.append(Byte.feed)
        index = next
        guard index < raw.endIndex, raw[index] == Byte.plus else { continue }
        index += 1
        if index < raw.endIndex, raw[index] == Byte.space { index += 1 }
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// Keys and references are compared without the blanks around them, which nobody sees.
  package static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, Byte.isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, Byte.isBlank(last) { bytes.removeLast() }
    return bytes
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
