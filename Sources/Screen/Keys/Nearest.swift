/// Finds the name that somebody may have meant.
package enum Nearest {
  /// The one of some names that the fewest changed letters lead to; `nil` when none is near.
  package static func name(to text: String, among names: [String]) -> String? {
    let wanted = Array(text.lowercased().utf8.prefix(64))
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for name in names {
      let bytes = Array(name.lowercased().utf8)
      let distance = Self.distance(wanted, bytes)
      if distance <= limit, best.map({ distance < $0.distance }) ?? true {
        best = (name, distance)
      }
    }
    return best?.name
      // An abbreviation, or a longer spelling.
      ?? names.first { name in
        let bytes = Array(name.lowercased().utf8)
        return wanted.count >= 3 && (bytes.starts(with: wanted) || wanted.starts(with: bytes))
      }
  }

  /// Letters to change, add, leave out or swap with their neighbour to come from one word to the
  /// other (the "optimal string alignment" distance). O(mn).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var best = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], b == left[i - 1] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
