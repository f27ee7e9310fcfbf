/// The name of a field as a number: what a vocabulary calls it in files is its spelling.
///
/// One byte, because a country's file has two million fields; 0 is every name that is not in the
/// vocabulary. Public, as all that other modules ask for each field of a file: the compiler takes
/// nothing of less access into another module's loops.
@frozen
public struct FieldName: Hashable, Sendable {
  /// Its number; 0 is none of the vocabulary's.
  public let code: UInt8

  /// The one with that number.
  @inlinable @inline(__always)
  public init(code: UInt8) { self.code = code }

  /// Spelled out, so that a switch over names in another module compares numbers.
  @inlinable @inline(__always)
  public static func == (left: FieldName, right: FieldName) -> Bool { left.code == right.code }

  /// The same for the cases of a switch.
  @inlinable @inline(__always)
  public static func ~= (pattern: FieldName, name: FieldName) -> Bool {
    pattern.code == name.code
  }

  /// A name that the vocabulary does not have: the field is kept and not read.
  @inlinable @inline(__always)
  public static var unknown: FieldName { FieldName(code: 0) }

  /// The number as a place in a table: `code` is hidden from a module that calls a field so.
  @inlinable @inline(__always)
  public var index: Int { Int(code) }
}

/// What a record is, by the `%rec:` descriptor above it, as a number.
@frozen
public struct RecordType: Hashable, Sendable {
  /// Its number; 0 is none of the vocabulary's.
  public let code: UInt8

  /// The one with that number.
  @inlinable @inline(__always)
  public init(code: UInt8) { self.code = code }

  /// Spelled out, so that a switch over types in another module compares numbers.
  @inlinable @inline(__always)
  public static func == (left: RecordType, right: RecordType) -> Bool { left.code == right.code }

  /// The same for the cases of a switch.
  @inlinable @inline(__always)
  public static func ~= (pattern: RecordType, type: RecordType) -> Bool {
    pattern.code == type.code
  }

  /// A type that the vocabulary does not have, or no descriptor above the record: kept and ignored.
  @inlinable @inline(__always)
  public static var other: RecordType { RecordType(code: 0) }
}

/// The words that a reader of files knows: field names, record types, and suffixes of field names.
///
/// Parsing turns names into numbers by it; nothing else of rec text depends on it.
package final class Vocabulary: Sendable {
  /// The one form of a value that may be spelled in several ways.
  package typealias KeyForm = @Sendable (Span<UInt8>) -> [UInt8]

  /// A record type as descriptors name it, and the fields that together name one of its records.
  package struct TypeEntry: Sendable {
    /// The type as a number.
    package let type: RecordType
    /// How `%rec:` lines name it.
    package let spelling: String
    /// The fields that name one record, in order.
    package let key: [FieldName]
    /// In which form the values of each field of the key are compared; `nil`: byte for byte.
    package let forms: [KeyForm?]

    /// Declares a type.
    package init(
      _ type: RecordType, _ spelling: String, key: [FieldName], forms: [KeyForm?]? = nil
    ) {
      self.type = type
      self.spelling = spelling
      self.key = key
      self.forms = forms ?? key.map { _ in nil }
    }
  }

  /// The record types, in the order given.
  package let types: [TypeEntry]
  /// The two-letter suffixes (`vi` in `Title_vi`); a field holds a suffix's place plus one.
  package let suffixes: [String]
  /// Fields that, in a record without a type, suggest that its descriptor was forgotten.
  let telling: Set<FieldName>
  private let names: [(name: FieldName, spelling: String)]
  private let spellings: [String]
  private let typesByCode: [TypeEntry?]
  private let slots: [Slot]
  private let suffixCodes: [UInt16]
  /// Names of more bytes than a packed one tells apart: few, and compared byte for byte.
  private let longNames: [(name: FieldName, spelling: [UInt8])]

  /// - Parameters:
  ///   - fields: each name once, in ASCII, at most 254 of them; up to 16 bytes are read fastest.
  ///   - suffixes: two ASCII letters each.
  package init(
    fields: [(FieldName, String)], types: [TypeEntry] = [], suffixes: [String] = [],
    telling: Set<FieldName> = []
  ) {
    names = fields
    self.types = types
    self.suffixes = suffixes
    self.telling = telling
    var spellings = [String](repeating: "", count: 256)
    var slots = [Slot](repeating: Slot(key: PackedName(), name: .unknown), count: Self.mask + 1)
    longNames = fields.filter { $0.1.utf8.count > 16 }.map { ($0.0, Array($0.1.utf8)) }
    for (name, spelling) in fields {
      spellings[Int(name.code)] = spelling
      guard spelling.utf8.count <= 16 else { continue }
      let key = PackedName(spelling.utf8)
      var at = Self.hash(key)
      while slots[at].key.count > 0 { at = (at + 1) & Self.mask }
      slots[at] = Slot(key: key, name: name)
    }
    self.spellings = spellings
    self.slots = slots
    var byCode = [TypeEntry?](repeating: nil, count: 256)
    for entry in types { byCode[Int(entry.type.code)] = entry }
    typesByCode = byCode
    suffixCodes = suffixes.map { suffix in
      let bytes = Array(suffix.utf8)
      return UInt16(bytes[0]) << 8 | UInt16(bytes[1])
    }
  }

  /// A vocabulary without words: every name is unknown and every type is another.
  package static let empty = Vocabulary(fields: [])

  /// How files write the name; empty for one that is not in the vocabulary.
  package func spelling(of name: FieldName) -> String { spellings[Int(name.code)] }

  /// How descriptors write the type; empty for one that is not in the vocabulary.
  package func spelling(of type: RecordType) -> String {
    typesByCode[Int(type.code)]?.spelling ?? ""
  }

  /// The fields that name a record of the type, none for a type that is not in the vocabulary.
  package func key(of type: RecordType) -> [FieldName] { typesByCode[Int(type.code)]?.key ?? [] }

  /// In which form the values of each of these fields are compared; `nil`: byte for byte.
  package func keyForms(of type: RecordType) -> [KeyForm?] {
    typesByCode[Int(type.code)]?.forms ?? []
  }

  /// The name spelled exactly so, without a suffix; `nil` for any other word.
  package func fieldName(_ spelling: String) -> FieldName? {
    let bytes = Array(spelling.utf8)
    return withSlots { known(bytes, in: $0) }
  }

  /// The name that these bytes spell exactly, however many they are.
  func known(_ bytes: some Collection<UInt8>, in slots: UnsafePointer<Slot>) -> FieldName? {
    bytes.count > 16
      ? longNames.first { $0.spelling.elementsEqual(bytes) }?.name
      : Self.known(PackedName(bytes), in: slots)
  }

  /// The name spelled so, perhaps with a suffix of the vocabulary: `Title_vi` is `Title` and 2.
  package func field(_ spelling: String) -> (name: FieldName, suffix: UInt8)? {
    if let name = fieldName(spelling) { return (name, 0) }
    let bytes = Array(spelling.utf8)
    guard bytes.count > 3, bytes[bytes.count - 3] == Byte.underscore,
      let suffix = suffix(bytes[bytes.count - 2], bytes[bytes.count - 1]),
      let name = fieldName(String(decoding: bytes.dropLast(3), as: UTF8.self))
    else { return nil }
    return (name, suffix)
  }

  /// Every name with its spelling, in the order given.
  package var fieldNames: [(name: FieldName, spelling: String)] { names }

  /// The type that a descriptor names, and whether it is spelled as it should be: another case or
  /// a plural `s` leaves no doubt about what is meant.
  package func type(_ spelling: String) -> (type: RecordType, isExact: Bool) {
    if let entry = types.first(where: { $0.spelling == spelling }) { return (entry.type, true) }
    let typed = spelling.lowercased()
    let meant = types.first { entry in
      let word = entry.spelling.lowercased()
      return typed == word || typed == word + "s"
    }
    return meant.map { ($0.type, false) } ?? (.other, false)
  }

  /// The type that was probably meant by a name that is none, `nil` when none is near.
  package func nearestType(to spelling: String) -> RecordType? {
    let typed = Array(spelling.lowercased().utf8)
    let found = EditDistance.nearest(
      to: typed, among: types.map { Array($0.spelling.lowercased().utf8) })
    return found.map { types[$0].type }
  }

  /// The number of a two-letter suffix: its place plus one.
  @inline(__always)
  func suffix(_ first: UInt8, _ second: UInt8) -> UInt8? {
    let code = UInt16(first) << 8 | UInt16(second)
    for place in suffixCodes.indices where suffixCodes[place] == code {
      return UInt8(truncatingIfNeeded: place + 1)
    }
    return nil
  }
}

/// The names by their bytes: one open-addressed table, because a country's file has 11 million
/// field lines and a dictionary of strings would take longer than everything else.
extension Vocabulary {
  struct Slot {
    var key: PackedName
    var name: FieldName
  }

  private static let mask = 511

  @inline(__always)
  private static func hash(_ key: PackedName) -> Int {
    let mixed =
      (key.low ^ (key.high &* 0x9E37_79B9_7F4A_7C15) &+ UInt64(truncatingIfNeeded: key.count))
      &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed &>> 48) & mask
  }

  /// The table's slots for the time of one scan, without a reference count on each look-up.
  func withSlots<Result>(_ body: (UnsafePointer<Slot>) -> Result) -> Result {
    slots.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the table is never empty") }
      return body(base)
    }
  }

  /// The name that these bytes spell exactly, `nil` for every other.
  @inline(__always)
  static func known(_ key: PackedName, in slots: UnsafePointer<Slot>) -> FieldName? {
    guard key.count <= 16 else { return nil }
    var at = hash(key)
    while slots[at].key.count > 0 {
      if slots[at].key == key { return slots[at].name }
      at = (at &+ 1) & mask
    }
    return nil
  }
}

/// A field name of at most 16 bytes, packed so that comparing two names compares two integers.
struct PackedName: Hashable {
  var low: UInt64 = 0
  var high: UInt64 = 0
  var count = 0

  /// Takes one more byte of the name; beyond 16 only the count goes on.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let shift = UInt64(count & 7) &* 8
    if count < 8 {
      low |= UInt64(byte) &<< shift
    } else if count < 16 {
      high |= UInt64(byte) &<< shift
    }
    count &+= 1
  }

  init() {}

  init(low: UInt64, high: UInt64, count: Int) {
    self.low = low
    self.high = high
    self.count = count
  }

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }
}
