import Screen
import TestSupport
import Testing
import Themes

/// What every role looks like in every theme, so that no look changes unseen.
@Suite struct ThemeMaps {
  @Test(arguments: Themes.all.map(\.name))
  func areAsWritten(_ name: String) throws {
    let files = Dictionary(uniqueKeysWithValues: Themes.all.map { ($0.name, $0.bytes) })
    let bytes = try #require(files[name])
    let (theme, warnings) = Theme.parse(bytes, name: name, inherited: { files[$0] })
    #expect(warnings.isEmpty)
    let lines = Role.allCases.map { role in
      let style = theme.style(for: role)
      let attributes = [
        (Style.Attributes.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"),
        (.dim, "dim"), (.italic, "italic"),
      ].filter { style.attributes.contains($0.0) }.map { " \($0.1)" }.joined()
      return "\(role.name) = \(style.foreground) on \(style.background)\(attributes)"
    }
    try Golden.check("theme-\(name)", lines)
  }
}
