internal import Dashboard
internal import RecText
internal import SteeringModel
internal import SteeringStore

/// The commands that change records: the dashboard's own saving, for scripts.
///
/// Exit codes: 0 saved, or nothing to save because the file says so already; 1 refused, with the
/// reason on standard error.
enum EditCommand {
  static func complete(_ opening: Opening) throws -> Int32 {
    let (task, id) = try task(opening)
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
    return try save(opening) { () throws(ChangeError) in
      try Change.complete(
        task, on: (isComplete ? before : nil) ?? opening.options.on ?? opening.today,
        evidence: isNew ? evidence : "", note: opening.options.note, in: board)
    }
  }

  static func reopen(_ opening: Opening) throws -> Int32 {
    let (task, id) = try task(opening)
    guard opening.board.tasks[task].status == .completed else {
      throw StartError("\(id) is not complete", code: 1)
    }
    return try save(opening) { () throws(ChangeError) in
      try Change.reopen(task, reason: opening.options.note, in: opening.board)
    }
  }

  static func set(_ opening: Opening) throws -> Int32 {
    let (address, name) = try record(opening)
    let board = opening.board
    let status = opening.options.assignments.last { $0.name == name.schema[.status]?.spelling }?
      .value
    if name.schema.type == .task, let status, status != Status.completed.word,
      board.text(.status, at: address) == Status.completed.word, opening.options.note.isEmpty
    {
      throw StartError("\(name.key) is complete: say with --note why it is not", code: 1)
    }
    let isOfState = opening.options.assignments.allSatisfy {
      $0.name == name.schema[.state]?.spelling
    }
    if name.schema.type == .meeting, isOfState, opening.options.note.isEmpty,
      board.text(.state, at: address) == Meeting.State.signed.rawValue
    {
      throw StartError("\(name.key) is signed: say with --note why it is opened again", code: 1)
    }
    return try save(opening) { () throws(ChangeError) in
      try Change.set(
        address, opening.options.assignments.map { ($0.name, $0.value) },
        note: opening.options.note, on: opening.today, in: board)
    }
  }

  /// `steerco new TYPE FIELD=VALUE…`: prints the key of the new record. A board is made only of what
  /// its values can refer to.
  static func new(in directory: String, _ options: Options) throws -> Int32 {
    guard let schema = Schema.standard.record(options.operands[0]) else { return 2 }
    var types: Set<RecordType> = [.committee]
    for assignment in options.assignments {
      switch schema.field(assignment.name)?.field.kind {
      case .reference(let type):
        types.insert(type)
        // Whether a record may be seen is decided by the tasks that it is about.
        let isAboutTasks = Schema.standard[type]?.fields.contains { $0.kind == .reference(.task) }
        if isAboutTasks ?? false { types.insert(.task) }
      case .query: types.formUnion(Schema.standard.records.map(\.type))
      default: break
      }
    }
    let saver = Saver(directory: directory, options: StoreOptions(options, settles: true))
    let board: Board
    do throws(StoreError) {
      board = try saver.board(of: types)
    } catch {
      throw StartError(error)
    }
    let ownWords = OwnWords(options, board)
    ownWords.complain()
    return try save(options, ownWords.words, directory, saver.saveAndFinish) {
      () throws(ChangeError) in
      try Change.new(
        schema.type, options.assignments.map { ($0.name, $0.value) }, note: options.note, in: board)
    }
  }

  /// `steerco remove TYPE/KEY`: only what the journal says was made here, unless `--yes` is given.
  static func remove(_ opening: Opening) throws -> Int32 {
    let (address, name) = try record(opening)
    let board = opening.board
    if !opening.options.yes, !board.wasMade(address) {
      throw StartError(
        "\(opening.options.operands[0]) was not made by steerco as it stands: "
          + "take it out all the same with --yes", code: 1)
    }
    if name.schema.type == .committee {
      throw StartError("without its Committee a directory cannot be read", code: 1)
    }
    return try save(opening) { () throws(ChangeError) in
      try Change.remove(address, note: opening.options.note, in: board)
    }
  }

  /// `steerco undo [ENTRY]`: the latest change of who asks, or the one that is named.
  static func undo(_ opening: Opening) throws -> Int32 {
    let entry = try LogMoment.entry(opening.options.operands.first, in: opening.board)
    Output.note(
      opening.words.undoing(entry, of: opening.board))
    let subject = entry.record.isEmpty ? entry.at : entry.record
    return try save(opening, subject: subject) { () throws(ChangeError) in
      try Change.undoing(entry, note: opening.options.note, in: opening.board)
    }
  }

  // MARK: - Records

  /// The task named on the command line.
  private static func task(_ opening: Opening) throws -> (task: Int, id: String) {
    let id = opening.options.operands[0]
    guard let task = opening.board.task(withID: id) else { throw UnknownTask.error(id, opening) }
    // Nothing that such a record says is taken for true, its status least of all.
    if let trouble = opening.board.tasks[task].trouble {
      throw StartError("\(id): \(opening.words.cannotBeEdited(trouble))", code: 1)
    }
    return (task, id)
  }

  /// The record named on the command line, of any type.
  private static func record(_ opening: Opening) throws -> (RecordAddress, RecordName) {
    let word = opening.options.operands[0]
    let name = try RecordName(word)
    let board = opening.board
    if name.schema.type == .task {
      let task = board.task(withID: name.key)
      guard let task else { throw UnknownTask.error(name.key, opening) }
      if let trouble = board.tasks[task].trouble {
        throw StartError("\(name.key): \(opening.words.cannotBeEdited(trouble))", code: 1)
      }
      return (board.tasks[task].address, name)
    }
    let found = board.addresses(of: name.schema.type, named: name.key)
    guard let address = found.first else {
      let known = board.records(of: name.schema.type).map { board.key(of: $0).text }
      let nearest = EditDistance.nearest(
        to: Array(name.key.utf8), among: known.map { Array($0.utf8) })
      throw StartError(
        "no \(name.schema.spelling) \(name.key)"
          + (nearest.map { "; did you mean \(known[$0])?" } ?? ""), code: 1)
    }
    guard found.count == 1 else {
      throw StartError("\(word): \(found.count) records have this key", code: 1)
    }
    if let trouble = board.trouble(of: address) {
      throw StartError("\(word): \(opening.words.cannotBeEdited(trouble))", code: 1)
    }
    return (address, name)
  }

  // MARK: - Saving

  /// Bytes that are not UTF-8 came in as U+FFFD, and would be written so.
  private static func requireText(_ options: Options) throws {
    let texts = [options.evidence, options.note] + options.assignments.map(\.value)
    if texts.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
      throw StartError("a value is not UTF-8")
    }
  }

  private static func save(
    _ opening: Opening, subject: String? = nil, _ make: () throws(ChangeError) -> Change
  ) throws -> Int32 {
    try save(
      opening.options, opening.words, opening.directory, opening.store.saveAndFinish,
      subject: subject, make)
  }

  private static func save(
    _ options: Options, _ words: Words, _ directory: String, _ save: (Change) -> SaveOutcome?,
    subject: String? = nil, _ make: () throws(ChangeError) -> Change
  ) throws -> Int32 {
    try requireText(options)
    let change: Change
    do throws(ChangeError) {
      change = try make()
    } catch {
      // A value is held against its field by whoever makes the change, and named as typed.
      if case .badValue(let field, let value, let error) = error {
        throw UsageError.invalid(field, value, error)
      }
      throw StartError(
        complaint(error, of: subject ?? options.operands.first ?? "", words), code: 1)
    }
    // From the first byte to the answer: whoever ends the program gets all of the save or nothing.
    return try HeldSignals.while {
      try tell(
        save(change), of: change, subject: subject ?? options.operands.first ?? "", options, words,
        directory)
    }
  }

  private static func complaint(
    _ error: ChangeError, of subject: String, _ words: Words
  ) -> String {
    switch error {
    case .missing(.reason): return "\(subject) has a deadline: say with --note why it is moved"
    case .missing(let field):
      let name = Schema.standard.vocabulary.spelling(of: field)
      return "\(name): \(words.validation(.missing))"
    case .fixed(let field):
      return "\(subject): \(Schema.standard.vocabulary.spelling(of: field)) never changes"
    case .notEditable(let trouble): return "\(subject): \(words.cannotBeEdited(trouble))"
    case .changedSince: return words.complaint(error)
    case .noSuchRecord: return "\(subject) \(words.refusal(.recordGone(RecordKey(.task))))"
    case .badValue, .unknownField, .notEntered, .signed, .empty, .twice:
      return "\(subject): \(words.complaint(error))"
    }
  }

  private static func tell(
    _ outcome: SaveOutcome?, of change: Change, subject: String, _ options: Options,
    _ words: Words, _ directory: String
  ) throws -> Int32 {
    switch outcome {
    case .saved(let saved):
      let note = GitState.underWay(in: directory).map { "  (\($0))\n" } ?? ""
      let notice = Output.visible(words.notice(.saved(change, saved))) + "\n"
      if change.action == .new {
        // The key alone, for whoever reads it; the rest is for people.
        answer(saved.keys.map { Output.visible($0.text) + "\n" }.joined())
        Output.note(words.notice(.saved(change, saved)))
      } else {
        answer(notice + values(of: change) + note)
      }
      return 0
    case .partly(let saved, let missing):
      Output.complain(words.notice(.partly(change, saved, missing: missing)))
      return 1
    case .unchanged(let paths):
      answer(
        Output.visible(words.notice(.unchanged(path: paths.joined(separator: ", ")))) + "\n")
      return 0
    case .refused(let refusal):
      // A new record may have no key yet, and is called by its type.
      let id = change.subject(of: refusal)
      let called = id.isEmpty ? subject : id
      Output.complain(words.notice(.refused(refusal, id: called)))
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

  /// The values as they stand now, a line each: a date that a wrong clock gave is seen at once.
  private static func values(of change: Change) -> String {
    change.operations.map { operation in
      guard case .update(_, _, let changes) = operation else { return "" }
      return changes.map { change -> String in
        let name = String(decoding: change.name, as: UTF8.self)
        switch change {
        case .set(_, let value), .add(_, let value):
          return "  \(name): \(Output.visible(String(decoding: value, as: UTF8.self)))\n"
        case .remove, .removeValue: return "  \(name):\n"
        case .restore: return ""
        }
      }.joined()
    }.joined()
  }
}
