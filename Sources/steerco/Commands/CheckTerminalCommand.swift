internal import CursesTerminal
internal import Glibc
internal import Screen

/// `steerco check-terminal`: what this terminal can do, and where it draws wider or narrower than
/// this program counts.
enum CheckTerminalCommand {
  /// Texts on which terminals disagree, and what each stands for.
  private static let samples: [(name: String, text: String)] = [
    ("Vietnamese", "Việt Nam"), ("Vietnamese, decomposed", "Vie\u{323}\u{302}t Nam"),
    ("Hindi", "हिन्दी"), ("Hindi, conjunct", "क्षि"), ("Norwegian", "blåbærsyltetøy"),
    ("Chinese", "漢字"), ("the program's own signs", "✓▸▲■●○█░▒▓─▌↻"),
  ]

  static func run() throws -> Int32 {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw StartError("check-terminal needs a terminal")
    }
    let measure = Terminal.measure
    // One that cannot place its cursor would print the question.
    guard try describe() else { return 1 }
    let widths = WidthProbe(input: STDIN_FILENO, output: STDOUT_FILENO)
      .widths(of: samples.map(\.text))
    var isFine = true
    for (sample, width) in zip(samples, widths) {
      let counted = measure.columns(sample.text)
      let verdict: String
      switch width {
      case nil: verdict = "did not answer"
      case counted: verdict = "\(counted) columns, as counted"
      case let drawn?:
        verdict =
          "draws \(drawn) columns, counted as \(counted): such text may shift what follows it"
        isFine = false
      }
      try Output.write("  \(pad(sample.name, 26))\(verdict)\n")
    }
    return isFine ? 0 : 1
  }

  /// Says what is known of the terminal; whether the dashboard can be shown on it.
  private static func describe() throws -> Bool {
    var canShow = true
    let name = Environment.value("TERM") ?? ""
    try Output.write(
      "terminal   \(Output.visible(name.isEmpty ? "not named (TERM is not set)" : name))\n")
    do throws(TerminalError) {
      let terminal = try Terminal(
        input: STDIN_FILENO, output: STDOUT_FILENO, name: name,
        coloured: !Environment.wantsNoColour)
      let (size, colours, used) = (terminal.size, terminal.colours, terminal.name)
      terminal.close()
      if used != name { try? Output.write("used as    \(used)\n") }
      try? Output.write("size       \(size.columns) × \(size.rows)\n")
      try? Output.write("colours    \(colours == 0 ? "none" : "\(colours)")\n")
    } catch {
      canShow = false
      try? Output.write("           it cannot show the dashboard; summary and list work on it\n")
    }
    let encoding =
      switch TextEncoding.current {
      case .own: "UTF-8"
      case .fallback: "the locale is not UTF-8: C.UTF-8 is used instead"
      case .ascii: "no UTF-8 locale on this machine: signs are shown in ASCII"
      }
    try Output.write("text       \(encoding)\n")
    return canShow
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}
