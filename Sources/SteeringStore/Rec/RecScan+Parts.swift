internal import SteeringModel

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
  /// From what size on a file is scanned in parts.
  static let large = 1 << 20

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
  static func part(_ range: Range<Int>, of bytes: [UInt8]) -> ScannedPart {
    bytes.withUnsafeBufferPointer { buffer in
      FieldNameTable.shared.withSlots { slots in
        var scan = RecScan(buffer, slots: slots, path: "", room: range.count)
        // The type comes from what stands before; where none does, the part is scanned again.
        scan.hasDescriptor = true
        scan.run(range)
        return ScannedPart(
          range: range, fields: scan.fields, records: scan.records, lines: scan.line - 1,
          isPlain: scan.problems.isEmpty && scan.conflictFrom == nil && scan.descriptors == 0,
          isText: UTF8Check.firstBad(in: bytes, range) == nil)
      }
    }
  }

  /// Takes a part over as if it had been scanned here; one that is not plain is scanned again.
  mutating func take(_ part: ScannedPart) {
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
