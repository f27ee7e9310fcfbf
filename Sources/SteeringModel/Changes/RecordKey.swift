package import RecText

/// What names a record: its type, and the values of the fields that the schema calls its key, in
/// that order, without the blanks around them. Compared byte for byte, since a file may hold two keys
/// that `String` would equate, and bytes that are no text; of days, which are typed in several ways,
/// the one form is compared in which files are to have them.
package struct RecordKey: Sendable, Hashable {
  /// The record type.
  package let type: RecordType
  /// The values of the key's fields.
  package let values: [[UInt8]]

  /// A key of these values, the blanks around them left out.
  package init(_ type: RecordType, _ values: [[UInt8]]) {
    self.type = type
    self.values = values.map { Array(FieldText.trimmed($0[...])) }
  }

  /// A key of texts.
  package init(_ type: RecordType, _ values: String...) {
    self.init(type, values.map { Array($0.utf8) })
  }

  /// The key that another record refers to: its parts parted by `/`, of which the last may hold more.
  package init(_ type: RecordType, word: [UInt8], _ vocabulary: Vocabulary) {
    let count = max(vocabulary.key(of: type).count, 1)
    let values = word.split(
      separator: UInt8(ascii: "/"), maxSplits: count - 1, omittingEmptySubsequences: false)
    self.init(
      type, values.map { Array($0) } + Array(repeating: [], count: max(count - values.count, 0)))
  }

  /// Whether it names nothing: no part of it has a value.
  package var isEmpty: Bool { values.allSatisfy(\.isEmpty) }

  /// Whether it can be told as text without loss.
  package var isText: Bool {
    values.allSatisfy { UTF8Validation.firstBad(in: $0, from: 0) == nil }
  }

  /// Its parts as text, parted by `/`, empty ones left out: `2026-12-18/3`.
  package var text: String { String(decoding: word, as: UTF8.self) }

  /// The same byte for byte, as other records refer to it.
  package var word: [UInt8] {
    Array(values.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: "/")]))
  }

  /// The same as the journal names a record: a task by its id alone, any other behind its type, and so
  /// a task whose id would read as such a name.
  package func named(in vocabulary: Vocabulary) -> [UInt8] {
    let word = word
    if type == .task, !word.contains(Byte.space) { return word }
    return Array("\(vocabulary.spelling(of: type)) ".utf8) + word
  }

  /// The same key with its days in the form in which they are compared.
  package func canonical(in vocabulary: Vocabulary) -> RecordKey {
    let forms = vocabulary.keyForms(of: type)
    guard forms.count == values.count, forms.contains(where: { $0 != nil }) else { return self }
    return RecordKey(
      type,
      zip(values, forms).map { value, form in
        value.isEmpty ? value : form?(value.span) ?? value
      })
  }
}

extension RecordFile {
  /// The key of a record of this file.
  package func key(of record: Record) -> RecordKey {
    let names = vocabulary.key(of: record.type)
    return RecordKey(
      record.type,
      zip(names, vocabulary.keyForms(of: record.type)).map { name, form in
        withKeyWord(name, form, of: record) { Array($0) }
      })
  }

  /// Hands over the value that a field of the key has in a record, in the form in which it is compared:
  /// that of the first field of its name, nothing where that is empty.
  func withKeyWord<Result>(
    _ name: FieldName, _ form: Vocabulary.KeyForm?, of record: Record,
    _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard let field = fields(of: record).first(where: { $0.name == name && !$0.isTranslated })
    else { return body(Span()) }
    return readWord(of: field) { word in
      guard let form, !word.isEmpty else { return body(word) }
      return body(form(word).span)
    }
  }
}
