/// One data file, parsed once into its bytes and the ranges of what stands in them.
///
/// Strings are made only for what is drawn; everything else works on the bytes, because Swift's
/// `String` equates what a file must keep apart (NFC and NFD, CR LF as one character).
package struct RecordFile: Sendable {
  /// The file's path below the data directory, as its bytes may be shown: never a source for I/O.
  package let path: String
  /// Unique to this parse: a later reading of the same path has another revision.
  package let revision: UInt64
  /// The whole file, as read.
  package let bytes: [UInt8]
  /// Every field of every record, in file order.
  package let fields: [Field]
  /// Every record, in file order, descriptors left out.
  package let records: [Record]
  /// Every descriptor, in file order.
  package let descriptors: [Descriptor]
  /// What is wrong with the file as a whole or with one of its lines.
  package let problems: [FileProblem]
  /// The words that its names were read by.
  package let vocabulary: Vocabulary

  package init(
    path: String, revision: UInt64, bytes: [UInt8] = [], fields: [Field] = [],
    records: [Record] = [], descriptors: [Descriptor] = [], problems: [FileProblem] = [],
    vocabulary: Vocabulary = .empty
  ) {
    self.path = path
    self.revision = revision
    self.bytes = bytes
    self.fields = fields
    self.records = records
    self.descriptors = descriptors
    self.problems = problems
    self.vocabulary = vocabulary
  }

  /// The same content under another revision, with other problems.
  package func with(problems: [FileProblem], revision: UInt64) -> RecordFile {
    RecordFile(
      path: path, revision: revision, bytes: bytes, fields: fields, records: records,
      descriptors: descriptors, problems: problems, vocabulary: vocabulary)
  }

  /// A `%rec:` paragraph: the records below it are of its type.
  package struct Descriptor: Sendable, Hashable {
    /// The record type.
    package let type: RecordType
    /// Its paragraph's bytes, the last line end included.
    package let bytes: Range<UInt32>
    /// How many records stand above it in the file.
    package let firstRecord: Int
  }
}

/// One field of a record: its name and where it stands in the file's bytes (offsets in bytes).
///
/// Twelve bytes, because a country's file has eleven fields a task and two million of them.
@frozen
public struct Field: Sendable {
  /// Where the field's first line begins: the offset of its name.
  public let start: UInt32
  /// Where the value ends, before the line end of its last line.
  public let valueEnd: UInt32
  @usableFromInline let valueOffset: UInt16
  /// The name without its suffix, `.unknown` when the vocabulary does not have it.
  public let name: FieldName
  /// The suffix's number, 0 for none; the highest bit is `isFolded`.
  @usableFromInline let traits: UInt8

  @usableFromInline static var folded: UInt8 { 0x80 }

  /// - Parameter valueStart: At most 65,535 bytes behind `start`.
  package init(
    name: FieldName, suffix: UInt8, isFolded: Bool, start: Int, valueStart: Int, valueEnd: Int
  ) {
    self.name = name
    self.start = UInt32(truncatingIfNeeded: start)
    self.valueEnd = UInt32(truncatingIfNeeded: valueEnd)
    valueOffset = UInt16(truncatingIfNeeded: valueStart &- start)
    traits = suffix | (isFolded ? Self.folded : 0)
  }

  /// Where the value begins, after the colon and one blank.
  @inlinable @inline(__always) public var valueStart: UInt32 { start &+ UInt32(valueOffset) }

  /// Whether the value goes on over `+ ` or `\`-joined lines and must be unfolded to be read.
  @inlinable @inline(__always) public var isFolded: Bool { traits & Self.folded != 0 }

  /// The place of its suffix in the vocabulary plus one (`Title_vi`), 0 for a plain field.
  @inlinable @inline(__always) public var suffix: UInt8 { traits & ~Self.folded }

  /// Whether its name has a suffix (`Title_vi`).
  @inlinable @inline(__always) public var isTranslated: Bool { suffix != 0 }
}

/// One record of a file.
package struct Record: Sendable {
  /// The record type.
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

/// What makes a record unfit for editing, found while parsing.
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

/// Something that is wrong with a file as such, whatever its records mean.
package struct FileProblem: Sendable, Hashable {
  /// The kinds; the raw value is the word that is printed.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    // The file and its encoding
    case unreadableFile = "unreadable-file"
    case notAFile = "not-a-file"
    case tooLarge = "too-large"
    case notUTF8 = "not-utf-8"
    case utf16 = "utf-16"
    case returnLineEnds = "cr-line-ends"
    case syncConflict = "sync-conflict"
    case outsideLink = "outside-link"
    case leftIntent = "left-intent"
    // Its records
    case damaged
    case conflict
    case externalSet = "external-set"
    case unknownType = "unknown-type"
    case misspeltType = "misspelt-type"
    case noType = "no-type"
  }

  /// What is wrong.
  package let kind: Kind
  /// The line, counted from 1; 0 for the file as a whole.
  package let line: Int
  /// The key of the record concerned as text, empty when it has none.
  package let record: String
  /// The text that it is about, at most 200 bytes of it: a name, a line, the system's own words.
  package let detail: String
  /// In what way a record is damaged, `nil` for any other problem.
  package let damage: Damage?

  package init(
    _ kind: Kind, line: Int = 0, record: String = "", detail: String = "", damage: Damage? = nil
  ) {
    self.kind = kind
    self.line = line
    self.record = record
    self.detail = detail
    self.damage = damage
  }
}

/// Reading values.
extension RecordFile {
  /// A field's value as read: `+ ` lines and `\`-joined lines put together, nothing else changed.
  package func value(of field: Field) -> [UInt8] {
    let range = Int(field.valueStart)..<Int(field.valueEnd)
    return field.isFolded ? FieldText.unfold(bytes[range]) : Array(bytes[range])
  }

  /// The same without blanks around it.
  package func word(of field: Field) -> [UInt8] {
    Array(FieldText.trimmed(value(of: field)[...]))
  }

  /// A field's value as text; bytes that are not UTF-8 become U+FFFD.
  package func text(of field: Field) -> String {
    if field.isFolded { return String(decoding: value(of: field), as: UTF8.self) }
    return String(decoding: bytes[Int(field.valueStart)..<Int(field.valueEnd)], as: UTF8.self)
  }

  /// A field's name as spelled in the file, suffix included.
  package func spelling(of field: Field) -> ArraySlice<UInt8> {
    let end = bytes[Int(field.start)..<Int(field.valueStart)].firstIndex(of: Byte.colon)
    return bytes[Int(field.start)..<(end ?? Int(field.valueStart))]
  }

  /// The line of the file on which a field of the record begins, counted from 1.
  package func line(of field: Field, in record: Record) -> Int {
    let before = bytes[
      Int(record.bytes.lowerBound)..<max(Int(field.start), Int(record.bytes.lowerBound))]
    return Int(record.line) + before.count { $0 == Byte.feed }
  }

  /// A record's fields.
  package func fields(of record: Record) -> ArraySlice<Field> {
    fields[Int(record.fields.lowerBound)..<Int(record.fields.upperBound)]
  }

  /// A record's bytes, comments beside it left out.
  package func text(of record: Record) -> ArraySlice<UInt8> {
    bytes[Int(record.bytes.lowerBound)..<Int(record.bytes.upperBound)]
  }
}
