internal import Dashboard
internal import SteeringModel
internal import SteeringStore

/// `steerco complete`, `reopen` and `set`: the dashboard's own saving, for scripts.
///
/// Exit codes: 0 saved, or nothing to save because the file says so already; 1 refused, with the
/// reason on standard error.
enum EditCommand {
  static func complete(_ opening: Opening) throws -> Int32 {
    let (task, id) = try find(opening)
    try requireText([opening.options.evidence])
    if let on = opening.options.on, on > max(opening.today, Clock.wall().day) {
      throw StartError("\(on.iso) lies in the future", code: 1)
    }
    let board = opening.board
    let before = board.tasks[task].completed
    let isComplete = board.tasks[task].status == .completed
    if isComplete, let before, let wanted = opening.options.on, wanted != before {
      throw StartError("\(id) has been complete since \(before.iso): reopen it first", code: 1)
    }
    // What already stands there as evidence need not stand there twice.
    let known = board.texts(.evidence, at: board.tasks[task].address)
    let evidence = opening.options.evidence
    let isNew = !evidence.isEmpty && !known.contains(evidence)
    if isComplete, before != nil, !isNew {
      try Output.write("\(Output.visible(id)) is complete already\n")
      return 0
    }
    return try save(
      Edit.complete(
        task, on: (isComplete ? before : nil) ?? opening.options.on ?? opening.today,
        evidence: isNew ? evidence : "", in: board),
      task, opening)
  }

  static func reopen(_ opening: Opening) throws -> Int32 {
    let (task, id) = try find(opening)
    guard opening.board.tasks[task].status == .completed else {
      throw StartError("\(id) is not complete", code: 1)
    }
    return try save(
      Edit.reopen(task, reason: opening.options.note, in: opening.board), task, opening)
  }

  static func set(_ opening: Opening) throws -> Int32 {
    let (task, id) = try find(opening)
    let values = opening.options.values
    try requireText(Array(values.values))
    let isComplete = opening.board.tasks[task].status == .completed
    if isComplete, let status = values[.status], status != Status.completed.word,
      opening.options.note.isEmpty
    {
      throw StartError("\(id) is complete: say with --note why it is not", code: 1)
    }
    return try save(
      Edit.setting(
        opening.options.values, of: task, note: opening.options.note, in: opening.board),
      task, opening)
  }

  /// Bytes that are not UTF-8 came in as U+FFFD, and would be written so.
  private static func requireText(_ texts: [String]) throws {
    if texts.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
      throw StartError("a value is not UTF-8")
    }
  }

  /// The task named on the command line.
  private static func find(_ opening: Opening) throws -> (task: Int, id: String) {
    let id = opening.options.operands[0]
    guard let task = opening.board.task(withID: id) else { throw UnknownTask.error(id, opening) }
    // Nothing that such a record says is taken for true, its status least of all.
    if let trouble = opening.board.tasks[task].trouble {
      let words = Settings.words(in: opening.language)
      throw StartError("\(id): \(words.cannotBeEdited(trouble))", code: 1)
    }
    return (task, id)
  }

  private static func save(_ edit: Edit?, _ task: Int, _ opening: Opening) throws -> Int32 {
    let id = opening.options.operands[0]
    let words = Settings.words(in: opening.language)
    try requireText([opening.options.note])
    guard var edit else {
      let trouble = opening.board.tasks[task].trouble.map(words.cannotBeEdited) ?? ""
      throw StartError("\(id): \(trouble)", code: 1)
    }
    if edit.note.isEmpty, !opening.options.note.isEmpty {
      edit = Edit(
        action: edit.action, type: edit.type, key: edit.key, seen: edit.seen,
        changes: edit.changes, note: opening.options.note)
    }
    // From the first byte to the answer: whoever ends the program gets all of the save or nothing.
    return try HeldSignals.while {
      try tell(opening.store.saveAndFinish(edit), of: edit, words, opening)
    }
  }

  private static func tell(
    _ outcome: SaveOutcome?, of edit: Edit, _ words: any Words, _ opening: Opening
  ) throws -> Int32 {
    switch outcome {
    case .saved(let path, _, let confirmed, let reduced, let copy):
      let notice = words.notice(
        .saved(edit, path: path, confirmed: confirmed, reduced: reduced, conflictCopy: copy))
      let note = GitState.underWay(in: opening.directory).map { "  (\($0))\n" } ?? ""
      answer(Output.visible(notice) + "\n" + values(of: edit) + note)
      return 0
    case .unchanged(let path):
      answer(Output.visible(words.notice(.unchanged(path: path))) + "\n")
      return 0
    case .refused(let refusal):
      Output.complain(words.notice(.refused(refusal, id: opening.options.operands[0])))
      return 1
    case .failed(let path, let operation, let reason):
      Output.complain(words.notice(.failed(path: path, operation: operation, reason: reason)))
      return 1
    case nil: throw StartError("the saving did not answer", code: 1)
    }
  }

  /// An answer that cannot be written changes nothing about what is saved: the exit code says that.
  private static func answer(_ text: String) {
    do throws(StartError) { try Output.write(text) } catch { Output.complain(error.message) }
  }

  /// The values as they stand now, a line each: a date that a wrong clock gave is seen at once (F49).
  private static func values(of edit: Edit) -> String {
    edit.changes.map { change -> String in
      switch change {
      case .set(let name, let value), .add(let name, let value):
        "  \(name.rawValue): \(Output.visible(String(decoding: value, as: UTF8.self)))\n"
      case .remove(let name): "  \(name.rawValue):\n"
      case .restore: ""
      }
    }.joined()
  }
}
