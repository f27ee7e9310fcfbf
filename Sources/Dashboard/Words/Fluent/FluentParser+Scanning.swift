extension FluentParser {
  /// The byte at the present place, `nil` at the end.
  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// Goes past a byte if it stands here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  /// Remembers what is missing here, if reading never came farther.
  mutating func fail<Value>(_ expected: Fluent.Expectation) -> Value? {
    if at >= farthest.at { farthest = (at, expected) }
    return nil
  }

  /// Whether a line ends here: LF or CR LF. A CR by itself is text.
  var isAtLineEnd: Bool {
    guard at < bytes.count else { return false }
    return bytes[at] == UInt8(ascii: "\n")
      || bytes[at] == UInt8(ascii: "\r") && at + 1 < bytes.count
        && bytes[at + 1] == UInt8(ascii: "\n")
  }

  /// Goes past a line's end; the end of the file is one.
  mutating func lineEnd() -> Bool {
    guard at < bytes.count else { return true }
    guard isAtLineEnd else { return false }
    at += bytes[at] == UInt8(ascii: "\r") ? 2 : 1
    return true
  }

  mutating func skipSpaces() {
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
  }

  /// Spaces and ends of lines.
  mutating func skipBlank() {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: " ") {
        at += 1
      } else if isAtLineEnd {
        _ = lineEnd()
      } else {
        return
      }
    }
  }

  /// Goes past lines that hold nothing but spaces, to the beginning of one that holds more, and
  /// tells how many ends of lines they were.
  mutating func blankBlock() -> Int {
    var count = 0
    while at < bytes.count {
      let start = at
      skipSpaces()
      guard at < bytes.count else { break }
      guard isAtLineEnd else {
        at = start
        break
      }
      _ = lineEnd()
      count += 1
    }
    return count
  }

  mutating func skipLine() {
    while at < bytes.count, !isAtLineEnd { at += 1 }
  }

  func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  mutating func identifier() -> String? {
    guard let first = next, isLetter(first) else { return nil }
    let start = at
    while let byte = next,
      isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    {
      at += 1
    }
    return string(start..<at)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
