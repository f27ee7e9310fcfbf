import Screen
import TestSupport
import Testing

/// The tests' own terminal is held to what terminals do.
@Suite("The tests' terminal")
struct TerminalScreenTests {
  private func screen(_ text: String, columns: Int = 10, rows: Int = 4) -> TerminalScreen {
    var screen = TerminalScreen(size: Size(columns: columns, rows: rows))
    screen.feed(text.utf8)
    return screen
  }

  @Test(arguments: [
    ("ab\r\ncd", ["ab", "cd", "", ""]),
    ("0123456789x", ["0123456789", "x", "", ""]),
    ("0123456789\rx", ["x123456789", "", "", ""]),
    ("\u{1B}[2;3Hx\u{1B}[Ay\u{1B}[2Dz", ["  zy", "  x", "", ""].map { $0 }),
    ("abcdef\u{1B}[3G\u{1B}[K", ["ab", "", "", ""]),
    ("abcdef\u{1B}[3G\u{1B}[1K", ["   def", "", "", ""]),
    ("abcdef\u{1B}[2G\u{1B}[2P", ["adef", "", "", ""]),
    ("abcdef\u{1B}[2G\u{1B}[2@", ["a  bcdef", "", "", ""]),
    ("abcdef\u{1B}[2G\u{1B}[2X", ["a  def", "", "", ""]),
    ("ab\u{1B}[4b", ["abbbbb", "", "", ""]),
    ("a\r\nb\r\nc\r\nd\r\ne", ["b", "c", "d", "e"]),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3;1H\nx", ["a", "c", "x", "d"]),
    ("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[L", ["", "a", "b", "c"]),
    ("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[M", ["b", "c", "", ""]),
    ("a\r\nb\u{1B}[1;1H\u{1B}M", ["", "a", "b", ""]),
    ("a\u{1B}[2J", ["", "", "", ""]),
    ("漢字漢字漢", ["漢字漢字漢", "", "", ""]),
    ("a漢字漢字漢", ["a漢字漢字", "漢", "", ""]),
    ("漢\u{1B}[2Gx", [" x", "", "", ""]),
    ("e\u{301}x", ["e\u{301}x", "", "", ""]),
    ("a\u{1B}[?1049hb\u{1B}[?1049l", ["a", "", "", ""]),
    ("a\tb", ["a       b", "", "", ""]),
  ])
  func draws(text: String, lines: [String]) {
    #expect(screen(text).lines == lines)
    #expect(screen(text).unknown == [])
  }

  @Test func stringsAndModesAreKept() {
    let shown = screen("\u{1B}]52;c;eA==\u{7}\u{1B}[?2004h\u{1B}[?25l\u{7}\u{1B}[5y")
    #expect(shown.strings == ["]52;c;eA=="])
    #expect(shown.modes.contains(2004))
    #expect(!shown.isCursorVisible)
    #expect(shown.bells == 1)
    #expect(shown.unknown == ["CSI 5y"])
  }

  @Test func aGoldenTextThatDiffersShowsWhere() {
    let mismatch = GoldenMismatch(
      name: "x", kind: .differs(expected: ["same", "a b c"], actual: ["same", "a x c", "more"]))
    #expect(
      mismatch.description.hasSuffix(
        "   2 - a b c|\n   2 + a x c|\n         ^ column 2\n   3 + more|"))
    #expect(throws: GoldenMismatch.self) { try Golden.check("no-such-file", ["text"]) }
  }
}
