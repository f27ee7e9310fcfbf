import Screen
import TestSupport
import Testing

/// rows of all scripts at once, as golden texts.
@Suite("Rows of mixed scripts")
struct MixedRowTests {
  private let titles = [
    "57-012  हिन्दी: सूचना प्रौद्योगिकी विभाग द्वारा रूपरेखा का प्रकाशन",
    "57-031  漢字と仮名：情報安全の計画を公表する 한글 계획",
    "57-007  👩‍👩‍👧‍👦 ❤️ 🇻🇳 👍🏽 1️⃣ celebrated, and a flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 waved",
    "57-022  Công bố lộ trình bảo đảm an toàn thông tin cho chính quyền",
    "57-040  Blåbærsyltetøy og ærlige målinger på Østlandet, år for år",
    "57-041  \u{202E}desrever\u{202C} \u{1B}[31mred\u{1B}[0m a\tb\u{200B}c \u{301}mark",
  ]

  @Test(arguments: [80, 40, 20])
  func isDrawnAsRecorded(columns: Int) throws {
    var canvas = Canvas(size: Size(columns: columns, rows: titles.count), measure: .libc)
    for (row, title) in titles.enumerated() {
      canvas.write("▲", at: Point(column: 1, row: row), role: .standingBehind)
      canvas.write(title, at: Point(column: 3, row: row), role: .text)
    }
    try Golden.check("mixed-rows-\(columns)", canvas.lines)
    #expect(canvas.lines.allSatisfy { Measure.libc.columns($0) <= columns })
  }
}
