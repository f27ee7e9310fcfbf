import Screen
import TestSupport
import Testing

/// text that would act on a terminal, or hide.
@Suite("Hostile text: data neither acts nor hides")
struct HostileTextTests {
  private let measure = Measure.libc

  private func drawn(_ text: String) -> String {
    measure.clusters(text).reduce(into: "") { $0 += $1.text }
  }

  @Test("every control is a picture of itself")
  func controls() {
    for value in UInt32(0)..<0x20 {
      let text = String(Character(Unicode.Scalar(UInt8(value))))
      #expect(Array(drawn(text).unicodeScalars).map(\.value) == [0x2400 + value])
    }
    #expect(drawn("\u{7F}") == "\u{2421}")
    for value in UInt32(0x80)..<0xA0 {
      let shown = drawn(Unicode.Scalar(value).map { String($0) } ?? "")
      #expect(shown == (value == 0x85 ? "\u{2424}" : "\u{2426}"))
    }
  }

  @Test(
    "no sequence survives",
    arguments: [
      "\u{1B}]52;c;cm0gLXJm\u{7}", "\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\",
      "\u{1B}]0;title\u{7}", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}_apc\u{1B}\\", "\u{1B}[6n",
      "\u{1B}[21t", "\u{1B}[2J\u{1B}[H", "\u{1B}]unterminated", "ends in\u{1B}",
      "\u{9B}31m", "\u{9D}0;x\u{9C}", "a\rb", "a\nb", "a\tb", "a\u{8}b", "\r\n",
    ])
  func sequences(text: String) {
    let shown = drawn(text)
    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    #expect(measure.columns(text) == text.unicodeScalars.count, "each scalar is seen")
  }

  @Test("a raw byte of the upper set is no control either")
  func rawByte() {
    let text = String(decoding: [0x61, 0x9B, 0x33, 0x31, 0x6D], as: UTF8.self)
    #expect(drawn(text) == "a\u{FFFD}31m")
  }

  @Test("what turns direction is a visible mark and turns nothing")
  func directions() {
    let marks: [UInt32] =
      [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    for value in marks {
      let text = Unicode.Scalar(value).map { "a\($0)b" } ?? ""
      #expect(drawn(text) == "a\u{2194}b", "U+\(String(value, radix: 16))")
    }
  }

  @Test("what is invisible is a visible mark")
  func invisible() {
    let hidden: [UInt32] =
      [0x200B, 0x200C, 0x200D, 0xFEFF, 0xAD, 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0]
      + Array(0x2060...0x2064) + Array(0x206A...0x206F) + [0xFFF9, 0xFFFA, 0xFFFB, 0x17B4]
      + [0xFE00, 0xFE0F, 0xE0100] + Array(0xE0000...0xE007F)
    for value in hidden {
      let text = Unicode.Scalar(value).map { "a\($0)b" } ?? ""
      #expect(drawn(text) == "a¤b", "U+\(String(value, radix: 16))")
    }
  }

  @Test("private and replacement characters are shown as they are, noncharacters replaced")
  func privateUse() {
    #expect(drawn("\u{E000}") == "\u{E000}")
    #expect(drawn("\u{FFFD}") == "\u{FFFD}")
    let noncharacters = String(decoding: [0xFDD0, 0xFFFF] as [UInt16], as: UTF16.self)
    #expect(drawn(noncharacters) == "\u{FFFD}\u{FFFD}")
  }

  @Test("a hundred marks take one column and are not kept")
  func zalgo() {
    let text = "Z" + String(repeating: "\u{301}\u{316}", count: 50)
    let clusters = measure.clusters(text)
    #expect(clusters.count == 1)
    #expect(clusters.first?.width == 1)
    #expect(clusters.first.map { $0.text.unicodeScalars.count <= 5 } ?? false)
  }

  @Test("a mark never lands on its neighbour")
  func loneMarks() {
    var canvas = Canvas(size: Size(columns: 6, rows: 2), measure: measure)
    canvas.write("│", at: .zero, role: .rule)
    canvas.write("\u{301}x", at: Point(column: 1, row: 0), role: .text)
    canvas.write("\u{94D}", at: Point(column: 0, row: 1), role: .text)
    #expect(canvas[0, 0].text == "│")
    #expect(canvas[1, 0].text == "\u{25CC}\u{301}")
    #expect(canvas[2, 0].text == "x")
    #expect(canvas[5, 0].text == " ")
    #expect(canvas[0, 1].text == "\u{25CC}\u{94D}")
    // ncurses 6.4 loses a mark on a wide character: it is shown beside it instead.
    #expect(measure.clusters("漢\u{301}").map(\.text) == ["漢", "\u{25CC}\u{301}"])
  }

  @Test("titles that differ by what cannot be seen are told apart")
  func distinguishable() {
    let title = "Publish the roadmap"
    for hidden in [
      "\u{200B}", "\u{AD}", "\u{202E}", "\u{FEFF}", "\u{FE0F}", "\u{E0041}", "\u{200D}",
    ] {
      let other = "Publish\(hidden) the roadmap"
      #expect(drawn(other) != drawn(title))
      #expect(measure.columns(other) == measure.columns(title) + 1)
    }
    // An emoji followed by a joiner that joins nothing is not the emoji alone.
    #expect(drawn("\u{1F468}\u{200D}x") == "\u{1F468}¤x")
    #expect(drawn("\u{1F468}\u{200D}") == "\u{1F468}¤")
    // After one virama one joiner means something; a second does not.
    #expect(drawn("\u{915}\u{94D}\u{200D}\u{200D}") == "\u{915}\u{94D}\u{200D}¤")
  }

  @Test("a dropped selector lets the mark behind it compose")
  func composesAfterFiltering() {
    #expect(Array(drawn("\u{304B}\u{FE00}\u{3099}").unicodeScalars).map(\.value) != [])
    #expect(drawn("\u{2600}\u{FE0F}\u{338}").unicodeScalars.count == 2)
  }

  @Test("a run of joined letters without end can be cut")
  func endlessConjunct() {
    let text = String(repeating: "\u{915}\u{94D}", count: 1000)
    #expect(measure.columns(text) == 1000)
    #expect(measure.clusters(text).allSatisfy { $0.width <= 9 })
    #expect(measure.columns(measure.clip(text, width: 40)) <= 40)
    #expect(measure.columns(measure.clip(text, width: 40)) > 30)
  }
}
