@_spi(_Unicode) import Swift

extension Canvas {
  /// The same picture in ASCII alone, for a machine that has no other characters: letters lose
  /// their accents, and what has no likeness is a question mark, never a blank.
  package func inASCII() -> Canvas {
    var canvas = self
    for index in canvas.cells.indices {
      let text = canvas.cells[index].text
      if text.isEmpty {
        // The second half of a wide character, whose likeness is a narrow one.
        canvas.cells[index].text = " "
      } else if !text.utf8.allSatisfy({ $0 < 0x80 }) {
        canvas.cells[index].text = String(Self.likeness(of: text))
      }
    }
    return canvas
  }

  private static func likeness(of text: String) -> Character {
    guard let first = text._nfd.first(where: { _ in true }) else { return "?" }
    return first.isASCII ? Character(first) : likenesses[first] ?? "?"
  }

  private static let likenesses: [Unicode.Scalar: Character] = [
    "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "æ": "e", "Æ": "E", "ß": "s", "ı": "i",
    "…": "~", "·": "|", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "×": "x", "→": ">",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "\u{A0}": " ", "\u{202F}": " ",
    "↑": "^", "↓": "v", "●": "*", "≠": "!",
  ]
}
