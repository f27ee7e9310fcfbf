/// Why an entry of the journal cannot be taken back.
package enum UndoRefusal: Error, Sendable, Hashable {
  /// The field has been changed since.
  case changedSince(field: String)
  /// The record is not there, or cannot be edited.
  case notEditable
}

extension Edit {
  /// Takes back one entry of a task's history, however old: as a new edit, guarded by the record as
  /// it stands now, and only when every field still says what that entry made it say.
  package static func undoing(
    _ entry: JournalEntry, of task: Int, in board: Board
  ) -> Result<Edit, UndoRefusal> {
    guard board.tasks.indices.contains(task), board.tasks[task].trouble == nil,
      !entry.changes.isEmpty
    else { return .failure(.notEditable) }
    let address = board.tasks[task].address
    var changes: [FieldChange] = []
    for change in entry.changes.reversed() {
      guard let name = FieldName(rawValue: change.field), name != .unknown else {
        return .failure(.notEditable)
      }
      let now = board.texts(name, at: address)
      switch (change.from.isEmpty, change.to.isEmpty) {
      case (_, true):
        guard now.isEmpty else { return .failure(.changedSince(field: change.field)) }
        changes.append(.set(name, Array(change.from.utf8)))
      case (true, false):
        // One of several lines of that name: exactly it is taken out.
        guard let line = board.line(of: name, saying: change.to, at: address) else {
          return .failure(.changedSince(field: change.field))
        }
        changes.append(.restore(line))
      case (false, false):
        guard now == [change.to] else { return .failure(.changedSince(field: change.field)) }
        changes.append(.set(name, Array(change.from.utf8)))
      }
    }
    return .success(
      Edit(
        action: .undo, type: .task, key: board.key(of: address),
        seen: Array(board.bytes(of: address)), changes: changes, undoes: entry.at))
  }
}

extension Board {
  /// The lines of a field that has this value, to be taken out of its record.
  fileprivate func line(
    of name: FieldName, saying value: String, at address: RecordAddress
  ) -> FieldChange.Lines? {
    let file = files[Int(address.file)]
    let record = file.records[Int(address.record)]
    for index in record.fields {
      let field = file.fields[Int(index)]
      guard field.name == name, field.language == nil, file.text(of: field) == value else {
        continue
      }
      var end = Int(field.valueEnd)
      while end < file.bytes.count, end < Int(record.bytes.upperBound),
        file.bytes[end] != UInt8(ascii: "\n")
      {
        end += 1
      }
      if end < Int(record.bytes.upperBound) { end += 1 }
      return FieldChange.Lines(
        name: Array(name.rawValue.utf8), now: Array(file.bytes[Int(field.start)..<end]), then: [],
        position: Int(index - record.fields.lowerBound))
    }
    return nil
  }
}
