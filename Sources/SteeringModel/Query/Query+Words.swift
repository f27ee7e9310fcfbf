extension Query {
  /// A search for plain words: all of them, in any order, whatever signs they hold.
  package static func words(_ text: String) -> Query {
    let words = Fold.fold(text).split { $0 == UInt8(ascii: " ") }
    return Query(terms: words.map { Term(isNegated: false, condition: .text(Array($0))) })
  }
}

extension Fold {
  /// Whether a text holds all of the words, in any order, without regard to case and accents.
  package static func holds(_ text: String, words: String) -> Bool {
    let text = fold(text)
    return fold(words).split { $0 == UInt8(ascii: " ") }.allSatisfy { word in
      text.span.contains(Array(word).span)
    }
  }
}
