import Screen
import TestSupport
import Testing

/// What a terminal of the xterm kind sends for the keys of a script.
func typed(_ script: String) throws -> String {
  try KeyPress.script(script).map { key in
    switch key {
    case "<up>": "\u{1B}[A"
    case "<down>": "\u{1B}[B"
    case "<pgup>": "\u{1B}[5~"
    case "<pgdn>": "\u{1B}[6~"
    case "<home>": "\u{1B}[H"
    case "<end>": "\u{1B}[F"
    case "<tab>": "\t"
    case "S-<tab>": "\u{1B}[Z"
    case "<enter>": "\r"
    case "<esc>": "\u{1B}\u{1B}[0n"  // what follows ends the wait for a sequence and is no key
    case "<backspace>": "\u{7F}"
    case "C-r": "\u{12}"
    default:
      key.typed.map { String($0) } ?? ""
    }
  }.joined()
}

/// The screen that `steerco snapshot` prints.
func snapshot(
  _ script: String = "", of folder: TemporaryDirectory, size: Size = Size(columns: 120, rows: 36),
  options: [String] = ["--date", "2026-11-21"], environment: [String: String?] = [:]
) throws -> [String] {
  let answer = try Program.run(
    ["snapshot", "--size", "\(size.columns)x\(size.rows)", "--keys", script] + options
      + [folder.data], environment: environment)
  #expect(answer.end == .exited(0))
  #expect(answer.errors.isEmpty)
  #expect(answer.output.last == UInt8(ascii: "\n"))
  return trimmed(Array(answer.lines.dropLast()))
}

extension Wall {
  /// Waits for the terminal to show exactly these lines.
  func expect(_ wanted: [String], _ name: String) throws {
    do {
      try pty.wait(for: name) { $0.lines == wanted }
    } catch {
      throw GoldenMismatch(name: name, kind: .differs(expected: wanted, actual: pty.screen.lines))
    }
  }

  /// Waits for the screen that `steerco snapshot` prints for these keys.
  func expectSnapshot(
    _ script: String = "", options: [String] = ["--date", "2026-11-21"],
    environment: [String: String?] = [:]
  ) throws {
    let wanted = try snapshot(
      script, of: folder, size: pty.screen.size, options: options, environment: environment)
    try expect(wanted, "the snapshot of \(script)")
  }
}
