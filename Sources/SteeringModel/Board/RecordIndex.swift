internal import RecText

/// Where the records that are not tasks stand, by type and by key.
///
/// Keys stay in the files and are compared there: a journal has more entries than there are tasks.
struct RecordIndex: Sendable {
  /// The records of each type, by its number, in the order of their addresses.
  private(set) var ofType: [[RecordAddress]] = Array(repeating: [], count: 256)
  /// Records that say something of hidden tasks alone.
  private(set) var hidden: Set<RecordAddress> = []
  /// Records whose key another one of their type has too, where each should have its own.
  private(set) var repeated: Set<RecordAddress> = []
  /// Every record that has a key, as it was entered.
  private var entered: [RecordAddress] = []
  private var hashes: [UInt32] = []
  /// The next record with the same key, from the last one back to the first.
  private var next: [Int32] = []
  /// One more than the place of the last record with a key; 0 is free. Open addressing: the count
  /// is a power of two, at least half of them free.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  /// Makes room for so many records.
  mutating func reserve(_ count: Int) {
    entered.reserveCapacity(count)
    hashes.reserveCapacity(count)
    next.reserveCapacity(count)
    var size = slots.count
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  mutating func add(_ address: RecordAddress, _ type: RecordType) {
    ofType[Int(type.code)].append(address)
  }

  /// Leaves records out of everything that is shown; their keys stay taken.
  mutating func hide(_ addresses: some Sequence<RecordAddress>, of type: RecordType) {
    hidden.formUnion(addresses)
    ofType[Int(type.code)].removeAll { hidden.contains($0) }
  }

  /// The same for one that was not added.
  mutating func hide(_ address: RecordAddress) { hidden.insert(address) }

  /// Notes that another record has the key of this one; whether that was not known.
  mutating func markRepeated(_ address: RecordAddress) -> Bool {
    repeated.insert(address).inserted
  }

  /// Enters a record under the hash of its key; the first one that had the key before it, if any.
  mutating func enter(
    _ address: RecordAddress, hash: UInt32, isSame: (RecordAddress) -> Bool
  ) -> RecordAddress? {
    let place = Int32(entered.count)
    entered.append(address)
    hashes.append(hash)
    next.append(place)
    if entered.count * 2 > slots.count { grow() }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let last = Int(slots[slot]) - 1
      if hashes[last] == hash, isSame(entered[last]) {
        let first = next[last]
        next[last] = place
        next[Int(place)] = first
        slots[slot] = place + 1
        return entered[Int(first)]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = place + 1
    return nil
  }

  /// The records with a key, hidden ones too, in the order in which they were entered.
  func find(hash: UInt32, isSame: (RecordAddress) -> Bool) -> [RecordAddress] {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let last = Int(slots[slot]) - 1
      if hashes[last] == hash, isSame(entered[last]) {
        var found: [RecordAddress] = []
        var at = last
        repeat {
          at = Int(next[at])
          found.append(entered[at])
        } while at != last
        return found
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for last in old where last != 0 {
      var slot = Int(hashes[Int(last) - 1]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = last
    }
  }

  /// The hash of a key that is put together of the hashes of its parts.
  static func combined(_ hash: UInt32, _ part: Span<UInt8>) -> UInt32 {
    let mixed = (UInt64(hash) << 32 | UInt64(part.wordHash)) &* 0x9e37_79b9_7f4a_7c15
    return UInt32(truncatingIfNeeded: mixed >> 29)
  }
}
