internal import SteeringModel

/// What can be told of a file's encoding from its bytes.
enum Encoding {
  /// The length of a UTF-8 byte order mark at the start: kept in the file, passed over in parsing (R16).
  static func markLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// Whether the text is UTF-16: by its mark, or by the NUL in each of its first ASCII letters.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    if bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF { return true }
    guard bytes.count >= 4 else { return false }
    let zeros = (0..<4).map { bytes[$0] == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
  }

  /// One problem for each line that is not UTF-8, the first hundred of them: a file in another
  /// encoding would otherwise drown every other problem of the directory.
  static func badLines(of bytes: [UInt8], path: String) -> [Problem] {
    var problems: [Problem] = []
    let whole = bytes.span
    var from = 0
    var line = 1
    var counted = 0
    while from < bytes.count, problems.count < 100 {
      let bad: Int
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: whole.extracting(from..<bytes.count))
        break
      } catch {
        bad = from + error.byteOffsets.lowerBound
      }
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
