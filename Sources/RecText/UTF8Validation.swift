/// Whether bytes are UTF-8 (RFC 3629), in a quarter of the time that the standard library takes for
/// text that is mostly ASCII.
package enum UTF8Validation {
  /// Where the first character begins that is none, from an offset at which one begins.
  package static func firstBad(in bytes: [UInt8], from start: Int) -> Int? {
    firstBad(in: bytes, start..<bytes.count)
  }

  /// The same in a range that ends where a character does.
  static func firstBad(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var at = range.lowerBound
      while at < range.upperBound {
        // Bytes without a highest bit are a character each.
        if at &+ 32 <= buffer.count,
          (eight(buffer, at) | eight(buffer, at &+ 8) | eight(buffer, at &+ 16)
            | eight(buffer, at &+ 24)) & highest == 0
        {
          at &+= 32
          continue
        }
        if at &+ 8 <= buffer.count, eight(buffer, at) & highest == 0 {
          at &+= 8
          continue
        }
        let length = length(buffer, at)
        if length == 0 { return at }
        at &+= length
      }
      return nil
    }
  }

  private static let highest: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func eight(_ buffer: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }

  /// The length of the character that begins there, 0 for none.
  @inline(__always)
  private static func length(_ buffer: UnsafeRawBufferPointer, _ at: Int) -> Int {
    let lead = buffer[at]
    if lead < 0x80 { return 1 }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at &+ length <= buffer.count else { return 0 }
    // No character is spelled longer than need be, none is half of a pair, none is past the last.
    let second = buffer[at &+ 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: break
    }
    for next in 1..<length where buffer[at &+ next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

/// What can be told of a file's encoding from its bytes.
enum Encoding {
  /// The length of a UTF-8 byte order mark at the start: kept in the file, passed over in parsing.
  static func markLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The name of an encoding whose letters are wider than a byte, by its mark or by the NUL in each
  /// of the first ASCII letters; `nil` for any other text.
  static func wide(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2 else { return nil }
    let start = Array(bytes.prefix(4))
    let zeros = start.map { $0 == 0 }
    if start == [0xFF, 0xFE, 0, 0] || start == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    if zeros == [false, true, true, true] || zeros == [true, true, true, false] {
      return "UTF-32"
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let isUTF16 = zeros == [false, true, false, true] || zeros == [true, false, true, false]
    return isUTF16 ? "UTF-16" : nil
  }

  /// Whether all lines end with a CR alone, as on machines of long ago: read as rec it would be one
  /// line, and all but its first field would be lost in the value.
  static func endsLinesWithReturns(_ bytes: [UInt8]) -> Bool {
    guard !bytes.contains(Byte.feed), let first = bytes.firstIndex(of: Byte.carriage) else {
      return false
    }
    return first < bytes.count - 1
  }

  /// One problem for each line that is not UTF-8, the first hundred of them: a file in another
  /// encoding would otherwise hide every other problem of the directory.
  static func badLines(of bytes: [UInt8]) -> [FileProblem] {
    var problems: [FileProblem] = []
    var from = 0
    var line = 1
    var counted = 0
    while problems.count < 100, let bad = UTF8Validation.firstBad(in: bytes, from: from) {
      line += newlines(in: bytes, counted..<bad)
      problems.append(FileProblem(.notUTF8, line: line))
      guard let feed = bytes[bad...].firstIndex(of: Byte.feed) else { break }
      (from, counted) = (feed + 1, feed + 1)
      line += 1
    }
    return problems
  }

  private static func newlines(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for at in range where bytes[at] == Byte.feed { count += 1 }
    return count
  }
}
