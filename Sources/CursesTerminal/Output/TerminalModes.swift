/// The modes that are asked of a terminal beside what ncurses does, as bytes.
struct TerminalModes {
  /// Whether the terminal is of a kind that knows such modes; others may print them as junk.
  let areKnown: Bool
  var mouse = false

  init(terminal name: String) {
    let families = [
      "xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "kitty", "wezterm", "ghostty",
      "contour", "konsole", "gnome", "vte", "putty", "st-", "mintty", "ms-terminal",
    ]
    areKnown = name == "st" || families.contains { name.hasPrefix($0) }
  }

  /// Begins: pastes are marked as such, the window's coming to the front is told, and widths are
  /// those of `wcwidth` where a terminal would cluster by rules of its own (mode 2027, which is left
  /// so: shells count by `wcwidth` too).
  var on: [UInt8] {
    guard areKnown else { return [] }
    return Array("\u{1B}[?2027l\u{1B}[?2004h\u{1B}[?1004h".utf8) + (mouse ? mouseOn : [])
  }

  /// Ends; harmless for modes that were not on.
  var off: [UInt8] {
    areKnown ? mouseOff + Array("\u{1B}[?1004l\u{1B}[?2004l".utf8) : []
  }

  /// Presses, releases and the wheel, with places beyond column 223.
  var mouseOn: [UInt8] { areKnown ? Array("\u{1B}[?1000h\u{1B}[?1006h".utf8) : [] }
  var mouseOff: [UInt8] { areKnown ? Array("\u{1B}[?1006l\u{1B}[?1000l".utf8) : [] }
}
