/// Putting back lines that an earlier edit replaced: undo and redo.
///
/// Comments that touched a removed field travel with its lines, so that putting it back gives the
/// same bytes. If somebody has changed those comments since, the field is put back without them.
extension RecordEdit {
  mutating func restore(_ lines: FieldChange.Lines) throws(EditError) {
    let now = Restorable(lines.now)
    let then = Restorable(lines.then)
    guard now.field != nil || then.field != nil else { throw .unsound }
    if now.field == nil {
      try putBack(then, lines, now: now)
    } else {
      try swap(now, for: then, lines)
    }
  }

  /// The field is there with other lines, or is to go.
  private mutating func swap(
    _ now: Restorable, for then: Restorable, _ lines: FieldChange.Lines
  ) throws(EditError) {
    for (now, then) in [(now, then), (now.alone, then.alone)] {
      guard let index = index(of: now, named: lines.name, near: lines.position) else { continue }
      let start = Int(text.fields[index].start) - now.offset
      let range = start..<(start + now.bytes.count)
      guard then.field != nil || text.fields.count > 1 else { throw .unsound }
      try replace(
        .init(name: lines.name, now: now.bytes, then: then.bytes, position: index), at: range,
        FieldDifference(name: lines.name, from: text.value(index), to: then.field?.value))
      if let field = then.field {
        expected[index] = field
      } else {
        expected.remove(at: index)
      }
      return
    }
    throw .changedMeanwhile(name: lines.name)
  }

  private func index(of now: Restorable, named name: [UInt8], near position: Int) -> Int? {
    let found = text.fields.indices.filter { index in
      let start = Int(text.fields[index].start) - now.offset
      let end = start + now.bytes.count
      return text.name(index) == name && start >= 0 && end <= text.bytes.count
        && end >= text.lines(index).upperBound && text.bytes[start..<end].elementsEqual(now.bytes)
    }
    return found.first { $0 == position } ?? found.last
  }

  /// The field is gone and its lines come back where they were.
  private mutating func putBack(
    _ then: Restorable, _ lines: FieldChange.Lines, now: Restorable
  ) throws(EditError) {
    guard let field = then.field else { throw .unsound }
    let isThere = text.fields.indices.contains { text.name($0) == lines.name }
    guard !isThere || isRepeatable(lines.name) else {
      throw .changedMeanwhile(name: lines.name)
    }
    let position = min(max(lines.position, 0), text.fields.count)
    let at: Int
    let fits: Bool
    if position > 0 {
      at = text.lines(position - 1).upperBound
      fits = text.bytes[at...].starts(with: now.bytes)
    } else {
      let first = Int(text.fields[0].start)
      fits = text.bytes[..<first].suffix(now.bytes.count).elementsEqual(now.bytes)
      at = fits ? first - now.bytes.count : first
    }
    let range = fits ? at..<(at + now.bytes.count) : at..<at
    let new = ended(fits ? then.bytes : then.alone.bytes, after: position - 1, before: range)
    try replace(
      .init(name: lines.name, now: fits ? now.bytes : [], then: new, position: position),
      at: range,
      FieldDifference(name: lines.name, from: nil, to: field.value))
    expected.insert(field, at: position)
  }

  /// Lines with the line ends that their place asks for: the file may have lost or gained its
  /// final newline since they were taken out.
  private func ended(_ lines: [UInt8], after index: Int, before range: Range<Int>) -> [UInt8] {
    let leading = FieldText.lineEndLength(at: 0, in: lines)
    guard index >= 0 else { return lines }
    let lineEnd = text.lineEnd(besides: index)
    let isUnended = Int(text.fields[index].valueEnd) == text.lines(index).upperBound
    var lines = lines
    if isUnended, leading == 0 {
      lines = lineEnd + lines
      if lines.last == Byte.feed { lines.removeLast(lineEnd.count) }
    } else if !isUnended, leading > 0 {
      lines = Array(lines.dropFirst(leading)) + lineEnd
    } else if !isUnended, lines.last != Byte.feed,
      range.upperBound < text.bytes.count || !endsFile
    {
      lines += lineEnd
    }
    return lines
  }
}

/// Lines of at most one field, with the comments or the line end that go with it.
private struct Restorable {
  let bytes: [UInt8]
  /// The field among them, if any.
  let field: (name: [UInt8], value: [UInt8])?
  /// Where the field begins in them.
  let offset: Int
  private let lines: Range<Int>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let text = RecordText(bytes), text.fields.count == 1 {
      field = (text.name(0), text.value(0))
      lines = text.lines(0)
    } else {
      field = nil
      lines = 0..<0
    }
    offset = lines.lowerBound
  }

  /// The field's lines without the comments beside them.
  var alone: Restorable { Restorable([UInt8](bytes[lines])) }
}
