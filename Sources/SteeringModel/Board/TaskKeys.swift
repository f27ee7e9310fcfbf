/// Tasks by id, as hashes and indexes; the ids' bytes stay in the files and are compared there.
///
/// Eight bytes a slot, at least half of them free: a million tasks need 16 MB and one pass.
struct TaskKeys: Sendable {
  private var slots: [UInt64]

  init(capacity: Int) {
    var count = 16
    while count < capacity * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
  }

  /// The task with this id, `nil` if there is none.
  func find(_ key: Span<UInt8>, in board: borrowing Board) -> Int? {
    let hash = key.wordHash
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot] & 0xffff_ffff) - 1
      if UInt32(slots[slot] >> 32) == hash, board.isKey(key, ofTask: index) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Enters a task and returns `nil`, or leaves the one that has its id and returns it.
  mutating func enter(_ index: Int, of board: borrowing Board) -> Int? {
    let hash = board.tasks[index].keyHash
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot] & 0xffff_ffff) - 1
      if UInt32(slots[slot] >> 32) == hash {
        let word = board.keyWord(ofTask: index)
        if board.isKey(word.span, ofTask: known) { return known }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt64(hash) << 32 | UInt64(index + 1)
    return nil
  }
}
