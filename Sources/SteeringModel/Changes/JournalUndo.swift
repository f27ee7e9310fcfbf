package import RecText

/// Taking back an entry of the journal, however old.
extension Change {
  /// Takes one entry back: as a new change, guarded by the records as they stand now, and only when
  /// every field still says what that entry made it say. A record that the entry added goes when it
  /// still stands as it was added; one that it took out comes back.
  ///
  /// An entry is a line in a file, and may be anybody's: it is held against the records as they stand.
  ///
  /// Throws `changedSince` for a field that says something else now, `noSuchRecord` when a record is
  /// gone or is the journal's own, `notEditable` for one in trouble, and for bytes that the journal,
  /// which is text, could not hold.
  package static func undoing(
    _ entry: JournalEntry, note: String = "", in board: Board
  ) throws(ChangeError) -> Change {
    var operations: [Operation] = []
    for done in entry.operations.reversed() where !done.changes.isEmpty {
      operations.append(try operation(undoing: done, made: entry.made, in: board))
    }
    return try Change(
      entry.action == Action.undo.rawValue ? .redo : .undo, operations, note: note,
      undoes: entry.at, about: entry.task, in: board)
  }

  private static func operation(
    undoing done: JournalEntry.Operation, made: [String], in board: Board
  ) throws(ChangeError) -> Operation {
    guard let schema = board.schema[done.type], schema.isEntered else { throw .noSuchRecord }
    // Values are told as text: bytes that were none cannot be put back from it; a key of such bytes
    // would name another record.
    let texts = [done.key] + done.changes.flatMap { [$0.from, $0.to] }
    guard !texts.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
      throw .notEditable(.noKey)
    }
    let found = board.addresses(of: done.type, named: done.key)
    switch done.whole {
    case .added: return try removal(of: done.changes, among: found, made: made, in: board)
    case .removed:
      let record = NewRecord(
        schema, done.changes.map { .init(Array($0.field.utf8), .bytes(Array($0.from.utf8))) },
        isFormer: true)
      // What comes back must be the record that the entry names.
      guard let key = record.key, key.text.utf8.elementsEqual(done.key.utf8) else {
        throw .noSuchRecord
      }
      return .insert(record)
    case nil: break
    }
    guard let address = found.first else { throw .noSuchRecord }
    guard found.count == 1 else { throw .notEditable(.duplicate) }
    if let trouble = board.trouble(of: address) { throw .notEditable(trouble) }
    return .update(
      board.key(of: address), seen: Array(board.bytes(of: address)),
      try changes(undoing: done.changes, at: address, in: board))
  }

  /// The record that stands exactly as it was added, the last where several do.
  private static func removal(
    of added: [JournalEntry.Change], among found: [RecordAddress], made: [String],
    in board: Board
  ) throws(ChangeError) -> Operation {
    guard let nearest = found.last else { throw .noSuchRecord }
    let same = found.last { address in
      let now = board.fields(at: address)
      return now.count == added.count
        && zip(now, added).allSatisfy {
          $0.label == $1.field && $0.value.utf8.elementsEqual($1.to.utf8)
        }
    }
    guard let same else {
      throw .changedSince(field: changedField(of: board.fields(at: nearest), since: added))
    }
    // A comment between its lines is somebody's, and would go with it.
    let lines = board.bytes(of: same).split(separator: 0x0A)
    if let comment = lines.first(where: { $0.first == UInt8(ascii: "#") }) {
      throw .changedSince(field: String(decoding: comment, as: UTF8.self))
    }
    // A file or a set that was made for the record goes with it, when nothing else has come there.
    let lead = made.contains(board.path(of: same)) ? descriptor(above: same, in: board) : []
    return .remove(board.key(of: same), text: Array(board.bytes(of: same)), lead: lead)
  }

  /// The first field that a record has, lacks or tells otherwise since it was added; the first out of
  /// its place where all say the same.
  private static func changedField(
    of now: [Board.FieldText], since added: [JournalEntry.Change]
  ) -> String {
    let changed = (now.map(\.label) + added.map(\.field)).first { name in
      let values = now.filter { $0.label == name }.map(\.value)
      let old = added.filter { $0.field == name }.map(\.to)
      return !values.elementsEqual(old) { $0.utf8.elementsEqual($1.utf8) }
    }
    return changed ?? zip(now, added).first { $0.label != $1.field }?.0.label ?? ""
  }

  /// The descriptor of a record's type as it is written for the first one, with the blank line above
  /// it where something stands there.
  private static func descriptor(above address: RecordAddress, in board: Board) -> [UInt8] {
    guard let schema = board.schema[board.type(of: address)], let view = board.view(address) else {
      return []
    }
    let lineEnd = RecordInsertion.lineEnd(of: view.file.bytes)
    let descriptor = Array(
      schema.descriptor.split(
        separator: Byte.feed, omittingEmptySubsequences: false
      ).joined(separator: lineEnd))
    let above = view.file.bytes[..<Int(view.record.bytes.lowerBound)].dropLast(descriptor.count)
    return above.suffix(2 * lineEnd.count).elementsEqual(lineEnd + lineEnd)
      ? lineEnd + descriptor : descriptor
  }

  /// Each field gets the values that it had: taken back one by one from those that stand, so that
  /// the values of a repeatable field come back in their order and number.
  private static func changes(
    undoing done: [JournalEntry.Change], at address: RecordAddress, in board: Board
  ) throws(ChangeError) -> [FieldChange] {
    let schema = board.schema[board.type(of: address)]
    let fields = board.fields(at: address)
    var names: [String] = []
    for name in done.reversed().map(\.field) where !names.contains(name) { names.append(name) }
    var changes: [FieldChange] = []
    for name in names {
      let now = fields.filter { $0.label == name }.map(\.value)
      let isRepeatable = schema?.field(name)?.field.isRepeatable ?? true
      var values = now
      for change in done.reversed() where change.field == name {
        guard let before = Self.values(values, before: change, isRepeatable: isRepeatable) else {
          throw .changedSince(field: name)
        }
        values = before
      }
      let bytes = Array(name.utf8)
      if now.count == 1, values.count == 1 {
        changes.append(.set(bytes, Array(values[0].utf8)))
      } else {
        changes += Self.changes(bytes, from: now, to: values)
      }
    }
    return changes
  }

  /// The values of a field before a change of it; `nil` where they do not say what it made them say.
  private static func values(
    _ now: [String], before change: JournalEntry.Change, isRepeatable: Bool
  ) -> [String]? {
    guard !change.from.isEmpty || !change.to.isEmpty else { return now }
    var values = now
    if change.to.isEmpty {
      guard isRepeatable || now.isEmpty else { return nil }
      values.append(change.from)
      return values
    }
    let last = now.lastIndex { $0.utf8.elementsEqual(change.to.utf8) }
    guard let last, isRepeatable || now.count == 1 else { return nil }
    values.replaceSubrange(last...last, with: change.from.isEmpty ? [] : [change.from])
    return values
  }
}

extension Board {
  /// The records of a type whose key reads so as text, its parts joined by `/`, in file order.
  package func addresses(of type: RecordType, named text: String) -> [RecordAddress] {
    if schema.vocabulary.key(of: type).count == 1 {
      return addresses(of: RecordKey(type, text))
    }
    return records(of: type).filter { key(of: $0).text.utf8.elementsEqual(text.utf8) }
  }
}
