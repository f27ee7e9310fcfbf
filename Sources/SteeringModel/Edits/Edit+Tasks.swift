/// The edits that the dashboard makes to tasks. Each is `nil` for a task in trouble, which is
/// shown but not editable (`Task.trouble` says why).
extension Edit {
  /// The task is done: status, date, and what proves it where that was typed.
  package static func complete(
    _ task: Int, on date: CivilDate, evidence: String = "", in board: Board
  ) -> Edit? {
    var changes: [FieldChange] = [
      .set(.status, Array(Status.completed.word.utf8)),
      .set(.completed, Array(date.iso.utf8)),
    ]
    if !isBlank(evidence) { changes.append(.add(.evidence, Array(evidence.utf8))) }
    return edit(.complete, task, changes, in: board)
  }

  /// The task is not done after all; the reason goes into the journal.
  package static func reopen(_ task: Int, reason: String, in board: Board) -> Edit? {
    edit(
      .reopen, task,
      [.set(.status, Array(Status.inProgress.word.utf8)), .remove(.completed)],
      note: reason, in: board)
  }

  /// Another status. Leaving `completed` takes the date of completion out with it.
  package static func status(
    _ task: Int, _ status: Status, reason: String = "", in board: Board
  ) -> Edit? {
    var changes: [FieldChange] = [.set(.status, Array(status.word.utf8))]
    if board.tasks.indices.contains(task), board.tasks[task].status == .completed,
      status != .completed
    {
      changes.append(.remove(.completed))
    }
    return edit(.status, task, changes, note: reason, in: board)
  }

  /// Another deadline. The first move keeps the one before in `Due_original`, which no later move
  /// changes.
  package static func moveDeadline(
    _ task: Int, to due: Due, reason: String = "", in board: Board
  ) -> Edit? {
    guard let written = due.written, board.tasks.indices.contains(task) else { return nil }
    let current = board.tasks[task]
    var changes: [FieldChange] = [.set(.due, Array(written.utf8))]
    if !current.marks.contains(.dueOriginal), current.due != due,
      let original = current.due.written
    {
      changes.append(.set(.dueOriginal, Array(original.utf8)))
    }
    return edit(.deadline, task, changes, note: reason, in: board)
  }

  /// Progress in per cent, 0 to 100; `nil` beyond.
  package static func progress(_ task: Int, _ percent: Int, in board: Board) -> Edit? {
    guard (0...100).contains(percent) else { return nil }
    return edit(.progress, task, [.set(.progress, Array(String(percent).utf8))], in: board)
  }

  /// One more note.
  package static func note(_ task: Int, _ text: String, in board: Board) -> Edit? {
    guard !isBlank(text) else { return nil }
    return edit(.note, task, [.add(.note, Array(text.utf8))], in: board)
  }

  /// Any fields of a task, in the order of the field names' list; an empty value takes a field out.
  package static func setting(
    _ values: [FieldName: String], of task: Int, note: String = "", in board: Board
  ) -> Edit? {
    var changes: [FieldChange] = FieldName.allCases.compactMap { name in
      guard name != .unknown, name != .id, let value = values[name] else { return nil }
      return value.isEmpty ? .remove(name) : .set(name, Array(value.utf8))
    }
    // Leaving `completed` takes the date of completion out with it.
    if let status = values[.status], status != Status.completed.word, values[.completed] == nil,
      board.tasks.indices.contains(task), board.tasks[task].status == .completed
    {
      changes.append(.remove(.completed))
    }
    return changes.isEmpty ? nil : edit(.set, task, changes, note: note, in: board)
  }

  /// An obstacle is out of the way, on a day, with the answer that cleared it where there is one.
  package static func clear(
    obstacle: Int, on date: CivilDate, answer: String = "", in board: Board
  ) -> Edit? {
    guard board.obstacles.indices.contains(obstacle), board.obstacles[obstacle].trouble == nil
    else { return nil }
    var changes: [FieldChange] = [
      .set(.status, Array("cleared".utf8)), .set(.cleared, Array(date.iso.utf8)),
    ]
    if !isBlank(answer) { changes.append(.set(.answer, Array(answer.utf8))) }
    let address = board.obstacles[obstacle].address
    return Edit(
      action: .obstacle, type: .obstacle, key: board.key(of: address),
      seen: Array(board.bytes(of: address)), changes: changes,
      about: board.obstacles[obstacle].tasks.first.map(board.id) ?? "")
  }

  private static func edit(
    _ action: Action, _ task: Int, _ changes: [FieldChange], note: String = "", in board: Board
  ) -> Edit? {
    guard board.tasks.indices.contains(task), board.tasks[task].trouble == nil else { return nil }
    let address = board.tasks[task].address
    return Edit(
      action: action, type: .task, key: board.key(of: address),
      seen: Array(board.bytes(of: address)), changes: changes, note: note)
  }

  private static func isBlank(_ text: String) -> Bool {
    text.allSatisfy(\.isWhitespace)
  }
}
