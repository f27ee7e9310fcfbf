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
