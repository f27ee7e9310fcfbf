import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// Terminals, locales, pipes and keyboards of every kind.
  @Suite struct Surroundings {
    @Test(arguments: [
      nil, "", "no-such-terminal", "xterm", "vt100", "linux", "screen", "tmux-256color",
      "xterm-kitty", "xterm-direct", "rxvt",
    ])
    func terminalsOfEveryName(name: String?) throws {
      let wall = try Wall(environment: ["TERM": name])
      try wall.expectSnapshot()
      wall.pty.send(Wall.down + Wall.enter)
      try wall.expectSnapshot("<down> <enter>")
      wall.pty.send(Wall.escape)
      try wall.expectSnapshot("<down>")
      wall.pty.send("q")
      #expect(try wall.pty.waitForExit() == .exited(0))
      #expect(wall.pty.settings == wall.before)
      #expect(!wall.pty.screen.isAlternate)
      #expect(wall.pty.screen.isCursorVisible)
    }

    @Test func aTerminalThatCannotPlaceItsCursorIsTold() throws {
      let wall = try Wall(environment: ["TERM": "dumb"], until: nil)
      #expect(try wall.pty.waitForExit() == .exited(2))
      #expect(wall.lines[0].hasPrefix("steerco: the terminal dumb cannot"))
      #expect(!wall.pty.output.contains(0x1B))
      #expect(wall.pty.settings == wall.before)
    }

    @Test(arguments: [("dumb", "cannot show the dashboard", 1), ("vt100", "colours    none", 0)])
    func checkTerminalTellsWhatATerminalCanDo(name: String, words: String, code: Int32) throws {
      let pty = try PseudoTerminal(size: Size(columns: 80, rows: 24))
      let before = pty.settings
      try pty.spawn(
        Program.path, ["check-terminal"], environment: Program.surroundings(["TERM": name]))
      #expect(try pty.waitForExit() == .exited(code))
      let text = String(decoding: pty.output, as: UTF8.self)
      #expect(text.contains("terminal   \(name)") && text.contains(words), "\(text)")
      #expect(pty.output.contains(0x1B) == (name != "dumb"), "what asks would be printed there")
      #expect(pty.settings == before)
    }

    /// The entry of xterm-256color in the terminal database, where that is kept as files.
    private static let soundEntry = ["/lib/terminfo", "/usr/share/terminfo", "/etc/terminfo"].lazy
      .compactMap { FileManager.default.contents(atPath: "\($0)/x/xterm-256color") }.first

    /// Whoever sets TERMINFO can hand the library anything.
    @Test(.enabled(if: soundEntry != nil, "needs the terminal database of ncurses"))
    func aDamagedTerminalDatabaseEndsNothing() throws {
      let sound = Array(try #require(Self.soundEntry))
      let folder = try TemporaryDirectory.committee()
      var random = SeededGenerator(seed: 26)
      // The names of its own capabilities end the file: without them, ncurses followed a null pointer.
      var damaged = [Array(sound.dropLast(40)), [], Array(repeating: 0xFF, count: 3000)]
      damaged.append(sound.dropLast(300) + Array(repeating: 0, count: 300))
      for _ in 0..<16 {
        var bytes = sound
        for _ in 0..<Int.random(in: 1...400, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] = .random(in: 0...255, using: &random)
        }
        damaged.append(bytes)
      }
      for bytes in damaged {
        try folder.write("terminfo/x/xterm-256color", bytes)
        let wall = try Wall(
          folder, environment: ["TERM": "xterm-256color", "TERMINFO": folder.path("terminfo")],
          until: nil)
        wall.pty.send("q")
        let end = try wall.pty.waitForExit()
        #expect(end == .exited(0) || end == .exited(2))
        #expect(wall.pty.settings == wall.before)
      }
    }

    @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8", "de_DE.ISO-8859-1", nil])
    func withoutAUTF8LocaleEverythingIsThereAllTheSame(name: String?) throws {
      let wall = try Wall(environment: ["LC_ALL": name, "LANG": nil])
      try wall.expectSnapshot()
      try wall.quit()
    }

    private static let compiler = ["clang", "cc"].first { Program.has($0) }

    @Test(.enabled(if: compiler != nil, "needs a C compiler"))
    func whereThereIsNoUTF8AtAllGlyphsAreASCII() throws {
      let compiler = try #require(Self.compiler)
      let folder = try TemporaryDirectory.committee()
      // A machine without C.UTF-8, which this one's libc has built in.
      try folder.write(
        "shim.c",
        """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <string.h>
        char *setlocale(int category, const char *name) {
          char *(*real)(int, const char *) = dlsym(RTLD_NEXT, "setlocale");
          if (name && (strcasestr(name, "utf"))) return 0;
          return real(category, name);
        }
        """)
      let made = try Program.shell(
        "\(compiler) -shared -fPIC -o shim.so shim.c -ldl", in: folder.path)
      try #require(made.end == .exited(0), "\(made.complaint)")
      let environment = ["LC_ALL": "C", "LD_PRELOAD": folder.path("shim.so")]
      let wall = try Wall(folder, environment: environment)
      #expect(wall.bottom.contains("no UTF-8 locale"), "and why it looks so is told")
      wall.pty.send(Wall.escape)
      #expect(!wall.pty.output.contains { $0 >= 0x80 })
      for words in ["47 tasks", "57-023", "SKHCN", "Party Office", "Complete the project"] {
        #expect(wall.pty.screen.text.contains(words), "\(words)")
      }
      try wall.expectSnapshot(environment: environment)
      wall.pty.send(Wall.enter + Wall.end)
      try wall.pty.waitFor("Title_vi")
      let vietnamese = wall.lines.first { $0.contains("Title_vi") } ?? ""
      #expect(vietnamese.contains("Ho") && vietnamese.contains("th"), "\(vietnamese)")
      #expect(!wall.pty.output.contains { $0 >= 0x80 })
      try wall.quit()
    }

    @Test func withNoColorThereIsNone() throws {
      for options in [["--date", "2026-11-21"], ["--date", "2026-11-21", "--theme", "night"]] {
        let wall = try Wall(nil, options, environment: ["NO_COLOR": "1"])
        try wall.expectSnapshot()
        wall.pty.send("tt")
        try wall.pty.waitFor("Theme ")
        try wall.quit()
        #expect(Walking.colours(wall.pty.output).isEmpty)
      }
      // Empty, it asks for nothing.
      let wall = try Wall(environment: ["NO_COLOR": ""])
      #expect(!Walking.colours(wall.pty.output).isEmpty)
    }

    @Test(arguments: [
      "< /dev/null", "> /dev/null", "> \"$2\"", "| cat", "> /dev/full", "< /dev/null | cat",
    ])
    func withoutATerminalOneLineSaysSo(redirection: String) throws {
      let folder = try TemporaryDirectory.committee()
      let before = try folder.files()
      let pty = try PseudoTerminal(size: Size(columns: 200, rows: 10))
      let settings = pty.settings
      try pty.spawn(
        "/bin/sh",
        ["-c", "\"$0\" \"$1\" \(redirection)", Program.path, folder.data, folder.path("out")],
        environment: Program.surroundings())
      let end = try pty.waitForExit()
      #expect(end == (redirection.contains("|") ? .exited(0) : .exited(2)))
      #expect(pty.screen.lines[0].hasPrefix("steerco: the dashboard needs a terminal"))
      #expect(pty.screen.lines.dropFirst().allSatisfy { $0.isEmpty })
      #expect(!pty.output.contains(0x1B))
      #expect(pty.settings == settings)
      #expect(try folder.files() == before)
      if redirection.contains("$2") { #expect(try folder.bytes("out").isEmpty) }
    }

    /// What follows an ESC that came alone belongs to it only within its delay.
    @Test func anEscActsWhenNothingFollowsIt() throws {
      let wall = try Wall()
      wall.pty.send("?")
      try wall.pty.waitFor("Help")
      wall.pty.send("\u{1B}")
      try wall.pty.wait(for: "the dashboard") { !$0.text.contains("Help") }
      wall.pty.send("3" + Wall.down + Wall.enter)
      try wall.expectSnapshot("3 <down> <enter>")
      wall.pty.send("\u{1B}")
      try wall.expectSnapshot("3 <down> <enter> <esc>")
      try wall.quit()
    }

    @Test(arguments: [
      "\u{1B}[200~cy\u{1B}[201~", "\u{1B}[200~c\ny\nc\ny\n\u{1B}[201~", "cy", "cyyyyyyyy",
      "policy: legacy democracy", "c\ry\r", "c\t\r\ry", "\u{1B}[<0;5;5Mcy", "ccyy", "dy2027\r\ry",
      String(repeating: "cy", count: 5000),
    ])
    func aPastedTextCompletesNothing(text: String) throws {
      let wall = try Wall(environment: ["EDITOR": "true"])
      let before = try wall.folder.files()
      wall.pty.send(text)
      try expectUntouched(wall, before)
    }

    @Test func norAKeyThatIsHeldDown() throws {
      let folder = try TemporaryDirectory.committee()
      try folder.replace("Confirm: yes", by: "Confirm: no", in: "data/committee.rec")
      let wall = try Wall(folder)
      let before = try folder.files()
      wall.pty.send("cccc")
      try expectUntouched(wall, before)
    }

    /// Everything typed has been dealt with, and the files are as they were.
    private func expectUntouched(_ wall: Wall, _ before: [String: [UInt8]]) throws {
      for _ in 0..<4 { wall.pty.send(Wall.escape) }
      wall.pty.send("?")
      try wall.pty.wait(for: "the help") { $0.lines[4].contains("Help") }
      #expect(try wall.folder.files() == before)
      #expect(!FileManager.default.fileExists(atPath: wall.folder.path("data/journal")))
      wall.pty.send(Wall.escape)
      try wall.quit()
    }

    @Test func bytesThatAreNoKeysDoNoHarm() throws {
      let wall = try Wall()
      let before = try wall.folder.files()
      var random = SeededGenerator(seed: 5)
      // Neither Ctrl-C, Ctrl-\\, Ctrl-Z nor letters.
      let bytes = (0..<20_000).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
      wall.pty.send(bytes + Array("\u{1B}[?62;c\u{1B}]52;c;Yw==\u{7}\u{1B}P1+r\u{1B}\\".utf8))
      try expectUntouched(wall, before)
    }
  }
}
