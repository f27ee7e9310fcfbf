internal import Glibc
internal import SteeringModel

/// One pass over a file's bytes, line by line. No line is copied: only ranges are kept.
struct RecScan {
  let bytes: UnsafeBufferPointer<UInt8>
  private let slots: UnsafePointer<FieldNameTable.Slot>
  let path: String

  var fields: [Field] = []
  var records: [Record] = []
  var problems: [Problem] = []

  /// The type that the last descriptor gave: records above any descriptor are `.other`.
  var type = RecordType.other
  /// Whether records below have a type or are ignored on purpose: a descriptor has been read.
  var hasDescriptor = false
  /// Whether it has been said that records stand above any descriptor: once is enough.
  var saidNoType = false
  /// The number of the line that is read next.
  var line = 1
  /// The record that is being read, `nil` between records.
  var open: OpenRecord?
  /// The first record that an unclosed `<<<<<<<` touches.
  var conflictFrom: Int?

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, slots: UnsafePointer<FieldNameTable.Slot>, path: String
  ) {
    self.bytes = bytes
    self.slots = slots
    self.path = path
    // Lines of real lists are 20 to 40 bytes; memory that is reserved and not touched costs nothing.
    fields.reserveCapacity(bytes.count / 20 + 4)
    records.reserveCapacity(bytes.count / 200 + 1)
  }

  mutating func run() {
    var at = Encoding.markLength(bytes)
    while at < bytes.count { at = readLine(at) }
    closeRecord()
  }

  /// Reads the line at `at`, with the lines on which its value goes on; the offset after them.
  @inline(__always)
  private mutating func readLine(_ at: Int) -> Int {
    let first = bytes[at]
    if Byte.isLetter(first) || first == Byte.percent {
      return readField(at) ?? readOther(at)
    }
    return readOther(at)
  }

  /// A field, or nothing when the line is not one.
  @inline(__always)
  private mutating func readField(_ start: Int) -> Int? {
    var key = PackedName()
    key.append(bytes[start])
    var at = start &+ 1
    while at < bytes.count, Byte.isNameByte(bytes[at]) {
      key.append(bytes[at])
      at &+= 1
    }
    guard at < bytes.count, bytes[at] == Byte.colon else { return nil }
    if bytes[start] == Byte.percent, key != Self.descriptorKey, looseDescriptor(start) != nil {
      return nil
    }
    let colon = at
    at &+= 1
    // Exactly one blank belongs to the syntax; every further one is part of the value.
    if at < bytes.count, Byte.isBlank(bytes[at]) { at &+= 1 }

    let startLine = line
    let value = readValue(at)
    let (name, language) = fieldName(key, start..<colon)
    // Changed in place: copying the open record for each field would cost more than reading it.
    if open == nil {
      open = OpenRecord(start: start, line: startLine, firstField: fields.count)
    }
    fields.append(
      Field(
        name: name, language: language, isFolded: value.isFolded, start: UInt32(start),
        valueStart: UInt32(at), valueEnd: UInt32(value.end)))
    open?.end = value.next
    if bytes[start] == Byte.percent, key == Self.descriptorKey, open?.descriptor == nil {
      open?.descriptor = (value: at..<value.end, line: startLine)
    }
    if value.dangles {
      // GNU rejects a `\` that ends the file: whatever we put after it would be swallowed.
      open?.harm(.danglingBackslash, line: startLine, text: start..<value.end)
    }
    return value.next
  }

  private static let descriptorKey = PackedName("%rec".utf8)

  /// Where a value ends, over `\`-joined and `+ ` lines. After a joined line end a `+` is literal.
  @inline(__always)
  private mutating func readValue(
    _ start: Int
  ) -> (end: Int, next: Int, isFolded: Bool, dangles: Bool) {
    var at = start
    var isFolded = false
    while true {
      let (end, next) = lineEnd(at)
      line &+= 1
      if end > at, bytes[end &- 1] == Byte.backslash {
        guard next > end else { return (end, next, isFolded, true) }
        isFolded = true
        guard next < bytes.count else { return (next, next, true, false) }
        at = next
      } else if next < bytes.count, bytes[next] == Byte.plus, next > end {
        isFolded = true
        at = next &+ 1
      } else {
        return (end, next, isFolded, false)
      }
    }
  }

  /// Where the line's content ends and where the next line begins. CR LF is one line end (R12),
  /// a CR anywhere else is data (R14).
  @inline(__always)
  func lineEnd(_ at: Int) -> (content: Int, next: Int) {
    guard at < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + at, CInt(Byte.feed), bytes.count &- at)
    else { return (bytes.count, bytes.count) }
    let feed = UnsafeRawPointer(found) - UnsafeRawPointer(base)
    let end = feed > at && bytes[feed &- 1] == Byte.carriage ? feed &- 1 : feed
    return (end, feed &+ 1)
  }

  @inline(__always)
  private func fieldName(_ key: PackedName, _ range: Range<Int>) -> (FieldName, Language?) {
    let name = FieldNameTable.name(key, in: slots)
    guard name == .unknown, range.count > 3, bytes[range.upperBound &- 3] == Byte.underscore,
      let language = FieldNameTable.language(
        bytes[range.upperBound &- 2], bytes[range.upperBound &- 1])
    else { return (name, nil) }
    let stem = FieldNameTable.name(
      PackedName(bytes[range.lowerBound..<range.upperBound &- 3]), in: slots)
    return stem == .unknown ? (.unknown, nil) : (stem, language)
  }
}
