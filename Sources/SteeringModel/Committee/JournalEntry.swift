package import RecText

/// One entry of the journal with its texts: one change, who made it, and when.
package struct JournalEntry: Sendable, Hashable {
  /// One field's change; what was not there is empty.
  package struct Change: Sendable, Hashable {
    /// The field's name as files spell it.
    package let field: String
    /// What it said before and since.
    package let from, to: String

    /// The change of a field from one value to another.
    package init(field: String, from: String, to: String) {
      self.field = field
      self.from = from
      self.to = to
    }
  }

  /// What became of a record as a whole.
  package enum Whole: String, Sendable, Hashable, CaseIterable {
    case added, removed
  }

  /// What the change did to one record.
  package struct Operation: Sendable, Hashable {
    /// The record as the entry names it: a task's id, or the type and the key.
    package let record: String
    /// The record's type.
    package let type: RecordType
    /// The record's key, its parts joined by `/`.
    package let key: String
    /// Whether it came or went as a whole; `nil` for one of which fields were changed.
    package internal(set) var whole: Whole?
    /// What was done to its fields, in order.
    package internal(set) var changes: [Change]
  }

  /// The moment with its offset, as written; it also names the entry.
  package let at: String
  /// Who made the change, on which machine, in which meeting, and what it was; empty when not said.
  package let by, host, meeting, action: String
  /// What was done to each record, in order; what was done to hidden ones is left out.
  package let operations: [Operation]
  /// The task that a change of other records is about; `nil` for a task's own.
  package let task: RecordKey?
  /// The files that were made for the change, or in which it began a set, below the data directory.
  package let made: [String]
  /// Why, empty when not said.
  package let note: String
  /// The `at` of the entry that this one takes back, empty when it takes none back.
  package let undoes: String

  /// The first record that it names, empty when it names none.
  package var record: String { operations.first?.record ?? "" }

  /// The changes of all records.
  package var changes: [Change] { operations.flatMap(\.changes) }

  /// Reads an entry of a board.
  package init(_ address: RecordAddress, _ board: Board) {
    func text(_ name: FieldName) -> String { board.text(name, at: address) ?? "" }
    at = text(.at)
    by = text(.by)
    host = text(.host)
    meeting = text(.meeting)
    action = text(.action)
    task = board.taskNamed(at: address)
    made = board.texts(.made, at: address)
    note = text(.note)
    undoes = text(.undoes)
    operations = JournalEntry.operations(at: address, board)
  }

  /// `Record` begins what was done to one record; Field, From and To follow it in threes.
  private static func operations(at address: RecordAddress, _ board: Board) -> [Operation] {
    guard let view = board.view(address) else { return [] }
    var operations: [Operation] = []
    var isHidden = false
    var (field, from) = ("", "")
    for line in view.fields where !line.isTranslated {
      switch line.name {
      case .record:
        let named = NamedRecord(view.file.word(of: line), board.schema)
        isHidden = named.isHidden(on: board)
        (field, from) = ("", "")
        guard !isHidden else { continue }
        operations.append(
          Operation(
            record: view.file.text(of: line), type: named.type,
            key: String(decoding: named.key, as: UTF8.self), changes: []))
      case .whole where !isHidden && !operations.isEmpty:
        operations[operations.count - 1].whole = Whole(rawValue: view.file.text(of: line))
      case .field: field = view.file.text(of: line)
      case .from: from = view.file.text(of: line)
      case .to where !isHidden:
        let change = Change(field: field, from: from, to: view.file.text(of: line))
        if operations.isEmpty {
          operations.append(Operation(record: "", type: .other, key: "", changes: []))
        }
        operations[operations.count - 1].changes.append(change)
      default: break
      }
    }
    return operations
  }

  /// Whether an entry tells of hidden records alone.
  static func isHidden(_ address: RecordAddress, _ board: Board) -> Bool {
    guard let view = board.view(address) else { return false }
    let records = view.indexes(of: .record).map { NamedRecord(view.word(at: $0), board.schema) }
    let isAboutHidden = view.word(.task).map { board.hidesTask($0.span) } ?? false
    if records.contains(where: { $0.type == .task && !$0.isHidden(on: board) }) { return false }
    return isAboutHidden || (!records.isEmpty && records.allSatisfy { $0.isHidden(on: board) })
  }
}

/// A record as an entry names it: `57-031` is a task, `Task the id` one with a blank in its id, and
/// `Obstacle V-09` a record of another type.
struct NamedRecord: Hashable {
  let type: RecordType
  let key: [UInt8]

  init(_ word: [UInt8], _ schema: Schema) {
    let parts = word.split(separator: UInt8(ascii: " "), maxSplits: 1)
    if parts.count == 2,
      let record = schema.records.first(where: { Array($0.spelling.utf8) == Array(parts[0]) })
    {
      type = record.type
      key = Array(FieldText.trimmed(parts[1]))
    } else {
      type = .task
      key = word
    }
  }

  /// Whether it is a hidden task, or a record that is about hidden tasks alone.
  func isHidden(on board: Board) -> Bool {
    if type == .task { return board.hidesTask(key.span) }
    let named = RecordKey(type, word: key, board.schema.vocabulary)
    // A move of a deadline is named by its task first.
    if board.schema[type]?.key.first.flatMap({ board.schema[type]?[$0]?.kind })
      == .reference(.task),
      let task = named.values.first, board.hidesTask(task.span)
    {
      return true
    }
    return board.isHidden(named)
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
  /// The journal's entries that touch a task, or that are about it, the oldest first. O(entries).
  package func history(of id: String) -> [JournalEntry] { history(of: RecordKey(.task, id)) }

  /// The same of a task's key: its id may be no text.
  package func history(of task: RecordKey) -> [JournalEntry] {
    guard task.type == .task, let key = task.values.first else { return [] }
    guard !hidesTask(key.span) else { return [] }
    return entries.filter { isAbout(key, $0) }
      .map { JournalEntry($0, self) }.sorted(by: JournalEntry.isEarlier)
  }

  private func isAbout(_ key: [UInt8], _ entry: RecordAddress) -> Bool {
    guard let view = view(entry) else { return false }
    return view.fields.contains { field in
      guard !field.isTranslated else { return false }
      switch field.name {
      case .task: return view.file.readWord(of: field) { $0.equals(key.span) }
      case .record:
        // Most name another task: looked at before anything is made of them.
        return view.file.readWord(of: field) { word in
          word.equals(key.span) || (word.count > key.count && word.spellsTask(key.span))
        }
      default: return false
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether this is the id behind the word `Task`.
  fileprivate func spellsTask(_ id: Span<UInt8>) -> Bool {
    guard count > 5, extracting(0..<5).spells("Task ") else { return false }
    let rest = extracting(5..<count)
    return rest.extracting(rest.trimmedRange).equals(id)
  }
}
