/// Finds the name that somebody may have meant.
package enum Nearest {
  /// The one of some names that the fewest changed letters lead to; `nil` when none is near.
  package static func name(to text: String, among names: [String]) -> String? {
    let wanted = Array(text.lowercased().utf8.prefix(64))
    let limit = max(1, wanted.count / 2)
    var best: (name: String, distance: Int)?
    for name in names {
      let bytes = Array(name.utf8)
      var distance = Self.distance(wanted, bytes)
      // An abbreviation or a longer spelling is nearer than its letters say: `escape` for `esc`.
      if wanted.count >= 3, bytes.starts(with: wanted) || wanted.starts(with: bytes) {
        distance = min(distance, 1)
      }
      if distance <= limit, best.map({ distance < $0.distance }) ?? true {
        best = (name, distance)
      }
    }
    return best?.name
  }

  /// Letters to change, add or leave out to come from one word to the other. O(mn).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }
}
