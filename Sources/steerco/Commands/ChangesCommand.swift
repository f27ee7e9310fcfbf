internal import Dashboard
internal import SteeringModel

/// `steerco changes --since DATE`: what was completed, reopened, moved, blocked, begun since then,
/// as the files and the journal tell it.
enum ChangesCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    guard let since = opening.options.since else {
      throw UsageError.optionNeeded("--since", "changes")
    }
    let changes = Changes(opening.board, since: since, until: opening.today)
    switch opening.options.format ?? .text {
    case .text:
      for (name, tasks) in changes.groups {
        try Output.write("\(name): \(tasks.count)\n")
        for task in tasks {
          let title = opening.board.text(.title, at: task.address, in: opening.language) ?? ""
          let when = task.when.isEmpty ? "" : "  \(task.when)"
          try Output.write(Output.visible("  \(task.id)\(when)  \(title)") + "\n")
        }
      }
    case .json:
      try Output.write(
        JSON.object(
          changes.groups.map { name, tasks in
            (
              name,
              .array(tasks.map { .object([("id", .string($0.id)), ("on", .string($0.when))]) })
            )
          }
        ).written() + "\n")
    default: throw UsageError.badFormat(opening.options.format, wanted: "text or json")
    }
    return 0
  }
}

/// What happened to tasks since a day.
private struct Changes {
  typealias Item = (id: String, when: String, address: RecordAddress)

  private(set) var groups: [(name: String, tasks: [Item])] = []

  init(_ board: Board, since: CivilDate, until today: CivilDate) {
    func item(_ task: Int, _ when: String) -> Item {
      (board.id(of: task), when, board.tasks[task].address)
    }
    let tasks = board.tasks.indices.filter { board.tasks[$0].isCounted }
    let entries = board.entries.map { JournalEntry($0.address, board) }
      .filter { $0.at >= since.iso }
    func entered(_ action: Edit.Action) -> [Item] {
      entries.filter { $0.action == action.rawValue }.compactMap { entry in
        board.task(withID: entry.record).map { item($0, String(entry.at.prefix(10))) }
      }
    }
    groups = [
      (
        "completed",
        tasks.compactMap { task in
          guard board.tasks[task].status == .completed, let day = board.tasks[task].completed,
            day >= since
          else { return nil }
          return item(task, day.iso)
        }
      ),
      ("reopened", entered(.reopen)),
      (
        "moved",
        board.extensions.compactMap { move in
          guard let task = move.task, let on = move.on, on >= since else { return nil }
          return item(task, on.iso)
        } + entered(.deadline)
      ),
      (
        "blocked",
        board.obstacles.filter { $0.isOpen && ($0.since.map { $0 >= since } ?? false) }
          .flatMap { obstacle in
            obstacle.tasks.map { item($0, obstacle.since?.iso ?? "") }
          }
      ),
      (
        "added",
        tasks.compactMap { task in
          guard let day = board.tasks[task].start, day >= since, day <= today else { return nil }
          return item(task, day.iso)
        }
      ),
    ]
  }
}
