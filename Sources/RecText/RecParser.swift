/// Reads rec text: any bytes become a `RecordFile`, in linear time, and nothing is ever thrown.
package enum RecParser {
  /// Parses a whole file; what is wrong in it is among the result's problems.
  ///
  /// A file that is UTF-16 or UTF-32 has no records: half of its bytes are NUL, and any reading of
  /// it as rec would be garbage. One too large for 32-bit offsets has none either.
  /// What is not UTF-8 is looked for only if `findsBadText`: an edit of one record does not care.
  /// Of a large file the workers scan parts.
  package static func parse(
    _ bytes: [UInt8], path: String = "", revision: UInt64 = 0, vocabulary: Vocabulary,
    findsBadText: Bool = true, workers: any WorkerPool = NoWorkers()
  ) -> RecordFile {
    func file(_ problem: FileProblem.Kind, _ detail: String = "") -> RecordFile {
      RecordFile(
        path: path, revision: revision, bytes: bytes,
        problems: [FileProblem(problem, detail: detail)], vocabulary: vocabulary)
    }
    guard bytes.count < UInt32.max else { return file(.tooLarge) }
    if let encoding = Encoding.wide(bytes) { return file(.utf16, encoding) }
    // What is parsed may be a single record, and a CR in it is data.
    if findsBadText, Encoding.endsLinesWithReturns(bytes) { return file(.returnLineEnds) }
    var (scan, isText) = bytes.withUnsafeBufferPointer { buffer in
      vocabulary.withSlots { slots in
        var scan = RecScan(buffer, vocabulary, slots, room: buffer.count, workers)
        let isText = run(&scan, over: bytes, vocabulary, workers)
        return (scan, isText)
      }
    }
    if findsBadText, !isText { scan.problems += Encoding.badLines(of: bytes) }
    scan.problems.sort { $0.line < $1.line }
    return RecordFile(
      path: path, revision: revision, bytes: bytes, fields: scan.fields, records: scan.records,
      descriptors: scan.descriptors, problems: scan.problems, vocabulary: vocabulary)
  }

  /// Scans all bytes; whether they are known to be UTF-8.
  private static func run(
    _ scan: inout RecScan, over bytes: [UInt8], _ vocabulary: Vocabulary, _ workers: any WorkerPool
  ) -> Bool {
    let start = Encoding.markLength(scan.bytes)
    let seams =
      bytes.count < large ? [] : seams(in: scan.bytes, parts: workers.count + 1)
    guard let first = seams.first else {
      scan.run(start..<bytes.count)
      return false
    }
    let ends = seams.dropFirst() + [bytes.count]
    let ranges = zip(seams, ends).map { $0..<$1 }
    var isText = true
    let parts = workers.run {
      scan.run(start..<first)
      isText = UTF8Validation.firstBad(in: bytes, start..<first) == nil
    } _: { number in
      number < ranges.count ? part(ranges[number], of: bytes, vocabulary, workers) : nil
    }
    for part in parts.compactMap({ $0 }) {
      scan.append(part)
      isText = isText && part.isText
    }
    return isText
  }

  /// From how many bytes on a file is scanned in parts.
  package static let large = 1 << 20

  /// Where parts of about the same size may begin: after a blank line that no `\` joins.
  static func seams(in bytes: UnsafeBufferPointer<UInt8>, parts: Int) -> [Int] {
    var seams: [Int] = []
    for part in 1..<max(parts, 1) {
      var at = max(bytes.count / parts * part, (seams.last ?? 0) + 3)
      while at < bytes.count {
        if bytes[at - 1] == Byte.feed, bytes[at] == Byte.feed {
          let end = bytes[at - 2] == Byte.carriage ? at - 3 : at - 2
          if bytes[end] != Byte.backslash { break }
        }
        at += 1
      }
      guard at + 1 < bytes.count else { break }
      seams.append(at + 1)
    }
    return seams
  }

  /// Scans a part as if nothing stood before it.
  private static func part(
    _ range: Range<Int>, of bytes: [UInt8], _ vocabulary: Vocabulary, _ workers: any WorkerPool
  ) -> ScannedPart {
    bytes.withUnsafeBufferPointer { buffer in
      vocabulary.withSlots { slots in
        var scan = RecScan(buffer, vocabulary, slots, room: range.count, workers)
        // The type comes from what stands before; where none does, the part is scanned again.
        scan.hasDescriptor = true
        scan.run(range)
        return ScannedPart(
          range: range, fields: scan.fields, records: scan.records, lines: scan.line - 1,
          isPlain: scan.problems.isEmpty && scan.conflictFrom == nil && scan.descriptors.isEmpty,
          isText: UTF8Validation.firstBad(in: bytes, range) == nil)
      }
    }
  }
}

/// A part of a large file that was scanned aside. It begins after a blank line, with nothing open.
struct ScannedPart: Sendable {
  let range: Range<Int>
  let fields: [Field]
  let records: [Record]
  /// How many lines it has.
  let lines: Int
  /// Whether it is nothing but sound records: no descriptor, no conflict, nothing wrong.
  let isPlain: Bool
  let isText: Bool
}

extension RecScan {
  /// Takes a part over as if it had been scanned here; one that is not plain is scanned again.
  mutating func append(_ part: ScannedPart) {
    guard part.isPlain, conflictFrom == nil, hasDescriptor else { return run(part.range) }
    let first = UInt32(fields.count)
    let above = UInt32(line - 1)
    fields.append(contentsOf: part.fields)
    for record in part.records {
      records.append(
        Record(
          type: type,
          fields: (record.fields.lowerBound + first)..<(record.fields.upperBound + first),
          bytes: record.bytes, line: record.line + above, damage: nil))
    }
    line += part.lines
  }
}
