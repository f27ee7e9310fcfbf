internal import SteeringModel

/// Finds the record that an edit is about, by its key and in what the files hold now.
enum RecordFinder {
  /// The records of a file that have this key, as indexes.
  static func records(_ edit: Edit, in file: RecordFile) -> [Int] {
    guard let key = edit.type.key else { return [] }
    let wanted = trimmed(edit.key[...])
    guard let last = wanted.last else { return [] }
    func holdsKey(
      _ record: Record, _ fields: UnsafeBufferPointer<Field>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      guard record.type == edit.type else { return false }
      for at in record.fields {
        let field = fields[Int(at)]
        guard field.name == key, field.language == nil else { continue }
        if field.isFolded {
          return trimmed(FieldText.value(of: field, in: file.bytes)[...]).elementsEqual(wanted)
        }
        let value = bytes[Int(field.valueStart)..<Int(field.valueEnd)]
        // Nearly every key ends in another letter: a hundred thousand are told apart by that.
        guard let end = value.last, end == last || Byte.isBlank(end) else { return false }
        return trimmed(value).elementsEqual(wanted)
      }
      return false
    }
    // Through pointers: counted references to three arrays would be taken for each record.
    return file.bytes.withUnsafeBufferPointer { bytes in
      file.fields.withUnsafeBufferPointer { fields in
        file.records.withUnsafeBufferPointer { records in
          records.indices.filter { holdsKey(records[$0], fields, bytes) }
        }
      }
    }
  }

  /// How many places in a file an edit could be about: the records of its key, or for a whole
  /// record one where it belongs.
  static func places(_ edit: Edit, in file: RecordFile) -> Int {
    switch edit.whole {
    case .append, .putBack: file.records.contains { $0.type == edit.type } ? 1 : 0
    case .cut(let bytes): place(of: bytes, in: file.bytes) == nil ? 0 : 1
    case nil: records(edit, in: file).count
    }
  }

  /// The record that bytes which were added have become: the one of its key, or for a type without
  /// a key the only one about the same task that is not what it was.
  static func successor(of added: [UInt8], _ edit: Edit, in file: RecordFile) -> Int? {
    if edit.type.key != nil { return records(edit, in: file).first }
    let task = values(added).first { $0.name == FieldName.task.rawValue }?.value
    guard let task else { return nil }
    let others = file.records.indices.filter { index in
      let record = file.records[index]
      return record.type == edit.type && record.damage == nil
        && record.fields.contains {
          let field = file.fields[Int($0)]
          return field.name == .task && file.text(of: field) == task
        }
    }
    return others.count == 1 ? others.first : nil
  }

  /// Where bytes that were appended stand, `nil` when they do not stand there exactly once.
  static func place(of added: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = added.first, added.count <= bytes.count else { return nil }
    var found: Int?
    for start in 0...(bytes.count - added.count)
    where bytes[start] == first && bytes[start..<start + added.count].elementsEqual(added) {
      if found != nil { return nil }
      found = start
    }
    return found
  }

  /// Keys are compared without the blanks around them, which nobody sees, and else byte for byte.
  private static func trimmed<Bytes: BidirectionalCollection<UInt8>>(
    _ bytes: Bytes
  ) -> Bytes.SubSequence where Bytes.SubSequence == Bytes {
    var bytes = bytes[...]
    while let first = bytes.first, Byte.isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, Byte.isBlank(last) { bytes.removeLast() }
    return bytes
  }

  /// The fields in which two versions of a record differ, in the order in which they stand.
  static func differences(_ seen: [UInt8], _ now: [UInt8]) -> [Refusal.ChangedField] {
    let (seen, now) = (values(seen), values(now))
    var names: [String] = []
    for name in (seen + now).map(\.name) where !names.contains(name) { names.append(name) }
    return names.compactMap { name in
      let before = seen.filter { $0.name == name }.map(\.value)
      let after = now.filter { $0.name == name }.map(\.value)
      return before.elementsEqual(after, by: { $0.utf8.elementsEqual($1.utf8) })
        ? nil : Refusal.ChangedField(name: name, seen: before, now: after)
    }
  }

  private static func values(_ bytes: [UInt8]) -> [(name: String, value: String)] {
    let file = RecParser.parse(bytes, path: "", revision: 0)
    return file.fields.map { field in
      let name = bytes[Int(field.start)...].prefix { $0 != Byte.colon }
      return (
        String(decoding: name, as: UTF8.self),
        String(decoding: FieldText.value(of: field, in: bytes), as: UTF8.self)
      )
    }
  }
}
