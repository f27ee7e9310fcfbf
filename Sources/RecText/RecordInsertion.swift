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

  /// What is done to the file's bytes.
  package let replacement: Replacement
  /// The record's lines as they stand then.
  package let record: [UInt8]
  /// What was put before them: line ends, and the descriptor where one was needed.
  package let lead: [UInt8]

  /// Adds a record of these fields. Throws `badValue` for one that rec cannot hold, `unsound` where
  /// nothing can follow what stands there.
  ///
  /// - Parameter follows: whether another new record goes to the same place before it.
  package static func insert(
    _ fields: [(name: [UInt8], value: [UInt8])], _ place: Place, in file: RecordFile,
    follows: Bool = false
  ) throws(EditError) -> RecordInsertion {
    let lineEnd = Self.lineEnd(of: file.bytes)
    var record: [UInt8] = []
    for (name, value) in fields {
      guard let line = FieldText.line(name, value, lineEnd: lineEnd) else {
        throw .badValue(name: name)
      }
      record += line
    }
    return try insert(record: record, place, in: file, follows: follows)
  }

  /// Adds a record of these lines, as they stood somewhere before.
  package static func insert(
    record: [UInt8], _ place: Place, in file: RecordFile, follows: Bool = false
  ) throws(EditError) -> RecordInsertion {
    guard let text = RecordText(record), !text.fields.isEmpty,
      Int(text.fields[0].start) == 0
    else { throw .unsound }
    let lineEnd = Self.lineEnd(of: file.bytes)
    var record = record
    if record.last != Byte.feed { record += lineEnd }
    let (at, descriptor) = try self.position(of: place, in: file, lineEnd)
    var lead: [UInt8] = []
    if follows {
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
    if !follows { lead += descriptor }
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

/// Takes a whole record out of a file: its own lines and nothing that has grown beside them.
package struct RecordRemoval: Sendable {
  /// What is done to the file's bytes.
  package let replacement: Replacement
  /// Whether nothing at all is left in the file.
  package let leavesNothing: Bool

  /// - Parameter lead: what was put before the record when it was inserted, which goes with it where
  ///   it still stands; empty for a record that somebody wrote by hand.
  package static func remove(_ index: Int, lead: [UInt8], from file: RecordFile) -> RecordRemoval {
    let record = file.records[index]
    let bytes = file.bytes
    var start = Int(record.bytes.lowerBound)
    let end = Int(record.bytes.upperBound)
    let isLast = end == bytes.count
    if !lead.isEmpty, start >= lead.count, bytes[(start - lead.count)..<start].elementsEqual(lead),
      isAlone(index, in: file) || !lead.contains(Byte.percent)
    {
      start -= lead.count
      // The line above had no end before the record came; what has come after it needs one.
      if !isLast, start > 0, bytes[start - 1] != Byte.feed {
        start += FieldText.lineEndLength(at: start, in: bytes)
      }
    } else if start > 0, bytes[start - 1] == Byte.feed {
      let blank = start - (start > 1 && bytes[start - 2] == Byte.carriage ? 2 : 1)
      let isBlank = blank == 0 || bytes[blank - 1] == Byte.feed
      if isBlank, isLast || FieldText.lineEndLength(at: end, in: bytes) > 0 { start = blank }
    }
    return RecordRemoval(
      replacement: Replacement(range: start..<end, bytes: []),
      leavesNothing: start == 0 && isLast)
  }

  /// Whether no other record stands in the record's set.
  private static func isAlone(_ index: Int, in file: RecordFile) -> Bool {
    guard let set = file.descriptors.lastIndex(where: { $0.firstRecord <= index }) else {
      return false
    }
    let next = set + 1 < file.descriptors.count ? file.descriptors[set + 1].firstRecord : nil
    return file.descriptors[set].firstRecord == index && (next ?? file.records.count) == index + 1
  }
}
