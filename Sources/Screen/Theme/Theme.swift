/// A style for every role.
package struct Theme: Hashable, Sendable {
  /// The name that it is asked for by.
  package let name: String
  /// The styles, in the order of `Role.allCases`.
  package let styles: [Style]

  /// Makes a theme by asking for the style of each role.
  package init(name: String, style: (Role) -> Style) {
    self.name = name
    self.styles = Role.allCases.map(style)
  }

  /// The terminal's own colours, with no difference between roles: where nothing else is known.
  package static let plain = Theme(name: "plain") { _ in Style() }

  /// The style of a role.
  package func style(for role: Role) -> Style { styles[Int(role.rawValue)] }
}

extension Theme {
  /// Reads a theme file, and those that it inherits from by asking for their bytes.
  ///
  /// Mistakes never fail: their lines are left out and told of, in the order of the files.
  package static func parse(
    _ bytes: [UInt8], name: String, inherited: (String) -> [UInt8]?
  ) -> (theme: Theme, warnings: [ThemeWarning]) {
    var files = [ThemeFile(bytes, name: name)]
    var chain = [name]
    var warnings = files[0].warnings
    while let parent = files.last?.parent, let child = chain.last {
      let kind: ThemeWarning.Kind
      if chain.contains(parent.name) {
        kind = .cycle(chain + [parent.name])
      } else if let bytes = inherited(parent.name) {
        files.append(ThemeFile(bytes, name: parent.name))
        chain.append(parent.name)
        warnings += files.last?.warnings ?? []
        continue
      } else {
        kind = .unknownParent(parent.name)
      }
      warnings.append(ThemeWarning(theme: child, line: parent.line, kind: kind))
      break
    }
    // The child's lines are laid over the parent's, role by role.
    var partial: [String: ThemeFile.PartialStyle] = [:]
    for file in files.reversed() { partial.merge(file.styles) { _, own in own } }
    let theme = Theme(name: name) { role in style(of: role, in: partial) }
    return (theme, warnings)
  }

  /// Takes each part of a style from the first of the role's names that gives it.
  private static func style(of role: Role, in styles: [String: ThemeFile.PartialStyle]) -> Style {
    let own = Role.allFallbacks[Int(role.rawValue)].compactMap { styles[$0] }
    func first<Part>(_ part: (ThemeFile.PartialStyle) -> Part?) -> Part? {
      own.lazy.compactMap(part).first
    }
    return Style(
      foreground: first(\.foreground) ?? .standard, background: first(\.background) ?? .standard,
      // Attributes belong to the line they stand on: a line without any has none.
      attributes: own.first?.attributes ?? [])
  }
}
