import Foundation
import Screen
import TestSupport
import Testing

/// Texts of which terminals disagree how wide they are, with what is drawn for each and how wide.
@Suite("Text width: what is drawn takes the columns that ncurses will use")
struct WidthTableTests {
  static let table: [(name: String, text: String, drawn: String, width: Int)] = [
    ("NFC", "Vi\u{1EC7}t Nam", "Vi\u{1EC7}t Nam", 8),
    ("NFD", "Vie\u{323}\u{302}t Nam", "Vi\u{1EC7}t Nam", 8),
    ("marks in other order", "Vie\u{302}\u{323}t", "Vi\u{1EC7}t", 4),
    ("đường NFD", "\u{111}u\u{31B}o\u{31B}\u{300}ng", "\u{111}\u{1B0}\u{1EDD}ng", 5),
    ("हिन्दी", "\u{939}\u{93F}\u{928}\u{94D}\u{926}\u{940}", "हिन्दी", 5),
    ("क्षि", "\u{915}\u{94D}\u{937}\u{93F}", "क्षि", 3),
    ("क्षेत्र", "\u{915}\u{94D}\u{937}\u{947}\u{924}\u{94D}\u{930}", "क्षेत्र", 4),
    ("स्त्री", "\u{938}\u{94D}\u{924}\u{94D}\u{930}\u{940}", "स्त्री", 4),
    ("का", "\u{915}\u{93E}", "का", 2),
    ("कि", "\u{915}\u{93F}", "कि", 2),
    ("को", "\u{915}\u{94B}", "को", 2),
    ("कु", "\u{915}\u{941}", "कु", 1),
    ("के", "\u{915}\u{947}", "के", 1),
    ("कं", "\u{915}\u{902}", "कं", 1),
    ("क़", "\u{915}\u{93C}", "\u{915}\u{93C}", 1),
    ("visarga", "\u{915}\u{903}", "\u{915}\u{903}", 2),
    ("joiner", "\u{915}\u{94D}\u{200D}", "\u{915}\u{94D}\u{200D}", 1),
    ("non-joiner", "\u{915}\u{94D}\u{200C}\u{937}", "\u{915}\u{94D}\u{200C}\u{937}", 2),
    ("कार्य पूर्ण", "कार्य पूर्ण", "कार्य पूर्ण", 8),
    ("blåbærsyltetøy", "blåbærsyltetøy", "blåbærsyltetøy", 14),
    ("å NFD", "a\u{30A}", "\u{E5}", 1),
    ("漢字", "漢字", "漢字", 4),
    ("한글", "한글", "한글", 4),
    ("fullwidth", "Ａ１", "Ａ１", 4),
    ("ideographic blank", "\u{3000}", "\u{3000}", 2),
    ("extension G", "\u{30000}", "\u{30000}", 2),
    ("か+゛", "\u{304B}\u{3099}", "\u{304C}", 2),
    ("NFD 한", "\u{1112}\u{1161}\u{11AB}", "\u{D55C}", 2),
    ("葛 with a variant", "\u{845B}\u{E0100}", "\u{845B}", 2),
    ("halfwidth ガ", "\u{FF76}\u{FF9E}", "\u{FF76}\u{FF9E}", 2),
    ("😀", "😀", "😀", 2),
    ("✅", "\u{2705}", "\u{2705}", 2),
    ("⌚", "\u{231A}", "\u{231A}", 2),
    ("skin tone", "\u{1F44D}\u{1F3FD}", "\u{1F44D}", 2),
    ("family", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}", "\u{1F468}", 2),
    ("rainbow flag", "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}", "\u{1F3F3}", 1),
    ("❤️", "\u{2764}\u{FE0F}", "\u{2764}", 1),
    ("☑️", "\u{2611}\u{FE0F}", "\u{2611}", 1),
    ("✔️", "\u{2714}\u{FE0F}", "\u{2714}", 1),
    ("⚠️", "\u{26A0}\u{FE0F}", "\u{26A0}", 1),
    ("⌚ as text", "\u{231A}\u{FE0E}", "\u{231A}", 2),
    ("keycap", "1\u{FE0F}\u{20E3}", "1", 1),
    ("flag of Norway", "\u{1F1F3}\u{1F1F4}", "NO", 2),
    ("half a flag", "\u{1F1F3}", "N", 1),
    (
      "flag of England",
      "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "\u{1F3F4}", 2
    ),
    ("signs", "±°§×“”…●★→✓─│█", "±°§×“”…●★→✓─│█", 14),
    ("☰", "\u{2630}", "\u{2630}", 1),
    ("enclosed", "a\u{20DD}", "a\u{20DD}", 1),
    (
      "eight marks", "a" + String(repeating: "\u{323}", count: 8),
      "\u{1EA1}" + String(repeating: "\u{323}", count: 4), 1
    ),
    ("grapheme joiner", "a\u{34F}b", "a\u{34F}b", 2),
    ("zero-width blank", "a\u{200B}b", "a¤b", 3),
    ("soft hyphen", "a\u{AD}b", "a¤b", 3),
    ("hard blank", "a\u{A0}b", "a\u{A0}b", 3),
    ("Hangul filler", "\u{3164}", "¤", 1),
    ("jamo filler", "\u{115F}", "¤", 1),
    ("lone mark", "\u{301}", "\u{25CC}\u{301}", 1),
    ("line separator", "a\u{2028}b", "a\u{2424}b", 3),
    ("upper control", "\u{9B}", "\u{2426}", 1),
    ("TAB", "\t", "\u{2409}", 1),
    ("Thai กำ", "กำ", "กำ", 2),
    ("Thai ที่", "ที่", "ที่", 1),
    ("Tamil கொ", "கொ", "கொ", 2),
    ("Arabic", "مرحبا", "مرحبا", 5),
  ]

  @Test(arguments: table)
  func isDrawnAs(_ row: (name: String, text: String, drawn: String, width: Int)) {
    let measure = Measure.libc
    let drawn = measure.clusters(row.text).reduce(into: "") { $0 += $1.text }
    // As scalars: Swift holds the composed and the decomposed letter to be equal.
    #expect(Array(drawn.unicodeScalars) == Array(row.drawn.unicodeScalars), "\(row.name)")
    #expect(measure.columns(row.text) == row.width, "\(row.name)")
    #expect(measure.clusters(row.text).reduce(0) { $0 + $1.width } == row.width, "\(row.name)")
    let sum = drawn.unicodeScalars.reduce(0) { $0 + max(0, measure.width($1.value)) }
    #expect(sum == row.width, "\(row.name): not what ncurses will use")
  }

  @Test("each Vietnamese letter is one column, composed or not")
  func vietnameseLetters() {
    let bases = "aăâeêioôơuưy".flatMap { [String($0), $0.uppercased()] }
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let letters = bases.flatMap { base in tones.map { base + $0 } } + ["đ", "Đ"]
    #expect(letters.count == 146)
    for letter in letters {
      let decomposed = letter.decomposedStringWithCanonicalMapping
      let composed = letter.precomposedStringWithCanonicalMapping
      #expect(Measure.libc.columns(decomposed) == 1, "\(letter)")
      let drawn = Measure.libc.clusters(decomposed)
      #expect(drawn.map(\.text.unicodeScalars.count) == [1], "\(letter)")
      #expect(drawn == Measure.libc.clusters(composed), "\(letter)")
    }
  }

  @Test("what this libc does not know is shown as one replacement character")
  func unknownScalars() {
    for value: UInt32 in [0x1FA77, 0x1FAE9, 0x0378, 0xFFFE, 0x10FFFF, 0xFDD0] {
      guard Measure.libc.width(value) < 0, let scalar = Unicode.Scalar(value) else { continue }
      #expect(Measure.libc.clip("a\(scalar)b", width: 9) == "a\u{FFFD}b")
    }
    #expect(Measure.libc.width(0xFFFE) < 0, "at least the noncharacter was tried")
  }

  @Test("a cluster is a letter with all that hangs on it")
  func clusters() {
    let clusters = Measure.libc.clusters("क्षि का b\u{301}")
    #expect(clusters.map(\.text) == ["क्षि", " ", "का", " ", "b\u{301}"])
    #expect(clusters.map(\.width) == [3, 1, 2, 1, 1])
  }
}
