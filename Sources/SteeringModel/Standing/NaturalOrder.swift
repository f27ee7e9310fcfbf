/// Ids as people count them: `57-2` before `57-10`, case aside; tasks without an id last.
struct NaturalOrder {
  private let board: Board

  init(board: Board) {
    self.board = board
  }

  /// The tasks by id; those with the same id stay as they were.
  func sorted(_ tasks: [Int]) -> [Int] {
    // Each id is copied once into one array: comparing happens far more often.
    var pool: [UInt8] = []
    var ids: [(start: Int, end: Int, task: Int)] = []
    ids.reserveCapacity(tasks.count)
    for task in tasks {
      let start = pool.count
      pool.append(contentsOf: board.keyWord(ofTask: task))
      ids.append((start, pool.count, task))
    }
    let bytes = pool
    ids.sort { left, right in
      let span = bytes.span
      return NaturalOrder.isBefore(
        span.extracting(left.start..<left.end), span.extracting(right.start..<right.end))
    }
    return ids.map(\.task)
  }

  /// Whether one id comes before the other: runs of digits by value, other bytes by ASCII letter.
  static func isBefore(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    if left.isEmpty || right.isEmpty { return !left.isEmpty }
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if isDigit(left[first]), isDigit(right[second]) {
        let (firstEnd, secondEnd) = (digitsEnd(left, first), digitsEnd(right, second))
        while first < firstEnd - 1, left[first] == UInt8(ascii: "0") { first += 1 }
        while second < secondEnd - 1, right[second] == UInt8(ascii: "0") { second += 1 }
        let (count, other) = (firstEnd - first, secondEnd - second)
        if count != other { return count < other }
        while first < firstEnd {
          if left[first] != right[second] { return left[first] < right[second] }
          first += 1
          second += 1
        }
      } else {
        let (one, two) = (lowercased(left[first]), lowercased(right[second]))
        if one != two { return one < two }
        first += 1
        second += 1
      }
    }
    return left.count - first < right.count - second
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func digitsEnd(_ word: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < word.count, isDigit(word[end]) { end += 1 }
    return end
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
