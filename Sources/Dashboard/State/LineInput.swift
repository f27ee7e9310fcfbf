package import Screen

/// One line of typed text with its cursor; it moves and deletes by whole graphemes, so that a
/// decomposed "ệ" goes with one Backspace.
package struct LineInput: Sendable, Hashable {
  /// What has been typed.
  package private(set) var text: String
  /// How many graphemes stand before the cursor.
  package private(set) var cursor: Int

  /// No text that a person types is longer (in scalars); a pasted file must not block the screen.
  package static let longest = 20_000

  /// A line with that text, the cursor at its end.
  package init(_ text: String = "") {
    self.text = text
    self.cursor = text.count
  }

  /// What stands before the cursor.
  package var beforeCursor: Substring { text.prefix(cursor) }

  private var index: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  /// Inserts typed or pasted text; line ends become blanks and other controls are left out, so that
  /// a paste stays one line. All of it or nothing: false when it would be too long.
  @discardableResult
  package mutating func insert(_ added: String) -> Bool {
    guard text.unicodeScalars.count + added.unicodeScalars.count <= Self.longest else {
      return false
    }
    var clean = String.UnicodeScalarView()
    for scalar in added.unicodeScalars {
      if scalar == "\n" || scalar == "\t" || scalar == "\r" {
        clean.append(" ")
      } else if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) {
        clean.append(scalar)
      }
    }
    let before = String(text.prefix(cursor)) + String(clean)
    let after = String(text.dropFirst(cursor))
    text = before + after
    cursor = min(before.count, text.count)
    return true
  }

  /// Handles an editing key; false when the key edits nothing.
  package mutating func handle(_ key: KeyPress) -> Bool {
    switch key {
    case "<left>", "C-b": cursor = max(cursor - 1, 0)
    case "<right>", "C-f": cursor = min(cursor + 1, text.count)
    case "<home>", "C-a": cursor = 0
    case "<end>", "C-e": cursor = text.count
    case "<backspace>": delete(1)
    case "<del>":
      guard cursor < text.count else { return true }
      text.remove(at: index)
    case "C-u": delete(cursor)
    case "C-w": delete(lengthOfWordBeforeCursor)
    default:
      guard let typed = key.typed else { return false }
      insert(String(typed))
    }
    return true
  }

  private mutating func delete(_ count: Int) {
    let count = min(count, cursor)
    let end = index
    text.removeSubrange(text.index(end, offsetBy: -count)..<end)
    cursor -= count
  }

  private var lengthOfWordBeforeCursor: Int {
    let before = beforeCursor.reversed()
    let blanks = before.prefix { $0 == " " }.count
    return blanks + before.dropFirst(blanks).prefix { $0 != " " }.count
  }
}
