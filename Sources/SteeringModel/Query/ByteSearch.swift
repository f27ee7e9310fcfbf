extension Span<UInt8> {
  /// Whether the bytes of a word stand in these, one after the other; an empty word always does.
  ///
  /// Its first byte is looked for in eight bytes at a time: a country's texts are 20 million bytes.
  func contains(_ word: Span<UInt8>) -> Bool {
    guard !word.isEmpty else { return true }
    let first = UInt64(word[0]) &* 0x0101_0101_0101_0101
    let last = count - word.count
    var index = 0
    while index <= last {
      if index + 8 <= count {
        let other = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) ^ first
        // The lowest byte of `other` that is zero is the lowest of these whose highest bit is set.
        let zeros = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
        guard zeros != 0 else {
          index += 8
          continue
        }
        index += UInt64(littleEndian: zeros).trailingZeroBitCount / 8
      }
      if holds(word, at: index) { return true }
      index += 1
    }
    return false
  }

  private func holds(_ word: Span<UInt8>, at start: Int) -> Bool {
    guard start + word.count <= count else { return false }
    for place in word.indices where self[start + place] != word[place] { return false }
    return true
  }
}
