/// How far two words are apart, for telling what was probably meant.
package enum EditDistance {
  /// The place of the nearest of the words, `nil` when more than a third of the letters are wrong
  /// (at least one may be, three at most) and none begins with the text.
  package static func nearest(to typed: [UInt8], among words: [[UInt8]]) -> Int? {
    let allowed = min(3, max(1, typed.count / 3 + (typed.count % 3 == 2 ? 1 : 0)))
    var best: (place: Int, distance: Int)?
    for (place, word) in words.enumerated() {
      let distance = between(typed, word)
      if distance <= allowed, distance < best?.distance ?? .max { best = (place, distance) }
    }
    if let best { return best.place }
    return typed.count >= 2 ? words.firstIndex { $0.starts(with: typed) } : nil
  }

  /// How many letters must be put in, taken out, replaced or swapped with their neighbour (the
  /// optimal string alignment distance). O(mn).
  static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(
          last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        let isSwapped =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if isSwapped { cost = min(cost, before[column - 1] + 1) }
        current.append(cost)
      }
      before = last
      last = current
    }
    return last[right.count]
  }
}
