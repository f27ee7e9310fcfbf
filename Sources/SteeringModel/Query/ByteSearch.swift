extension Span<UInt8> {
  /// Whether the bytes of a word stand in these, one after the other; an empty word always does.
  func contains(_ word: Span<UInt8>) -> Bool {
    contains(word, in: 0..<count)
  }

  /// Whether a word stands in a range of these bytes.
  ///
  /// Its first and its last byte are looked for at once, in eight places at a time: a country's texts
  /// are 200 million bytes, and one byte alone is in almost every eight of them (a letter of Hindi
  /// begins like every other). The looking runs on past the range where there are bytes to look at.
  func contains(_ word: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard !word.isEmpty else { return true }
    let end = word.count - 1
    let first = UInt64(word[0]) &* 0x0101_0101_0101_0101
    let last = UInt64(word[end]) &* 0x0101_0101_0101_0101
    let lastStart = range.upperBound - word.count
    let lastOfEight = count - end - 8
    var start = range.lowerBound
    while start <= lastStart {
      if start <= lastOfEight {
        let other = (eight(at: start) ^ first) | (eight(at: start + end) ^ last)
        // The lowest byte of `other` that is zero is the lowest of these whose highest bit is set.
        let zeros = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
        guard zeros != 0 else {
          start += 8
          continue
        }
        start += zeros.trailingZeroBitCount / 8
        guard start <= lastStart else { return false }
      }
      if holds(word, at: start) { return true }
      start += 1
    }
    return false
  }

  private func eight(at start: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  private func holds(_ word: Span<UInt8>, at start: Int) -> Bool {
    for place in word.indices where self[start + place] != word[place] { return false }
    return true
  }
}
