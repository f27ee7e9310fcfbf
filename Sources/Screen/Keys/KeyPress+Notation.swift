/// Why a text is not the notation of a key.
package struct KeyNotationError: Error, Hashable, Sendable {
  /// What is wrong with it.
  package enum Reason: Hashable, Sendable {
    case empty
    /// More than one character, and neither a `<name>` nor a modifier before one.
    case notAKey
    /// No key is called that; the nearest name, if one is near.
    case unknownName(nearest: String?)
    /// A terminal sends for it what it sends for that other key, which is the one to write.
    case sameAs(String)
    /// A quotation mark opens a text that none closes.
    case unclosedQuote
  }

  /// The text as it was given.
  package let text: String
  /// What is wrong with it.
  package let reason: Reason

  /// What is wrong with a text.
  package init(text: String, reason: Reason) {
    self.text = text
    self.reason = reason
  }
}

extension KeyPress: CustomStringConvertible, ExpressibleByStringLiteral {
  /// Reads the notation: `c`, `<down>`, `C-r`, `M-x`, `S-<tab>`.
  package init(notation text: String) throws(KeyNotationError) {
    var rest = text[...]
    var modifiers: Modifiers = []
    while rest.count > 2, rest.dropFirst().first == "-", let letter = rest.first,
      let modifier = Self.modifier(letter)
    {
      modifiers.insert(modifier)
      rest = rest.dropFirst(2)
    }
    let key = try Self.key(rest, in: text)
    if let other = Self.twin(of: key, modifiers) {
      throw KeyNotationError(text: text, reason: .sameAs(other))
    }
    self.init(key, modifiers)
  }

  /// A key written down in the program; a wrong one is the program's mistake.
  package init(stringLiteral text: String) {
    do {
      try self.init(notation: text)
    } catch {
      preconditionFailure("no such key: \(text)")
    }
  }

  /// The notation that it is read from.
  package var description: String {
    var text = ""
    if modifiers.contains(.control) { text += "C-" }
    if modifiers.contains(.alt) { text += "M-" }
    if modifiers.contains(.shift) { text += "S-" }
    if let named = Self.names.first(where: { $0.key == key }) { return text + "<\(named.name)>" }
    switch key {
    case .character(let character): return text + String(character)
    case .function(let number): return text + "<f\(number)>"
    default: return text
    }
  }

  private static func modifier(_ letter: Character) -> Modifiers? {
    switch letter {
    case "C": .control
    case "M": .alt
    case "S": .shift
    default: nil
    }
  }

  private static func key(_ text: Substring, in whole: String) throws(KeyNotationError) -> Key {
    if text.isEmpty { throw KeyNotationError(text: whole, reason: .empty) }
    if text.count == 1, let character = text.first { return .character(character) }
    guard text.first == "<", text.last == ">" else {
      throw KeyNotationError(text: whole, reason: .notAKey)
    }
    let name = text.dropFirst().dropLast()
    if let named = names.first(where: { $0.name == name }) { return named.key }
    let nearest =
      otherNames[String(name)] ?? Nearest.name(to: String(name), among: names.map(\.name))
    throw KeyNotationError(text: whole, reason: .unknownName(nearest: nearest.map { "<\($0)>" }))
  }

  /// What other programs call some keys.
  private static let otherNames = [
    "return": "enter", "cr": "enter", "escape": "esc", "pageup": "pgup", "pagedown": "pgdn",
    "prior": "pgup", "next": "pgdn", "delete": "del", "insert": "ins", "bs": "backspace",
  ]

  /// The other key that a terminal cannot tell from this one.
  private static func twin(of key: Key, _ modifiers: Modifiers) -> String? {
    guard case .character(let character) = key else { return nil }
    if modifiers.contains(.shift) {
      let upper = character.uppercased()
      return upper == String(character).lowercased() ? "<\(character)>" : upper
    }
    guard modifiers.contains(.control) else { return nil }
    switch character {
    case "i": return "<tab>"
    case "m", "j": return "<enter>"
    case "[": return "<esc>"
    case "h": return "<backspace>"
    case "A"..."Z": return "C-" + character.lowercased()
    default: return nil
    }
  }
}

extension KeyPress {
  /// Reads a script of keys: notations parted by blanks, and texts to type in quotation marks.
  ///
  /// `/ "roadmap" <enter> c y` searches for a task and completes it.
  package static func script(_ text: String) throws(KeyNotationError) -> [KeyPress] {
    var keys: [KeyPress] = []
    var rest = text[...]
    while let first = rest.first {
      if first == " " || first == "\n" || first == "\t" {
        rest = rest.dropFirst()
      } else if first == "\"", rest.dropFirst().first.map({ $0 != " " }) ?? false {
        let body = rest.dropFirst()
        guard let close = body.firstIndex(of: "\"") else {
          throw KeyNotationError(text: String(rest), reason: .unclosedQuote)
        }
        keys += body[..<close].map { KeyPress(.character($0)) }
        rest = body[body.index(after: close)...]
      } else {
        let word = rest.prefix { $0 != " " && $0 != "\n" && $0 != "\t" }
        keys.append(try KeyPress(notation: String(word)))
        rest = rest[word.endIndex...]
      }
    }
    return keys
  }
}
