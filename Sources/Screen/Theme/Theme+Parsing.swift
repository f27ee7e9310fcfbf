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
    let looks = files.reversed().reduce(into: [String: ThemeFile.Look]()) { looks, file in
      looks.merge(file.looks) { _, own in own }
    }
    let theme = Theme(name: name) { role in style(of: role, in: looks) }
    return (theme, warnings)
  }

  /// Takes each part of a look from the first of the role's names that gives it.
  private static func style(of role: Role, in looks: [String: ThemeFile.Look]) -> Style {
    let own = Role.allFallbacks[Int(role.rawValue)].compactMap { looks[$0] }
    func first<Part>(_ part: (ThemeFile.Look) -> Part?) -> Part? {
      own.lazy.compactMap(part).first
    }
    return Style(
      foreground: first(\.foreground) ?? .standard, background: first(\.background) ?? .standard,
      // Attributes belong to the line they stand on: a line without any has none.
      attributes: own.first?.attributes ?? [])
  }
}
