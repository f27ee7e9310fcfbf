import Screen
import Testing

@Suite("Theme files: mistakes are told with their lines, the rest holds")
struct ThemeFileTests {
  private func parse(
    _ text: String, parents: [String: String] = [:]
  ) -> (theme: Theme, warnings: [ThemeWarning]) {
    Theme.parse(Array(text.utf8), name: "own") { name in parents[name].map { Array($0.utf8) } }
  }

  @Test func aLineGivesALook() {
    let (theme, warnings) = parse(
      """
      # a comment
      text = #1c1c1c on #ffffff   # and another
      standing.behind = bright-red bold underline
      rule=240
      selection = black on 11
      """)
    #expect(warnings.isEmpty)
    #expect(
      theme.style(for: .text)
        == Style(foreground: .rgb(28, 28, 28), background: .rgb(255, 255, 255)))
    #expect(
      theme.style(for: .standingBehind)
        == Style(
          foreground: .indexed(9), background: .rgb(255, 255, 255), attributes: [.bold, .underline])
    )
    #expect(theme.style(for: .rule).foreground == .indexed(240))
    #expect(
      theme.style(for: .selection) == Style(foreground: .indexed(0), background: .indexed(11)))
  }

  @Test func whatIsMissingFallsBackByTheDots() {
    let (theme, warnings) = parse(
      """
      text = white on black
      standing = green bold
      standing.behind = red
      panel.title = on blue
      """)
    #expect(warnings.isEmpty)
    #expect(
      theme.style(for: .standingBlocked)
        == Style(foreground: .indexed(2), background: .indexed(0), attributes: .bold))
    #expect(
      theme.style(for: .standingBehind) == Style(foreground: .indexed(1), background: .indexed(0)))
    #expect(
      theme.style(for: .panelTitleFocused)
        == Style(foreground: .indexed(7), background: .indexed(4)))
    #expect(theme.style(for: .keyName) == theme.style(for: .text))
    #expect(
      Role.selectionBehind.fallbacks == [
        "selection.standing.behind", "selection.standing", "selection", "text",
      ])
    #expect(Role.text.fallbacks == ["text"])
  }

  @Test func mistakesAreToldAndLeftOut() {
    let (theme, warnings) = parse(
      """
      text = white on black
      standing.behnid = red
      rule = purpel
      match = #12345
      notice
      problem = red on
      text = yellow on black
      prompt = red green
      """)
    #expect(warnings.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
    #expect(
      warnings.map(\.kind) == [
        .unknownRole("standing.behnid", nearest: "standing.behind"),
        .unknownWord("purpel", nearest: nil), .unknownWord("#12345", nearest: nil),
        .unreadable("notice"), .unreadable("red on"), .repeated("text"),
        .unknownWord("green", nearest: "green"),
      ])
    #expect(theme.style(for: .text) == Style(foreground: .indexed(3), background: .indexed(0)))
    #expect(theme.style(for: .rule) == theme.style(for: .text))
  }

  @Test func aThemeInheritsAndChanges() {
    let (theme, warnings) = parse(
      "inherits = base\nstanding.behind = red bold\n",
      parents: ["base": "inherits = root\ntext = white on black\n", "root": "rule = 8\n"])
    #expect(warnings.isEmpty)
    #expect(theme.name == "own")
    #expect(theme.style(for: .text).foreground == .indexed(7))
    #expect(theme.style(for: .rule) == Style(foreground: .indexed(8), background: .indexed(0)))
    #expect(theme.style(for: .standingBehind).attributes == .bold)
  }

  @Test func anEndlessInheritanceEnds() {
    let (theme, warnings) = parse(
      "inherits = other\ntext = white on black\n",
      parents: ["other": "\ninherits = own\nrule = 9\n"])
    #expect(
      warnings == [ThemeWarning(theme: "other", line: 2, kind: .cycle(["own", "other", "own"]))])
    #expect(theme.style(for: .rule).foreground == .indexed(9))
    #expect(parse("inherits = own\n").warnings.map(\.kind) == [.cycle(["own", "own"])])
  }

  @Test func aParentsMistakesAreToldUnderItsName() {
    let (_, warnings) = parse("inherits = base\n", parents: ["base": "inherits = gone\nx = red\n"])
    #expect(
      warnings == [
        ThemeWarning(theme: "base", line: 2, kind: .unknownRole("x", nearest: nil)),
        ThemeWarning(theme: "base", line: 1, kind: .unknownParent("gone")),
      ])
  }

  @Test func filesFromOtherSystemsAreRead() {
    let (theme, warnings) = parse("\u{FEFF}text = red on black\r\nrule = green\r\n")
    #expect(warnings.isEmpty)
    #expect(theme.style(for: .rule).foreground == .indexed(2))
    let broken = Theme.parse([0x74, 0xFF, 0x3D], name: "own") { _ in nil }
    #expect(broken.warnings.map(\.kind) == [.notText])
    #expect(broken.theme.styles.count == Role.allCases.count)
  }

  @Test func everyRoleHasANameOfItsOwn() {
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
    for role in Role.allCases {
      #expect(
        parse("\(role.name) = red on blue\n").theme.style(for: role).foreground == .indexed(1))
    }
  }

  @Test func coloursAreWrittenAsTheyAreRead() {
    for text in ["default", "red", "bright-cyan", "16", "255", "#0a0b0c"] {
      #expect(Color(text)?.description == text)
    }
    for text in ["", "256", "-1", "#fff", "#12345g", "bright-", "bright-pink", "Red"] {
      #expect(Color(text) == nil, "\(text)")
    }
  }
}
