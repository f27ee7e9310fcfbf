internal import RecText

/// A stable sort by number: keys of dates and ranks have few bits, and each pass costs one walk.
enum RadixSort {
  /// The key in the upper half, the task in the lower.
  private typealias Item = UInt64

  /// How many bits of the key one pass sorts by.
  private static let digit: UInt64 = 11

  /// The tasks in the rising order of their keys, those of the same key as they were. Of many the
  /// workers sort a share, and what is sorted is merged.
  static func sorted(
    _ tasks: [Int], _ workers: any WorkerPool, by key: @escaping @Sendable (Int) -> UInt32
  ) -> [Int] {
    var shares = workers.shares(of: tasks.count, from: fewRecords) { range in
      var items = [Item](room: range.count, workers)
      for index in range {
        items.append(Item(key(tasks[index])) << 32 | Item(UInt32(tasks[index])))
      }
      return sorted(items, workers)
    }
    while let last = shares.popLast() {
      guard let left = shares.popLast() else { return last.map { Int($0 & 0xffff_ffff) } }
      shares.append(merged(left, last, workers))
    }
    return []
  }

  private static func sorted(_ items: [Item], _ workers: any WorkerPool) -> [Item] {
    var items = items
    var other = [Item](room: items.count, workers)
    other += items
    var (set, unset) = (Item(0), Item(0))
    for item in items {
      set |= item
      unset |= ~item
    }
    // What all keys have in common puts none of them before another.
    var varying = (set & unset) & ~0xffff_ffff
    while varying != 0 {
      let shift = Item(varying.trailingZeroBitCount)
      pass(from: items.span, to: &other, shift)
      swap(&items, &other)
      varying &= ~((1 << digit - 1) << shift)
    }
    return items
  }

  /// Sorts by one digit of the keys.
  private static func pass(from items: Span<Item>, to other: inout [Item], _ shift: UInt64) {
    let count = 1 << Int(digit)
    let mask = Item(count - 1)
    var places = [Int](repeating: 0, count: count + 1)
    var starts = places.mutableSpan
    var sorted = other.mutableSpan
    for index in items.indices {
      starts[Int(truncatingIfNeeded: items[index] >> shift & mask) + 1] += 1
    }
    for digit in 0..<count { starts[digit + 1] += starts[digit] }
    for index in items.indices {
      let digit = Int(truncatingIfNeeded: items[index] >> shift & mask)
      sorted[starts[digit]] = items[index]
      starts[digit] += 1
    }
  }

  /// Both in one, the left before the right where their keys are the same.
  private static func merged(_ left: [Item], _ right: [Item], _ workers: any WorkerPool) -> [Item] {
    var result = [Item](room: left.count + right.count, workers)
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if right[second] >> 32 < left[first] >> 32 {
        result.append(right[second])
        second += 1
      } else {
        result.append(left[first])
        first += 1
      }
    }
    result += left[first...]
    result += right[second...]
    return result
  }
}
