/// One theme file as it is written, before its parents and its fallbacks.
struct ThemeFile {
  /// What a line says of a style; what it leaves open comes from the role's fallback.
  struct PartialStyle {
    var foreground: Color?
    var background: Color?
    var attributes: Style.Attributes?
  }

  private(set) var parent: (name: String, line: Int)?
  private(set) var styles: [String: PartialStyle] = [:]
  private(set) var warnings: [ThemeWarning] = []

  /// Every name that a line may begin with: the roles, and what their dots lead to.
  static let names: Set<String> = Set(Role.allFallbacks.joined())

  private let name: String

  init(_ bytes: [UInt8], name: String) {
    self.name = name
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      warn(0, .notText)
      return
    }
    var number = 0
    // By bytes, here and below: no start waits for the letters of a theme to be told apart.
    let newline = UInt8(ascii: "\n")
    for line in text.utf8.split(separator: newline, omittingEmptySubsequences: false) {
      number += 1
      read(line, number)
    }
  }

  private mutating func read(_ line: Substring.UTF8View, _ number: Int) {
    let words = Self.words(of: line)
    guard let first = words.first else { return }
    guard words.count >= 3, words[1] == "=" else {
      return warn(number, .unreadable(words.joined(separator: " ")))
    }
    if first == "inherits" {
      if words.count == 3 {
        parent = (words[2], number)
      } else {
        warn(number, .unreadable(words.joined(separator: " ")))
      }
      return
    }
    guard Self.names.contains(first) else {
      let nearest = Nearest.name(to: first, among: Self.names.sorted())
      return warn(number, .unknownRole(first, nearest: nearest))
    }
    guard let style = style(words[2...], number) else { return }
    if styles.updateValue(style, forKey: first) != nil { warn(number, .repeated(first)) }
  }

  /// Reads `foreground on background attributes`, each part of which may be missing.
  private mutating func style(_ words: ArraySlice<String>, _ number: Int) -> PartialStyle? {
    var style = PartialStyle()
    var isBackground = false
    for word in words {
      if word == "on", !isBackground, style.background == nil {
        isBackground = true
      } else if let named = Style.Attributes.names.first(where: { $0.name == word }) {
        style.attributes = (style.attributes ?? []).union(named.attribute)
      } else if word == "plain" {
        style.attributes = style.attributes ?? []
      } else if let color = Color(word), isBackground, style.background == nil {
        style.background = color
      } else if let color = Color(word), !isBackground, style.foreground == nil {
        style.foreground = color
      } else {
        warn(number, .unknownWord(word, nearest: Self.nearestWord(to: word)))
        return nil
      }
    }
    if isBackground, style.background == nil {
      warn(number, .unreadable(words.joined(separator: " ")))
      return nil
    }
    return style
  }

  private static func nearestWord(to word: String) -> String? {
    guard !word.hasPrefix("#") else { return nil }
    let words =
      ["default", "plain", "on"] + Color.names + Color.names.map { "bright-" + $0 }
      + Style.Attributes.names.map(\.name)
    return Nearest.name(to: word, among: words)
  }

  private mutating func warn(_ line: Int, _ kind: ThemeWarning.Kind) {
    warnings.append(ThemeWarning(theme: name, line: line, kind: kind))
  }

  /// The words of a line without its comment; `=` is one even where no blanks part it.
  ///
  /// A `#` begins a comment where a line or a word begins, unless a colour follows it.
  private static func words(of line: Substring.UTF8View) -> [String] {
    var words: [String] = []
    for part in line.split(whereSeparator: isBlank).map(Substring.init) {
      if part.utf8.first == UInt8(ascii: "#"), !isColorLike(part, words),
        words.isEmpty || Color(String(part)) == nil
      {
        break
      }
      guard words.count < 2, let sign = part.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        words.append(String(part))
        continue
      }
      let pieces = [part[..<sign], "=", part[part.utf8.index(after: sign)...]]
      words += pieces.filter { !$0.isEmpty }.map(String.init)
    }
    return words
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether a `#` word is a colour that was mistyped, to be warned of, and not a comment.
  private static func isColorLike(_ word: Substring, _ before: [String]) -> Bool {
    let stands = before.last == "=" || before.last == "on"
    return stands && word.utf8.count > 1
  }
}

/// A mistake in a theme file: the line is left out, the rest of the file holds.
package struct ThemeWarning: Hashable, Sendable {
  /// What the mistake is, with the words of the file that it is about.
  package enum Kind: Hashable, Sendable {
    /// The line is not `role = …`.
    case unreadable(String)
    /// No role is called that; the nearest name, if one is near.
    case unknownRole(String, nearest: String?)
    /// Neither a colour nor an attribute; the nearest of them, if one is near.
    case unknownWord(String, nearest: String?)
    /// The role has a line above; this one holds.
    case repeated(String)
    /// No theme of that name is there to inherit from.
    case unknownParent(String)
    /// The theme inherits from itself, by way of these.
    case cycle([String])
    /// The file is not UTF-8.
    case notText
  }

  /// The theme whose file it is: the one asked for, or one that it inherits from.
  package let theme: String
  /// The line, counted from 1.
  package let line: Int
  /// What the mistake is.
  package let kind: Kind

  /// A mistake on that line of that theme.
  package init(theme: String, line: Int, kind: Kind) {
    self.theme = theme
    self.line = line
    self.kind = kind
  }
}
