/// Changes fields of one record in a file's bytes; every byte outside the changed fields stays.
package struct RecordEdit {
  /// What may be written.
  package struct Rules: Sendable {
    /// The names of fields that are never changed: they name the record.
    let fixed: Set<[UInt8]>
    /// Whether a record may have a field of that name more than once.
    let isRepeatable: @Sendable ([UInt8]) -> Bool

    /// What the schema says of a record's fields, by their spelling.
    package init(fixed: Set<[UInt8]>, isRepeatable: @escaping @Sendable ([UInt8]) -> Bool) {
      self.fixed = fixed
      self.isRepeatable = isRepeatable
    }
  }

  /// What came of a change of one record.
  package struct Outcome: Sendable {
    /// The stretch of the file that is replaced; `nil` when everything already stood as wanted.
    package let replacement: Replacement?
    /// What puts every byte back, in the order in which it must be applied.
    package let reversal: [FieldChange]
    /// What was done; empty when everything already stood as wanted.
    package let differences: [FieldDifference]
  }

  private let rules: Rules
  /// Whether nothing but the end of the file follows the record.
  let endsFile: Bool
  private(set) var text: RecordText
  /// The fields as they must read in the end, kept beside the text to check the result against.
  var expected: [(name: [UInt8], value: [UInt8])]
  private var reversal: [FieldChange] = []
  private var differences: [FieldDifference] = []

  private init(_ text: RecordText, rules: Rules, endsFile: Bool) {
    self.text = text
    self.rules = rules
    self.endsFile = endsFile
    expected = text.fields.indices.map { (text.name($0), text.value($0)) }
  }

  /// Applies the changes in order to a record of a file that was just read. Throws why they cannot
  /// be made.
  package static func apply(
    _ changes: [FieldChange], to index: Int, of file: RecordFile, rules: Rules
  ) throws(EditError) -> Outcome {
    let record = file.records[index]
    let range = RecordText.range(of: record, in: file)
    guard record.damage == nil, let text = RecordText([UInt8](file.bytes[range]))
    else { throw .unsound }
    var edit = RecordEdit(text, rules: rules, endsFile: range.upperBound == file.bytes.count)
    for change in changes { try edit.apply(change) }
    guard !edit.differences.isEmpty else {
      return Outcome(replacement: nil, reversal: [], differences: [])
    }
    guard edit.isSound else { throw .unsound }
    return Outcome(
      replacement: Replacement(range: range, bytes: edit.text.bytes),
      reversal: edit.reversal.reversed(), differences: edit.differences)
  }

  /// Whether everything that the changes want already stands in the record.
  package static func isDone(_ changes: [FieldChange], to index: Int, of file: RecordFile) -> Bool {
    let range = RecordText.range(of: file.records[index], in: file)
    guard let text = RecordText([UInt8](file.bytes[range])) else { return false }
    return changes.allSatisfy { change in
      switch change {
      case .set(let name, let value): text.indexes(of: name).map(text.value) == [value]
      case .add(let name, let value): text.indexes(of: name).contains { text.value($0) == value }
      case .remove(let name): text.indexes(of: name).isEmpty
      case .removeValue(let name, let value):
        !text.indexes(of: name).contains { text.value($0) == value }
      case .restore: false
      }
    }
  }

  /// Whether the new lines, read again, have exactly the intended fields, and leave the lines
  /// after them as they were.
  ///
  /// The lines are a whole paragraph with its comments. Nothing but the record type is carried from
  /// one paragraph to the next, so reading these is as good as reading the whole file.
  private var isSound: Bool {
    let new = text.bytes
    guard let again = RecordText(new), again.fields.count == expected.count else { return false }
    // What follows must begin on a line of its own, and must not be joined to the last value.
    guard let last = again.fields.last,
      endsFile || (new.last == Byte.feed && Int(last.valueEnd) < new.count)
    else { return false }
    return again.fields.indices.allSatisfy {
      again.name($0) == expected[$0].name && again.value($0) == expected[$0].value
    }
  }
}

extension RecordEdit {
  private mutating func apply(_ change: FieldChange) throws(EditError) {
    switch change {
    case .set(let name, let value): try set(name, value)
    case .add(let name, let value): try add(name, value)
    case .remove(let name): try remove(name)
    case .removeValue(let name, let value): try removeValue(name, value)
    case .restore(let lines): try restore(lines)
    }
  }

  private mutating func set(_ name: [UInt8], _ value: [UInt8]) throws(EditError) {
    try checkWritable(name)
    let found = text.indexes(of: name)
    guard found.count <= 1 else { throw .ambiguous(name: name) }
    guard let index = found.first else { return try insert(name, value, after: lastField) }
    guard text.value(index) != value else { return }
    let lineEnd = text.lineEnd(besides: index)
    guard let encoded = FieldText.encode(value, lineEnd: lineEnd) else {
      throw .badValue(name: name)
    }
    let field = text.fields[index]
    let range = text.lines(index)
    var prefix = [UInt8](text.bytes[Int(field.start)..<Int(field.valueStart)])
    // GNU misreads a value that follows the colon without a blank: what we write has one.
    if prefix.last == Byte.colon, !value.isEmpty { prefix.append(Byte.space) }
    let new = prefix + encoded + text.bytes[Int(field.valueEnd)..<range.upperBound]
    try replace(
      .init(name: name, now: [UInt8](text.bytes[range]), then: new, position: index),
      at: range, FieldDifference(name: name, from: text.value(index), to: value))
    expected[index].value = value
  }

  private mutating func add(_ name: [UInt8], _ value: [UInt8]) throws(EditError) {
    try checkWritable(name)
    let found = text.indexes(of: name)
    guard found.isEmpty || rules.isRepeatable(name) else { throw .ambiguous(name: name) }
    try insert(name, value, after: found.last ?? lastField)
  }

  private mutating func remove(_ name: [UInt8]) throws(EditError) {
    try checkWritable(name)
    let found = text.indexes(of: name)
    guard found.count <= 1 else { throw .ambiguous(name: name) }
    if let index = found.first { try removeField(index) }
  }

  private mutating func removeValue(_ name: [UInt8], _ value: [UInt8]) throws(EditError) {
    try checkWritable(name)
    guard let index = text.indexes(of: name).last(where: { text.value($0) == value }) else {
      throw .changedMeanwhile(name: name)
    }
    try removeField(index)
  }

  private mutating func removeField(_ index: Int) throws(EditError) {
    let name = text.name(index)
    guard text.fields.count > 1 else { throw .badValue(name: name) }
    let lines = text.lines(index)
    // The comments beside the lines go into the reversal: they tell where the lines belong.
    let gap =
      index > 0
      ? text.lines(index - 1).upperBound..<lines.lowerBound
      : lines.upperBound..<text.lines(1).lowerBound
    var range = min(gap.lowerBound, lines.lowerBound)..<max(gap.upperBound, lines.upperBound)
    var then = [UInt8](text.bytes[gap])
    if index > 0, Int(text.fields[index].valueEnd) == lines.upperBound {
      // A file without a final newline stays without one: that of the line above goes.
      if then.isEmpty {
        range = Int(text.fields[index - 1].valueEnd)..<range.upperBound
      } else if then.last == Byte.feed {
        then.removeLast(text.lineEnd(besides: index - 1).count)
      }
    }
    try replace(
      .init(name: name, now: [UInt8](text.bytes[range]), then: then, position: index),
      at: range, FieldDifference(name: name, from: text.value(index), to: nil))
    expected.remove(at: index)
  }

  private var lastField: Int { text.fields.count - 1 }

  private func checkWritable(_ name: [UInt8]) throws(EditError) {
    guard !name.isEmpty, !rules.fixed.contains(name), name.allSatisfy(Byte.isNameByte) else {
      throw .badValue(name: name)
    }
  }

  private mutating func insert(
    _ name: [UInt8], _ value: [UInt8], after index: Int
  ) throws(EditError) {
    let lineEnd = text.lineEnd(besides: index)
    guard let line = FieldText.line(name, value, lineEnd: lineEnd) else {
      throw .badValue(name: name)
    }
    let at = text.lines(index).upperBound
    let isUnended = Int(text.fields[index].valueEnd) == at
    // A file without a final newline stays without one.
    let new = isUnended ? lineEnd + line.dropLast(lineEnd.count) : line
    try replace(
      .init(name: name, now: [], then: new, position: index + 1), at: at..<at,
      FieldDifference(name: name, from: nil, to: value))
    expected.insert((name, value), at: index + 1)
  }

  /// Makes a replacement and notes how it is undone.
  mutating func replace(
    _ lines: FieldChange.Lines, at range: Range<Int>, _ difference: FieldDifference
  ) throws(EditError) {
    guard let new = text.replacing(range, with: lines.then) else { throw .unsound }
    text = new
    differences.append(difference)
    reversal.append(
      .restore(
        .init(name: lines.name, now: lines.then, then: lines.now, position: lines.position)))
  }

  /// Whether a record may have a field more than once.
  func isRepeatable(_ name: [UInt8]) -> Bool { rules.isRepeatable(name) }
}
