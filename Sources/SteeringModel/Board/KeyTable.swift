/// Records of one type by key, as hashes and indexes; whoever asks compares the bytes.
///
/// Eight bytes a slot, at least half of them free: a million tasks need 16 MB and one pass.
struct KeyTable: Sendable {
  private var slots: [UInt64]

  init(capacity: Int) {
    var count = 16
    while count < capacity * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
  }

  /// The record with this key, `nil` if there is none.
  func find(_ hash: UInt32, where isSame: (Int) -> Bool) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot] & 0xffff_ffff) - 1
      if UInt32(slots[slot] >> 32) == hash, isSame(index) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Enters a record and returns `nil`, or leaves the one that has this key and returns it.
  mutating func enter(_ index: Int, _ hash: UInt32, where isSame: (Int) -> Bool) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot] & 0xffff_ffff) - 1
      if UInt32(slots[slot] >> 32) == hash, isSame(known) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt64(hash) << 32 | UInt64(index + 1)
    return nil
  }
}
