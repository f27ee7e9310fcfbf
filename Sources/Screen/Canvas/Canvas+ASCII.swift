@_spi(_Unicode) import Swift

extension Canvas {
  /// The same screen in ASCII alone, for machines and pipes that cannot take more.
  ///
  /// Letters lose their marks (`Việt` becomes `Viet`), the program's own signs have stand-ins, and
  /// anything else is a question mark in each of its cells.
  package var ascii: Canvas {
    var canvas = self
    canvas.replaceTexts { text in
      guard let first = text.unicodeScalars.first else { return "?" }
      return first.isASCII && text.utf8.count == 1 ? text : Self.ascii(text, first)
    }
    return canvas
  }

  private static func ascii(_ text: String, _ first: Unicode.Scalar) -> String {
    if let sign = signs[first] { return sign }
    // The letter that a composed one begins with.
    var decomposed = text._nfd.makeIterator()
    guard let base = decomposed.next(), base.isASCII, base.value >= 0x20 else { return "?" }
    return String(base)
  }

  private static let signs: [Unicode.Scalar: String] = [
    "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "æ": "a", "Æ": "A", "ł": "l", "ß": "s",
    "…": ".", "·": ".", "•": "*", "×": "x", "−": "-", "–": "-", "—": "-", "‑": "-",
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "\u{A0}": " ",
    "✓": "v", "✗": "x", "▸": ">", "▶": ">", "▲": "!", "■": "#", "●": "*", "○": "o", "◐": "o",
    "▮": "#", "↻": "@", "→": ">", "←": "<", "↑": "^", "↓": "v", "↔": "?", "◌": "'",
    "─": "-", "━": "-", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+",
    "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+",
    "█": "#", "▓": "%", "▒": "=", "░": ".", "▌": "|", "▐": "|", "▀": "\"", "▄": "_",
    "▏": " ", "▎": " ", "▍": "|", "▋": "#", "▊": "#", "▉": "#",
  ]
}
