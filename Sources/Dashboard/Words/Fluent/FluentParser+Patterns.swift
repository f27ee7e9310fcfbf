extension FluentParser {
  /// A part of a text as it is read, before its indentation is known.
  private enum Piece {
    case text(Range<Int>)
    /// A new line of the text: the ends of lines before it, and the spaces that it begins with.
    case line(ends: Int, indent: Int)
    case placeable(Fluent.Expression)
  }

  /// A text up to its last line: the lines that follow belong to it if they are indented. `nil`
  /// where there is none.
  mutating func pattern() -> Fluent.Pattern? {
    if let text = singleLine() { return Fluent.Pattern(elements: [.text(text)]) }
    var pieces: [Piece] = []
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "{") {
        guard let expression = placeable() else { break }
        pieces.append(.placeable(expression))
      } else if isAtLineEnd {
        guard let line = continuation() else { break }
        pieces += line
      } else {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "{"), bytes[at] != UInt8(ascii: "}"),
          !isAtLineEnd
        {
          at += 1
        }
        guard at > start else { break }
        pieces.append(.text(start..<at))
      }
    }
    return pieces.isEmpty ? nil : Fluent.Pattern(elements: elements(of: pieces))
  }

  /// A text on one line and without braces, as most are; `nil`, and not a step farther, where it may
  /// be anything else.
  private mutating func singleLine() -> String? {
    var end = at
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      let byte = bytes[end]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "\r") {
        return nil
      }
      end += 1
    }
    // Whether the next line continues it, its first byte tells but for a blank one.
    guard end > at, end + 1 < bytes.count, beginsEntry(bytes[end + 1]) else { return nil }
    let text = string(trimmed(at..<end))
    at = end
    return text
  }

  /// The beginning of a line that continues the text, where the line before it ends; `nil`, and not
  /// a step farther, where the next line does not continue it.
  private mutating func continuation() -> [Piece]? {
    let start = at
    let ends = blankBlock()
    let margin = at
    skipSpaces()
    let line = Piece.line(ends: ends, indent: at - margin)
    if next == UInt8(ascii: "{") {
      if let expression = placeable() { return [line, .placeable(expression)] }
    } else if let byte = next, at > margin, !"}[*.".utf8.contains(byte) {
      return [line]
    }
    at = start
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return range.lowerBound..<end
  }

  /// The indentation that all lines share is none of theirs, nor are empty lines before the first
  /// and spaces after the last.
  private func elements(of pieces: [Piece]) -> [Fluent.Element] {
    var common = Int.max
    for case .line(_, let indent) in pieces { common = min(common, indent) }
    var elements: [Fluent.Element] = []
    var text = ""
    func flush() {
      if !text.isEmpty { elements.append(.text(text)) }
      text = ""
    }
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let range):
        text += string(index == pieces.count - 1 ? trimmed(range) : range)
      case .line(let ends, let indent):
        if index > 0 { text += String(repeating: "\n", count: ends) }
        text += String(repeating: " ", count: indent - common)
      case .placeable(let expression):
        flush()
        elements.append(.placeable(expression))
      }
    }
    flush()
    return elements
  }
}
