/// When a task is due, as precisely as it was set.
package enum Due: Hashable, Sendable {
  /// No `Due` field, or an empty one.
  case absent
  /// Regular work that never falls due.
  case standing
  /// Something is written that is none of the known forms.
  case unreadable
  /// A day, month, quarter or year; due at its end.
  case single(Period)
  /// From one period to another; due at the end of the second.
  case range(Period, Period)

  /// Reads a value of a data file; blanks around it do not count.
  package init(reading value: Span<UInt8>) {
    let trimmed = value.trimmedRange
    let word = value.extracting(trimmed)
    if word.isEmpty {
      self = .absent
    } else if let period = Period(reading: word) {
      self = .single(period)
    } else if word.spells("standing") {
      self = .standing
    } else {
      self = Due(readingRange: word)
    }
  }

  /// Reads the same from text.
  package init(reading text: String) {
    let bytes = Array(text.utf8)
    self.init(reading: bytes.span)
  }

  /// `2025-01/2025-06`. The slash stands in `6/2025` too, so every slash is tried as the middle;
  /// no text can be parted into two periods in two ways.
  private init(readingRange word: Span<UInt8>) {
    self = .unreadable
    guard word.count <= 21 else { return }
    for middle in word.indices where word[middle] == UInt8(ascii: "/") {
      let left = Period(reading: word.extracting(0..<middle))
      let right = Period(reading: word.extracting((middle + 1)..<word.count))
      if let left, let right, right.last >= left.first, right.first >= left.first {
        self = .range(left, right)
        return
      }
    }
  }

  /// The last day that is still in term, `nil` for what never falls due.
  package var end: CivilDate? {
    switch self {
    case .single(let period), .range(_, let period): period.last
    case .absent, .standing, .unreadable: nil
    }
  }

  /// The first day of the period or range, `nil` for what never falls due.
  package var start: CivilDate? {
    switch self {
    case .single(let period), .range(let period, _): period.first
    case .absent, .standing, .unreadable: nil
    }
  }

  /// The way data files write it, `nil` for what is absent or unreadable.
  package var written: String? {
    switch self {
    case .absent, .unreadable: nil
    case .standing: "standing"
    case .single(let period): period.written
    case .range(let from, let to): "\(from.written)/\(to.written)"
    }
  }
}
