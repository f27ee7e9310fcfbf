/// Ids as people count them: `57-2` before `57-10`, case aside; tasks without an id last.
struct NaturalOrder {
  private let board: Board

  init(board: Board) {
    self.board = board
  }

  /// A task's id in a form that compares byte by byte: where it stands in the pool, and eight bytes
  /// of it as a number, which tell most ids apart.
  private struct Key {
    var head: UInt64 = 0
    let start: UInt32
    let end: UInt32
    let task: Int32

    var bytes: Range<Int> { Int(start)..<Int(end) }
  }

  /// The tasks by id; those with the same id stay as they were.
  func sorted(_ tasks: [Int]) -> [Int] {
    var pool: [UInt8] = []
    var keys: [Key] = []
    var nameless: [Int] = []
    pool.reserveCapacity(tasks.count * 12)
    keys.reserveCapacity(tasks.count)
    for task in tasks {
      let start = pool.count
      board.withKey(ofTask: task) { NaturalOrder.appendKey(of: $0, to: &pool) }
      if pool.count == start {
        nameless.append(task)
      } else {
        keys.append(
          Key(start: UInt32(start), end: UInt32(pool.count), task: Int32(truncatingIfNeeded: task)))
      }
    }
    let common = NaturalOrder.commonPrefix(of: keys, in: pool)
    for index in keys.indices {
      keys[index].head = NaturalOrder.head(of: pool, in: keys[index].bytes.dropFirst(common))
    }
    keys.sort { left, right in
      left.head != right.head
        ? left.head < right.head
        : pool[left.bytes].lexicographicallyPrecedes(pool[right.bytes])
    }
    return keys.map { Int($0.task) } + nameless
  }

  /// How many bytes all keys begin with: the ids of a committee often begin with its number.
  private static func commonPrefix(of keys: [Key], in pool: [UInt8]) -> Int {
    guard let first = keys.first?.bytes else { return 0 }
    var count = first.count
    for key in keys {
      count = min(count, key.bytes.count)
      for place in 0..<count
      where pool[first.lowerBound + place] != pool[key.bytes.lowerBound + place] {
        count = place
        break
      }
    }
    return count
  }

  /// The first eight bytes of a range, the first of them the highest; zeros where it is shorter.
  private static func head(of pool: [UInt8], in range: Range<Int>) -> UInt64 {
    var head: UInt64 = 0
    for place in 0..<8 {
      head = head << 8 | (place < range.count ? UInt64(pool[range.lowerBound + place]) : 0)
    }
    return head
  }

  /// Letters become small; a run of digits becomes a digit, the count of its digits without leading
  /// zeros, and these: a longer number comes after a shorter one.
  private static func appendKey(of id: Span<UInt8>, to pool: inout [UInt8]) {
    var index = 0
    while index < id.count {
      guard isDigit(id[index]) else {
        pool.append(lowercased(id[index]))
        index += 1
        continue
      }
      var end = index
      while end < id.count, isDigit(id[end]) { end += 1 }
      while index < end - 1, id[index] == UInt8(ascii: "0") { index += 1 }
      pool.append(UInt8(ascii: "0"))
      for _ in 0..<((end - index) / 255) { pool.append(255) }
      pool.append(UInt8((end - index) % 255))
      while index < end {
        pool.append(id[index])
        index += 1
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
