import Foundation
import Screen
import TestSupport
import Testing

/// The real program, started as its user starts it: each test has a terminal and data of its own.
@Suite struct ProgramTests {}

/// `steerco` with its answers in hand: nothing of it on a terminal.
enum Program {
  static let path = Products.path("steerco")

  /// The files that are embedded in the program, as they stand in the sources.
  static let demonstration = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/steerco/Demonstration").path

  struct Answer {
    let output: [UInt8]
    let errors: [UInt8]
    let end: ProgramEnd

    var text: String { String(decoding: output, as: UTF8.self) }
    var complaint: String { String(decoding: errors, as: UTF8.self) }
    var lines: [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The state directory of the programs that get no other: the tests leave nothing in the user's.
  private static let state: TemporaryDirectory = {
    atexit { try? FileManager.default.removeItem(atPath: Program.state.path) }
    return TemporaryDirectory()
  }()

  /// What every started program finds around it, and nothing else.
  static func surroundings(_ changes: [String: String?] = [:]) -> [String: String] {
    var all = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
      "XDG_STATE_HOME": state.path,
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    for (name, value) in changes { all[name] = value }
    return all
  }

  /// Runs the program to its end with no terminal anywhere.
  static func run(
    _ arguments: [String], in directory: String = "/", environment: [String: String?] = [:]
  ) throws -> Answer {
    try start(path, arguments, in: directory, environment: environment)
  }

  /// Runs a line of shell in which `$0` is the program, and others follow.
  static func shell(
    _ line: String, _ arguments: [String] = [], in directory: String = "/",
    environment: [String: String?] = [:]
  ) throws -> Answer {
    try start("/bin/sh", ["-c", line, path] + arguments, in: directory, environment: environment)
  }

  private static func start(
    _ program: String, _ arguments: [String], in directory: String,
    environment: [String: String?]
  ) throws -> Answer {
    let folder = TemporaryDirectory()
    try folder.write("out", "")
    try folder.write("err", "")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: directory)
    process.environment = surroundings(environment)
    process.standardInput = FileHandle.nullDevice
    let out = try FileHandle(forWritingTo: URL(filePath: folder.path("out")))
    let err = try FileHandle(forWritingTo: URL(filePath: folder.path("err")))
    process.standardOutput = out
    process.standardError = err
    try process.run()
    process.waitUntilExit()
    try out.close()
    try err.close()
    return Answer(
      output: try folder.bytes("out"), errors: try folder.bytes("err"),
      end: process.terminationReason == .exit
        ? .exited(process.terminationStatus) : .signalled(process.terminationStatus))
  }

  /// Whether a program stands on this machine.
  static func has(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }
}

extension TemporaryDirectory {
  /// The demonstration committee in a directory of its own, `data`.
  static func committee() throws -> TemporaryDirectory {
    let folder = TemporaryDirectory()
    try FileManager.default.copyItem(atPath: Program.demonstration, toPath: folder.path("data"))
    return folder
  }

  /// A directory `data` with one file.
  static func holding(_ text: String, as name: String = "tasks.rec") throws -> TemporaryDirectory {
    let folder = TemporaryDirectory()
    try folder.write("data/\(name)", text)
    return folder
  }

  var data: String { path("data") }

  /// Every file below `data` with its bytes, but for the journal, which is the program's own.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: data)?.compactMap({ $0 as? String }) ?? [] {
      if name.hasPrefix("journal/") { continue }
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(data)/\(name)", isDirectory: &isDirectory)
      if !isDirectory.boolValue { files[name] = try bytes("data/\(name)") }
    }
    return files
  }

  /// Replaces a text in a file where it stands, as an editor that writes in place does.
  func replace(_ old: String, by new: String, in name: String) throws {
    let text = try text(name)
    #expect(text.contains(old))
    let handle = try FileHandle(forWritingTo: URL(filePath: path(name)))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(text.replacingOccurrences(of: old, with: new).utf8))
    try handle.close()
  }
}

/// The dashboard on a terminal, with the operator at it.
struct Wall {
  let folder: TemporaryDirectory
  let pty: PseudoTerminal
  /// The terminal's settings before the program came.
  let before: TerminalSettings

  static let up = "\u{1B}[A", down = "\u{1B}[B", pageUp = "\u{1B}[5~", pageDown = "\u{1B}[6~"
  static let home = "\u{1B}[H", end = "\u{1B}[F", enter = "\r", tab = "\t"

  /// An Esc, and an answer of the terminal behind it: nothing has to wait for what may follow.
  static let escape = "\u{1B}\u{1B}[0n"

  /// Opens a directory and waits for the first screen.
  init(
    _ folder: TemporaryDirectory? = nil, _ options: [String] = ["--date", "2026-11-21"],
    size: Size = Size(columns: 120, rows: 36), environment: [String: String?] = [:],
    until ready: String? = "live"
  ) throws {
    self.folder = try folder ?? .committee()
    pty = try PseudoTerminal(size: size)
    before = pty.settings
    try pty.spawn(
      Program.path, options + [self.folder.data],
      environment: Program.surroundings(environment))
    guard let ready else { return }
    try pty.wait(for: ready) { $0.text.contains(ready) && $0.lines.last?.isEmpty == false }
  }

  var lines: [String] { pty.screen.lines }
  /// The line of questions, news and keys.
  var bottom: String { lines.last ?? "" }

  /// The id in the row that the cursor is on.
  var selected: String? { Self.selected(in: pty.screen) }

  static func selected(in screen: TerminalScreen) -> String? {
    for line in screen.lines {
      guard let mark = line.range(of: "▌") else { continue }
      let words = line[mark.upperBound...].split(separator: " ").prefix(2)
      if let id = words.first(where: { $0.contains("-") }) { return String(id) }
    }
    return nil
  }

  func select(_ id: String) throws {
    for _ in 0..<60 where selected != id {
      let last = selected
      pty.send(Self.down)
      // Half a screen may show no row, or two.
      try pty.wait(for: "another row than \(last ?? "none")") { screen in
        Self.selected(in: screen).map { $0 != last && screen.text.contains("─ \($0) ─") } ?? false
      }
    }
    #expect(selected == id)
  }

  /// Frames pile up in front of a window that hangs, while the program reads keys and files.
  func hang() throws {
    for step in 0..<40 {
      pty.resize(Size(columns: 200, rows: 60 - step % 2))
      try pty.sendUnread("\u{C}")
    }
  }

  /// Completes the selected task and waits for the news.
  func complete() throws {
    pty.send("c")
    try pty.waitFor("Complete")
    try pty.answer("y")
    try pty.waitFor("aved")
  }

  /// Leaves, and holds that the terminal is as it was.
  func quit() throws {
    pty.send("q")
    #expect(try pty.waitForExit() == .exited(0))
    expectGivenBack()
  }

  func expectGivenBack() {
    #expect(pty.settings == before)
    #expect(!pty.screen.isAlternate)
    #expect(pty.screen.isCursorVisible)
    #expect(pty.screen.modes.isDisjoint(with: [1000, 1002, 1003, 1004, 1006, 2004]))
    #expect(pty.screen.unknown == [])
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("Press space"))
  }
}

extension PseudoTerminal {
  /// Lets a question stand as long as somebody takes to read it: what comes sooner answers nothing.
  func letSomebodyRead() {
    _ = try? wait(for: "somebody to read", within: .milliseconds(250)) { _ in false }
  }

  /// Answers a question as somebody does who has read it, until it is answered: when the program
  /// drew the question cannot be seen from outside, so that a key may still have come too soon.
  func answer(_ key: String, until isAnswered: ((TerminalScreen) -> Bool)? = nil) throws {
    letSomebodyRead()
    let question = screen.lines
    for patience in [1, 2, 4, 8] {
      send(key)
      let answered = try? wait(for: "an answer to \(key)", within: .seconds(patience)) {
        isAnswered?($0) ?? ($0.lines != question)
      }
      if answered != nil { return }
    }
    send(key)
    try wait(for: "an answer to \(key)") { isAnswered?($0) ?? ($0.lines != question) }
  }
}

/// The lines without the blanks at their ends, as a terminal shows them.
func trimmed(_ lines: [String]) -> [String] {
  lines.map { line in
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// The lines that one text has and the other has not.
func changedLines(_ old: String, _ new: String) -> (removed: [String], inserted: [String]) {
  let difference = new.components(separatedBy: "\n")
    .difference(from: old.components(separatedBy: "\n"))
  return (
    difference.removals.map { if case .remove(_, let line, _) = $0 { line } else { "" } },
    difference.insertions.map { if case .insert(_, let line, _) = $0 { line } else { "" } }
  )
}
