import RecText
import SteeringModel

extension FieldChange {
  /// A field by its spelling gets a value.
  static func set(_ name: String, _ value: String) -> FieldChange {
    .set(Array(name.utf8), Array(value.utf8))
  }

  /// One more occurrence of a field with a value.
  static func add(_ name: String, _ value: String) -> FieldChange {
    .add(Array(name.utf8), Array(value.utf8))
  }

  /// A field is taken out.
  static func remove(_ name: String) -> FieldChange { .remove(Array(name.utf8)) }
}

extension Change {
  /// The changes of fields in its first operation, none for a whole record.
  var fieldChanges: [FieldChange] {
    guard case .update(_, _, let changes) = operations.first else { return [] }
    return changes
  }

  /// The fields of its first new record as texts: `Task: 57-023`.
  var newFields: [String] {
    for case .insert(let record) in operations {
      return record.fields.map { field in
        guard case .bytes(let value) = field.value else { return "?" }
        return String(decoding: field.name + Array(": ".utf8) + value, as: UTF8.self)
      }
    }
    return []
  }

  /// The key of its first record, as text.
  var firstKey: String? { operations.first?.key?.text }

  /// A change of a task that says no more than which task it is of: the reversal of a save.
  static func reversal(
    of key: RecordKey = RecordKey(.task, "57-023"), action: Action = .undo
  ) throws -> Change {
    try Change(action, [.update(key, seen: nil, [])])
  }
}

extension SaveOutcome {
  /// Saved in one file; `reversal` takes it back.
  static func saved(
    _ path: String, keys: [RecordKey] = [], reversal: Change
  ) -> SaveOutcome {
    .saved(SavedChange(paths: [path], keys: keys, reversal: reversal))
  }
}
