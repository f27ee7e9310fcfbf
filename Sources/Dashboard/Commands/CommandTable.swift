package import Screen

/// One line of the command table: a command, where it is listed, and its default keys.
package struct CommandEntry: Sendable {
  /// What is done.
  package let command: Command
  /// Where the help lists it.
  package let group: Command.Group
  /// The keys that give the command, the first one shown where there is room for one.
  package let keys: [KeyPress]
  /// The place in the key bar, counted from the left; `nil` keeps it out.
  package let barPlace: Int?

  fileprivate init(
    _ command: Command, _ group: Command.Group, _ keys: [KeyPress], bar: Int? = nil
  ) {
    self.command = command
    self.group = group
    self.keys = keys
    self.barPlace = bar
  }
}

/// The table that help, palette, key bar and README are made from.
package enum CommandTable {
  /// Every command once, in the order in which help lists them.
  package static let entries: [CommandEntry] = [
    CommandEntry(.up, .moving, ["<up>", "k"]),
    CommandEntry(.down, .moving, ["<down>", "j"]),
    CommandEntry(.pageUp, .moving, ["<pgup>"]),
    CommandEntry(.pageDown, .moving, ["<pgdn>"]),
    CommandEntry(.first, .moving, ["<home>", "g"]),
    CommandEntry(.last, .moving, ["<end>", "G"]),
    CommandEntry(.nextPanel, .moving, ["<tab>"]),
    CommandEntry(.previousPanel, .moving, ["S-<tab>"]),
    CommandEntry(.tasksPanel, .moving, ["1"]),
    CommandEntry(.deadlinesPanel, .moving, ["2"]),
    CommandEntry(.unitsPanel, .moving, ["3"]),
    CommandEntry(.open, .moving, ["<enter>"], bar: 6),
    CommandEntry(.back, .moving, ["<esc>"]),
    CommandEntry(.complete, .deciding, ["c"], bar: 0),
    CommandEntry(.deadline, .deciding, ["d"], bar: 1),
    CommandEntry(.progress, .deciding, ["p"]),
    CommandEntry(.obstacle, .deciding, ["o"], bar: 2),
    CommandEntry(.note, .deciding, ["n"], bar: 3),
    CommandEntry(.status, .deciding, ["s"]),
    CommandEntry(.undo, .deciding, ["u"], bar: 7),
    CommandEntry(.redo, .deciding, ["C-r"]),
    CommandEntry(.undoThis, .deciding, ["U"]),
    CommandEntry(.search, .finding, ["/"], bar: 4),
    CommandEntry(.filter, .finding, ["f"], bar: 5),
    CommandEntry(.sort, .finding, ["S"]),
    CommandEntry(.countLeads, .finding, ["a"]),
    CommandEntry(.problems, .finding, ["!"]),
    CommandEntry(.palette, .finding, [":", "C-p"]),
    CommandEntry(.theme, .looking, ["t"]),
    CommandEntry(.enlarge, .looking, ["z"]),
    CommandEntry(.wall, .looking, ["w"]),
    CommandEntry(.freeze, .safety, ["F"]),
    CommandEntry(.lock, .safety, ["L"]),
    CommandEntry(.rescan, .safety, ["r", "C-l"]),
    CommandEntry(.editor, .program, ["e"]),
    CommandEntry(.copy, .program, ["y"]),
    CommandEntry(.mouse, .program, ["m"]),
    CommandEntry(.help, .program, ["?"], bar: 8),
    CommandEntry(.quit, .program, ["q"], bar: 9),
  ]

  /// The entries of the key bar, from the left.
  static let bar: [Command] =
    entries.compactMap { entry in entry.barPlace.map { ($0, entry.command) } }
    .sorted { $0.0 < $1.0 }.map(\.1)

  private static let byKey: [KeyPress: Command] = {
    var map: [KeyPress: Command] = [:]
    for entry in entries {
      for key in entry.keys { map[key] = entry.command }
    }
    return map
  }()

  private static let byCommand: [Command: CommandEntry] =
    Dictionary(uniqueKeysWithValues: entries.map { ($0.command, $0) })

  /// The command that a key gives on the dashboard, `nil` for a key that means nothing there.
  package static func command(for key: KeyPress) -> Command? { byKey[key] }

  /// The keys of a command, as they are shown.
  package static func keys(of command: Command) -> [KeyPress] { byCommand[command]?.keys ?? [] }
}

extension CommandTable {
  /// The table as README shows it.
  package static func markdown(_ words: Words) -> String {
    var lines = ["| keys | command | |", "|---|---|---|"]
    for entry in entries {
      let keys = entry.keys.map { key in
        key.shown == "|" ? "`\\|`" : "`\(key.shown)`"
      }
      let label = words.command(entry.command)
      lines.append("| \(keys.joined(separator: " ")) | \(label.name) | \(label.help) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
