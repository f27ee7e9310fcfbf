/// Takes a whole record out of a file: its own lines and nothing that has grown beside them.
package struct RecordRemoval: Sendable {
  /// What is done to the file's bytes.
  package let replacement: Replacement
  /// Whether the file begins with the descriptor that goes with the record: it was made for it.
  package let opensFile: Bool

  /// Takes one record out.
  ///
  /// - Parameter lead: what was put before the record when it was inserted, which goes with it where
  ///   it still stands; empty for a record that somebody wrote by hand.
  package static func remove(
    _ index: Int, lead: [UInt8], from file: RecordFile
  ) -> RecordRemoval {
    remove([index: lead], from: file)[0]
  }

  /// Takes several records out, each with its lead; the last of the file first.
  ///
  /// A descriptor in a lead goes only with the last record of its set.
  ///
  /// - Parameters:
  ///   - sets: the sets that other records come into at the same time, by their descriptors' places.
  ///   - isFollowed: whether something is put at the end of the file at the same time.
  package static func remove(
    _ leads: [Int: [UInt8]], from file: RecordFile, filling sets: Set<Int> = [],
    isFollowed: Bool = false
  ) -> [RecordRemoval] {
    let bytes = file.bytes
    var removals: [RecordRemoval] = []
    // From here on nothing is left in the file.
    var end = isFollowed ? nil : bytes.count
    for (index, lead) in leads.sorted(by: { $0.key > $1.key }) {
      let record = file.records[index]
      let isLast = Int(record.bytes.upperBound) == end
      let hasDescriptor = lead.contains(Byte.percent)
      var start = Int(record.bytes.lowerBound)
      var opensFile = false
      if !lead.isEmpty, start >= lead.count,
        bytes[(start - lead.count)..<start].elementsEqual(lead),
        !hasDescriptor || isSetEmptied(by: leads, index, filling: sets, in: file)
      {
        start -= lead.count
        opensFile = hasDescriptor && start == 0
        // The line above had no end before the record came; what has come after it needs one.
        if !isLast, start > 0, bytes[start - 1] != Byte.feed {
          start += FieldText.lineEndLength(at: start, in: bytes)
        }
      } else if start > 0, bytes[start - 1] == Byte.feed {
        let blank = start - (start > 1 && bytes[start - 2] == Byte.carriage ? 2 : 1)
        let isBlank = blank == 0 || bytes[blank - 1] == Byte.feed
        let isBlankBelow =
          FieldText.lineEndLength(at: Int(record.bytes.upperBound), in: bytes) > 0
        if isBlank, isLast || isBlankBelow { start = blank }
      }
      if isLast { end = start }
      removals.append(
        RecordRemoval(
          replacement: Replacement(range: start..<Int(record.bytes.upperBound), bytes: []),
          opensFile: opensFile))
    }
    return removals
  }

  /// Whether nothing is left in the record's set, and nothing comes into it.
  private static func isSetEmptied(
    by leads: [Int: [UInt8]], _ index: Int, filling sets: Set<Int>, in file: RecordFile
  ) -> Bool {
    guard let set = file.descriptors.lastIndex(where: { $0.firstRecord <= index }),
      !sets.contains(set)
    else { return false }
    let next = set + 1 < file.descriptors.count ? file.descriptors[set + 1].firstRecord : nil
    return (file.descriptors[set].firstRecord..<(next ?? file.records.count)).allSatisfy {
      leads[$0] != nil
    }
  }
}
