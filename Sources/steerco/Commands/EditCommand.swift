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
    let board = opening.board
    let date = opening.options.on ?? opening.today
    if board.tasks[task].status == .completed, let before = board.tasks[task].completed,
      let wanted = opening.options.on, wanted != before
    {
      throw StartError("\(id) has been complete since \(before.iso): reopen it first", code: 1)
    }
    if board.tasks[task].status == .completed, opening.options.evidence.isEmpty {
      try Output.write("\(Output.visible(id)) is complete already\n")
      return 0
    }
    return try save(
      Edit.complete(
        task, on: board.tasks[task].completed ?? date, evidence: opening.options.evidence,
        in: board),
      task, opening)
  }

  static func reopen(_ opening: Opening) throws -> Int32 {
    let (task, id) = try find(opening)
    guard opening.board.tasks[task].status == .completed else {
      throw StartError("\(id) is not complete", code: 1)
    }
    guard opening.options.note.contains(where: { $0 != " " }) else {
      throw UsageError.optionNeeded("--note", "reopen")
    }
    return try save(
      Edit.reopen(task, reason: opening.options.note, in: opening.board), task, opening)
  }

  static func set(_ opening: Opening) throws -> Int32 {
    let (task, _) = try find(opening)
    var values: [FieldName: String] = [:]
    for assignment in opening.options.operands.dropFirst() {
      let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let field = FieldName(rawValue: name), field != .unknown, field != .id else {
        throw UsageError.unknownField(name)
      }
      let value = String(parts[1])
      if let wanted = field.wanted(by: value) {
        throw UsageError.badValue(name, value, wanted: wanted)
      }
      values[field] = value
    }
    return try save(
      Edit.setting(values, of: task, note: opening.options.note, in: opening.board), task, opening)
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
    let words = Settings.words(in: opening.language)
    let id = opening.options.operands[0]
    guard var edit else {
      let trouble = opening.board.tasks[task].trouble.map(words.cannotBeEdited) ?? ""
      throw StartError("\(id): \(trouble)", code: 1)
    }
    if edit.note.isEmpty, !opening.options.note.isEmpty {
      edit = Edit(
        action: edit.action, type: edit.type, key: edit.key, seen: edit.seen,
        changes: edit.changes, note: opening.options.note)
    }
    let outcome = Saver.save(edit, in: opening.directory, options: opening.storeOptions)
    switch outcome {
    case .saved(let path, _, let confirmed, let reduced, let copy):
      let notice = words.notice(
        .saved(edit, path: path, confirmed: confirmed, reduced: reduced, conflictCopy: copy))
      try Output.write(Output.visible(notice) + "\n")
      return 0
    case .unchanged(let path):
      try Output.write(Output.visible(words.notice(.unchanged(path: path))) + "\n")
      return 0
    case .refused(let refusal):
      Output.complain(words.notice(.refused(refusal, id: id)))
      return 1
    case .failed(let path, let operation, let reason):
      Output.complain(words.notice(.failed(path: path, operation: operation, reason: reason)))
      return 1
    }
  }
}

extension FieldName {
  /// What a value of this field must look like, when this one does not; `nil` for one that does.
  fileprivate func wanted(by value: String) -> String? {
    guard !value.isEmpty else { return nil }
    switch self {
    case .status:
      return Status(value) == nil
        ? "one of " + Status.allCases.map(\.word).joined(separator: ", ") : nil
    case .outlook:
      return !Outlook.allCases.contains { $0.word == value }
        ? "one of " + Outlook.allCases.map(\.word).joined(separator: ", ") : nil
    case .progress:
      return (Int(value).map { (0...100).contains($0) } ?? false) ? nil : "a number from 0 to 100"
    case .due, .dueOriginal:
      return Due(reading: value) == .unreadable
        ? "a deadline such as 2026-11-21, 2026-11, 2026-Q4, 2026 or standing" : nil
    case .start, .completed, .updated:
      return Due(reading: value).end == nil ? "a date such as 2026-11-21" : nil
    default: return nil
    }
  }
}
