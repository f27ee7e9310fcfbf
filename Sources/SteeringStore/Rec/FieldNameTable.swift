internal import SteeringModel

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

/// Field names by their bytes: one open-addressed table, because a country's file has 11 million
/// field lines and a dictionary of strings would take longer than everything else.
struct FieldNameTable {
  struct Slot {
    var key: PackedName
    var name: FieldName
  }

  static let shared = FieldNameTable()

  private static let mask = 511
  private let slots: [Slot]

  private init() {
    var slots = [Slot](repeating: Slot(key: PackedName(), name: .unknown), count: Self.mask + 1)
    for name in FieldName.allCases where name != .unknown {
      let key = PackedName(name.rawValue.utf8)
      var at = Self.hash(key)
      while slots[at].key.count > 0 { at = (at + 1) & Self.mask }
      slots[at] = Slot(key: key, name: name)
    }
    self.slots = slots
  }

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

  /// The language of a two-letter suffix (`_vi`), by its letters.
  @inline(__always)
  static func language(_ first: UInt8, _ second: UInt8) -> Language? {
    switch (first, second) {
    case (0x65, 0x6E): .en
    case (0x76, 0x69): .vi
    case (0x6E, 0x62): .nb
    case (0x68, 0x69): .hi
    default: nil
    }
  }
}
