internal import SteeringModel

/// Applies changes to one record in a file's bytes; every byte outside the changed fields stays.
struct Splice {
  /// Why the changes cannot be made to these bytes.
  enum Failure: Error, Hashable {
    /// The field stands there more than once: which one is meant? (R24)
    case ambiguous(FieldName)
    /// Lines that were to be put back are no longer what stands there.
    case changedMeanwhile(name: [UInt8])
    /// rec cannot hold the value, or the field is not one that may be written.
    case badValue(FieldName)
    /// The result would not read as it should: nothing is written then.
    case unsound
  }

  /// What one change did to one field, as values: for the journal.
  struct Deed: Hashable {
    let name: [UInt8]
    let from: [UInt8]?
    let to: [UInt8]?
  }

  struct Outcome {
    /// The new file in three pieces: what stood before the lines, the lines, what stood after. A
    /// large file is not put together in memory only to be written.
    let pieces: [ArraySlice<UInt8>]
    /// What puts every byte back, in the order in which it must be applied.
    let reversal: [FieldChange]
    /// What takes a whole record out, or puts it back.
    var whole: RecordChange?
    /// What was done; empty when everything already stood as wanted.
    let deeds: [Deed]

    /// The whole file's new bytes.
    var bytes: [UInt8] { Array(pieces.joined()) }
    /// How many they are.
    var count: Int { pieces.reduce(0) { $0 + $1.count } }

    /// Nothing is to be done.
    static func unchanged(_ bytes: [UInt8]) -> Outcome {
      Outcome(pieces: [bytes[...]], reversal: [], deeds: [])
    }
  }

  private let key: FieldName?
  /// Whether nothing but the end of the file follows the record.
  let endsFile: Bool
  private(set) var text: RecordText
  /// The fields as they must read in the end, kept beside the text to check the result against.
  var expected: [(name: [UInt8], value: [UInt8])]
  private var reversal: [FieldChange] = []
  private var deeds: [Deed] = []

  private init(_ text: RecordText, key: FieldName?, endsFile: Bool) {
    self.text = text
    self.key = key
    self.endsFile = endsFile
    expected = text.fields.indices.map { (text.name($0), text.value($0)) }
  }

  /// Applies the changes in order to a record of a file that was just read.
  static func apply(
    _ changes: [FieldChange], to index: Int, of file: RecordFile
  ) throws(Failure) -> Outcome {
    let record = file.records[index]
    let range = RecordText.range(of: record, in: file)
    guard record.damage == nil, let text = RecordText([UInt8](file.bytes[range]))
    else { throw .unsound }
    var splice = Splice(
      text, key: record.type.key, endsFile: range.upperBound == file.bytes.count)
    for change in changes { try splice.apply(change) }
    guard !splice.deeds.isEmpty else { return .unchanged(file.bytes) }
    guard splice.isSound(replacing: file.bytes[range]) else { throw .unsound }
    let pieces = [
      file.bytes[..<range.lowerBound], splice.text.bytes[...], file.bytes[range.upperBound...],
    ]
    return Outcome(pieces: pieces, reversal: splice.reversal.reversed(), deeds: splice.deeds)
  }

  /// Whether the new lines, read again, have exactly the intended fields, and leave the lines
  /// after them as they were.
  ///
  /// The lines are a whole paragraph with its comments. Nothing but the record type is carried from
  /// one paragraph to the next, so reading these is as good as reading the whole file.
  private func isSound(replacing old: ArraySlice<UInt8>) -> Bool {
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

extension Splice {
  private mutating func apply(_ change: FieldChange) throws(Failure) {
    switch change {
    case .set(let name, let value): try set(name, value)
    case .add(let name, let value): try add(name, value)
    case .remove(let name): try remove(name)
    case .restore(let lines): try restore(lines)
    }
  }

  private mutating func set(_ name: FieldName, _ value: [UInt8]) throws(Failure) {
    try checkWritable(name)
    let found = text.indexes(of: name)
    guard found.count <= 1 else { throw .ambiguous(name) }
    guard let index = found.first else { return try insert(name, value, after: lastField) }
    guard text.value(index) != value else { return }
    let lineEnd = text.lineEnd(besides: index)
    guard let encoded = FieldText.encode(value, lineEnd: lineEnd) else { throw .badValue(name) }
    let field = text.fields[index]
    let range = text.lines(index)
    var prefix = [UInt8](text.bytes[Int(field.start)..<Int(field.valueStart)])
    // GNU misreads a value that follows the colon without a blank: what we write has one.
    if prefix.last == Byte.colon, !value.isEmpty { prefix.append(Byte.space) }
    let new = prefix + encoded + text.bytes[Int(field.valueEnd)..<range.upperBound]
    try replace(
      .init(
        name: text.name(index), now: [UInt8](text.bytes[range]), then: new, position: index),
      at: range, deed: Deed(name: text.name(index), from: text.value(index), to: value))
    expected[index].value = value
  }

  private mutating func add(_ name: FieldName, _ value: [UInt8]) throws(Failure) {
    try checkWritable(name)
    try insert(name, value, after: text.indexes(of: name).last ?? lastField)
  }

  private mutating func remove(_ name: FieldName) throws(Failure) {
    try checkWritable(name)
    let found = text.indexes(of: name)
    guard found.count <= 1 else { throw .ambiguous(name) }
    guard let index = found.first else { return }
    guard text.fields.count > 1 else { throw .badValue(name) }
    let lines = text.lines(index)
    let deed = Deed(name: text.name(index), from: text.value(index), to: nil)
    // The comments beside the lines go into the reversal: they tell where the lines belong.
    let gap =
      index > 0
      ? text.lines(index - 1).upperBound..<lines.lowerBound
      : lines.upperBound..<text.lines(1).lowerBound
    let range = min(gap.lowerBound, lines.lowerBound)..<max(gap.upperBound, lines.upperBound)
    try replace(
      .init(
        name: deed.name, now: [UInt8](text.bytes[range]), then: [UInt8](text.bytes[gap]),
        position: index),
      at: range, deed: deed)
    expected.remove(at: index)
  }

  private var lastField: Int { text.fields.count - 1 }

  /// The key names the record for ever, and a field we cannot spell we cannot write.
  private func checkWritable(_ name: FieldName) throws(Failure) {
    guard name != .unknown, name != key else { throw .badValue(name) }
  }

  private mutating func insert(
    _ name: FieldName, _ value: [UInt8], after index: Int
  ) throws(Failure) {
    let lineEnd = text.lineEnd(besides: index)
    guard let encoded = FieldText.encode(value, lineEnd: lineEnd) else { throw .badValue(name) }
    let spelling = [UInt8](name.rawValue.utf8)
    let at = text.lines(index).upperBound
    let isUnended = Int(text.fields[index].valueEnd) == at
    let blank = value.isEmpty ? [] : [Byte.space]
    let line = spelling + [Byte.colon] + blank + encoded
    // A file without a final newline stays without one (R15).
    let new = isUnended ? lineEnd + line : line + lineEnd
    try replace(
      .init(name: spelling, now: [], then: new, position: index + 1), at: at..<at,
      deed: Deed(name: spelling, from: nil, to: value))
    expected.insert((spelling, value), at: index + 1)
  }

  /// Makes a replacement and notes how it is undone.
  mutating func replace(
    _ lines: FieldChange.Lines, at range: Range<Int>, deed: Deed
  ) throws(Failure) {
    guard let new = text.replacing(range, with: lines.then) else { throw .unsound }
    text = new
    deeds.append(deed)
    reversal.append(
      .restore(
        .init(name: lines.name, now: lines.then, then: lines.now, position: lines.position)))
  }
}
