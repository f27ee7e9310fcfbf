/// Which records belong to which: pairs of indexes, sorted, so that nothing is spent on the many
/// tasks that have no obstacle, extension or conclusion.
struct Relation: Sendable {
  /// The left index in the upper half, the right one in the lower.
  private var pairs: [UInt64] = []

  mutating func add(_ left: Int, _ right: Int) {
    pairs.append(UInt64(left) << 32 | UInt64(right))
  }

  /// To be called when all pairs are in.
  mutating func close() {
    pairs.sort()
  }

  /// What belongs to the left one, in rising order, each once.
  func of(_ left: Int) -> [Int] {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] >> 32 < UInt64(left) { low = middle + 1 } else { high = middle }
    }
    var result: [Int] = []
    while low < pairs.count, pairs[low] >> 32 == UInt64(left) {
      let right = Int(pairs[low] & 0xffff_ffff)
      if result.last != right { result.append(right) }
      low += 1
    }
    return result
  }
}
