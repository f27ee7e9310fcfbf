/// One change of one field of a record. Names are bytes as spelled in the file, suffix included;
/// values are bytes without the encoding of line ends: a line feed in a value becomes a `+ ` line.
package enum FieldChange: Sendable, Hashable {
  /// The field gets this value; where it is absent, it is inserted after the record's last field.
  case set([UInt8], [UInt8])
  /// One more occurrence of a repeatable field, after its last one or after the record's last field.
  case add([UInt8], [UInt8])
  /// The field's lines are taken out; absent is fine.
  case remove([UInt8])
  /// The last occurrence that has exactly this value is taken out.
  case removeValue([UInt8], [UInt8])
  /// Lines that an earlier edit replaced are put back as they were, byte for byte.
  case restore(Lines)

  /// The lines of one field before and after an edit: what undoing it needs, and its guard.
  package struct Lines: Sendable, Hashable {
    /// The field's name as spelled in the file.
    package let name: [UInt8]
    /// The lines that must stand in the record now, with their line ends; empty: the field was
    /// removed.
    package let now: [UInt8]
    /// The lines to put in their place, with their line ends; empty: the field was not there.
    package let then: [UInt8]
    /// How many fields stood before it in the record: where `then` goes when `now` is empty.
    package let position: Int

    /// Lines that stand as `now` and are to stand as `then`, from that place among the record's
    /// lines on.
    package init(name: [UInt8], now: [UInt8], then: [UInt8], position: Int) {
      self.name = name
      self.now = now
      self.then = then
      self.position = position
    }
  }

  /// The name of the field that it changes, as spelled.
  package var name: [UInt8] {
    switch self {
    case .set(let name, _), .add(let name, _), .remove(let name), .removeValue(let name, _): name
    case .restore(let lines): lines.name
    }
  }
}

/// What a change did to one field, as values: for the journal. `nil` is absent.
package struct FieldDifference: Sendable, Hashable {
  /// The field's name as the file spells it.
  package let name: [UInt8]
  /// What it said before, `nil` when it was not there.
  package let from: [UInt8]?
  /// What it says since, `nil` when it is gone.
  package let to: [UInt8]?

  /// The difference of a field.
  package init(name: [UInt8], from: [UInt8]?, to: [UInt8]?) {
    self.name = name
    self.from = from
    self.to = to
  }
}

/// Why a change cannot be made to the bytes that stand there.
package enum EditError: Error, Sendable, Hashable {
  /// The field stands there more than once: which one is meant?
  case ambiguous(name: [UInt8])
  /// Lines or values that were to be put back or taken out are no longer what stands there.
  case changedMeanwhile(name: [UInt8])
  /// rec cannot hold the value, or the field is not one that may be written.
  case badValue(name: [UInt8])
  /// The result would not read as it should: nothing is written then.
  case unsound
}

/// One replaced stretch of a file, in bytes of the file as it was.
package struct Replacement: Sendable, Hashable {
  /// The bytes of the file that go.
  package let range: Range<Int>
  /// The bytes that come in their place.
  package let bytes: [UInt8]

  /// A replacement of part of a file.
  package init(range: Range<Int>, bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }

  /// A file's new bytes in pieces: a large file is not put together in memory only to be written.
  ///
  /// - Parameter replacements: in any order, none of which overlaps another; those of one place stay
  ///   in the order given.
  package static func pieces(
    of bytes: [UInt8], with replacements: [Replacement]
  ) -> [ArraySlice<UInt8>] {
    let ordered = replacements.enumerated().sorted { one, other in
      (one.element.range.lowerBound, one.element.range.upperBound, one.offset)
        < (other.element.range.lowerBound, other.element.range.upperBound, other.offset)
    }
    var pieces: [ArraySlice<UInt8>] = []
    var at = 0
    for (_, replacement) in ordered {
      pieces.append(bytes[at..<max(at, replacement.range.lowerBound)])
      pieces.append(replacement.bytes[...])
      at = max(at, replacement.range.upperBound)
    }
    pieces.append(bytes[at...])
    return pieces
  }
}
