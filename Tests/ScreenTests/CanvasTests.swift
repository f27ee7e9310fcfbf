import Screen
import TestSupport
import Testing

@Suite("Canvas: nothing is drawn outside its place, and wide characters are whole")
struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows), measure: .libc)
  }

  @Test func aTextStandsWhereItIsWritten() {
    var canvas = canvas(12, 2)
    let used = canvas.write("Nội vụ", at: Point(column: 2, row: 1), role: .textStrong)
    #expect(used == 6)
    #expect(canvas.lines == ["", "  Nội vụ"])
    #expect(canvas[2, 1] == Cell(text: "N", role: .textStrong))
    #expect(canvas[8, 1] == .blank)
  }

  @Test func aTextIsCutWithAnEllipsisThatCounts() {
    var canvas = canvas(20)
    #expect(canvas.write("Publish the roadmap", at: .zero, width: 9, role: .text) == 9)
    #expect(canvas.lines == ["Publish …"])
    #expect(canvas.write("123456789", at: .zero, width: 9, role: .text) == 9)
    #expect(canvas.lines == ["123456789"])
  }

  @Test func aWideCharacterNeverStandsHalf() {
    // Columns for three and a half characters: the fourth gives way to the ellipsis.
    var canvas = canvas(7)
    #expect(canvas.write("漢字漢字", at: .zero, role: .text) == 7)
    #expect(canvas.lines == ["漢字漢…"])
    #expect(canvas[1, 0].text.isEmpty)
    canvas = self.canvas(1)
    canvas.write("漢", at: .zero, role: .text)
    #expect(canvas.lines == ["…"])
  }

  @Test func writingOverHalfOfAWideCharacterBlanksTheOtherHalf() {
    var canvas = canvas(6)
    canvas.write("漢字漢", at: .zero, role: .text)
    canvas.write("x", at: Point(column: 1, row: 0), role: .match)
    #expect(canvas.lines == [" x字漢"])
    canvas.fill(Rect(column: 4, row: 0, columns: 1, rows: 1), role: .text)
    #expect(canvas.lines == [" x字"])
    #expect(canvas[5, 0].text == " ")
    canvas.write("x", at: Point(column: 2, row: 0), role: .text)
    #expect(canvas.lines == [" xx"])
    #expect(canvas[3, 0].text == " ")
  }

  @Test func textsKeepToTheirSide() {
    var canvas = canvas(10, 3)
    canvas.write("47", at: .zero, width: 10, role: .text, align: .trailing)
    canvas.write("47", at: Point(column: 0, row: 1), width: 10, role: .text, align: .centred)
    canvas.write("too long a text", at: Point(column: 0, row: 2), role: .text, align: .trailing)
    #expect(canvas.lines == ["        47", "    47", "too long …"])
  }

  @Test func whatLiesOutsideIsNotWritten() {
    var canvas = canvas(4, 2)
    for point in [
      Point(column: 0, row: -1), Point(column: 0, row: 2), Point(column: 4, row: 0),
      Point(column: -9, row: 0), Point(column: .max, row: .max),
    ] {
      #expect(canvas.write("text", at: point, width: 4, role: .text) == 0)
    }
    canvas.fill(Rect(column: -5, row: -5, columns: 7, rows: 6), text: "x", role: .text)
    canvas.restyle(Rect(column: 2, row: 1, columns: 50, rows: 50), role: .match)
    #expect(canvas.lines == ["xx", ""])
    #expect(canvas[3, 1].role == .match)
    #expect(canvas[1, 1].role == .text)
    #expect(canvas[-1, 0] == .blank)
    #expect(canvas[0, 9] == .blank)
  }

  @Test func emptyCanvasesTakeEverythingAndShowNothing() {
    for size in [Size.zero, Size(columns: 5, rows: 0), Size(columns: 0, rows: 5)] {
      var canvas = Canvas(size: size, measure: .libc)
      canvas.write("text", at: .zero, role: .text)
      canvas.fill(Rect(Size(columns: 9, rows: 9)), role: .rule)
      canvas.select(canvas.bounds)
      #expect(canvas.lines.joined().isEmpty)
    }
  }

  @Test func aSelectedRowKeepsItsStandingsTold() {
    var canvas = canvas(20)
    canvas.write("▲", at: .zero, role: .standingBehind)
    canvas.write("57-012", at: Point(column: 2, row: 0), role: .text)
    var unfocused = canvas
    canvas.select(canvas.bounds)
    unfocused.select(canvas.bounds, focused: false)
    #expect(canvas[0, 0] == Cell(text: "▲", role: .selectionBehind))
    #expect(canvas[2, 0] == Cell(text: "5", role: .selection))
    #expect(canvas[19, 0] == Cell(text: " ", role: .selection))
    #expect(unfocused[0, 0] == Cell(text: "▲", role: .selectionUnfocused))
    let again = canvas
    canvas.select(canvas.bounds)
    #expect(canvas.isRow(0, sameAs: again))
  }

  @Test func aCanvasIsLaidOverAnother() {
    var screen = canvas(8, 3)
    screen.fill(screen.bounds, text: "·", role: .text)
    screen.write("漢字漢字", at: Point(column: 0, row: 1), role: .text)
    var overlay = canvas(4, 2)
    overlay.write("字x", at: .zero, role: .overlay)
    overlay.cursor = Point(column: 2, row: 0)
    var result = screen
    result.draw(overlay, at: Point(column: 1, row: 1))
    #expect(result.lines == ["········", " 字x  字", "·    ···"])
    #expect(result.cursor == Point(column: 3, row: 1))
    // Cut at each side, the halves of its wide character are blank.
    result = screen
    result.draw(overlay, at: Point(column: -1, row: 0))
    #expect(result.lines == [" x ·····", "    漢字", "········"])
    result = screen
    result.draw(overlay, at: Point(column: 7, row: 0))
    #expect(result.lines[0] == "·······")
  }

  @Test func aCanvasHasAFormInASCII() {
    var canvas = canvas(40, 3)
    canvas.write("▲ 57-012 −52 d  Đường Việt Nam, blåbær…", at: .zero, role: .standingBehind)
    canvas.write("─ 漢字 क्षि ¤ ❤ e\u{20DD}", at: Point(column: 0, row: 1), role: .text)
    canvas.write("█▓▒░ ✓ ● ◐ ○ ▮ “x”", at: Point(column: 0, row: 2), role: .text)
    #expect(
      canvas.ascii.lines == [
        "! 57-012 -52 d  Duong Viet Nam, blabar.", "- ???? ??? ? ? e", "#%=. v * o o # \"x\"",
      ])
    #expect(canvas.ascii[0, 0].role == .standingBehind)
    #expect(canvas.ascii.lines.joined().utf8.allSatisfy { $0 < 0x7F })
  }

  @Test func aBarIsDrawnOfOneCharacter() {
    var canvas = canvas(6)
    canvas.fill(Rect(column: 0, row: 0, columns: 4, rows: 1), text: "█", role: .barCompleted)
    // What takes two columns cannot fill a row of any width.
    canvas.fill(Rect(column: 4, row: 0, columns: 2, rows: 1), text: "漢", role: .barRest)
    #expect(canvas.lines == ["████……"])
  }
}
