import CursesTerminal
import Glibc
import Screen
import TestSupport
import Testing

/// A small program on a terminal of its own: what the terminal is left like, however it ends.
@Suite("A program on a terminal")
struct ProgramOnTerminalTests {
  private func start(
    _ arguments: [String] = [], size: Size = Size(columns: 60, rows: 14),
    environment: [String: String] = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
  ) throws -> (pty: PseudoTerminal, before: TerminalSettings) {
    let pty = try PseudoTerminal(size: size)
    let before = pty.settings
    try pty.spawn(
      Products.path("TerminalExerciser"), arguments, environment: environment)
    return (pty, before)
  }

  private func expectGivenBack(_ pty: PseudoTerminal, _ before: TerminalSettings) {
    #expect(pty.settings == before)
    #expect(!pty.screen.isAlternate)
    #expect(pty.screen.isCursorVisible)
    #expect(pty.screen.modes.isDisjoint(with: [1000, 1004, 1006, 2004]))
  }

  @Test func keysArriveAndQuitGivesTheTerminalBack() throws {
    let (pty, before) = try start()
    try pty.waitFor("ready")
    #expect(pty.screen.isAlternate)
    pty.send("c\u{1B}[A\u{12}đ")
    try pty.waitFor("key đ")
    #expect(pty.screen.lines.prefix(5) == ["ready", "key c", "key <up>", "key C-r", "key đ"])
    #expect(pty.screen.lines.last?.hasSuffix("corner") == true, "the last cell is drawn")
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
    expectGivenBack(pty, before)
    #expect(pty.screen.unknown == [])
  }

  @Test(
    "a crash gives the terminal back at once and keeps its signal",
    arguments: [
      ("1", ProgramEnd.signalled(SIGILL)), ("2", .signalled(SIGILL)), ("3", .signalled(SIGILL)),
      ("4", .signalled(SIGSEGV)), ("5", .signalled(SIGABRT)), ("6", .exited(7)),
      ("7", .signalled(SIGSEGV)),
    ])
  func crashes(key: String, ending: ProgramEnd) throws {
    let (pty, before) = try start(["--mouse"])
    try pty.waitFor("ready")
    pty.send(key)
    #expect(try pty.waitForExit() == ending)
    expectGivenBack(pty, before)
    // Swift's own crash catcher would ask for a key.
    #expect(!pty.screen.text.contains("Press space"))
  }

  @Test(
    "a signal from outside",
    arguments: [
      SIGQUIT, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGTERM,
      SIGHUP, SIGINT,
    ])
  func signals(number: CInt) throws {
    let (pty, before) = try start()
    try pty.waitFor("ready")
    pty.signal(number)
    #expect(try pty.waitForExit() == .signalled(number))
    expectGivenBack(pty, before)
  }

  @Test("asked a second time, a program that hangs ends too")
  func hanging() throws {
    let (pty, before) = try start()
    try pty.waitFor("ready")
    pty.send("h")
    try pty.waitFor("hanging")
    pty.signal(SIGTERM)
    pty.signal(SIGTERM)
    // Signals of one kind that wait are one: sent until it has been seen twice.
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    var ending: ProgramEnd?
    while ending == nil, ContinuousClock.now < deadline {
      ending = try? pty.waitForExit(within: .milliseconds(50))
      pty.signal(SIGTERM)
    }
    #expect(ending == .signalled(SIGTERM))
    expectGivenBack(pty, before)
  }

  @Test("a terminal is asked how wide it draws, and answers or not")
  func widthProbe() throws {
    let (pty, before) = try start(["--probe"])
    #expect(try pty.waitForExit() == .exited(0))
    // What this terminal of ours does: the sum of libc's widths.
    #expect(pty.screen.lines.first == "[3, 4, 4, 4]")
    #expect(pty.settings == before)
    #expect(pty.screen.unknown == [])
  }

  @Test(
    "Ctrl-C and Ctrl-\\ reach it as signals", arguments: [("\u{3}", SIGINT), ("\u{1C}", SIGQUIT)])
  func interruptKeys(key: String, number: CInt) throws {
    let (pty, before) = try start()
    try pty.waitFor("ready")
    pty.send(key)
    #expect(try pty.waitForExit() == .signalled(number))
    expectGivenBack(pty, before)
  }

  @Test("a crash while the terminal is somebody else's sends nothing")
  func crashWhileAway() throws {
    let (early, _) = try start(["--crash-before"])
    #expect(try early.waitForExit() == .signalled(SIGILL))
    #expect(!early.output.contains(0x1B))

    let (pty, before) = try start()
    try pty.waitFor("ready")
    pty.send("9")
    #expect(try pty.waitForExit() == .signalled(SIGILL))
    expectGivenBack(pty, before)
    let text = String(decoding: pty.output, as: UTF8.self)
    #expect(text.components(separatedBy: "\u{1B}[?1049l").count == 2, "left once, not again")
  }

  @Test("stopped and continued by its shell, at another size")
  func stopAndContinue() throws {
    let pty = try PseudoTerminal(size: Size(columns: 60, rows: 14))
    let before = pty.settings
    try pty.spawn(
      "/bin/sh",
      ["-c", "set -m; \"$0\"; echo halted; read -r go; fg", Products.path("TerminalExerciser")])
    try pty.waitFor("ready")
    pty.send("\u{1A}")
    try pty.waitFor("halted")
    expectGivenBack(pty, before)
    pty.resize(Size(columns: 44, rows: 9))
    pty.send("\r")
    try pty.waitFor("resumed")
    #expect(pty.screen.isAlternate)
    #expect(!pty.settings.isCooked)
    #expect(pty.screen.lines.last == String(repeating: " ", count: 38) + "corner")
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
    expectGivenBack(pty, before)
  }

  @Test("Ctrl-Z where no shell could let it go on stops nothing")
  func stopWithoutShell() throws {
    let (pty, before) = try start()
    try pty.waitFor("ready")
    pty.send("\u{1A}")
    try pty.waitFor("resumed")
    #expect(pty.screen.isAlternate)
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
    expectGivenBack(pty, before)
  }

  @Test("a window that is closed ends the program at once, hangups ignored or not")
  func closedWindow() throws {
    let (pty, _) = try start()
    try pty.waitFor("ready")
    pty.hangUp()
    #expect(try pty.waitForExit() == .signalled(SIGHUP))

    let deaf = try PseudoTerminal(size: Size(columns: 60, rows: 14))
    try deaf.spawn(
      "/bin/sh", ["-c", "trap '' HUP; exec \"$0\"", Products.path("TerminalExerciser")])
    try deaf.waitFor("ready")
    deaf.hangUp()
    #expect(try deaf.waitForExit() == .exited(0))
  }

  @Test(
    "terminals of every name",
    arguments: [
      "xterm-256color", "xterm", "vt100", "linux", "screen", "tmux-256color", "xterm-kitty", "",
      "no-such-terminal", nil,
    ])
  func terminalNames(name: String?) throws {
    var environment = ["LC_ALL": "C.UTF-8"]
    environment["TERM"] = name
    let (pty, before) = try start(environment: environment)
    try pty.waitFor("ready")
    pty.send("\u{1B}OB")
    try pty.waitFor("key <down>")
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
    #expect(pty.settings == before)
  }

  @Test func aDumbTerminalIsToldInWords() throws {
    let (pty, before) = try start(environment: ["TERM": "dumb"])
    #expect(try pty.waitForExit() == .exited(2))
    #expect(pty.screen.text.contains("no terminal: tooSimple"))
    #expect(!pty.output.contains(0x1B))
    #expect(pty.settings == before)
  }

  @Test(
    "without a UTF-8 locale the text is there all the same",
    arguments: [
      ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LANG": "vi_VN.UTF-8"], ["LANG": "hi_IN"],
      ["LANG": "nb_NO.ISO-8859-1"], ["LANG": "ja_JP.eucJP"], ["LC_CTYPE": "xx_YY"], [:],
    ])
  func missingLocale(locale: [String: String]) throws {
    let environment = locale.merging(["TERM": "xterm-256color"]) { $1 }
    let (pty, _) = try start(environment: environment)
    try pty.waitFor("ready")
    pty.send("đ漢")
    try pty.waitFor("key 漢")
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
  }

  @Test func theWindowsSizeIsFollowed() throws {
    let (pty, _) = try start()
    try pty.waitFor("ready")
    pty.resize(Size(columns: 30, rows: 6))
    try pty.waitFor("resized 30x6")
    pty.resize(Size(columns: 1, rows: 1))
    try pty.wait(for: "one cell") { $0.text == "…" || $0.text == "r" }
    pty.resize(Size(columns: 90, rows: 20))
    try pty.waitFor("resized 90x20")
    #expect(pty.screen.lines.last == String(repeating: " ", count: 84) + "corner")
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
  }

  @Test("a paste, and a terminal's answer, press no key")
  func pasteAndAnswers() throws {
    let (pty, _) = try start(["--mouse"])
    try pty.waitFor("ready")
    #expect(pty.screen.modes.isSuperset(of: [2004, 1000, 1004, 1006]))
    pty.send("\u{1B}[?62;c\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[200~1 q\u{1B}[201~\u{1B}[<0;2;3M\u{1B}[Ij")
    try pty.waitFor("key j")
    #expect(
      pty.screen.lines.prefix(5) == [
        "ready", "paste 1 q", "mouse press (1, 2)", "focus true", "key j",
      ])
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
  }

  @Test func anEscapeActsByItself() throws {
    let (pty, _) = try start()
    try pty.waitFor("ready")
    pty.send("\u{1B}")
    try pty.waitFor("key <esc>")
    pty.send("yb")
    try pty.wait(for: "the bell") { $0.bells == 1 && !$0.strings.isEmpty }
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
  }

  @Test("any keys, sizes and broken sequences leave it alive and well")
  func anyInput() throws {
    let (pty, before) = try start()
    try pty.waitFor("ready")
    var generator = SeededGenerator(seed: 37)
    // Not what it quits, stops or dies by.
    let commands = Array("123456789qhby".utf8) + [0x03, 0x1A, 0x1C]
    for step in 0..<120 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...400, using: &generator) {
        let byte = UInt8.random(in: 0...255, using: &generator)
        if !commands.contains(byte) { bytes.append(byte) }
        if byte == 0x1A { bytes += Array("\u{1B}[".utf8) }
      }
      pty.send(bytes)
      if step % 3 == 0 {
        pty.resize(
          Size(
            columns: Int.random(in: 1...120, using: &generator),
            rows: Int.random(in: 1...30, using: &generator)))
      }
    }
    pty.resize(Size(columns: 60, rows: 14))
    // Whatever sequence was left open ends with its pause, or with the end of a paste.
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while !pty.screen.text.contains("key M-z"), ContinuousClock.now < deadline {
      pty.send("\u{1B}[201~\u{1B}z")
      _ = try? pty.waitFor("key M-z", within: .milliseconds(100))
    }
    #expect(pty.screen.text.contains("key M-z"))
    #expect(pty.screen.unknown == [])
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
    expectGivenBack(pty, before)
  }

  @Test("a terminal that does not answer is not waited for")
  func silentProbe() throws {
    let pty = try PseudoTerminal()
    let before = pty.settings
    let probe = WidthProbe(input: pty.slave, output: pty.slave, timeout: 20)
    #expect(probe.widths(of: ["a", "b"]) == [nil, nil])
    #expect(pty.settings == before)
    #expect(WidthProbe(input: -1, output: -1).widths(of: ["a"]) == [nil])
  }
}
