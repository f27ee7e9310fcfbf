extension Query {
  /// A search for plain words: all of them, in any order, whatever signs they hold.
  package static func words(_ text: String) -> Query {
    words(Fold.fold(text).words)
  }

  /// What is left to search for among the tasks that an earlier search found, `nil` when other tasks
  /// may be found too. Each word of a longer text begins with one of the shorter: no other task has
  /// them, and those that are whole already need no second look.
  package static func words(_ text: String, amongThoseWith earlier: String) -> Query? {
    let (text, earlier) = (Fold.fold(text), Fold.fold(earlier))
    guard text.starts(with: earlier) else { return nil }
    let known = Set(earlier.words)
    return words(text.words.filter { !known.contains($0) })
  }

  private static func words(_ words: [ArraySlice<UInt8>]) -> Query {
    Query(terms: words.map { Term(isNegated: false, condition: .text(Array($0))) })
  }
}

extension Fold {
  /// The folded words of a text.
  static func words(_ text: String) -> [[UInt8]] { fold(text).words.map { Array($0) } }

  /// Whether a text holds all of the words, in any order, without regard to case and accents.
  package static func holds(_ text: String, words: String) -> Bool {
    let text = fold(text)
    return fold(words).words.allSatisfy { word in
      text.span.contains(Array(word).span)
    }
  }
}

extension [UInt8] {
  fileprivate var words: [ArraySlice<UInt8>] { split { $0 == UInt8(ascii: " ") } }
}
