/// One pass over a file's bytes, line by line. No line is copied: only ranges are kept.
struct RecScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let vocabulary: Vocabulary
  private let slots: UnsafePointer<Vocabulary.Slot>

  var fields: [Field] = []
  var records: [Record] = []
  var descriptors: [RecordFile.Descriptor] = []
  var problems: [FileProblem] = []

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

  /// - Parameters:
  ///   - slots: the vocabulary's own.
  ///   - room: how many bytes are going to be scanned.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary,
    _ slots: UnsafePointer<Vocabulary.Slot>, room: Int, _ workers: any WorkerPool
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.slots = slots
    // Lines of real lists are 20 to 40 bytes; memory that is reserved and not touched costs nothing.
    fields = Array(room: room / 20 + 4, workers)
    records = Array(room: room / 200 + 1, workers)
  }

  /// Reads the lines of a range at whose ends no record is open.
  mutating func run(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound { at = readLine(at) }
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
    guard let (name, suffix, colon) = knownName(start) ?? anyName(start) else { return nil }
    if bytes[start] == Byte.percent, !isDescriptor(start..<colon), looseDescriptor(start) != nil {
      return nil
    }
    var at = colon &+ 1
    // Exactly one blank belongs to the syntax; every further one is part of the value.
    if at < bytes.count, Byte.isBlank(bytes[at]) { at &+= 1 }
    // A longer name is no name.
    guard at &- start <= Int(UInt16.max) else { return nil }

    let startLine = line
    let value = readValue(at)
    // Changed in place: copying the open record for each field would cost more than reading it.
    if open == nil {
      open = OpenRecord(start: start, line: startLine, firstField: fields.count)
    }
    fields.append(
      Field(
        name: name, suffix: suffix, isFolded: value.isFolded, start: start, valueStart: at,
        valueEnd: value.end))
    open?.end = value.next
    if bytes[start] == Byte.percent, open?.descriptor == nil, isDescriptor(start..<colon) {
      open?.descriptor = (value: at..<value.end, line: startLine)
    }
    if value.dangles {
      // GNU rejects a `\` that ends the file: whatever we put after it would be swallowed.
      open?.harm(.danglingBackslash, line: startLine, text: start..<value.end)
    }
    return value.next
  }

  /// Whether a name is `%rec`.
  private func isDescriptor(_ name: Range<Int>) -> Bool {
    bytes[name].elementsEqual("%rec".utf8)
  }

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

  /// Where the line's content ends and where the next line begins. CR LF is one line end, a CR
  /// anywhere else is data.
  @inline(__always)
  func lineEnd(_ at: Int) -> (content: Int, next: Int) {
    let feed = lineFeed(from: at)
    guard feed < bytes.count else { return (bytes.count, bytes.count) }
    let end = feed > at && bytes[feed &- 1] == Byte.carriage ? feed &- 1 : feed
    return (end, feed &+ 1)
  }

  /// The offset of the next line feed, or of the end: two words of eight bytes at a time.
  @inline(__always)
  private func lineFeed(from start: Int) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress else { return bytes.count }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at &+ 16 <= bytes.count {
      let low = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self))
      let (inLow, inHigh) = (Self.feeds(low), Self.feeds(high))
      if inLow | inHigh != 0 {
        return inLow != 0
          ? at &+ inLow.trailingZeroBitCount &>> 3 : at &+ 8 &+ inHigh.trailingZeroBitCount &>> 3
      }
      at &+= 16
    }
    while at < bytes.count, bytes[at] != Byte.feed { at &+= 1 }
    return at
  }

  /// Its lowest bit that is set stands in the lowest byte of the word that is a line feed.
  @inline(__always)
  private static func feeds(_ word: UInt64) -> UInt64 {
    let feeds = word ^ 0x0A0A_0A0A_0A0A_0A0A
    return (feeds &- 0x0101_0101_0101_0101) & ~feeds & 0x8080_8080_8080_8080
  }

  private typealias Name = (name: FieldName, suffix: UInt8, colon: Int)

  /// The plain name that begins there, if it is one that the program reads: taken in two words of
  /// eight bytes, since nearly every line of a file begins with one.
  @inline(__always)
  private func knownName(_ start: Int) -> Name? {
    guard start &+ 16 <= bytes.count, let base = bytes.baseAddress else { return nil }
    let words = UnsafeRawPointer(base + start)
    let low = UInt64(littleEndian: words.loadUnaligned(as: UInt64.self))
    if let (word, count) = Self.beforeColon(low) {
      let key = PackedName(low: word, high: 0, count: count)
      return Vocabulary.known(key, in: slots).map { ($0, 0, start &+ count) }
    }
    let high = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard let (word, count) = Self.beforeColon(high) else { return nil }
    let key = PackedName(low: low, high: word, count: count &+ 8)
    return Vocabulary.known(key, in: slots).map { ($0, 0, start &+ count &+ 8) }
  }

  /// The bytes of a word before its first colon and how many they are: the lowest byte of
  /// `word ^ colons` that is zero is the lowest whose highest bit is set in `zeros`.
  @inline(__always)
  private static func beforeColon(_ word: UInt64) -> (word: UInt64, count: Int)? {
    let colons = word ^ 0x3A3A_3A3A_3A3A_3A3A
    let zeros = (colons &- 0x0101_0101_0101_0101) & ~colons & 0x8080_8080_8080_8080
    guard zeros != 0 else { return nil }
    let bits = UInt64(truncatingIfNeeded: zeros.trailingZeroBitCount & ~7)
    return (word & (1 &<< bits &- 1), Int(truncatingIfNeeded: bits &>> 3))
  }

  /// Any name, byte by byte: with a suffix, of a descriptor, or one that the program does not
  /// read; nothing when none begins there.
  private func anyName(_ start: Int) -> Name? {
    var colon = start &+ 1
    while colon < bytes.count, Byte.isNameByte(bytes[colon]) { colon &+= 1 }
    guard colon < bytes.count, bytes[colon] == Byte.colon else { return nil }
    func known(_ end: Int) -> FieldName? {
      vocabulary.known(bytes[start..<end], in: slots)
    }
    if let name = known(colon) { return (name, 0, colon) }
    guard colon &- start > 3, bytes[colon &- 3] == Byte.underscore,
      let suffix = vocabulary.suffix(bytes[colon &- 2], bytes[colon &- 1]),
      let stem = known(colon &- 3)
    else { return (.unknown, 0, colon) }
    return (stem, suffix, colon)
  }
}
