internal import Dashboard
internal import SteeringModel

/// `steerco changes --since DATE`: what was completed, reopened, moved, blocked, begun since then,
/// as the files and the journal tell it.
enum ChangesCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    guard let since = opening.options.since else { return 2 }
    let changes = Changes(opening.board, since: since, until: opening.today)
    if opening.options.format == .json {
      try Output.write(changes.json.written() + "\n")
    } else {
      for (name, tasks) in changes.groups {
        try Output.write("\(name): \(tasks.count)\n")
        for task in tasks {
          let title = opening.board.text(.title, at: task.address, in: opening.language) ?? ""
          let when = task.when.isEmpty ? "" : "  \(task.when)"
          try Output.write(Output.visible("  \(task.id)\(when)  \(title)") + "\n")
        }
      }
    }
    return opening.answered()
  }
}
