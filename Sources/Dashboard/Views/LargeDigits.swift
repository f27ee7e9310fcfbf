/// Digits five rows high, three columns wide, from plain cells: any terminal shows them.
enum LargeDigits {
  private static let patterns: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"],
    "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"],
    "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"],
    "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"],
    "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"],
    "9": ["###", "# #", "###", "  #", "###"],
  ]

  /// The five rows of a number, drawn with one sign; each digit's dots are two columns wide, since
  /// a cell is about twice as high as wide.
  static func rows(of digits: String, with sign: String) -> [String] {
    (0..<5).map { row in
      digits.compactMap { patterns[$0]?[row] }.map { pattern in
        pattern.map { $0 == "#" ? sign + sign : "  " }.joined()
      }.joined(separator: "  ")
    }
  }
}
