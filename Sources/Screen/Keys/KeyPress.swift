/// One press of a key, as far as a terminal tells it.
package struct KeyPress: Hashable, Sendable {
  /// The key itself.
  package enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backspace, insert, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// A function key, counted from 1.
    case function(Int)
  }

  /// What was held down with it. Shift is told apart for keys that have a name only: with a
  /// character it has made another character.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit each.
    package let rawValue: UInt8
    /// Modifiers from their bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Ctrl, written `C-`.
    package static let control = Modifiers(rawValue: 1)
    /// Alt, or ESC before the key; written `M-`.
    package static let alt = Modifiers(rawValue: 2)
    /// Shift, written `S-`.
    package static let shift = Modifiers(rawValue: 4)
  }

  /// The key itself.
  package let key: Key
  /// What was held down with it.
  package let modifiers: Modifiers

  /// A press of a key with what was held down.
  package init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// The character that it types into a text, `nil` for a key that types none.
  package var typed: Character? {
    guard case .character(let character) = key, modifiers.isEmpty else { return nil }
    return character
  }
}

extension KeyPress {
  /// The names between `<` and `>`, each with its key.
  static let names: [(name: String, key: Key)] =
    [
      ("enter", .enter), ("esc", .escape), ("tab", .tab), ("space", .character(" ")),
      ("backspace", .backspace), ("ins", .insert), ("del", .delete),
      ("up", .up), ("down", .down), ("left", .left), ("right", .right),
      ("home", .home), ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown),
    ] + (1...24).map { ("f\($0)", .function($0)) }
}
