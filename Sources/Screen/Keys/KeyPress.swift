/// One press of a key, as far as a terminal tells it.
package struct KeyPress: Hashable, Sendable {
  /// The key itself.
  package enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backspace, insert, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 and following.
    case function(Int)
  }

  /// What was held down with it. Shift is told apart for keys that have a name only: with a
  /// character it has made another character.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let control = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let shift = Modifiers(rawValue: 4)
  }

  package let key: Key
  package let modifiers: Modifiers

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
