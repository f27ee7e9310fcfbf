import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// Data can say anything; it can never drive the terminal.
  @Suite struct HostileText {
    /// What a terminal obeys: ESC, CSI in both forms, OSC, DCS, BEL, and what reorders letters.
    static let weapons =
      "\u{1B}[31mRED\u{1B}[2J\u{1B}]0;TITLE\u{7}\u{1B}]52;c;UFdORUQ=\u{1B}\\\u{9B}5n\u{9D}0;T\u{9C}"
      + "\u{1B}P+q\u{1B}\\\u{1B}_G\u{1B}\\\u{8}\u{8}\u{7F}\u{E}\u{1B}c\u{202E}gnorw\u{202C}\u{85}\u{200B}\u{E0041}\u{1B}"

    private func folder() throws -> TemporaryDirectory {
      let folder = TemporaryDirectory()
      let text =
        "%rec: Committee\n\nName: A \(Self.weapons) committee\nToday: 2026-11-21\n"
        + "Group: I \(Self.weapons)\n\n"
        + "%rec: Unit\n\nCode: U\(Self.weapons)\nName: \(Self.weapons) unit\n\n"
        + "%rec: Task\n\nId: T-1\nTitle: One \(Self.weapons) task\nStatus: in-progress\n"
        + "Group: I \(Self.weapons)\nLead: U\(Self.weapons)\nSource: \(Self.weapons)\n"
        + "Due: 2025\nX_field: \(Self.weapons)\nNote: \(Self.weapons)\nOwner: \(Self.weapons)\n"
        + "Product: +\(Self.weapons)\nEvidence: =\(Self.weapons)\n\n"
        + "Id: T-2\(Self.weapons)\nTitle: Two\nStatus: \(Self.weapons)\nDue: \(Self.weapons)\n"
        + "Lead: NOBODY\(Self.weapons)\n\n"
        + "Id: T-3\nTitle: Three\nBad\(Self.weapons)name: x\n\n"
        + "%rec: Obstacle\n\nId: O\(Self.weapons)\nTask: T-1\nText: \(Self.weapons)\nStatus: open\n"
        + "Asked_of: \(Self.weapons)\nAsk: \(Self.weapons)\n"
      // A byte that is no UTF-8, and is CSI where a terminal knows eight-bit controls.
      let bytes =
        Array(text.utf8) + Array("\n%rec: Task\n\nId: T-4\nTitle: raw ".utf8)
        + [0x9B, 0x33, 0x31, 0x6D] + Array(" byte\n".utf8)
      try folder.write("data/t\u{1B}]0;X\u{7}\u{9B}31m.rec", bytes)
      try folder.write(
        "data/themes/h\u{1B}]0;X\u{7}.theme", "inherits = \(Self.weapons)\nrole\u{1B} = \u{9B}\n")
      try folder.write(
        "data/journal/2026-11.rec",
        "%rec: Entry\n\nAt: 2026-11-20T10:00:00+07:00\nBy: \(Self.weapons)\nHost: \(Self.weapons)\n"
          + "Action: \(Self.weapons)\nRecord: T-1\nField: Note\nFrom: \(Self.weapons)\n"
          + "To: \(Self.weapons)\nNote: \(Self.weapons)\n")
      return folder
    }

    /// No control among the characters, but for line ends, and none that is not seen, but for what
    /// a program reads.
    private func expectTame(
      _ bytes: [UInt8], _ what: String, forPrograms: Bool = false,
      at location: SourceLocation = #_sourceLocation
    ) {
      #expect(!bytes.isEmpty, "\(what)", sourceLocation: location)
      let text = String(decoding: bytes, as: UTF8.self)
      let bad = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x61C: true
        case 0x200B, 0x2060...0x2064, 0xE0000...0xE007F: !forPrograms
        default: false
        }
      }
      #expect(bad.isEmpty, "\(what): \(bad)", sourceLocation: location)
      #expect(
        String(validating: bytes, as: UTF8.self) != nil, "\(what) is UTF-8",
        sourceLocation: location)
    }

    @Test func onTheScreenControlsAreShownAndNotObeyed() throws {
      let wall = try Wall(try folder(), until: "4 tasks")
      for keys in [
        "", "<enter>", "<tab>", "<tab>", "<tab>", "<esc>", "! <esc>", "w <esc>", "f <esc>", "3",
        "<enter>", "<esc>", "2 <enter> <esc>", "/ \"RED\" <esc>", "c", "<esc>", "?", "<esc>", "y",
        "d", "<esc>", "o", "<esc>",
      ] {
        wall.pty.send(try typed(keys))
        try wall.pty.waitUntilIdle()
      }
      try wall.pty.wait(for: "the screen") { $0.text.contains("␛[31mRED") }
      try wall.quit()
      #expect(wall.pty.screen.bells == 0)
      #expect(wall.pty.screen.unknown == [])
      // One string is for the terminal: the copied task (y), in base64.
      #expect(wall.pty.screen.strings.allSatisfy { $0.hasPrefix("]52;c;") })
      #expect(wall.pty.screen.strings.count <= 1)
      let text = String(decoding: wall.pty.output, as: UTF8.self)
      for words in [
        "\u{1B}[31mRED", "\u{1B}]0;", "\u{1B}]52;c;UFdORUQ", "\u{9B}", "\u{202E}",
      ] {
        #expect(!text.contains(words))
      }
      #expect(!text.unicodeScalars.contains { (0x7F..<0xA0).contains($0.value) })
    }

    @Test func noCommandsAnswerHoldsAControl() throws {
      let folder = try folder()
      for arguments in [
        ["summary"], ["summary", "--format", "json"], ["list"], ["list", "--format", "json"],
        ["list", "--format", "csv"], ["show", "T-1"], ["show", "T-2\(Self.weapons)"], ["check"],
        ["log"], ["changes", "--since", "2026-01-01"], ["--plain"], ["themes"],
        ["snapshot"], ["snapshot", "--keys", "<enter>"], ["snapshot", "--keys", "!"],
        ["snapshot", "--keys", "c"],
      ] {
        let answer = try Program.run(arguments + [folder.data])
        expectTame(
          answer.output, "\(arguments)",
          forPrograms: arguments.contains("json") || arguments.contains("csv"))
        #expect(answer.errors.isEmpty)
      }
      let json = try Program.run(["list", "--format", "json", folder.data])
      let tasks = try JSONSerialization.jsonObject(with: Data(json.output)) as? [[String: Any]]
      let title = tasks?.first { $0["id"] as? String == "T-1" }?["title"] as? String
      #expect(title == "One \(Self.weapons) task", "JSON says them all the same, escaped")
    }

    @Test func recordsAreVerbatimForAProgramAndPicturesOnATerminal() throws {
      let folder = try folder()
      let piped = try Program.run(["list", "--format", "rec", folder.data])
      #expect(piped.text.contains("Title: One \(Self.weapons) task\n"))
      let pty = try PseudoTerminal(size: Size(columns: 200, rows: 60))
      try pty.spawn(
        Program.path, ["list", "--format", "rec", folder.data],
        environment: Program.surroundings())
      #expect(try pty.waitForExit() == .exited(0))
      expectTame(pty.output, "on a terminal")
    }

    @Test func noComplaintHoldsAControl() throws {
      let name = "/tmp/no\(Self.weapons)such"
      for arguments in [
        [name], ["summary", name], ["check", name], ["--theme\(Self.weapons)"],
        ["summary", "--date", Self.weapons, "/"],
        ["snapshot", "--keys", "<\(Self.weapons)>", "/"], ["bad\(Self.weapons)", "x"],
        ["show", Self.weapons, name],
      ] {
        let answer = try Program.run(arguments)
        #expect(answer.end == .exited(2))
        expectTame(answer.errors, "\(arguments)")
        #expect(answer.complaint.filter { $0 == "\n" }.count == 1)
      }
      let folder = try folder()
      let absent = try Program.run(["show", "T\(Self.weapons)", folder.data])
      #expect(absent.end == .exited(1))
      expectTame(absent.errors, "show")
    }

    /// Names of directories and files are bytes, and these are no UTF-8.
    @Test func aNameThatIsNoTextIsOpenedToo() throws {
      let folder = TemporaryDirectory()
      let text = "%rec: Task\n\nId: A-1\nTitle: One\nStatus: in-progress\n"
      try folder.write("tasks.rec", text)
      _ = try Program.shell(
        #"d="$(printf 'd\377\233x')"; mkdir "$d"; mv tasks.rec "$d/$(printf 't\377.rec')""#,
        in: folder.path)
      let run = #""$0" "$@" "$(printf 'd\377\233x')""#
      for arguments in [["list"], ["show", "A-1"], ["check"]] {
        let answer = try Program.shell(
          "set -- \(arguments.joined(separator: " ")); "
            + run.replacingOccurrences(of: "$0", with: Program.path), in: folder.path)
        #expect(answer.text.contains("A-1"), "\(arguments): \(answer.complaint)")
        expectTame(answer.output, "\(arguments)")
      }
      let pty = try PseudoTerminal()
      try pty.spawn(
        "/bin/sh", ["-c", "cd \(folder.path); \(run)", Program.path],
        environment: Program.surroundings())
      try pty.waitFor("A-1")
      pty.send("c")
      try pty.waitFor("Complete")
      try pty.answer("y")
      try pty.waitFor("Saved: A-1")
      pty.send("q")
      #expect(try pty.waitForExit() == .exited(0))
    }

    @Test func aDirectoryMayBeCalledAnything() throws {
      let folder = TemporaryDirectory()
      let name = "d\u{1B}]0;X\u{7}\u{9B}31m\n-x y"
      try folder.write("\(name)/tasks.rec", "%rec: Task\n\nId: A-1\nTitle: One\n")
      let check = try Program.run(["check", folder.path(name)])
      expectTame(check.output, "check")
      let pty = try PseudoTerminal()
      try pty.spawn(Program.path, [folder.path(name)], environment: Program.surroundings())
      try pty.waitFor("A-1")
      try FileManager.default.removeItem(atPath: folder.path(name))
      try pty.waitFor("stale since")
      pty.send("!")
      pty.send(Wall.escape + "q")
      #expect(try pty.waitForExit() == .exited(0))
      #expect(pty.screen.strings.isEmpty)
      #expect(pty.screen.bells == 0)
    }
  }
}
