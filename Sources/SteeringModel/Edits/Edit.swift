/// A change that the operator means to make to one record: an intent, re-based on the file's newest
/// bytes at the moment of saving.
package struct Edit: Sendable, Hashable {
  /// What the operator did, for the journal and for the words on screen.
  package enum Action: String, Sendable, Hashable, CaseIterable {
    case complete, reopen, status, deadline, progress, note, obstacle, set, undo, redo
  }

  package let action: Action
  package let type: RecordType
  /// The record's key as it stands in the file, compared byte for byte.
  package let key: [UInt8]
  /// The record's bytes as the operator saw them: if they differ on disk, nothing is written.
  /// `nil` for an undo, which is guarded by the lines it restores and by nothing else.
  package let seen: [UInt8]?
  package let changes: [FieldChange]
  /// A whole record to be added or taken out, instead of changes to one; `nil` for the usual edit.
  package let whole: RecordChange?
  /// Why, in the operator's words; kept in the journal.
  package let note: String
  /// The `At` of the journal entry that this edit takes back; empty when it takes none back.
  package let undoes: String
  /// The id of the task that a change of another record is about: of the obstacle to it, or of its
  /// deadline's entry in the ledger. Empty for a task's own record.
  package let about: String

  package init(
    action: Action, type: RecordType, key: [UInt8], seen: [UInt8]?, changes: [FieldChange],
    whole: RecordChange? = nil, note: String = "", undoes: String = "", about: String = ""
  ) {
    self.action = action
    self.type = type
    self.key = key
    self.seen = seen
    self.changes = changes
    self.whole = whole
    self.note = note
    self.undoes = undoes
    self.about = about
  }

  /// What to call it by: the record's key, or the task's id for a record that has none.
  package var subject: String { key.isEmpty ? about : String(decoding: key, as: UTF8.self) }
}

/// One change of one field of the record an edit is about. Values are bytes without line ends'
/// encoding: a line feed in a value becomes a `+ ` line (R22).
package enum FieldChange: Sendable, Hashable {
  /// The field gets this value; where it is absent, it is inserted after the record's last field.
  case set(FieldName, [UInt8])
  /// One more occurrence of a repeatable field, after its last one or after the record's last field.
  case add(FieldName, [UInt8])
  /// The field's lines are taken out; absent is fine.
  case remove(FieldName)
  /// Lines that an earlier edit replaced are put back as they were, byte for byte.
  case restore(Lines)

  /// The lines of one field before and after an edit: what undoing it needs, and its guard.
  package struct Lines: Sendable, Hashable {
    /// The field's name as spelled in the file.
    package let name: [UInt8]
    /// The lines that must stand in the record now, with their line ends; empty: the field was removed.
    package let now: [UInt8]
    /// The lines to put in their place, with their line ends; empty: the field was not there.
    package let then: [UInt8]
    /// How many fields stood before it in the record: where `then` goes when `now` is empty.
    package let position: Int

    package init(name: [UInt8], now: [UInt8], then: [UInt8], position: Int) {
      self.name = name
      self.now = now
      self.then = then
      self.position = position
    }
  }
}
