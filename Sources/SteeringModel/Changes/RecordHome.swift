internal import RecText

/// Where a new record goes: beside its kin, else beside the last of its type, else into a set of it
/// that is empty, else into the file that a new committee would have for it.
struct RecordHome {
  let place: ChangePlan.File.Place
  let spot: RecordInsertion.Place

  /// Throws `badValue` for a record that lacks the field by which its file would be called; one that
  /// was there before comes beside the last of its type then.
  init(
    _ fields: [(name: [UInt8], value: [UInt8])], of type: RecordType, isFormer: Bool,
    in files: [RecordFile], _ places: RecordPlaces, _ schema: Schema
  ) throws(Refusal) {
    let declared = schema[type]
    let lines = (declared?.descriptorLines ?? []).map { Array($0.utf8) }
    func value(_ name: FieldName) -> [UInt8] {
      let spelling = Array(schema.vocabulary.spelling(of: name).utf8)
      return fields.first { $0.name == spelling }?.value ?? []
    }
    if let kin = declared?.kin {
      let word = Self.firstWord(of: value(kin))
      let found = Self.last(of: type, in: files) {
        !word.isEmpty && Self.isKin($0, of: word, by: kin, in: $1)
      }
      if let found {
        self.init(place: .existing(found.file), spot: .besides(found.record))
        return
      }
      // The first of its kin goes into the file of the record that they all belong to.
      if case .reference(let other) = declared?[kin]?.kind {
        let key = RecordKey(other, [value(kin)])
        let owner = files.indices.last { !KeySearch.records(key, in: files[$0]).isEmpty }
        if let owner, Self.mayTake(files[owner]) {
          self.init(place: .existing(owner), spot: .set(type, lines: lines))
          return
        }
      }
    }
    let template = declared?.file ?? "\(schema.vocabulary.spelling(of: type).lowercased())s.rec"
    if !template.contains("{"), let found = Self.last(of: type, in: files, where: { _, _ in true })
    {
      self.init(place: .existing(found.file), spot: .besides(found.record))
      return
    }
    // A type with a file for each kin has an empty set for none of them, but for what stood there.
    if !template.contains("{") || isFormer, let file = Self.emptySet(of: type, in: files) {
      self.init(place: .existing(file), spot: .set(type, lines: lines))
      return
    }
    let path: String
    do throws(Refusal) {
      path = try Self.path(template, schema, value)
    } catch {
      let last = isFormer ? Self.last(of: type, in: files) { _, _ in true } : nil
      guard let last else { throw error }
      self.init(place: .existing(last.file), spot: .besides(last.record))
      return
    }
    // Where a link leads out of the directory from that name, the record is refused for it.
    if let file = files.firstIndex(where: { $0.path == path }) {
      self.init(place: .existing(file), spot: .set(type, lines: lines))
    } else {
      self.init(place: .new(path: path), spot: .set(type, lines: lines))
    }
  }

  private init(place: ChangePlan.File.Place, spot: RecordInsertion.Place) {
    self.place = place
    self.spot = spot
  }

  /// Directly after the record with these bytes, where it stands exactly once.
  static func spot(of text: [UInt8], _ type: RecordType, in files: [RecordFile]) -> RecordHome? {
    var found: RecordHome?
    for (index, file) in files.enumerated() {
      for (number, record) in file.records.enumerated()
      where record.type == type && Int(record.bytes.count) == text.count
        && file.text(of: record).elementsEqual(text)
      {
        if found != nil { return nil }
        found = RecordHome(place: .existing(index), spot: .after(number))
      }
    }
    return found
  }

  /// Whether records may be added to a file: not to one that a link leads to outside the directory,
  /// nor to one whose descriptor says that the records stand elsewhere.
  private static func mayTake(_ file: RecordFile) -> Bool {
    !file.problems.contains { $0.kind == .outsideLink || $0.kind == .externalSet }
  }

  /// The last file with a set of a type, of which no file has a record.
  private static func emptySet(of type: RecordType, in files: [RecordFile]) -> Int? {
    guard last(of: type, in: files, where: { _, _ in true }) == nil else { return nil }
    return files.indices.last { index in
      mayTake(files[index]) && files[index].descriptors.contains { $0.type == type }
    }
  }

  /// The last sound record of a type for which something holds.
  private static func last(
    of type: RecordType, in files: [RecordFile], where holds: (Record, RecordFile) -> Bool
  ) -> RecordPlaces.Place? {
    for file in files.indices.reversed() where mayTake(files[file]) {
      let records = files[file].records
      if let record = records.lastIndex(where: { $0.type == type && holds($0, files[file]) }) {
        return (file, record)
      }
    }
    return nil
  }

  /// Whether a record says the same first word in a field.
  static func isKin(_ record: Record, of word: [UInt8], by name: FieldName, in file: RecordFile)
    -> Bool
  {
    guard let field = file.fields(of: record).first(where: { $0.name == name && !$0.isTranslated })
    else { return false }
    return firstWord(of: file.value(of: field)) == word
  }

  /// The part of a value before the first blank or line end.
  static func firstWord(of value: [UInt8]) -> [UInt8] {
    Array(FieldText.trimmed(value[...]).prefix { !Byte.isBlank($0) && $0 != Byte.feed })
  }

  /// A template with values in it; of fields that stand side by side, `{Period}{Task}`, the first that
  /// has a value. A value becomes a file's name: letters, digits, `-` and `_`, so that no value can lead
  /// elsewhere. Throws for a name without letters: the file would be hidden, and never read.
  private static func path(
    _ template: String, _ schema: Schema, _ value: (FieldName) -> [UInt8]
  ) throws(Refusal) -> String {
    var path = ""
    var rest = template[...]
    var wanted = ""
    var isFilled = false
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let between = rest[..<open]
      path += between
      let spelling = String(rest[rest.index(after: open)..<close])
      if wanted.isEmpty { wanted = spelling }
      let name = schema.vocabulary.fieldName(spelling)
      let bytes = isFilled && between.isEmpty ? [] : FieldText.trimmed((name.map(value) ?? [])[...])
      isFilled = !bytes.isEmpty || (isFilled && between.isEmpty)
      path += bytes.prefix(100).map { byte in
        let isPlain =
          (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
        return isPlain ? String(UnicodeScalar(byte)) : "_"
      }.joined()
      rest = rest[rest.index(after: close)...]
    }
    path += rest
    let file = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last
    guard let file, let first = file.first, first != UInt8(ascii: ".") else {
      throw .badValue(field: wanted)
    }
    return path
  }
}
