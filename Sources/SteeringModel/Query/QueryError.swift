/// What is wrong with a query, and where.
package struct QueryError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// No such key; `nearest` is the key that was probably meant.
    case unknownKey = "unknown-key"
    /// The key knows no such word.
    case unknownWord = "unknown-word"
    /// No unit of the board has that code.
    case unknownUnit = "unknown-unit"
    /// The board has no such group.
    case unknownGroup = "unknown-group"
    /// The board has no such document.
    case unknownDocument = "unknown-document"
    case badDate = "bad-date"
    case badNumber = "bad-number"
    /// The key cannot be compared with `<` or `>`.
    case badComparison = "bad-comparison"
    case missingValue = "missing-value"
    /// A quotation mark without its counterpart.
    case openQuote = "open-quote"
    /// Text that touches a closing quotation mark.
    case afterQuote = "after-quote"
  }

  /// How many characters stand before the mistake.
  package let position: Int
  /// What is wrong.
  package let kind: Kind
  /// The text that is wrong.
  package let text: String
  /// The right word that is nearest, `nil` when none is near.
  package let nearest: String?
}

/// Finds the word that was probably meant.
enum Nearest {
  /// The nearest of the words, `nil` when more than a third of the letters are wrong (at least one
  /// may be, three at most).
  static func word(to text: String, among words: [String]) -> String? {
    let typed = Fold.fold(text)
    let allowed = min(3, max(1, typed.count / 3 + (typed.count % 3 == 2 ? 1 : 0)))
    var best: (word: String, distance: Int)?
    for word in words {
      let distance = distance(typed, Fold.fold(word))
      if distance <= allowed, distance < best?.distance ?? .max { best = (word, distance) }
    }
    if let best { return best.word }
    return typed.count >= 2 ? words.first { Fold.fold($0).starts(with: typed) } : nil
  }

  /// How many letters must be put in, taken out, replaced or swapped with their neighbour.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
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
