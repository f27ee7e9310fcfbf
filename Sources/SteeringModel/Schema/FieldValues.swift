internal import RecText

/// Whether a value is of a kind, byte by byte: a directory has more values than strings could be made
/// of.
extension FieldSchema.Kind {
  /// Whether a value without blanks around it can be read; what it refers to is not looked up.
  func reads(_ word: Span<UInt8>) -> Bool {
    switch self {
    case .line, .text, .reference, .query: true
    case .date: Period(reading: word) != nil
    case .day: Period(reading: word)?.precision == .day
    case .due: Due(reading: word) != .unreadable
    case .time: ClockTime(reading: word) != nil
    case .period: Period(reading: word)?.isReported ?? false
    case .sitting: Sitting(reading: word) != nil
    case .count: word.wholeNumber != nil
    case .percent: (word.wholeNumber ?? 101) <= 100
    case .choice(let words): words.contains { word.isSpelled($0) }
    case .url: !word.containsBlank
    case .flag: word.truth != nil
    }
  }

  /// The form in which keys with values of the kind are compared, `nil` where every byte counts: days
  /// are typed in several ways. A reference has that of the one field that it refers to.
  func keyForm(among records: [RecordSchema]) -> Vocabulary.KeyForm? {
    switch self {
    case .date, .day, .due, .period:
      { word in Due(reading: word).written.map { Array($0.utf8) } ?? Array(word) }
    case .sitting: { word in Board.meetingKey(word) }
    case .reference(let type):
      records.first { $0.type == type }.flatMap { record in
        guard record.key.count == 1, let field = record[record.key[0]] else { return nil }
        if case .reference = field.kind { return nil }
        return field.kind.keyForm(among: records)
      }
    default: nil
    }
  }

  /// What is said of a field of the kind that cannot be read.
  func problem(_ name: FieldName) -> Problem.Kind {
    switch self {
    case .date, .day, .due, .time, .period, .sitting: .badDate
    default: name == .status ? .badStatus : .badValue
    }
  }
}

extension Period {
  /// Whether reports are about periods of its length.
  var isReported: Bool { precision == .month || precision == .quarter }
}

/// A time of day, to the minute.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1,439.
  package let minutes: Int

  /// The time with so many minutes since midnight, `nil` beyond the day.
  package init?(minutes: Int) {
    guard (0..<1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `14:05` and `9:05`; `nil` for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(reading: bytes.span)
  }

  init?(reading word: Span<UInt8>) {
    let colon = word.count - 3
    guard colon == 1 || colon == 2, word[colon] == UInt8(ascii: ":"),
      let hour = word.extracting(0..<colon).wholeNumber, hour < 24,
      let minute = word.extracting((colon + 1)..<word.count).wholeNumber, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// The way data files write it: `09:05`.
  package var written: String {
    "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }

  /// Whether one time is before another of the same day.
  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

/// What names a meeting: its day, and a letter where it is a further one of that day.
package struct Sitting: Hashable, Sendable {
  /// The day.
  package let day: CivilDate
  /// The small letters behind the day, empty for the first meeting of it.
  package let letters: String

  /// Reads `2026-12-18`, `2026-12-18b`, and days as people type them; `nil` for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(reading: bytes.span)
  }

  init?(reading word: Span<UInt8>) {
    var end = word.count
    while end > 0, word.count - end < 2, (word[end - 1] | 0x20) &- UInt8(ascii: "a") < 26 {
      end -= 1
    }
    guard let period = Period(reading: word.extracting(0..<end)), period.precision == .day else {
      return nil
    }
    day = period.first
    letters = String(
      decoding: (end..<word.count).map { word[$0] | 0x20 }, as: UTF8.self)
  }

  /// The way data files write it.
  package var written: String { day.iso + letters }
}

extension Span<UInt8> {
  /// Whether these are the bytes of a text, case included.
  func isSpelled(_ text: String) -> Bool {
    guard count == text.utf8.count else { return false }
    var place = 0
    for byte in text.utf8 {
      guard self[place] == byte else { return false }
      place += 1
    }
    return true
  }

  /// The truth that a word of rec's own type `bool` tells, `nil` for any other word.
  var truth: Bool? {
    if spells("yes") || spells("true") || spells("1") { return true }
    return spells("no") || spells("false") || spells("0") ? false : nil
  }

  var containsBlank: Bool {
    for place in indices where self[place] == 0x20 || self[place] == 0x09 || self[place] == 0x0A {
      return true
    }
    return false
  }
}
