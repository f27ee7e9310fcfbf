internal import RecText

/// The changes that the dashboard and the command line make to tasks. Each throws `notEditable` for a
/// task in trouble, which is shown and cannot be edited.
extension Change {
  /// The task is done: status, date, and what proves it where that was typed.
  package static func complete(
    _ task: Int, on date: CivilDate, evidence: String = "", note: String = "", in board: Board
  ) throws(ChangeError) -> Change {
    var changes: [FieldChange] = [
      board.set(.status, Status.completed.word), board.set(.completed, date.iso),
    ]
    if !isBlank(evidence) { changes.append(board.add(.evidence, evidence)) }
    return try update(.complete, task, changes, note: note, in: board)
  }

  /// The task is not done after all; the reason goes into the journal.
  package static func reopen(
    _ task: Int, reason: String, in board: Board
  ) throws(ChangeError) -> Change {
    try update(
      .reopen, task, [board.set(.status, Status.inProgress.word), board.remove(.completed)],
      note: reason, in: board)
  }

  /// Another status. Leaving `completed` takes the date of completion out with it.
  package static func status(
    _ task: Int, _ status: Status, reason: String = "", in board: Board
  ) throws(ChangeError) -> Change {
    var changes = [board.set(.status, status.word)]
    if board.tasks.indices.contains(task), board.tasks[task].status == .completed,
      status != .completed
    {
      changes.append(board.remove(.completed))
    }
    return try update(.status, task, changes, note: reason, in: board)
  }

  /// Another deadline, entered in the ledger. The first move keeps the one before in `Due_original`,
  /// which no later move changes; a first deadline is set and not moved. Throws `missing` for a move
  /// without the reason that the committee wants.
  package static func moveDeadline(
    _ task: Int, to due: Due, reason: String = "", document: String = "", approvedBy: String = "",
    on day: CivilDate, in board: Board
  ) throws(ChangeError) -> Change {
    guard let written = due.written else {
      throw .badValue(
        field: board.schema.vocabulary.spelling(of: .due), value: "", .notADeadline)
    }
    guard board.tasks.indices.contains(task) else { throw .noSuchRecord }
    let move = try board.move(
      ofTask: task, to: due, reason: reason, document: document, approvedBy: approvedBy, on: day)
    let moved = try update(
      .deadline, task, [board.set(.due, written)] + move.changes, note: reason, in: board)
    return try Change(.deadline, moved.operations + move.ledger, note: reason)
  }

  /// Progress in per cent, 0 to 100.
  package static func progress(
    _ task: Int, _ percent: Int, in board: Board
  ) throws(ChangeError) -> Change {
    guard (0...100).contains(percent) else {
      throw .badValue(
        field: board.schema.vocabulary.spelling(of: .progress), value: String(percent),
        .notAPercent)
    }
    return try update(.progress, task, [board.set(.progress, String(percent))], in: board)
  }

  /// One more note.
  package static func note(
    _ task: Int, _ text: String, in board: Board
  ) throws(ChangeError) -> Change {
    guard !isBlank(text) else { throw .missing(.note) }
    return try update(.note, task, [board.add(.note, text)], in: board)
  }

  /// Records what is in the way of a task, since a day, and the decision asked.
  package static func obstacle(
    to task: Int, text: String, askedOf: String = "", ask: String = "", since: CivilDate,
    in board: Board
  ) throws(ChangeError) -> Change {
    try checkEditable(task, in: board)
    guard !isBlank(text) else { throw .missing(.text) }
    let record = try board.newRecord(
      .obstacle,
      [
        (.task, board.keyWord(ofTask: task)), (.text, Array(text.utf8)),
        (.raisedBy, board.tasks[task].lead.map { Array(board.symbols.bytes(of: $0)) } ?? []),
        (.since, Array(since.iso.utf8)), (.askedOf, Array(askedOf.utf8)), (.ask, Array(ask.utf8)),
        (.status, Array(Obstacle.State.open.rawValue.utf8)),
      ])
    return try Change(.obstacle, [.insert(record)], about: board.key(ofTask: task))
  }

  /// An obstacle is out of the way, on a day, with the answer that cleared it where there is one.
  package static func clear(
    obstacle: Int, on date: CivilDate, answer: String = "", in board: Board
  ) throws(ChangeError) -> Change {
    guard board.obstacles.indices.contains(obstacle) else { throw .noSuchRecord }
    if let trouble = board.obstacles[obstacle].trouble { throw .notEditable(trouble) }
    var changes = [
      board.set(.status, Obstacle.State.cleared.rawValue), board.set(.cleared, date.iso),
    ]
    if !isBlank(answer) { changes.append(board.set(.answer, answer)) }
    let address = board.obstacles[obstacle].address
    return try Change(
      .answer,
      [.update(board.key(of: address), seen: Array(board.bytes(of: address)), changes)],
      about: board.obstacles[obstacle].tasks.first.map(board.key(ofTask:)))
  }

  private static func update(
    _ action: Action, _ task: Int, _ changes: [FieldChange], note: String = "", in board: Board
  ) throws(ChangeError) -> Change {
    try checkEditable(task, in: board)
    let address = board.tasks[task].address
    return try Change(
      action, [.update(board.key(of: address), seen: Array(board.bytes(of: address)), changes)],
      note: note)
  }

  private static func checkEditable(_ task: Int, in board: Board) throws(ChangeError) {
    guard board.tasks.indices.contains(task) else { throw .noSuchRecord }
    if let trouble = board.tasks[task].trouble { throw .notEditable(trouble) }
  }

  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}

extension Board {
  /// What else is written when a task's deadline becomes another one: the first one is kept, and the
  /// ledger has a line of the move. Nothing for a first deadline, and no line where none follows.
  func move(
    ofTask task: Int, to due: Due, reason: String, document: String = "", approvedBy: String = "",
    on day: CivilDate
  ) throws(ChangeError) -> (changes: [FieldChange], ledger: [Operation]) {
    let current = tasks[task]
    // A deadline that was taken out stands as the first one: another in its place is a move.
    guard current.due != due, let from = current.due.written ?? current.dueOriginal.written
    else { return ([], []) }
    if committee.isReasonRequired, Change.isBlank(reason) { throw .missing(.reason) }
    let kept = current.dueOriginal == .absent ? [set(.dueOriginal, from)] : []
    guard let to = due.written else { return (kept, []) }
    let line = try newRecord(
      .extensionOfDeadline,
      [
        (.task, keyWord(ofTask: task)), (.from, Array(from.utf8)), (.to, Array(to.utf8)),
        (.reason, Array(reason.utf8)), (.document, Array(document.utf8)),
        (.approvedBy, Array(approvedBy.utf8)), (.on, Array(day.iso.utf8)),
      ])
    return (kept, [.insert(line)])
  }
}
