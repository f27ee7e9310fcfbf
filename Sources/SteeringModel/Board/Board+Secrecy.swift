internal import RecText

/// How freely a task may be shown.
package enum Secrecy: String, Sendable, Hashable, CaseIterable {
  case ordinary, confidential, secret
}

/// Tasks that are above `ordinary` and not on the board: they can be neither drawn nor searched,
/// counted nor exported.
struct HiddenTasks: Sendable {
  /// Their ids without the blanks around them.
  var keys: Set<[UInt8]> = []
  /// Where their records stand, in order.
  var addresses: [RecordAddress] = []
  /// How many tasks they are: further records of one id are not counted.
  var count = 0

  mutating func add(_ address: RecordAddress, id: [UInt8]) {
    addresses.append(address)
    if id.isEmpty || keys.insert(id).inserted { count += 1 }
  }
}

extension Board {
  /// How many tasks are not shown, because they are confidential or secret.
  package var notShown: Int { hiddenTasks.count }

  /// Whether a task with that id is not shown.
  package func isHidden(_ id: String) -> Bool {
    !hiddenTasks.keys.isEmpty && hidesTask(Array(id.utf8).span)
  }

  /// Whether a record is not shown: a hidden task, or one that is about hidden tasks alone.
  package func isHidden(_ key: RecordKey) -> Bool {
    if key.type == .task { return key.values.first.map { hidesTask($0.span) } ?? false }
    return isTaken(key) && addresses(of: key).isEmpty
  }

  func hidesTask(_ word: Span<UInt8>) -> Bool {
    !hiddenTasks.keys.isEmpty && hiddenTasks.keys.contains(Array(word))
  }

  /// Whether a field's value names a hidden task and is nothing beside it.
  func namesHidden(_ field: Field, in file: RecordFile) -> Bool {
    guard !hiddenTasks.keys.isEmpty, !field.isTranslated else { return false }
    return file.readWord(of: field) { hidesTask($0) }
  }

  /// The journal's entries that tell of hidden records alone. Linear in the hidden records.
  package var hiddenEntries: [RecordAddress] {
    index.hidden.filter { view($0)?.record.type == .entry }
  }

  /// The lines of the hidden records of each file that has any.
  var hiddenLines: [Int: [Range<Int>]] {
    var lines: [Int: [Range<Int>]] = [:]
    for address in hiddenTasks.addresses + Array(index.hidden) {
      lines[Int(address.file), default: []].append(self.lines(of: address))
    }
    return lines
  }
}

extension BoardAssembly {
  /// Leaves out the entries of the journal that tell of hidden records alone.
  mutating func hideEntries() {
    guard board.notShown > 0 else { return }
    let hidden = board.records(of: .entry).filter { address in
      JournalEntry.isHidden(address, board)
    }
    if !hidden.isEmpty { board.index.hide(hidden, of: .entry) }
  }
}
