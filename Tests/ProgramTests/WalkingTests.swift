import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// The dashboard as the operator walks through it. The same keys lead `steerco snapshot` to the
  /// same screen, cell by cell.
  @Suite struct Walking {
    @Test func theFirstScreenTellsTheFiguresAndTheWorstTask() throws {
      let wall = try Wall()
      try wall.expectSnapshot()
      let text = wall.pty.screen.text
      for words in [
        "Provincial Steering Committee (demonstration)", "as of Sat 21 Nov 2026",
        "next meeting 18 Dec 2026", "live", "47 tasks", "15 completed, 3 late",
        "18 on schedule, 4 due soon", "8 behind, 6 overdue", "5 blocked", "1 unaccounted",
        "done 15/47 = 32 %", "1 Tasks", "2 Deadlines", "3 Units", "overdue    7",
        "Science & Tech    8/17", "Obstacle", "Clear", "? help", "q quit",
      ] {
        #expect(text.contains(words), "\(words)")
      }
      #expect(wall.selected == "57-023")
      #expect(wall.lines.contains { $0.hasPrefix("─ 57-023 ─") && $0.contains("overdue by 325") })
      try wall.quit()
    }

    @Test(arguments: [
      "<down> <down>", "<down> <up>", "j j j k", "<pgdn>", "<pgdn> <pgdn> <pgup>", "<end>", "G g",
      "<end> <home>", "<tab>", "<tab> <down> <down>", "<tab> <tab>", "S-<tab>", "2", "3", "3 1",
      "2 <end>", "3 <enter>", "3 <down> <enter> <down>", "3 <enter> <esc>", "2 <enter>",
      "2 <down> <down> <enter> <esc>", "2 <enter> 3 <down> <enter> <esc> <esc>", "<enter>",
      "<enter> <pgdn>", "<enter> <tab> <tab>", "<enter> <esc>", "<down> <enter> <end> <esc>",
      "/ \"digital\"", "/ \"digital\" <down> <enter>", "/ \"DIGITÁL\" <enter> <esc>",
      "/ \"roadmap\" <backspace>", "/ \"nothing of the kind\"", "/ \"roadmap\" <esc>", "?",
      "? \"undo\"", "? <esc>", "!", "! <down> <enter>", "w", "w <esc>", "z", "f",
      "S <down> <enter>",
      "c", "c <esc>", "c <tab> <tab> \"Báo cáo 12\"", "d", ": \"the\"",
    ])
    func keysLeadWhereTheSnapshotSays(script: String) throws {
      let wall = try Wall()
      wall.pty.send(try typed(script))
      try wall.expectSnapshot(script)
      #expect(wall.pty.screen.unknown == [])
      #expect(wall.pty.screen.bells == 0)
    }

    @Test func aUnitOrADeadlineShowsItsTasks() throws {
      let wall = try Wall()
      wall.pty.send("3" + Wall.enter)
      try wall.expectSnapshot("3 <enter>")
      // Three tasks, as its row says; the withdrawn one is not among them.
      #expect(wall.pty.screen.text.contains("Party Office · 3 of 47"))
      #expect(wall.lines.filter { $0.contains("57-0") && $0.contains("VPTU  ") }.count == 3)
      wall.pty.send(Wall.escape + "2" + Wall.enter)
      try wall.expectSnapshot("3 <enter> <esc> 2 <enter>")
      #expect(wall.lines.filter { $0.contains("57-0") && $0.contains(" d  ") }.count == 7)
    }

    @Test func anEscapeWithNothingBehindItGoesBack() throws {
      let wall = try Wall()
      wall.pty.send("3" + Wall.enter)
      try wall.pty.waitFor("Party Office · 3 of 47")
      wall.pty.send("\u{1B}")
      try wall.pty.waitFor("47 + 1 withdrawn")
      // Once, not again when it is certain.
      wall.pty.send(Wall.down)
      try wall.expectSnapshot("3 <enter> <esc> <down>")
      try wall.quit()
    }

    @Test func atEightyColumnsEveryPanelIsReached() throws {
      let wall = try Wall(size: Size(columns: 80, rows: 24), until: "47 tasks")
      for script in ["", "<tab>", "<tab> <tab>", "<tab> <tab> <tab>"] {
        try wall.expectSnapshot(script)
        wall.pty.send(Wall.tab)
      }
    }

    @Test func eachThemeHasItsColours() throws {
      let wall = try Wall()
      var colours = [Self.colours(wall.pty.output)]
      for name in ["night", "contrast", "sixteen", "mono", "paper"] {
        let start = wall.pty.output.count
        wall.pty.send("t")
        try wall.pty.waitFor("Theme \(name)")
        wall.pty.absorb()
        colours.append(Self.colours(wall.pty.output[start...]))
      }
      #expect(Set(colours[..<3]).count == 3, "paper, night and contrast differ")
      #expect(colours[4].isEmpty, "mono has none: \(colours[4])")
      #expect(colours[5] == colours[0] || colours[5].isSubset(of: colours[0]))
      try wall.quit()
    }

    @Test(arguments: ["paper", "night", "contrast", "sixteen", "mono"])
    func aThemeIsChosenOnTheCommandLine(name: String) throws {
      let wall = try Wall(nil, ["--theme", name, "--date", "2026-11-21"])
      try wall.expectSnapshot()
      #expect(Self.colours(wall.pty.output).isEmpty == (name == "mono"))
    }

    /// The colours that the output sets, each by its numbers.
    static func colours(_ bytes: some Sequence<UInt8>) -> Set<String> {
      var found: Set<String> = []
      let text = String(decoding: Array(bytes), as: UTF8.self)
      for match in text.matches(of: /\u{1B}\[([0-9;]*)m/) {
        var numbers = match.output.1.split(separator: ";").compactMap { Int($0) }[...]
        while let number = numbers.popFirst() {
          switch number {
          case 38, 48:
            found.insert(([number] + numbers.prefix(2)).map(String.init).joined(separator: ";"))
            numbers = numbers.dropFirst(2)
          case 30...37, 40...47, 90...97, 100...107: found.insert("\(number)")
          default: break
          }
        }
      }
      return found
    }

    @Test func theDateAndTheLanguageAreTakenFromTheCommandLine() throws {
      let wall = try Wall(nil, ["--date=2027-01-01"])
      #expect(wall.lines[0].contains("as of Fri 1 Jan 2027"))
      try wall.expectSnapshot(options: ["--date", "2027-01-01"])
      let translated = try Wall(nil, ["--language", "vi"], until: "Ban Chỉ đạo tỉnh")
      #expect(translated.pty.screen.text.contains("Hoàn thành Đề án"))
      try translated.quit()
    }

    @Test func aReadOnlySessionChangesNothing() throws {
      let wall = try Wall(nil, ["--read-only", "--date", "2026-11-21"])
      let before = try wall.folder.files()
      #expect(wall.lines[0].contains("read-only"))
      for key in ["c", "d", "n", "u", "s", "L", "e"] {
        wall.pty.send(key)
        try wall.pty.answer("y")
      }
      wall.pty.send("?")
      try wall.pty.waitFor("Help")
      #expect(try wall.folder.files() == before)
    }
  }
}
