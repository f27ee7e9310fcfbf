internal import RecText
internal import SteeringModel
internal import SteeringStore

/// An entry of the journal as the command line names it: by its moment, as `steerco log` prints it or
/// as the file has it.
enum LogMoment {
  /// Whether a word begins like a moment, `2026-11-21T14:32:05.123456+07:00` or a part of one.
  static func isMoment(_ word: String) -> Bool {
    word.count >= 16 && CivilDate(iso: String(word.prefix(10))) != nil
      && ["T", " "].contains(word.dropFirst(10).prefix(1))
  }

  /// The entry of that moment; without one the latest of who asks that stands and was not taken back.
  static func entry(_ word: String?, in board: Board) throws(StartError) -> JournalEntry {
    let hidden = Set(board.hiddenEntries.map { JournalEntry($0, board).at })
    let shown = board.entries.map { JournalEntry($0, board) }.sorted(by: JournalEntry.isEarlier)
    if let word {
      let moment = String(word.map { $0 == " " ? "T" : $0 })
      let found = shown.filter { $0.at.hasPrefix(moment) }
      guard let entry = found.first else { throw StartError("no entry of \(word)", code: 1) }
      guard found.count == 1 else {
        let all = found.map(\.at).joined(separator: ", ")
        throw StartError("several entries of \(word): \(all)", code: 1)
      }
      return entry
    }
    let entries = (shown + board.hiddenEntries.map { JournalEntry($0, board) })
      .sorted(by: JournalEntry.isEarlier)
    var undone: Set<String> = []
    for entry in entries.reversed() where !entry.undoes.isEmpty && !undone.contains(entry.at) {
      undone.insert(entry.undoes)
    }
    let standing = entries.filter { $0.undoes.isEmpty && !undone.contains($0.at) }
    guard let latest = standing.last else { throw StartError("nothing to take back", code: 1) }
    let me = Person.name()
    guard let mine = standing.last(where: { $0.by == me }) else {
      throw StartError(
        "nothing of \(me) to take back; the latest is of \(latest.by): steerco undo \(latest.at)",
        code: 1)
    }
    // The one before it is not what was meant.
    if hidden.contains(mine.at) {
      throw StartError(
        "your latest change is of what is not shown: take it back with --with-secret", code: 1)
    }
    return mine
  }
}

extension Board {
  /// Whether the journal tells that a record was added here, and it still says what it said then.
  func wasMade(_ address: RecordAddress) -> Bool {
    let key = key(of: address)
    let fields = fields(at: address)
    return entries.contains { entry in
      JournalEntry(entry, self).operations.contains { operation in
        operation.type == key.type && operation.key.utf8.elementsEqual(key.text.utf8)
          && operation.whole == .added
          && operation.changes.count == fields.count
          && zip(operation.changes, fields).allSatisfy {
            $0.field == $1.label && $0.to.utf8.elementsEqual($1.value.utf8)
          }
      }
    }
  }
}
