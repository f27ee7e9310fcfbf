import SteeringModel
import Testing

private func sorted(_ words: [String], _ language: Language) -> [String] {
  words.shuffled().sorted { Collation.isBefore($0, $1, language) }
}

@Suite struct SortingWords {
  @Test func vietnameseLettersAndTonesStandInTheirOrder() {
    let words = [
      "a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "ấ", "b", "d", "đ", "e", "ê", "o", "ô", "ơ",
      "u", "ư", "x", "y",
    ]
    #expect(sorted(words, .vi) == words)
    #expect(sorted(["Đắk Lắk", "Dân vận", "Đảng ủy"], .vi) == ["Dân vận", "Đảng ủy", "Đắk Lắk"])
  }

  @Test func aLaterLetterCountsForMoreThanAnEarlierTone() {
    #expect(sorted(["hòa bình", "hoa cúc"], .vi) == ["hòa bình", "hoa cúc"])
  }

  @Test func norwegianHasItsLettersAfterZ() {
    let words = ["Arendal", "Zoo", "Ærfugl", "Østfold", "Ålesund"]
    #expect(sorted(words, .nb) == words)
    #expect(sorted(["Ålesund", "Arendal"], .en) == ["Ålesund", "Arendal"], "an accent elsewhere")
  }

  @Test func composedAndDecomposedAreTheSame() {
    #expect(Collation.key("\u{1EC7}", .vi) == Collation.key("e\u{323}\u{302}", .vi))
    #expect(Collation.key("Å", .nb) == Collation.key("A\u{30A}", .nb))
  }

  @Test func devanagariFollowsItsAlphabetAfterLatin() {
    let words = ["zebra", "अधिकारी", "कार्य", "खोज", "गृह", "हिन्दी"]
    #expect(sorted(words, .hi) == words)
  }

  @Test func caseIsTheLastToTell() {
    #expect(sorted(["b", "A", "a", "B"], .en) == ["a", "A", "b", "B"])
  }
}
