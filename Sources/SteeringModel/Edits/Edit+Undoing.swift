/// Why an entry of the journal cannot be taken back.
package enum UndoRefusal: Error, Sendable, Hashable {
  /// The field has been changed since.
  case changedSince(field: String)
  /// The record is not there, or cannot be edited.
  case notEditable
}

extension Edit {
  /// Takes back one entry of a task's history, however old: as new edits, guarded by the records as
  /// they stand now, and only when every field still says what that entry made it say.
  ///
  /// A moved deadline takes its entry in the ledger with it. An obstacle that was recorded is taken
  /// out when it still stands as it was recorded.
  package static func undoing(
    _ entry: JournalEntry, of task: Int, in board: Board
  ) -> Result<[Edit], UndoRefusal> {
    guard board.tasks.indices.contains(task), board.tasks[task].trouble == nil,
      !entry.changes.isEmpty
    else { return .failure(.notEditable) }
    guard entry.task.isEmpty else { return undoing(entry, besides: task, in: board) }
    return undoing(entry, .task, at: board.tasks[task].address, in: board).map { edit in
      [edit] + [ledgerEntry(of: entry, task, in: board)].compactMap { $0 }
    }
  }

  /// The same for a record beside the task: an obstacle.
  private static func undoing(
    _ entry: JournalEntry, besides task: Int, in board: Board
  ) -> Result<[Edit], UndoRefusal> {
    let key = Array(entry.obstacleKey.utf8)
    let obstacle = board.obstacles(of: task).map { board.obstacles[$0] }
      .first { board.key(of: $0.address) == key }
    guard !key.isEmpty, let obstacle, obstacle.trouble == nil else {
      return .failure(.notEditable)
    }
    guard entry.changes.allSatisfy(\.from.isEmpty) else {
      return undoing(entry, .obstacle, at: obstacle.address, in: board).map { [$0] }
    }
    let now = board.fields(at: obstacle.address)
    for (field, change) in zip(now, entry.changes)
    where field.label != change.field || field.value != change.to {
      return .failure(.changedSince(field: change.field))
    }
    guard now.count == entry.changes.count else {
      return .failure(.changedSince(field: now.last?.label ?? ""))
    }
    return .success([
      Edit(
        action: .undo, type: .obstacle, key: key, seen: nil, changes: [],
        whole: .cut(board.wholeLines(of: obstacle.address)), undoes: entry.at, about: entry.task)
    ])
  }

  /// What takes the ledger's entry of a moved deadline out, `nil` when there is none.
  private static func ledgerEntry(of entry: JournalEntry, _ task: Int, in board: Board) -> Edit? {
    guard let moved = entry.changes.first(where: { $0.field == FieldName.due.rawValue }),
      !moved.from.isEmpty
    else { return nil }
    let (from, to) = (Due(reading: moved.from), Due(reading: moved.to))
    let found = board.extensions(of: task).last {
      board.extensions[$0].from == from && board.extensions[$0].to == to
    }
    return found.map {
      Edit(
        action: .undo, type: .extensionOfDeadline, key: [], seen: nil, changes: [],
        whole: .cut(board.wholeLines(of: board.extensions[$0].address)), undoes: entry.at,
        about: board.id(of: task))
    }
  }

  private static func undoing(
    _ entry: JournalEntry, _ type: RecordType, at address: RecordAddress, in board: Board
  ) -> Result<Edit, UndoRefusal> {
    var changes: [FieldChange] = []
    for change in entry.changes.reversed() {
      // The journal is text: bytes that were none are not in it, and cannot be put back from it.
      guard let name = FieldName(rawValue: change.field), name != .unknown,
        !change.from.unicodeScalars.contains("\u{FFFD}")
      else { return .failure(.notEditable) }
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
        action: .undo, type: type, key: board.key(of: address),
        seen: Array(board.bytes(of: address)), changes: changes, undoes: entry.at,
        about: entry.task))
  }
}

extension JournalEntry {
  /// The key of the obstacle that it is about, empty when it is about none.
  fileprivate var obstacleKey: String {
    let kind = RecordType.obstacle.rawValue + " "
    return record.hasPrefix(kind) ? String(record.dropFirst(kind.count)) : ""
  }

  /// Whether it can be taken back by itself: the ledger's entry goes with the deadline it tells of.
  package var canBeTakenBack: Bool { task.isEmpty || !obstacleKey.isEmpty }
}

extension Board {
  /// A record's lines as adding it put them there: with the blank line before it.
  fileprivate func wholeLines(of address: RecordAddress) -> [UInt8] {
    let file = files[Int(address.file)]
    let range = file.records[Int(address.record)].bytes
    var (start, end) = (Int(range.lowerBound), Int(range.upperBound))
    let newline = UInt8(ascii: "\n")
    let carriage = UInt8(ascii: "\r")
    if start > 1, file.bytes[start - 1] == newline {
      let blank = start - (file.bytes[start - 2] == carriage ? 2 : 1)
      if blank > 0, file.bytes[blank - 1] == newline { start = blank }
    }
    if end > start, file.bytes[end - 1] != newline {
      while end < file.bytes.count, file.bytes[end] != newline { end += 1 }
      end = min(end + 1, file.bytes.count)
    }
    return Array(file.bytes[start..<end])
  }

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
