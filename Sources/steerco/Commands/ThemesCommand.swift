internal import Dashboard
internal import Glibc
internal import Screen
internal import SteeringModel

/// `steerco themes`: every theme, with a sample of each role and its contrast.
enum ThemesCommand {
  static func run(_ options: Options) throws -> Int32 {
    let themeLibrary = ThemeLibrary(directory: options.directory ?? ".")
    let ownWords = OwnWords(in: options.language ?? Environment.language ?? .en)
    ownWords.complain()
    let words = ownWords.words
    let isTerminal = isatty(STDOUT_FILENO) == 1
    for name in themeLibrary.names {
      guard let (theme, troubles) = themeLibrary.theme(name) else { continue }
      try Output.write("\(Output.visible(name))\n")
      for trouble in troubles {
        try Output.write("  \(Output.visible(words.themeTrouble(trouble)))\n")
      }
      for role in Role.allCases {
        try Output.write(line(role, theme.style(for: role), isTerminal: isTerminal) + "\n")
      }
      try Output.write("\n")
    }
    return 0
  }

  private static func line(_ role: Role, _ style: Style, isTerminal: Bool) -> String {
    let name = role.name + String(repeating: " ", count: max(30 - role.name.count, 0))
    let contrast = style.contrast.map { ratio in
      let tenths = Int(ratio * 10)
      return "\(tenths / 10).\(tenths % 10):1"
    }
    let look = "\(style.foreground) on \(style.background)"
    let sample = isTerminal ? "\(escape(style)) 57-031 ▲ −21 d \u{1B}[0m  " : ""
    return
      "  \(name)\(sample)\(look)\(words(style.attributes))  \(contrast ?? "the terminal's own")"
  }

  private static func words(_ attributes: Style.Attributes) -> String {
    let names: [(Style.Attributes, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.dim, "dim"),
      (.italic, "italic"),
    ]
    return names.filter { attributes.contains($0.0) }.map { " \($0.1)" }.joined()
  }

  /// The look as an escape sequence: only for a terminal, and made of nothing that came from data.
  private static func escape(_ style: Style) -> String {
    var codes = ["0"]
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    codes += colour(style.foreground, "38") + colour(style.background, "48")
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static func colour(_ colour: Color, _ setup: String) -> [String] {
    switch colour {
    case .standard: []
    case .indexed(let index): [setup, "5", String(index)]
    case .rgb(let red, let green, let blue):
      [setup, "2", String(red), String(green), String(blue)]
    }
  }
}
