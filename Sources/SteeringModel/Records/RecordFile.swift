/// One data file, parsed once into its bytes and the ranges of what stands in them.
///
/// Strings are made only for what is drawn; everything else works on the bytes, because Swift's
/// `String` equates what a file must keep apart (NFC and NFD, CR LF as one character).
package struct RecordFile: Sendable {
  /// The file's path below the data directory, as bytes may be shown: never a source for I/O.
  package let path: String
  /// Unique to this parse: a later reading of the same path has another revision.
  package let revision: UInt64
  /// The whole file, as read.
  package let bytes: [UInt8]
  /// Every field of every record, in file order.
  package let fields: [Field]
  /// Every record, in file order, descriptors left out.
  package let records: [Record]
  /// What is wrong with the file as a whole or with one of its lines.
  package let problems: [Problem]

  package init(
    path: String, revision: UInt64, bytes: [UInt8], fields: [Field], records: [Record],
    problems: [Problem]
  ) {
    self.path = path
    self.revision = revision
    self.bytes = bytes
    self.fields = fields
    self.records = records
    self.problems = problems
  }
}

/// One field of a record: its name and where it stands in the file's bytes (offsets in bytes).
///
/// Twelve bytes, because a country's file has eleven fields a task and two million of them.
package struct Field: Sendable {
  /// Where the field's first line begins: the offset of its name.
  package let start: UInt32
  /// Where the value ends, before the line end of its last line.
  package let valueEnd: UInt32
  private let valueOffset: UInt16
  /// The name without its language suffix, `.unknown` when this program does not read it.
  package let name: FieldName
  /// The language's number, 0 for none; the highest bit is `isFolded`.
  private let traits: UInt8

  private static let folded: UInt8 = 0x80

  /// - Parameter valueStart: At most 65,535 bytes behind `start`.
  package init(
    name: FieldName, language: Language?, isFolded: Bool, start: Int, valueStart: Int, valueEnd: Int
  ) {
    self.name = name
    self.start = UInt32(truncatingIfNeeded: start)
    self.valueEnd = UInt32(truncatingIfNeeded: valueEnd)
    valueOffset = UInt16(truncatingIfNeeded: valueStart &- start)
    traits = (language.map { $0.number } ?? 0) | (isFolded ? Self.folded : 0)
  }

  /// Where the value begins, after the colon and one blank.
  package var valueStart: UInt32 { start &+ UInt32(valueOffset) }

  /// Whether the value goes on over `+ ` or `\`-joined lines and must be unfolded to be read.
  package var isFolded: Bool { traits & Self.folded != 0 }

  /// Whether it is a translated value (`Title_vi`).
  package var isTranslated: Bool { traits & ~Self.folded != 0 }

  /// The language of a translated value (`Title_vi`), `nil` for the plain field.
  package var language: Language? { Language(number: traits & ~Self.folded) }
}

/// One record of a file.
package struct Record: Sendable {
  package let type: RecordType
  /// Why the record cannot be trusted or edited, `nil` for a sound one.
  package let damage: Damage?
  /// The record's fields, as indexes into the file's `fields`.
  package let fields: Range<UInt32>
  /// The record's bytes, from its first field line to the end of its last line (line end included).
  package let bytes: Range<UInt32>
  /// The line of its first field, counted from 1.
  package let line: UInt32

  package init(
    type: RecordType, fields: Range<UInt32>, bytes: Range<UInt32>, line: UInt32, damage: Damage?
  ) {
    self.type = type
    self.fields = fields
    self.bytes = bytes
    self.line = line
    self.damage = damage
  }
}

/// What makes a record unfit for editing, found while parsing (R5 to R10).
package enum Damage: UInt8, Sendable, Hashable, CaseIterable {
  /// A line that is neither field, continuation nor comment: no name with a colon begins it.
  case badLine
  /// A `+ ` line with no field above it.
  case orphanContinuation
  /// A field name that rec does not allow (non-ASCII, hyphen, leading digit).
  case badName
  /// git conflict markers touch the record; both sides are among its fields.
  case conflict
  /// A record that stands on the lines of its set's descriptor, without a blank line between.
  case gluedDescriptor
  /// A descriptor that is not written as one, `%rec Task`; its type is taken all the same.
  case badDescriptor
  /// A `\` at the very end of the file, which joins the line with none.
  case danglingBackslash
}

/// Where a record stands: the file's index in its board, the record's index in that file.
package struct RecordAddress: Sendable, Hashable, Comparable {
  package let file: Int32
  package let record: Int32

  package init(file: Int, record: Int) {
    self.file = Int32(file)
    self.record = Int32(record)
  }

  /// The order in which a board's records stand.
  package static func < (left: RecordAddress, right: RecordAddress) -> Bool {
    (left.file, left.record) < (right.file, right.record)
  }
}
