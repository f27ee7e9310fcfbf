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

extension Board {
  /// The journal's entries about a record, the oldest first. O(entries).
  package func history(of key: String) -> [JournalEntry] {
    let key = Array(key.utf8)
    return entries.map(\.address).filter { isAbout(key, $0) }
      .map { JournalEntry($0, self) }.sorted { $0.at < $1.at }
  }

  private func isAbout(_ key: [UInt8], _ entry: RecordAddress) -> Bool {
    guard let view = view(entry), let index = view.index(of: .record) else { return false }
    return view.file.value(of: view.fields[index]) == key
  }
}
