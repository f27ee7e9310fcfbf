internal import SteeringModel

/// What can be told of a file's encoding from its bytes.
enum Encoding {
  /// The length of a UTF-8 byte order mark at the start: kept in the file, passed over in parsing (R16).
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
  /// encoding would otherwise drown every other problem of the directory.
  static func badLines(of bytes: [UInt8], path: String) -> [Problem] {
    var problems: [Problem] = []
    var from = 0
    var line = 1
    var counted = 0
    while problems.count < 100, let bad = UTF8Check.firstBad(in: bytes, from: from) {
      line += newlines(in: bytes, counted..<bad)
      problems.append(Problem(kind: .notUTF8, path: path, line: line))
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
