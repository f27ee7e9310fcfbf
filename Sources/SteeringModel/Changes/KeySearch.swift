package import RecText

/// Finds records by their keys in files as they are now.
package enum KeySearch {
  /// The records of a file that have this key, as indexes. Linear in the file's records.
  package static func records(_ key: RecordKey, in file: RecordFile) -> [Int] {
    let key = key.canonical(in: file.vocabulary)
    let names = file.vocabulary.key(of: key.type)
    guard !key.isEmpty, names.count == key.values.count else { return [] }
    // The part that tells most records apart is compared first: the last that has a value.
    guard let place = key.values.lastIndex(where: { !$0.isEmpty }),
      let last = key.values[place].last
    else { return [] }
    let (name, wanted) = (names[place], key.values[place][...])
    let form = file.vocabulary.keyForms(of: key.type)[place]
    func mayHoldKey(
      _ record: Record, _ fields: UnsafeBufferPointer<Field>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      guard record.type == key.type else { return false }
      for at in record.fields {
        let field = fields[Int(at)]
        guard field.name == name, !field.isTranslated else { continue }
        if let form { return file.readWord(of: field) { form($0)[...] == wanted } }
        if field.isFolded { return FieldText.trimmed(file.value(of: field)[...]) == wanted }
        var (start, end) = (Int(field.valueStart), Int(field.valueEnd))
        // Nearly every key ends in another letter: a hundred thousand are told apart by that.
        guard end > start, bytes[end - 1] == last || Byte.isBlank(bytes[end - 1]) else {
          return false
        }
        while start < end, Byte.isBlank(bytes[start]) { start += 1 }
        while end > start, Byte.isBlank(bytes[end - 1]) { end -= 1 }
        return bytes[start..<end].elementsEqual(wanted)
      }
      return false
    }
    // Through pointers: counted references to three arrays would be taken for each record.
    let found = file.bytes.withUnsafeBufferPointer { bytes in
      file.fields.withUnsafeBufferPointer { fields in
        file.records.withUnsafeBufferPointer { records in
          records.indices.filter { mayHoldKey(records[$0], fields, bytes) }
        }
      }
    }
    return names.count == 1 ? found : found.filter { file.key(of: file.records[$0]) == key }
  }

  /// Calls `body` with each record of a type whose key begins with the shared parts, from the last
  /// to the first of a part of the file's records, and with the last part of its key, until it
  /// answers `false`.
  static func lastParts(
    of type: RecordType, shared: [[UInt8]], in file: RecordFile, _ part: Range<Int>? = nil,
    _ body: (Record, Span<UInt8>) -> Bool
  ) {
    let names = file.vocabulary.key(of: type)
    guard let name = names.last, names.count == shared.count + 1 else { return }
    let (bytes, fields, records) = (file.bytes.span, file.fields.span, file.records.span)
    for index in (part ?? records.indices).reversed() where records[index].type == type {
      let record = records[index]
      if !shared.isEmpty, file.key(of: record).values.dropLast() != shared[...] { continue }
      for at in record.fields {
        let field = fields[Int(at)]
        guard field.name == name, !field.isTranslated else { continue }
        let goesOn: Bool
        if field.isFolded {
          goesOn = body(record, file.word(of: field).span)
        } else {
          let value = bytes.extracting(Int(field.valueStart)..<Int(field.valueEnd))
          goesOn = body(record, value.extracting(value.trimmedRange))
        }
        guard goesOn else { return }
        break
      }
    }
  }

  /// Whether two versions of a record have the same bytes, line ends apart: an editor that turned
  /// the whole file into CR LF has changed nothing that anybody saw.
  package static func isSame(_ seen: some Collection<UInt8>, _ now: some Collection<UInt8>) -> Bool
  {
    seen.elementsEqual(now) || plain(seen) == plain(now)
  }

  private static func plain(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isPair =
        byte == Byte.carriage && index + 1 < bytes.count && bytes[index + 1] == Byte.feed
      if !isPair { plain.append(byte) }
    }
    if plain.last == Byte.feed { plain.removeLast() }
    return plain
  }
}
