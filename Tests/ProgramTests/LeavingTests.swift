import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// However it ends, the terminal is as it was, and who started it learns how.
  @Suite struct Leaving {
    static let ways: [(String, ProgramEnd)] = [
      ("q", .exited(0)), ("\u{3}", .signalled(SIGINT)), ("\u{1C}", .signalled(SIGQUIT)),
    ]

    @Test(arguments: ways)
    func byAKey(key: String, end: ProgramEnd) throws {
      let wall = try Wall()
      wall.pty.send(key)
      #expect(try wall.pty.waitForExit() == end)
      wall.expectGivenBack()
    }

    @Test(arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP,
    ])
    func byASignal(number: CInt) throws {
      let wall = try Wall(nil, ["--mouse"])
      wall.pty.signal(number)
      #expect(try wall.pty.waitForExit() == .signalled(number))
      // And Swift's own catcher has not asked for a key meanwhile.
      wall.expectGivenBack()
    }

    @Test(arguments: ["c", "?", "/abc", "c\tx", ":"])
    func inTheMiddleOfSomething(keys: String) throws {
      let wall = try Wall()
      let before = try wall.folder.files()
      wall.pty.send(keys)
      wall.pty.send("\u{3}")
      #expect(try wall.pty.waitForExit() == .signalled(SIGINT))
      wall.expectGivenBack()
      #expect(try wall.folder.files() == before)
    }

    @Test func whenItsWindowIsClosed() throws {
      let wall = try Wall()
      wall.pty.hangUp()
      #expect(try wall.pty.waitForExit() == .signalled(SIGHUP))

      // nohup: the signal does not come, but the window is gone all the same.
      let deaf = try PseudoTerminal()
      try deaf.spawn(
        "/bin/sh", ["-c", "trap '' HUP; exec \"$0\" \"$1\"", Program.path, wall.folder.data],
        environment: Program.surroundings())
      try deaf.waitFor("live")
      deaf.hangUp()
      _ = try deaf.waitForExit()
    }

    /// A shell with job control that starts the program, and lets it go on at a key.
    private func inShell(
      _ folder: TemporaryDirectory, _ start: String
    ) throws -> (pty: PseudoTerminal, before: TerminalSettings) {
      let pty = try PseudoTerminal()
      let before = pty.settings
      try pty.spawn(
        "/bin/sh",
        ["-c", "set -m; \(start); echo halted; read -r go; fg", Program.path, folder.data],
        environment: Program.surroundings())
      return (pty, before)
    }

    @Test(arguments: ["\u{1A}", "c\u{1A}", "?\u{1A}"])
    func stoppedByCtrlZAndContinuedByItsShell(keys: String) throws {
      let folder = try TemporaryDirectory.committee()
      let (pty, before) = try inShell(folder, "\"$0\" --date 2026-11-21 \"$1\"")
      let wall = try Wall(folder, borrowing: pty, before)
      try pty.waitFor("q quit")
      pty.send(keys)
      try pty.waitFor("halted")
      wall.expectGivenBack()
      // Meanwhile somebody edits, and the window gets another size.
      try folder.replace(
        "Title: Complete the project", by: "Title: XYZZY", in: "data/tasks/iii.rec")
      pty.resize(Size(columns: 110, rows: 33))
      pty.send("\r")
      try pty.wait(for: "the edit") { $0.isAlternate && $0.text.contains("XYZZY") }
      #expect(!pty.settings.isCooked)
      // One takes the question away, the other the news.
      pty.send(Wall.escape + Wall.escape)
      let wanted = try snapshot(of: folder, size: Size(columns: 110, rows: 33))
      try wall.expect(wanted, "a fresh screen")
      pty.send("q")
      #expect(try pty.waitForExit() == .exited(0))
      wall.expectGivenBack()
    }

    @Test func ctrlZWhereNoShellCouldLetItGoOn() throws {
      let wall = try Wall()
      wall.pty.send("\u{1A}" + Wall.down)
      try wall.expectSnapshot("<down>")
      try wall.quit()
    }

    @Test func stoppedFromOutsideItDrawsEverythingAnew() throws {
      let wall = try Wall()
      wall.pty.signal(SIGSTOP)
      try wall.pty.waitForStop()
      let scribble = Array("\u{1B}[H\u{1B}[2Jsomebody else wrote here\r\n".utf8)
      #expect(write(wall.pty.slave, scribble, scribble.count) == scribble.count)
      try wall.pty.waitFor("somebody else")
      wall.pty.signal(SIGCONT)
      try wall.expectSnapshot()
      try wall.quit()
    }

    @Test func startedInTheBackgroundItWaitsForItsTurn() throws {
      let folder = try TemporaryDirectory.committee()
      let (pty, before) = try inShell(
        folder, "\"$0\" --date 2026-11-21 \"$1\" & wait %1")
      let wall = try Wall(folder, borrowing: pty, before)
      try pty.waitFor("halted")
      #expect(pty.settings == before)
      #expect(!pty.output.contains(0x1B))
      pty.send("\r")
      try wall.expectSnapshot()
      pty.send("q")
      #expect(try pty.waitForExit() == .exited(0))
      wall.expectGivenBack()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV])
    func whileItsWindowHangs(number: CInt) throws {
      let wall = try Wall(size: Size(columns: 200, rows: 60))
      try wall.hang()
      wall.pty.signal(number)
      #expect(try wall.pty.waitForExitUnread() == .signalled(number))
      // What was thrown away may have begun in the middle of a sequence: an ESC ends any.
      #expect(wall.pty.settings == wall.before)
      #expect(!wall.pty.screen.isAlternate)
      #expect(wall.pty.screen.isCursorVisible)
      #expect(wall.pty.screen.modes.isDisjoint(with: [1000, 1004, 1006, 2004]))
    }

    @Test func aWindowThatHangsSeesTheNewestWhenItWakes() throws {
      let wall = try Wall(size: Size(columns: 200, rows: 60))
      try wall.hang()
      try wall.folder.replace(
        "Title: Complete the project", by: "Title: XYZZY", in: "data/tasks/iii.rec")
      try wall.pty.waitFor("XYZZY")
      wall.pty.send(Wall.escape)
      try wall.expectSnapshot()
      try wall.quit()
    }

    @Test func anEditorHasTheTerminalToItself() throws {
      let folder = try TemporaryDirectory.committee()
      // An editor that is interrupted, as those are that take Ctrl-C for a key.
      try folder.write(
        "editor",
        "#!/bin/sh\ntrap 'echo interrupted' INT\necho \"editing $1 of $2\"\n"
          + "until read -r line; do :; done\nsed -i 's/^Title: Complete the project/Title: XYZZY/' \"$2\"\n"
      )
      _ = try Program.shell("chmod +x editor", in: folder.path)
      let wall = try Wall(folder, environment: ["EDITOR": folder.path("editor")])
      wall.pty.send("e")
      try wall.pty.waitFor("editing +11 of")
      #expect(wall.pty.settings == wall.before)
      #expect(!wall.pty.screen.isAlternate)
      wall.pty.send("\u{3}")
      try wall.pty.waitFor("interrupted")
      wall.pty.send("\r")
      try wall.pty.wait(for: "the edit") { $0.isAlternate && $0.text.contains("XYZZY") }
      try wall.pty.wait(for: "the row") { Wall.selected(in: $0) == "57-023" }
      try wall.quit()
    }

    @Test func anEditorThatFailsIsTold() throws {
      let wall = try Wall(environment: ["EDITOR": "/no/such/editor"])
      wall.pty.send("e")
      try wall.pty.waitFor("/no/such/editor: exit code 127")
      try wall.quit()
    }
  }
}

extension Wall {
  /// A wall on a terminal that something else has started it on.
  init(_ folder: TemporaryDirectory, borrowing pty: PseudoTerminal, _ before: TerminalSettings)
    throws
  {
    self.folder = folder
    self.pty = pty
    self.before = before
  }
}
