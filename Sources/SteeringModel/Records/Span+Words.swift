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

  /// A hash of the bytes, eight at a time: fit for tables that compare the bytes on a hit.
  var wordHash: UInt32 {
    let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15
    var hash = UInt64(truncatingIfNeeded: count) &* multiplier
    var index = 0
    while index + 8 <= count {
      hash =
        (hash ^ bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)) &* multiplier
      hash ^= hash >> 29
      index += 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(self[index])
      index += 1
    }
    hash = (hash ^ rest) &* multiplier
    hash ^= hash >> 32
    return UInt32(truncatingIfNeeded: (hash &* multiplier) >> 32)
  }

  /// Whether both hold the same bytes.
  func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index + 8 <= count {
      let left = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let right = other.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if left != right { return false }
      index += 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index += 1
    }
    return true
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
