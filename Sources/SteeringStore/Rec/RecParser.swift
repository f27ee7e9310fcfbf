package import SteeringModel

/// Reads rec text: any bytes become a `RecordFile`, in linear time, and nothing is ever thrown.
package enum RecParser {
  /// Parses a whole file; what is wrong in it is among the result's problems (R4 to R18).
  ///
  /// A file that is UTF-16 or UTF-32 has no records: half of its bytes are NUL, and any reading of it as rec
  /// would be garbage (R17). One too large for 32-bit offsets has none either.
  /// What is not UTF-8 is looked for only if `findsBadText`: a splice does not care.
  package static func parse(
    _ bytes: [UInt8], path: String, revision: UInt64, findsBadText: Bool = true
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
    var scan = bytes.withUnsafeBufferPointer { buffer in
      FieldNameTable.shared.withSlots { slots in
        var scan = RecScan(buffer, slots: slots, path: path)
        scan.run()
        return scan
      }
    }
    if findsBadText { scan.problems += Encoding.badLines(of: bytes, path: path) }
    scan.problems.sort { $0.line < $1.line }
    return RecordFile(
      path: path, revision: revision, bytes: bytes, fields: scan.fields, records: scan.records,
      problems: scan.problems)
  }
}
