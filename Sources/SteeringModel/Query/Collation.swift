@_spi(_Unicode) import Swift

/// The order of words in a language: Vietnamese letters and tones, Norwegian æ ø å after z.
///
/// A key holds the letters first, then the accents, then the case, so that an earlier difference of
/// letters counts for more than a later one of accents. Keys compare number by number.
package enum Collation {
  /// The sorting key of a text.
  package static func key(_ text: String, _ language: Language) -> [UInt32] {
    var letters: [UInt32] = []
    var accents: [UInt32] = []
    var cases: [UInt32] = []
    for scalar in text._nfd {
      if let accent = rank(ofMark: scalar, language) {
        if let letter = letters.last.flatMap({ changed($0, by: scalar, language) }) {
          letters[letters.count - 1] = letter
        } else if !accents.isEmpty {
          accents[accents.count - 1] += accent
        }
        continue
      }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      letters.append(rank(of: lower, language))
      accents.append(1)
      cases.append(lower == scalar ? 1 : 2)
    }
    return letters + [0] + accents + [0] + cases
  }

  /// Whether one text stands before another.
  package static func isBefore(_ one: String, _ other: String, _ language: Language) -> Bool {
    key(one, language).lexicographicallyPrecedes(key(other, language))
  }

  /// Letters stand 16 apart, so that the letters of a language fit between those of the alphabet.
  private static let step: UInt32 = 16
  private static let firstLetter: UInt32 = 0x1000

  private static func rank(ofLatin letter: Character) -> UInt32 {
    let offset = UInt32((letter.asciiValue ?? 97) - 97)
    return firstLetter + offset * step
  }

  private static func rank(of scalar: Unicode.Scalar, _ language: Language) -> UInt32 {
    let afterZ = rank(ofLatin: "z") + step
    switch scalar {
    case "a"..."z": return rank(ofLatin: Character(scalar))
    case "đ": return rank(ofLatin: "d") + 1
    case "æ": return language == .nb ? afterZ : rank(ofLatin: "a") + 1
    case "ø": return language == .nb ? afterZ + step : rank(ofLatin: "o") + 1
    default:
      // Signs and figures before the letters, other scripts after them, each as Unicode has it.
      return scalar.value < 0x80 ? scalar.value + 1 : firstLetter + 0x1000 + scalar.value
    }
  }

  /// A mark that makes another letter of the one before it, as the circumflex does of o in
  /// Vietnamese and the ring of a in Norwegian.
  private static func changed(
    _ letter: UInt32, by mark: Unicode.Scalar, _ language: Language
  ) -> UInt32? {
    switch (language, mark) {
    case (.vi, "\u{306}"): letter + 1
    case (.vi, "\u{302}"): letter + 2
    case (.vi, "\u{31B}"): letter + 3
    case (.nb, "\u{30A}") where letter == rank(ofLatin: "a"):
      rank(ofLatin: "z") + 3 * step
    default: nil
    }
  }

  /// The rank of a combining mark among accents, `nil` for a letter. Vietnamese tones stand in
  /// their own order: level, huyền, hỏi, ngã, sắc, nặng.
  private static func rank(ofMark scalar: Unicode.Scalar, _ language: Language) -> UInt32? {
    guard (0x300...0x36F).contains(scalar.value) else { return nil }
    if language == .vi {
      let tones: [UInt32] = [0x300, 0x309, 0x303, 0x301, 0x323]
      if let tone = tones.firstIndex(of: scalar.value) { return UInt32(tone) + 1 }
    }
    return scalar.value
  }
}
