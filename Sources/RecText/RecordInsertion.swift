/// Adds a whole record to a file: at the end of a set of its type, a blank line before it, in the
/// file's line ends. A file without final newline gets one.
package struct RecordInsertion: Sendable {
  /// Where in a file a record goes.
  package enum Place: Sendable, Hashable {
    /// After the last record of the set that holds the record with this index.
    case besides(Int)
    /// Directly after the record with this index.
    case after(Int)
    /// At the end of the last set of the type; of a file without one, at its end under a descriptor
    /// with these further lines (`%key: Id`), each without a line end.
    case set(RecordType, lines: [[UInt8]])
  }

  /// What else is put to the same place before a record.
  package enum Predecessor: Sendable, Hashable {
    case none
    /// A record of a set that stands there, or the last of another set that is begun.
    case record
    /// A record of the very set that is begun there.
    case recordOfNewSet
  }

  /// What is done to the file's bytes.
  package let replacement: Replacement
  /// The record's lines as they stand then.
  package let record: [UInt8]
  /// What was put before them: line ends, and the descriptor where one was needed.
  package let lead: [UInt8]

  /// Adds a record of these fields. Throws `badValue` for one that rec cannot hold, `unsound` where
  /// nothing can follow what stands there.
  ///
  /// - Parameter predecessor: what else goes to the same place before it.
  package static func insert(
    _ fields: [(name: [UInt8], value: [UInt8])], _ place: Place, in file: RecordFile,
    after predecessor: Predecessor = .none
  ) throws(EditError) -> RecordInsertion {
    let lineEnd = Self.lineEnd(of: file.bytes)
    var record: [UInt8] = []
    for (name, value) in fields {
      guard let line = FieldText.line(name, value, lineEnd: lineEnd) else {
        throw .badValue(name: name)
      }
      record += line
    }
    return try insert(record: record, place, in: file, after: predecessor)
  }

  /// Adds a record of these lines, as they stood somewhere before.
  package static func insert(
    record: [UInt8], _ place: Place, in file: RecordFile, after predecessor: Predecessor = .none
  ) throws(EditError) -> RecordInsertion {
    guard let text = RecordText(record), !text.fields.isEmpty,
      Int(text.fields[0].start) == 0
    else { throw .unsound }
    let lineEnd = Self.lineEnd(of: file.bytes)
    var record = record
    if record.last != Byte.feed { record += lineEnd }
    let (at, descriptor) = try self.position(of: place, in: file, lineEnd)
    var lead: [UInt8] = []
    if predecessor != .none {
      lead = lineEnd
    } else if at > 0 {
      if file.bytes[at - 1] != Byte.feed {
        // A `\` at the very end would join the first line that is put after it.
        guard file.bytes[at - 1] != Byte.backslash else { throw .unsound }
        lead += lineEnd
      }
      // What ends a record or a descriptor may look like a blank line, and be joined to it.
      let filled = max(
        file.records.last.map { Int($0.bytes.upperBound) } ?? 0,
        file.descriptors.last.map { Int($0.bytes.upperBound) } ?? 0)
      let endsWithBlank =
        lead.isEmpty && at > filled
        && file.bytes[..<at].suffix(2 * lineEnd.count).elementsEqual(lineEnd + lineEnd)
      if !endsWithBlank { lead += lineEnd }
    }
    if predecessor != .recordOfNewSet { lead += descriptor }
    let insertion = RecordInsertion(
      replacement: Replacement(range: at..<at, bytes: lead + record), record: record, lead: lead)
    guard insertion.isSound(in: file) else { throw .unsound }
    return insertion
  }

  /// The line end that a file has: that of its first line, a line feed where there is none.
  package static func lineEnd(of bytes: [UInt8]) -> [UInt8] {
    guard let feed = bytes.firstIndex(of: Byte.feed), feed > 0, bytes[feed - 1] == Byte.carriage
    else { return [Byte.feed] }
    return [Byte.carriage, Byte.feed]
  }

  /// Where in the file's bytes a place is, and whether a set is begun there.
  package static func spot(
    of place: Place, in file: RecordFile
  ) throws(EditError) -> (at: Int, beginsSet: Bool) {
    let (at, descriptor) = try position(of: place, in: file, [Byte.feed])
    return (at, !descriptor.isEmpty)
  }

  private static func position(
    of place: Place, in file: RecordFile, _ lineEnd: [UInt8]
  ) throws(EditError) -> (at: Int, descriptor: [UInt8]) {
    switch place {
    case .after(let record):
      return (RecordText.range(of: file.records[record], in: file).upperBound, [])
    case .besides(let record):
      let next = file.descriptors.first { $0.firstRecord > record }
      let last = (next?.firstRecord ?? file.records.count) - 1
      return (RecordText.range(of: file.records[max(last, record)], in: file).upperBound, [])
    case .set(let type, let lines):
      if let set = file.descriptors.lastIndex(where: { $0.type == type }) {
        let next = set + 1 < file.descriptors.count ? file.descriptors[set + 1] : nil
        let last = (next?.firstRecord ?? file.records.count) - 1
        if last >= file.descriptors[set].firstRecord {
          return (RecordText.range(of: file.records[last], in: file).upperBound, [])
        }
        let end = Int(file.descriptors[set].bytes.upperBound)
        return (RecordText.endOfComments(from: end, in: file.bytes), [])
      }
      let name = file.vocabulary.spelling(of: type)
      guard !name.isEmpty else { throw .unsound }
      let descriptor = [Array("%rec: \(name)".utf8)] + lines + [[]]
      return (file.bytes.count, descriptor.flatMap { $0 + lineEnd })
    }
  }

  /// Whether the new lines are exactly one sound record, and what stands around it is as it was.
  ///
  /// They are a paragraph of their own between blank lines, so reading them is as good as reading
  /// the whole file; but for a file with conflict markers, of which one above touches all below.
  private func isSound(in file: RecordFile) -> Bool {
    let before = file.bytes[..<replacement.range.lowerBound]
    // A line above that ends in `\` would be joined with the blank one; what follows must be blank.
    let above = before.last == Byte.feed ? before.dropLast() : before
    let isJoined =
      above.last == Byte.backslash
      || (above.last == Byte.carriage && above.dropLast().last == Byte.backslash)
    let below = file.bytes[replacement.range.upperBound...].prefix { $0 != Byte.feed }
    guard !isJoined, below.allSatisfy({ Byte.isBlank($0) || $0 == Byte.carriage }) else {
      return false
    }
    guard file.problems.contains(where: { $0.kind == .conflict }) else { return true }
    let bytes = Array(Replacement.pieces(of: file.bytes, with: [replacement]).joined())
    let new = RecParser.parse(bytes, vocabulary: file.vocabulary, findsBadText: false)
    let at = replacement.range.lowerBound + lead.count
    return new.records.count == file.records.count + 1
      && new.records.contains { Int($0.bytes.lowerBound) == at && $0.damage == nil }
  }
}
