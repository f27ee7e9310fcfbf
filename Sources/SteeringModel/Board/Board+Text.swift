package import RecText

extension Board {
  func view(_ address: RecordAddress) -> RecordView? {
    let file = Int(address.file)
    let record = Int(address.record)
    guard files.indices.contains(file), files[file].records.indices.contains(record) else {
      return nil
    }
    return RecordView(file: files[file], record: files[file].records[record])
  }

  /// The first value of a field, in the language where it is translated, else the plain one; `nil`
  /// when absent or empty. Where a language was asked for, a title, a name or an obstacle's text is
  /// given in any other rather than not at all. What names a hidden task is left out.
  package func text(
    _ name: FieldName, at address: RecordAddress, in language: Language? = nil
  ) -> String? {
    texts(name, at: address, in: language).first
  }

  /// The task that a record of another type names first, `nil` where it names none that is shown.
  package func taskNamed(at address: RecordAddress) -> RecordKey? {
    guard let view = view(address) else { return nil }
    let words = view.fields.lazy
      .filter { $0.name == .task && !$0.isTranslated && !namesHidden($0, in: view.file) }
      .map(view.file.word)
    return words.first { !$0.isEmpty }.map { RecordKey(.task, [$0]) }
  }

  /// All values of a field, picked as in `text`; empty ones are left out.
  package func texts(
    _ name: FieldName, at address: RecordAddress, in language: Language? = nil
  ) -> [String] {
    guard let view = view(address) else { return [] }
    let all = view.fields.filter {
      $0.name == name && $0.valueEnd > $0.valueStart && !namesHidden($0, in: view.file)
    }
    var chosen = all.filter { $0.language == language }
    if chosen.isEmpty { chosen = all.filter { $0.language == nil } }
    if chosen.isEmpty, language != nil, name == .title || name == .name || name == .text {
      chosen = all.filter { $0.language == all.first?.language }
    }
    return chosen.map { view.file.text(of: $0) }
  }

  /// Every field as written, those this program does not read included; what names a hidden task is
  /// left out.
  package func fields(at address: RecordAddress) -> [FieldText] {
    guard let view = view(address) else { return [] }
    return view.fields.filter { !namesHidden($0, in: view.file) }.map { field in
      let start = Int(field.start)
      let end = view.file.bytes[start..<Int(field.valueStart)].firstIndex(of: UInt8(ascii: ":"))
      let label = view.file.bytes[start..<(end ?? Int(field.valueStart))]
      return (
        String(decoding: label, as: UTF8.self), field.name, field.language,
        view.file.text(of: field)
      )
    }
  }

  /// A field as text: its name as spelled in the file, which field it is, and its value.
  package typealias FieldText = (
    label: String, name: FieldName, language: Language?, value: String
  )

  /// The record's own bytes, line ends included.
  package func bytes(of address: RecordAddress) -> ArraySlice<UInt8> {
    guard let view = view(address) else { return [] }
    return view.file.bytes[Int(view.record.bytes.lowerBound)..<Int(view.record.bytes.upperBound)]
  }

  /// What names the record, byte for byte.
  package func key(of address: RecordAddress) -> RecordKey {
    guard let view = view(address) else { return RecordKey(.other) }
    return view.file.key(of: view.record)
  }

  /// The line of the record's first field, counted from 1; 0 for no record.
  package func line(of address: RecordAddress) -> Int {
    view(address).map { Int($0.record.line) } ?? 0
  }

  /// The lines that the record's bytes stand on, counted from 1.
  package func lines(of address: RecordAddress) -> Range<Int> {
    guard let view = view(address) else { return 0..<0 }
    let text = view.file.text(of: view.record)
    let first = Int(view.record.line)
    return first..<(first + text.count { $0 == Byte.feed } + (text.last == Byte.feed ? 0 : 1))
  }

  /// The path of the record's file, as in `RecordFile.path`.
  package func path(of address: RecordAddress) -> String {
    let file = Int(address.file)
    return files.indices.contains(file) ? files[file].path : ""
  }

  /// What kind of record stands there.
  package func type(of address: RecordAddress) -> RecordType {
    view(address)?.record.type ?? .other
  }
}
