/// A record while its lines are being read.
struct OpenRecord {
  let start: Int
  let line: Int
  let firstField: Int
  /// The end of its last line that is a field or is wrong; comments after that are not part of it.
  var end: Int
  /// The value of its first `%rec` field: then it is a descriptor and no record.
  var descriptor: (value: Range<Int>, line: Int)?
  private(set) var damage: (kind: Damage, line: Int, text: Range<Int>)?

  init(start: Int, line: Int, firstField: Int) {
    self.start = start
    self.line = line
    self.firstField = firstField
    self.end = start
  }

  /// Keeps the first thing that is wrong; a conflict outweighs whatever else is.
  mutating func harm(_ kind: Damage, line: Int, text: Range<Int>) {
    guard damage == nil || (kind == .conflict && damage?.kind != .conflict) else { return }
    damage = (kind, line, text)
  }
}

extension RecScan {
  /// A blank line or the end of the file: what was open becomes a record or a descriptor.
  mutating func closeRecord() {
    guard let record = open else { return }
    open = nil
    if record.descriptor == nil {
      append(record, fields: record.firstField, start: record.start, line: record.line)
    } else {
      closeDescriptor(record)
    }
  }

  private mutating func append(_ open: OpenRecord, fields first: Int, start: Int, line: Int) {
    let record = Record(
      type: type, fields: UInt32(first)..<UInt32(fields.count),
      bytes: UInt32(start)..<UInt32(open.end), line: UInt32(line), damage: open.damage?.kind)
    records.append(record)
    tellMissingType(record)
    guard let damage = open.damage else { return }
    problems.append(
      FileProblem(
        damage.kind == .conflict ? .conflict : .damaged, line: damage.line,
        record: key(of: record), detail: text(damage.text), damage: damage.kind))
  }

  /// A record that looks like ours above any descriptor would vanish without a word.
  private mutating func tellMissingType(_ record: Record) {
    guard record.type == .other, !hasDescriptor, !saidNoType else { return }
    let isOurs = record.fields.contains { vocabulary.telling.contains(fields[Int($0)].name) }
    guard isOurs else { return }
    saidNoType = true
    problems.append(FileProblem(.noType, line: Int(record.line)))
  }

  /// Sets the type. Ordinary fields in a descriptor are a record whose blank line was forgotten:
  /// it is shown as damaged instead of vanishing.
  private mutating func closeDescriptor(_ open: OpenRecord) {
    guard let (value, line) = open.descriptor else { return }
    let words = bytes[value].split(whereSeparator: { Byte.isBlank($0) || $0 == Byte.feed })
    let name = words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    readType(name, line: line)
    descriptors.append(
      RecordFile.Descriptor(
        type: type, bytes: UInt32(open.start)..<UInt32(open.end), firstRecord: records.count))
    if words.count > 1 {
      // The records of an external set are elsewhere: a file or an address that is never opened.
      problems.append(
        FileProblem(.externalSet, line: line, detail: String(decoding: words[1], as: UTF8.self)))
    }
    let own = fields[open.firstField...].filter { bytes[Int($0.start)] != Byte.percent }
    fields.removeSubrange(open.firstField...)
    var swallowed = open
    if let first = own.first {
      let start = Int(first.start)
      let line = open.line + bytes[open.start..<start].count { $0 == Byte.feed }
      swallowed.harm(.gluedDescriptor, line: line, text: start..<lineEnd(start).content)
      fields.append(contentsOf: own)
      append(swallowed, fields: open.firstField, start: start, line: line)
    } else if let damage = open.damage {
      problems.append(
        FileProblem(
          damage.kind == .conflict ? .conflict : .damaged, line: damage.line,
          detail: text(damage.text), damage: damage.kind))
    }
  }

  /// Takes the type that a descriptor names, and says so where it is not spelled as one of ours.
  private mutating func readType(_ name: String, line: Int) {
    let (known, isExact) = vocabulary.type(name)
    type = known
    hasDescriptor = !name.isEmpty
    guard !isExact else { return }
    let meant = known == .other ? vocabulary.nearestType(to: name) : known
    guard let meant else { return }
    problems.append(
      FileProblem(
        known == .other ? .unknownType : .misspeltType, line: line,
        detail: "\(name) → \(vocabulary.spelling(of: meant))"))
  }

  /// The record's key as text, for problems: the values of the fields that name it.
  func key(of record: Record) -> String {
    let values = vocabulary.key(of: record.type).map { name in
      for index in record.fields where fields[Int(index)].name == name {
        let field = fields[Int(index)]
        guard !field.isTranslated else { continue }
        var (start, end) = (Int(field.valueStart), Int(field.valueEnd))
        while start < end, Byte.isBlank(bytes[start]) { start += 1 }
        while end > start, Byte.isBlank(bytes[end - 1]) { end -= 1 }
        return text(start..<end)
      }
      return ""
    }
    return values.allSatisfy(\.isEmpty) ? "" : values.joined(separator: "/")
  }

  /// Some of the file's text, at most as long as a line of prose: it may be a 64 MiB line.
  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.prefix(200)], as: UTF8.self)
  }
}
