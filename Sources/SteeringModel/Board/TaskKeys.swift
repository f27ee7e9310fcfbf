internal import RecText

/// Tasks by id, as hashes and indexes; the ids' bytes stay in the files and are compared there.
///
/// Eight bytes a slot, at least half of them free: a million tasks need 16 MB and one pass.
struct TaskKeys: Sendable {
  private var slots: [UInt64]

  init(capacity: Int, _ workers: any WorkerPool = NoWorkers()) {
    var count = 16
    while count < capacity * 2 { count *= 2 }
    slots = Array(room: count, workers)
    slots += repeatElement(0, count: count)
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

  /// Enters the tasks: tells those whose id another had before, with that one, and how many have
  /// neither id nor title.
  mutating func enterAll(
    of board: borrowing Board
  ) -> (repeated: [(first: Int, again: Int)], nameless: Int) {
    var repeated: [(first: Int, again: Int)] = []
    var nameless = 0
    let tasks = board.tasks.span
    var slots = slots.mutableSpan
    let mask = slots.count - 1
    for index in tasks.indices {
      guard tasks[index].marks.contains(.key) else {
        if !tasks[index].marks.contains(.title) { nameless += 1 }
        continue
      }
      let hash = tasks[index].keyHash
      var slot = Int(hash) & mask
      while slots[slot] != 0 {
        if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
          let known = Int(slots[slot] & 0xffff_ffff) - 1
          let word = board.keyWord(ofTask: index)
          if board.isKey(word.span, ofTask: known) {
            repeated.append((known, index))
            break
          }
        }
        slot = (slot + 1) & mask
      }
      if slots[slot] == 0 { slots[slot] = UInt64(hash) << 32 | UInt64(index + 1) }
    }
    return (repeated, nameless)
  }
}
