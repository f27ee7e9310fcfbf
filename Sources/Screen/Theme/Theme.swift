/// A look for every role.
package struct Theme: Hashable, Sendable {
  /// The name that it is asked for by.
  package let name: String
  /// The looks, in the order of `Role.allCases`.
  package let styles: [Style]

  /// Makes a theme by asking for the look of each role.
  package init(name: String, style: (Role) -> Style) {
    self.name = name
    self.styles = Role.allCases.map(style)
  }

  /// The terminal's own colours, with no difference between roles: where nothing else is known.
  package static let plain = Theme(name: "plain") { _ in Style() }

  /// The look of a role.
  package func style(for role: Role) -> Style { styles[Int(role.rawValue)] }
}
