extension Span<UInt8> {
  /// Whether the bytes of a word stand in these, one after the other; an empty word always does.
  func contains(_ word: Span<UInt8>) -> Bool {
    guard !word.isEmpty else { return true }
    let first = word[0]
    var index = 0
    let last = count - word.count
    while index <= last {
      if self[index] == first {
        var matched = 1
        while matched < word.count, self[index + matched] == word[matched] { matched += 1 }
        if matched == word.count { return true }
      }
      index += 1
    }
    return false
  }
}
