extension Period {
  /// Reads `2025-06-30`, `2025-06`, `2025-Q2`, `2025`, and `30/6/2025`, `6/2025`, `Q2/2025`, which
  /// people type; `nil` for anything else, days that the calendar lacks included.
  package init?(reading word: Span<UInt8>) {
    let count = word.count
    if count >= 6, count <= 10, word[count - 5] == UInt8(ascii: "/") {
      self.init(slashed: word, yearAt: count - 4)
    } else {
      self.init(dashed: word)
    }
  }

  /// Reads the same forms from any bytes.
  package init?(reading bytes: some Collection<UInt8>) {
    let copy = Array(bytes)
    self.init(reading: copy.span)
  }

  /// Reads the same forms from text.
  package init?(_ text: String) {
    self.init(reading: text.utf8)
  }

  private init?(dashed word: Span<UInt8>) {
    let dash = UInt8(ascii: "-")
    guard word.count >= 4, let year = number(word, 0, 4) else { return nil }
    switch word.count {
    case 4:
      self.init(year: year, month: 1, day: 1, .year)
    case 7 where word[4] == dash && word[5] == UInt8(ascii: "Q"):
      guard let quarter = number(word, 6, 7) else { return nil }
      self.init(year: year, quarter: quarter)
    case 7 where word[4] == dash:
      guard let month = number(word, 5, 7) else { return nil }
      self.init(year: year, month: month, day: 1, .month)
    case 10 where word[4] == dash && word[7] == dash:
      guard let month = number(word, 5, 7), let day = number(word, 8, 10) else { return nil }
      self.init(year: year, month: month, day: day, .day)
    default:
      return nil
    }
  }

  private init?(slashed word: Span<UInt8>, yearAt: Int) {
    guard let year = number(word, yearAt, word.count) else { return nil }
    let headEnd = yearAt - 1
    if word[0] == UInt8(ascii: "Q") {
      guard let quarter = number(word, 1, headEnd), headEnd == 2 else { return nil }
      self.init(year: year, quarter: quarter)
    } else if headEnd <= 2 {
      guard let month = number(word, 0, headEnd) else { return nil }
      self.init(year: year, month: month, day: 1, .month)
    } else {
      let slash = word[1] == UInt8(ascii: "/") ? 1 : 2
      guard word[slash] == UInt8(ascii: "/"), headEnd - slash <= 3,
        let day = number(word, 0, slash), let month = number(word, slash + 1, headEnd)
      else { return nil }
      self.init(year: year, month: month, day: day, .day)
    }
  }

  private init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter) else { return nil }
    self.init(year: year, month: quarter * 3 - 2, day: 1, .quarter)
  }

  private init?(year: Int, month: Int, day: Int, _ precision: Precision) {
    guard let first = CivilDate(year: year, month: month, day: day) else { return nil }
    self.init(precision, from: first)
  }
}

/// The number that the digits of a range spell, `nil` where there is none or another byte.
@inline(__always)
private func number(_ word: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
  guard start < end else { return nil }
  var result = 0
  for index in start..<end {
    let digit = word[index] &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    result = result * 10 + Int(digit)
  }
  return result
}
