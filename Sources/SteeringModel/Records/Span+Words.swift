/// Bytes of a file as words: compared as numbers, never through `String`, which would equate what a
/// file keeps apart and cost an allocation a field.
extension Span<UInt8> {
  /// The part without blanks and tabs at both ends.
  @inline(__always)
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
  @inline(__always)
  func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    let letters = Span(_unsafeStart: word.utf8Start, count: count)
    return equals(letters)
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
  @inline(__always)
  var wordHash: UInt32 {
    let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15
    var hash = UInt64(truncatingIfNeeded: count) &* multiplier
    var index = 0
    while index &+ 8 <= count {
      hash = (hash ^ eight(at: index)) &* multiplier
      hash ^= hash >> 29
      index &+= 8
    }
    hash = (hash ^ rest(from: index)) &* multiplier
    hash ^= hash >> 32
    return UInt32(truncatingIfNeeded: (hash &* multiplier) >> 32)
  }

  /// Whether both hold the same bytes.
  @inline(__always)
  func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index &+ 8 <= count {
      if eight(at: index) != other.eight(at: index) { return false }
      index &+= 8
    }
    return rest(from: index) == other.rest(from: index)
  }

  @inline(__always)
  private func eight(at index: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// The last up to seven bytes in one number, two fours that may overlap instead of one by one.
  @inline(__always)
  private func rest(from index: Int) -> UInt64 {
    let left = count &- index
    if left >= 4 {
      let low = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)
      let high = bytes.unsafeLoadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      return UInt64(high) << 32 | UInt64(low)
    }
    guard left > 0 else { return 0 }
    return UInt64(self[index]) | UInt64(self[index &+ left >> 1]) << 8
      | UInt64(self[count &- 1]) << 16
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
