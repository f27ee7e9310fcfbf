/// A stable sort by number: keys of dates and ranks have few bits, and each pass costs one walk.
enum RadixSort {
  /// The tasks in the rising order of their keys.
  static func sorted(_ items: [(key: UInt64, task: Int32)]) -> [Int] {
    var items = items
    // Under some hundreds the tables cost more than the comparisons.
    guard items.count > 512 else {
      return items.enumerated()
        .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
        .map { Int($0.element.task) }
    }
    var other = items
    let everyBit = items.reduce(0) { $0 | $1.key }
    var shift: UInt64 = 0
    while shift < 64, everyBit >> shift != 0 {
      defer { shift += 11 }
      guard (everyBit >> shift) & 2_047 != 0 else { continue }
      var starts = [Int](repeating: 0, count: 2_049)
      for item in items { starts[Int((item.key >> shift) & 2_047) + 1] += 1 }
      for digit in 0..<2_048 { starts[digit + 1] += starts[digit] }
      for item in items {
        let digit = Int((item.key >> shift) & 2_047)
        other[starts[digit]] = item
        starts[digit] += 1
      }
      swap(&items, &other)
    }
    return items.map { Int($0.task) }
  }
}
