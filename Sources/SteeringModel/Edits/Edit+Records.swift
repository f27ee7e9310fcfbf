/// The edits that add a record beside a task.
extension Edit {
  /// Records what is in the way of a task, since a day, and the decision asked; `nil` for a task in
  /// trouble or without a text.
  package static func obstacle(
    to task: Int, text: String, askedOf: String, ask: String, since: CivilDate, in board: Board
  ) -> Edit? {
    guard board.tasks.indices.contains(task), board.tasks[task].trouble == nil,
      text.contains(where: { !$0.isWhitespace })
    else { return nil }
    let id = board.nextObstacleID
    var fields: [RecordChange.NewField] = [
      .init(.id, id), .init(.task, board.id(of: task)), .init(.text, text),
    ]
    if let unit = board.tasks[task].lead {
      fields.append(.init(.raisedBy, board.spelling(of: unit)))
    }
    fields.append(.init(.since, since.iso))
    if !askedOf.isEmpty { fields.append(.init(.askedOf, askedOf)) }
    if !ask.isEmpty { fields.append(.init(.ask, ask)) }
    fields.append(.init(.status, "open"))
    return Edit(
      action: .obstacle, type: .obstacle, key: Array(id.utf8), seen: nil, changes: [],
      whole: .append(fields), about: board.id(of: task))
  }

  /// Enters a moved deadline in the ledger.
  package static func ledgerEntry(
    of task: Int, to due: Due, reason: String, document: String, on day: CivilDate,
    in board: Board
  ) -> Edit? {
    guard board.tasks.indices.contains(task), let to = due.written else { return nil }
    let from = board.tasks[task].due.written ?? ""
    var fields: [RecordChange.NewField] = [
      .init(.task, board.id(of: task)), .init(.from, from), .init(.to, to),
    ]
    if !reason.isEmpty { fields.append(.init(.reason, reason)) }
    if !document.isEmpty { fields.append(.init(.document, document)) }
    fields.append(.init(.on, day.iso))
    return Edit(
      action: .deadline, type: .extensionOfDeadline, key: [], seen: nil, changes: [],
      whole: .append(fields), about: board.id(of: task))
  }
}

extension Board {
  /// A number for the next obstacle, shaped like those there are: after `V-09` comes `V-10`.
  fileprivate var nextObstacleID: String {
    var prefix = "O-"
    var width = 2
    var highest = 0
    for obstacle in obstacles {
      let id = String(decoding: key(of: obstacle.address), as: UTF8.self)
      let digits = id.reversed().prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(String(digits.reversed())), number >= highest else { continue }
      highest = number
      width = digits.count
      prefix = String(id.dropLast(digits.count))
    }
    let next = String(highest + 1)
    return prefix + String(repeating: "0", count: max(width - next.count, 0)) + next
  }
}
