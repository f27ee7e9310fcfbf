internal import RecText

/// Where a record stands: the file's index in its board, the record's index in that file.
package struct RecordAddress: Sendable, Hashable, Comparable {
  /// The file's index in the board, and the record's in the file.
  package let file, record: Int32

  /// The address of a file's record.
  package init(file: Int, record: Int) {
    self.file = Int32(file)
    self.record = Int32(record)
  }

  /// The order in which a board's records stand.
  package static func < (left: RecordAddress, right: RecordAddress) -> Bool {
    (left.file, left.record) < (right.file, right.record)
  }
}

/// One record with the file it stands in: what reading a record field by field needs.
///
/// For the few records of a kind; the many tasks are read by `TaskReader`.
struct RecordView {
  let file: RecordFile
  let record: Record

  /// Where its fields stand among the file's.
  var fieldRange: Range<Int> {
    Int(record.fields.lowerBound)..<Int(record.fields.upperBound)
  }

  var fields: ArraySlice<Field> { file.fields[fieldRange] }

  /// The index in the file's fields of the first plain field with the name.
  func index(of name: FieldName) -> Int? {
    fields.firstIndex { $0.name == name && $0.language == nil }
  }

  /// The indexes in the file's fields of all plain fields with the name.
  func indexes(of name: FieldName) -> [Int] {
    fields.indices.filter { fields[$0].name == name && fields[$0].language == nil }
  }

  /// The field's value without blanks around it.
  func word(at index: Int) -> [UInt8] {
    let value = file.value(of: file.fields[index])
    return Array(value[value.span.trimmedRange])
  }

  /// The first plain field's value without blanks around it, `nil` when absent or empty.
  func word(_ name: FieldName) -> [UInt8]? {
    guard let index = index(of: name) else { return nil }
    let word = word(at: index)
    return word.isEmpty ? nil : word
  }

  /// The same as text.
  func text(_ name: FieldName) -> String? {
    word(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as a date, `nil` when absent or unreadable.
  func period(_ name: FieldName) -> Period? {
    word(name).flatMap { Period(reading: $0.span) }
  }

  /// The same as a deadline.
  func due(_ name: FieldName) -> Due {
    word(name).map { Due(reading: $0.span) } ?? .absent
  }
}

extension RecordFile {
  /// Hands over a field's value without blanks around it; copied only if it stands over several lines.
  func readWord<Result>(of field: Field, _ body: (Span<UInt8>) -> Result) -> Result {
    if field.isFolded {
      let value = value(of: field)
      return body(value.span.extracting(value.span.trimmedRange))
    }
    let value = bytes.span.extracting(Int(field.valueStart)..<Int(field.valueEnd))
    return body(value.extracting(value.trimmedRange))
  }
}

/// How many tasks or records are too few for a work on them to be shared.
let fewRecords = 4096
