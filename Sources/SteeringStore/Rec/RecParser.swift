package import SteeringModel

/// Reads rec text: any bytes become a `RecordFile`, in linear time, and nothing is ever thrown.
package enum RecParser {
  /// Parses a whole file; what is wrong in it is among the result's problems (R4 to R18).
  ///
  /// A file that is UTF-16 or UTF-32 has no records: half of its bytes are NUL, and any reading of it as rec
  /// would be garbage (R17). One too large for 32-bit offsets has none either.
  /// What is not UTF-8 is looked for only if `findsBadText`: a splice does not care.
  /// Of a large file the helpers scan parts.
  package static func parse(
    _ bytes: [UInt8], path: String, revision: UInt64, findsBadText: Bool = true,
    helpers: any Helpers = NoHelpers()
  ) -> RecordFile {
    func file(_ problem: Problem.Kind, _ detail: String = "") -> RecordFile {
      RecordFile(
        path: path, revision: revision, bytes: bytes, fields: [], records: [],
        problems: [Problem(kind: problem, path: path, detail: detail)])
    }
    guard bytes.count < UInt32.max else { return file(.tooLarge) }
    if let encoding = Encoding.wide(bytes) { return file(.utf16, encoding) }
    // What a splice works on may be a single line, and a CR in it is data.
    if findsBadText, Encoding.endsLinesWithReturns(bytes) { return file(.returnLineEnds) }
    var (scan, isText) = bytes.withUnsafeBufferPointer { buffer in
      FieldNameTable.shared.withSlots { slots in
        var scan = RecScan(buffer, slots: slots, path: path, room: buffer.count)
        let isText = run(&scan, over: bytes, helpers)
        return (scan, isText)
      }
    }
    if findsBadText, !isText { scan.problems += Encoding.badLines(of: bytes, path: path) }
    scan.problems.sort { $0.line < $1.line }
    return RecordFile(
      path: path, revision: revision, bytes: bytes, fields: scan.fields, records: scan.records,
      problems: scan.problems)
  }

  /// Scans all bytes; whether they are known to be UTF-8.
  private static func run(
    _ scan: inout RecScan, over bytes: [UInt8], _ helpers: any Helpers
  ) -> Bool {
    let start = Encoding.markLength(scan.bytes)
    let seams =
      bytes.count < RecScan.large ? [] : RecScan.seams(in: scan.bytes, parts: helpers.count + 1)
    guard let first = seams.first else {
      scan.run(start..<bytes.count)
      return false
    }
    let ends = seams.dropFirst() + [bytes.count]
    let ranges = zip(seams, ends).map { $0..<$1 }
    var isText = true
    let parts = helpers.together {
      scan.run(start..<first)
      isText = UTF8Check.firstBad(in: bytes, start..<first) == nil
    } _: { number in
      number < ranges.count ? RecScan.part(ranges[number], of: bytes) : nil
    }
    for part in parts.compactMap({ $0 }) {
      scan.take(part)
      isText = isText && part.isText
    }
    return isText
  }
}
