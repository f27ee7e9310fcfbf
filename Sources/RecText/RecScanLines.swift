/// The lines that are not fields: blanks, comments, conflict markers, and all that is wrong.
extension RecScan {
  mutating func readOther(_ at: Int) -> Int {
    let (end, next) = lineEnd(at)
    defer { line &+= 1 }
    if isBlank(at..<end) {
      closeRecord()
      return next
    }
    if let value = looseDescriptor(at) {
      // The type is taken all the same: the records of the set stay live.
      let number = line
      harm(.badDescriptor, at..<end, next)
      if open?.descriptor == nil { open?.descriptor = (value: value, line: number) }
      return next
    }
    switch bytes[at] {
    case Byte.hash:
      break  // A comment: between records or inside one, it is nobody's field.
    case Byte.plus:
      // A value's own `+ ` lines were read with it: this one has no value above it.
      harm(.orphanContinuation, at..<end, next)
    case Byte.less, Byte.bar, Byte.equals, Byte.greater:
      if isMarker(at..<end) {
        readMarker(at..<end, next)
      } else {
        harm(.badLine, at..<end, next)
      }
    default:
      let hasColon = bytes[at..<end].contains(Byte.colon)
      harm(hasColon ? .badName : .badLine, at..<end, next)
    }
    return next
  }

  /// The value of a line that was meant as `%rec:` and is not written so: no colon, another case,
  /// blanks before it.
  func looseDescriptor(_ start: Int) -> Range<Int>? {
    let end = lineEnd(start).content
    var at = start
    while at < end, Byte.isBlank(bytes[at]) { at += 1 }
    guard end - at > 5, bytes[at] == Byte.percent else { return nil }
    for (place, letter) in "rec".utf8.enumerated() where bytes[at + 1 + place] | 0x20 != letter {
      return nil
    }
    at += 4
    guard Byte.isBlank(bytes[at]) || bytes[at] == Byte.colon else { return nil }
    while at < end, Byte.isBlank(bytes[at]) || bytes[at] == Byte.colon { at += 1 }
    return at < end ? at..<end : nil
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    for at in range where !Byte.isBlank(bytes[at]) { return false }
    return true
  }

  /// Seven equal characters at the start of the line, then nothing or a blank: what git writes.
  private func isMarker(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    guard range.count >= 7 else { return false }
    for at in range.prefix(7) where bytes[at] != first { return false }
    return range.count == 7 || bytes[range.lowerBound + 7] == Byte.space
  }

  /// A conflict touches every record from its opening to its closing marker; one that is never
  /// closed touches only the records in which markers stand, so that it cannot swallow the file.
  private mutating func readMarker(_ range: Range<Int>, _ next: Int) {
    let marker = bytes[range.lowerBound]
    harm(.conflict, range, next)
    if marker == Byte.less { conflictFrom = records.count }
    if marker == Byte.greater, let from = conflictFrom {
      for index in from..<records.count { markConflict(index) }
      conflictFrom = nil
    }
  }

  private mutating func markConflict(_ index: Int) {
    let record = records[index]
    guard record.damage != .conflict else { return }
    records[index] = Record(
      type: record.type, fields: record.fields, bytes: record.bytes, line: record.line,
      damage: .conflict)
    problems.append(
      FileProblem(
        .conflict, line: Int(record.line), record: key(of: records[index]), damage: .conflict))
  }

  /// One bad line spoils the record in which it stands, and no other.
  private mutating func harm(_ damage: Damage, _ text: Range<Int>, _ next: Int) {
    var record =
      open ?? OpenRecord(start: text.lowerBound, line: line, firstField: fields.count)
    record.harm(damage, line: line, text: text)
    record.end = next
    open = record
  }
}
