package import RecText

/// What an operator decided: operations on records that are saved, journalled and undone as one.
package struct Change: Sendable, Hashable {
  /// What was done, for the journal and for the words on screen.
  package enum Action: String, Sendable, Hashable, CaseIterable {
    case complete, reopen, status, deadline, progress, note, obstacle, answer, set, new, remove
    case undo, redo
  }

  /// What it is called in the journal.
  package let action: Action
  /// At least one, and no two on one record.
  package let operations: [Operation]
  /// Why, in the operator's words; kept in the journal.
  package let note: String
  /// The `At` of the journal entry that this change takes back; empty when it takes none back.
  package let undoes: String
  /// The task that a change of other records is about; `nil` for a task's own change.
  package let about: RecordKey?

  /// Makes a change. Throws `empty` for one that does nothing and `twice` for one with two
  /// operations on one record.
  package init(
    _ action: Action, _ operations: [Operation], note: String = "", undoes: String = "",
    about: RecordKey? = nil
  ) throws(ChangeError) {
    guard !operations.isEmpty else { throw .empty }
    var keys: Set<RecordKey> = []
    for key in operations.compactMap(\.key) where !keys.insert(key).inserted { throw .twice(key) }
    self.action = action
    self.operations = operations
    self.note = note
    self.undoes = undoes
    self.about = about
  }

  /// The same under another name and with other provenance.
  package init(_ change: Change, action: Action, note: String? = nil, undoes: String? = nil) {
    self.action = action
    operations = change.operations
    self.note = note ?? change.note
    self.undoes = undoes ?? change.undoes
    about = change.about
  }

  /// What to call it by: the key of its first record, or the task that it is about.
  package var subject: String {
    let first = operations.lazy.compactMap(\.key).first
    return (first.flatMap { $0.isEmpty ? nil : $0 } ?? about)?.text ?? ""
  }

  /// What to call it by where it is refused: a new record stands nowhere yet, so that it is the file
  /// of which the reason is told.
  package func subject(of refusal: Refusal) -> String {
    let comes = operations.contains {
      switch $0 {
      case .insert, .restore: true
      case .update, .remove: false
      }
    }
    switch refusal {
    case .notEditable(let path, _) where comes: return path
    case .tooLarge(let path) where comes: return path
    default: return subject
    }
  }

  /// Whether it is of the record with this key.
  package func concerns(_ key: RecordKey) -> Bool { operations.contains { $0.key == key } }
}

/// What is done to one record.
package enum Operation: Sendable, Hashable {
  /// A new record, whole.
  case insert(NewRecord)
  /// Fields of a record. `seen` are the record's bytes as the operator saw them: if they differ on
  /// disk, nothing is written. Without them the changes guard themselves, as those of an undo do.
  case update(RecordKey, seen: [UInt8]?, [FieldChange])
  /// A record is taken out that must stand with exactly these bytes; `lead` is what was put before it
  /// when it was inserted.
  case remove(RecordKey, text: [UInt8], lead: [UInt8])
  /// A record that was taken out comes back with exactly these bytes, after the record that stood
  /// above it where that is still there.
  case restore(RecordKey, text: [UInt8], after: [UInt8]?)

  /// The record that it is on, `nil` for a new one whose key is not known yet.
  package var key: RecordKey? {
    switch self {
    case .insert(let record): record.key
    case .update(let key, _, _), .remove(let key, _, _), .restore(let key, _, _): key
    }
  }

  /// The type of the record.
  package var type: RecordType {
    switch self {
    case .insert(let record): record.type
    case .update(let key, _, _), .remove(let key, _, _), .restore(let key, _, _): key.type
    }
  }
}

/// A record that is to be.
package struct NewRecord: Sendable, Hashable {
  /// A field's value.
  package enum Value: Sendable, Hashable {
    /// These bytes; a line feed is a line end.
    case bytes([UInt8])
    /// The key that another new record of the same change is given, by its place among the
    /// operations.
    case key(of: Int)
  }

  /// A field with its name as spelled, suffix included.
  package struct Field: Sendable, Hashable {
    /// The field's name as the file is to spell it.
    package let name: [UInt8]
    /// What it is to say.
    package let value: Value

    /// A field and what it is to say.
    package init(_ name: [UInt8], _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The record type.
  package let type: RecordType
  /// The fields that are given, in the schema's order.
  package let fields: [Field]
  /// Its key; `nil` while the last part of it is to be numbered, or refers to another new record.
  package let key: RecordKey?
  /// Whether it was there before and comes back: under no other key then than its own.
  package let isFormer: Bool

  /// A record of a type that the schema has, its fields put in the recommended order; one that comes
  /// back keeps the order that it had.
  package init(_ schema: RecordSchema, _ fields: [Field], isFormer: Bool = false) {
    type = schema.type
    self.isFormer = isFormer
    let places = Dictionary(
      schema.fields.enumerated().map { (Array($0.element.spelling.utf8), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func place(_ field: Field) -> Int {
      if let place = places[field.name] { return place }
      let stem = field.name.lastIndex(of: Byte.underscore).map { Array(field.name[..<$0]) }
      return stem.flatMap { places[$0] } ?? schema.fields.count
    }
    self.fields =
      isFormer
      ? fields
      : fields.enumerated().sorted {
        (place($0.element), $0.offset) < (place($1.element), $1.offset)
      }.map(\.element)
    let parts = schema.key.map { name in
      schema[name].flatMap { field in
        fields.first { $0.name.elementsEqual(field.spelling.utf8) }?.value
      }
    }
    var values: [[UInt8]]? = []
    for part in parts {
      switch part {
      case .bytes(let bytes): values?.append(bytes)
      case .key: values = nil
      case nil: values?.append([])
      }
    }
    let isNumbered = schema.numbering != .none && parts.last.map { $0 == nil } ?? true
    key = isNumbered ? nil : values.map { RecordKey(schema.type, $0) }
  }
}

/// Why a change cannot be made.
package enum ChangeError: Error, Sendable, Hashable {
  /// It would do nothing.
  case empty
  /// It has two operations on one record.
  case twice(RecordKey)
  /// The record is shown and cannot be edited.
  case notEditable(Trouble)
  /// No file has the record.
  case noSuchRecord
  /// A field that cannot be left out has no value.
  case missing(FieldName)
  /// The value is not one of its field, which is given as spelled.
  case badValue(field: String, value: String, ValidationError)
  /// Records of the type have no field that is spelled so.
  case unknownField(String)
  /// The field never changes once it has a value.
  case fixed(FieldName)
  /// The program alone writes records of the type.
  case notEntered(RecordType)
  /// The record is of a meeting whose papers are signed.
  case signed(meeting: RecordKey)
  /// An undo: the field has been changed since, or does not say any more what the entry made it say.
  case changedSince(field: String)
}
