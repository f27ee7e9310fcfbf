/// One entry of the journal with its texts: who changed which fields of which record, and when.
package struct JournalEntry: Sendable, Hashable {
  /// One field's change; what was not there is empty.
  package struct Change: Sendable, Hashable {
    package let field: String
    package let from: String
    package let to: String
  }

  /// The moment with its offset, as written; it also names the entry.
  package let at: String
  package let by: String
  package let host: String
  package let meeting: String
  package let action: String
  package let record: String
  /// The task that a change of another record is about; empty for a task's own.
  package let task: String
  package let changes: [Change]
  package let note: String
  /// The `at` of the entry that this one takes back, empty when it takes none back.
  package let undoes: String

  /// Reads an entry of a board.
  package init(_ address: RecordAddress, _ board: Board) {
    func text(_ name: FieldName) -> String { board.text(name, at: address) ?? "" }
    at = text(.at)
    by = text(.by)
    host = text(.host)
    meeting = text(.meeting)
    action = text(.action)
    record = text(.record)
    task = text(.task)
    note = text(.note)
    undoes = text(.undoes)
    // Field, From and To stand in threes.
    var changes: [Change] = []
    var field = ""
    var from = ""
    for line in board.fields(at: address) {
      switch line.name {
      case .field: field = line.value
      case .from: from = line.value
      case .to: changes.append(Change(field: field, from: from, to: line.value))
      default: break
      }
    }
    self.changes = changes
  }
}

extension JournalEntry {
  /// Whether it stands before another in time: by the moment, and not by what the clock of one time
  /// zone or of the hour before a change of clocks said.
  package static func isEarlier(_ one: JournalEntry, _ other: JournalEntry) -> Bool {
    (one.microseconds, one.at) < (other.microseconds, other.at)
  }

  /// Microseconds since 1970; 0 for a moment that cannot be read.
  private var microseconds: Int {
    let text = Array(at.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= text.count else { return nil }
      return text[range].reduce(0 as Int?) { sum, byte in
        (0x30...0x39).contains(byte) ? sum.map { $0 * 10 + Int(byte - 0x30) } : nil
      }
    }
    guard let day = CivilDate(iso: String(at.prefix(10))), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19)
    else { return 0 }
    var rest = text[19...]
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      for place in 0..<6 {
        let index = digits.startIndex + place
        fraction = fraction * 10 + (index < digits.endIndex ? Int(digits[index] - 0x30) : 0)
      }
      rest = rest.dropFirst(1 + digits.count)
    }
    var offset = 0
    if let sign = rest.first, rest.count >= 6,
      let hours = number(rest.startIndex + 1..<rest.startIndex + 3),
      let minutes = number(rest.startIndex + 4..<rest.startIndex + 6)
    {
      offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -60 : 60)
    }
    let seconds = Int(day.dayNumber) * 86_400 + hour * 3600 + minute * 60 + second - offset
    return seconds * 1_000_000 + fraction
  }
}

extension Board {
  /// The journal's entries about a task, its obstacles and its moved deadlines, the oldest first.
  /// O(entries).
  package func history(of id: String) -> [JournalEntry] {
    let key = Array(id.utf8)
    return entries.map(\.address).filter { isAbout(key, $0) }
      .map { JournalEntry($0, self) }.sorted(by: JournalEntry.isEarlier)
  }

  private func isAbout(_ key: [UInt8], _ entry: RecordAddress) -> Bool {
    guard let view = view(entry) else { return false }
    return [.record, .task].contains { name in
      view.index(of: name).map { view.file.value(of: view.fields[$0]) == key } ?? false
    }
  }
}
