package import RecText

/// What names a record: its type, and the values of the fields that the schema calls its key, in
/// that order, without the blanks around them. Compared byte for byte: a file may hold two keys that
/// `String` would equate, and bytes that are no text.
package struct RecordKey: Sendable, Hashable {
  package let type: RecordType
  package let values: [[UInt8]]

  package init(_ type: RecordType, _ values: [[UInt8]]) {
    self.type = type
    self.values = values.map { Array(FieldText.trimmed($0[...])) }
  }

  /// A key of texts.
  package init(_ type: RecordType, _ values: String...) {
    self.init(type, values.map { Array($0.utf8) })
  }

  /// Whether it names nothing: no part of it has a value.
  package var isEmpty: Bool { values.allSatisfy(\.isEmpty) }

  /// Whether it can be told as text without loss.
  package var isText: Bool {
    values.allSatisfy { UTF8Validation.firstBad(in: $0, from: 0) == nil }
  }

  /// Its parts as text, parted by `/`, empty ones left out: `2026-12-18/3`.
  package var text: String {
    values.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "/")
  }
}

extension RecordFile {
  /// The key of a record of this file.
  package func key(of record: Record) -> RecordKey {
    let fields = fields(of: record)
    return RecordKey(
      record.type,
      vocabulary.key(of: record.type).map { name in
        fields.first { $0.name == name && !$0.isTranslated }.map(value) ?? []
      })
  }
}
