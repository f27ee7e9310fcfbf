/// Bytes of a file as words: compared as numbers, never through `String`, which would equate what a
/// file keeps apart and cost an allocation a field.
extension Span<UInt8> {
  /// The part without blanks and tabs at both ends.
  var trimmedRange: Range<Int> {
    var start = 0
    var end = count
    while start < end, isBlank(self[start]) { start += 1 }
    while end > start, isBlank(self[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The part before the first blank.
  var firstWordRange: Range<Int> {
    let trimmed = trimmedRange
    var end = trimmed.lowerBound
    while end < trimmed.upperBound, !isBlank(self[end]), self[end] != UInt8(ascii: "\n") {
      end += 1
    }
    return trimmed.lowerBound..<end
  }

  /// Whether these are the ASCII letters of a word, case included.
  func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<letters.count where self[index] != letters[index] { return false }
      return true
    }
  }

  /// The whole number that the digits spell, `nil` for anything else or more than nine digits.
  var wholeNumber: Int? {
    guard !isEmpty, count <= 9 else { return nil }
    var result = 0
    for index in indices {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      result = result * 10 + Int(digit)
    }
    return result
  }

  /// A hash of the bytes (FNV-1a, stirred): fit for tables that compare the bytes on a hit.
  var wordHash: UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in indices {
      hash = (hash ^ UInt64(self[index])) &* 0x100_0000_01b3
    }
    hash ^= hash >> 32
    hash = hash &* 0xd6e8_feb8_6659_fd93
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  /// Whether both hold the same bytes.
  func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
