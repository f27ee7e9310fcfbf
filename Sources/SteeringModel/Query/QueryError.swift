internal import RecText

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
  /// The nearest of the words, case and accents aside, `nil` when none is near.
  static func word(to text: String, among words: [String]) -> String? {
    EditDistance.nearest(to: Fold.fold(text), among: words.map { Fold.fold($0) }).map { words[$0] }
  }
}
