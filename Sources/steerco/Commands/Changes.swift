internal import RecText
internal import SteeringModel

/// What happened to tasks since a day, as their files tell it and as the journal does.
struct Changes {
  typealias Item = (id: String, when: String, address: RecordAddress)

  private(set) var groups: [(name: String, tasks: [Item])] = []

  init(_ board: Board, since: CivilDate, until today: CivilDate) {
    func item(_ task: Int, _ when: String) -> Item {
      (board.id(of: task), when, board.tasks[task].address)
    }
    let tasks = board.tasks.indices.filter { board.tasks[$0].isCounted }
    let entries = board.entriesInForce.filter { $0.at >= since.iso }
    /// Whoever did it: the dashboard's own command for it, or `set`.
    func entered(_ isMeant: (JournalEntry.Change) -> Bool) -> [Item] {
      entries.filter { $0.changes.contains(where: isMeant) }.compactMap { entry in
        board.task(withID: entry.record).map { item($0, String(entry.at.prefix(10))) }
      }
    }
    let turns = Self.turns(entries)
    let completed = tasks.compactMap { task -> Item? in
      guard board.tasks[task].status == .completed else { return nil }
      // By its own date; or by the journal, for what was entered since with an earlier one.
      if let day = board.tasks[task].completed, day >= since { return item(task, day.iso) }
      guard let turn = turns[board.id(of: task)], turn.from != Status.completed.word else {
        return nil
      }
      return item(task, turn.when)
    }
    let reopened = tasks.compactMap { task -> Item? in
      guard let turn = turns[board.id(of: task)], turn.from == Status.completed.word,
        board.tasks[task].status != .completed
      else { return nil }
      return item(task, turn.when)
    }
    let moved = board.extensions.compactMap { move -> Item? in
      guard let task = move.task, let on = move.on, on >= since else { return nil }
      return item(task, on.iso)
    }
    let blocked = board.obstacles.filter { $0.isOpen && ($0.since.map { $0 >= since } ?? false) }
      .flatMap { obstacle in obstacle.tasks.map { item($0, obstacle.since?.iso ?? "") } }
    let added = tasks.compactMap { task -> Item? in
      guard let day = board.tasks[task].start, day >= since, day <= today else { return nil }
      return item(task, day.iso)
    }
    groups = [
      ("completed", completed), ("reopened", reopened),
      (
        "moved",
        Self.once(
          moved + entered { $0.field == RecordSchema.task[.due]?.spelling && !$0.from.isEmpty })
      ),
      ("blocked", blocked), ("added", added),
    ]
  }

  /// What the status of each task was before the first of some entries that change it, and when the
  /// last of them did.
  private static func turns(_ entries: [JournalEntry]) -> [String: (from: String, when: String)] {
    var turns: [String: (from: String, when: String)] = [:]
    for entry in entries where entry.task == nil {
      for change in entry.changes where change.field == RecordSchema.task[.status]?.spelling {
        turns[entry.record] = (
          turns[entry.record]?.from ?? change.from, String(entry.at.prefix(10))
        )
      }
    }
    return turns
  }

  /// A moved deadline may stand in the ledger of extensions and in the journal: it moved once.
  private static func once(_ items: [Item]) -> [Item] {
    var seen: Set<String> = []
    return items.filter { seen.insert("\($0.id) \($0.when)").inserted }
  }

  var json: JSON {
    .object(
      groups.map { name, tasks in
        (
          name,
          .array(tasks.map { .object([("id", .string($0.id)), ("on", .string($0.when))]) })
        )
      })
  }
}

extension Board {
  /// The journal's entries that were not taken back, the oldest first; what was done again after
  /// that counts as done.
  fileprivate var entriesInForce: [JournalEntry] {
    let all = entries.map { JournalEntry($0, self) }
      .sorted(by: JournalEntry.isEarlier)
    var undone: Set<String> = []
    // The latest first: whether an undo is in force is known before what it took back is asked.
    for entry in all.reversed() where !entry.undoes.isEmpty && !undone.contains(entry.at) {
      undone.insert(entry.undoes)
    }
    return all.filter { $0.undoes.isEmpty && !undone.contains($0.at) }
  }
}
