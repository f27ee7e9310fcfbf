package import RecText

/// Changes of records of any type that the schema has.
extension Change {
  /// A field of a record as it was typed: its spelling with its suffix, and its value.
  package typealias Assignment = (field: String, value: String)

  /// A new record of these fields; the key is numbered where it is left out and the type has numbers.
  /// Throws `missing` for a field that cannot be left out, `badValue` for a value that its field may
  /// not hold, references to records that the board does not have among them.
  package static func new(
    _ type: RecordType, _ values: [Assignment], note: String = "", in board: Board
  ) throws(ChangeError) -> Change {
    guard let schema = board.schema[type] else { throw .noSuchRecord }
    let values = values.filter { !isBlank($0.value) }
    try check(values, of: schema, in: board)
    if let field = schema.missing(among: Set(values.map(\.field))).first?.first {
      throw .missing(field.name)
    }
    let fields = values.map { assignment -> Assignment in
      let field = schema.field(assignment.field)?.field
      return (
        assignment.field, field?.written(assignment.value, in: board.schema) ?? assignment.value
      )
    }
    let record = NewRecord(
      schema, fields.map { .init(Array($0.field.utf8), .bytes(Array($0.value.utf8))) })
    let task = type == .task ? nil : fields.first { $0.field == schema[.task]?.spelling }?.value
    return try Change(
      .new, [.insert(record)], note: note, about: task.map { RecordKey(.task, $0) }, in: board)
  }

  /// Fields of a record get other values; an empty one takes the field out. A repeatable field that
  /// is given gets exactly the values given. Another deadline of a task is a move of it, with the
  /// note as its reason: the first one is kept, and the ledger has a line of it.
  ///
  /// Throws what `new` throws, and `fixed` for a field of the key and for a first deadline.
  ///
  /// - Parameters:
  ///   - day: the day of the change, for the ledger.
  ///   - board: the one on which the record is seen as it is to be changed.
  package static func set(
    _ address: RecordAddress, _ values: [Assignment], action: Action = .set, note: String = "",
    on day: CivilDate, in board: Board
  ) throws(ChangeError) -> Change {
    let key = board.key(of: address)
    guard let schema = board.schema[key.type] else { throw .noSuchRecord }
    if let trouble = board.trouble(of: address) { throw .notEditable(trouble) }
    try check(values, of: schema, in: board)
    var changes: [FieldChange] = []
    var names: [String] = []
    for name in values.map(\.field) where !names.contains(name) { names.append(name) }
    for name in names {
      guard let (field, language) = schema.field(name) else { throw .unknownField(name) }
      if schema.isUnique, schema.key.contains(field.name) { throw .fixed(field.name) }
      let wanted = values.filter { $0.field == name && !isBlank($0.value) }
        .map { field.written($0.value, in: board.schema) }
      let bytes = Array(name.utf8)
      let now = board.texts(field.name, at: address, exactly: language)
      if !field.isRepeatable || (now.count <= 1 && wanted.count <= 1) {
        guard let value = wanted.last else {
          if field.isMandatory, language == nil { throw .missing(field.name) }
          changes.append(.remove(bytes))
          continue
        }
        changes.append(.set(bytes, Array(value.utf8)))
      } else {
        changes += Self.changes(bytes, from: now, to: wanted)
      }
    }
    try checkAlternatives(of: schema, at: address, after: values, in: board)
    // Leaving `completed` takes the date of completion out with it.
    if key.type == .task,
      let status = values.last(where: { $0.field == schema[.status]?.spelling })?.value,
      status != Status.completed.word,
      let completed = schema[.completed]?.spelling, !names.contains(completed),
      board.text(.status, at: address) == Status.completed.word
    {
      changes.append(board.remove(.completed))
    }
    let move = try deadlineMove(values, at: address, reason: note, on: day, in: board)
    return try Change(
      action,
      [.update(key, seen: Array(board.bytes(of: address)), changes + move.changes)] + move.ledger,
      note: note, about: key.type == .task ? nil : board.taskNamed(at: address), in: board)
  }

  /// A record is taken out as it stands.
  package static func remove(
    _ address: RecordAddress, note: String, in board: Board
  ) throws(ChangeError) -> Change {
    let key = board.key(of: address)
    if let trouble = board.trouble(of: address) { throw .notEditable(trouble) }
    return try Change(
      .remove, [.remove(key, text: Array(board.bytes(of: address)), lead: [])], note: note,
      about: key.type == .task ? nil : board.taskNamed(at: address), in: board)
  }

  /// Throws for a field that records of the type do not have, and for a value that it may not hold.
  private static func check(
    _ values: [Assignment], of schema: RecordSchema, in board: Board
  ) throws(ChangeError) {
    for (name, value) in values {
      guard let (field, _) = schema.field(name) else { throw .unknownField(name) }
      // Whether a field may be left out is asked of the whole record.
      if !isBlank(value), let error = field.complaint(about: value, in: board) {
        throw .badValue(field: name, value: value, error)
      }
    }
  }

  /// Throws for a record that would have none of several fields of which it needs one.
  private static func checkAlternatives(
    of schema: RecordSchema, at address: RecordAddress, after values: [Assignment],
    in board: Board
  ) throws(ChangeError) {
    for fields in schema.alternatives {
      let hasOne = fields.contains { field in
        let given = values.filter { $0.field == field.spelling }
        return given.isEmpty
          ? board.texts(field.name, at: address, exactly: nil).contains { !isBlank($0) }
          : given.contains { !isBlank($0.value) }
      }
      if !hasOne, let first = fields.first { throw .missing(first.name) }
    }
  }

  /// What moving the deadline of a task changes beside it, where these values do.
  private static func deadlineMove(
    _ values: [Assignment], at address: RecordAddress, reason: String, on day: CivilDate,
    in board: Board
  ) throws(ChangeError) -> (changes: [FieldChange], ledger: [Operation]) {
    guard let task = board.task(at: address) else { return ([], []) }
    func given(_ name: FieldName) -> Due? {
      let spelling = board.schema.vocabulary.spelling(of: name)
      return values.last { $0.field == spelling }.map { Due(reading: $0.value) }
    }
    let first = board.tasks[task].dueOriginal
    let typed = given(.dueOriginal)
    if let typed, first != .absent, typed != first { throw .fixed(.dueOriginal) }
    guard let due = given(.due) else { return ([], []) }
    let move = try board.move(ofTask: task, to: due, reason: reason, on: day)
    return (typed == nil || first != .absent ? move.changes : [], move.ledger)
  }

  /// What turns the values of a repeatable field into others: what they have in common stays.
  static func changes(
    _ name: [UInt8], from now: [String], to wanted: [String]
  ) -> [FieldChange] {
    if now.elementsEqual(wanted, by: { $0.utf8.elementsEqual($1.utf8) }) { return [] }
    let common = zip(now, wanted).prefix { $0.0.utf8.elementsEqual($0.1.utf8) }.count
    return now.dropFirst(common).reversed().map { .removeValue(name, Array($0.utf8)) }
      + wanted.dropFirst(common).map { .add(name, Array($0.utf8)) }
  }
}

extension Board {
  func set(_ name: FieldName, _ value: String) -> FieldChange {
    .set(Array(schema.vocabulary.spelling(of: name).utf8), Array(value.utf8))
  }

  func add(_ name: FieldName, _ value: String) -> FieldChange {
    .add(Array(schema.vocabulary.spelling(of: name).utf8), Array(value.utf8))
  }

  func remove(_ name: FieldName) -> FieldChange {
    .remove(Array(schema.vocabulary.spelling(of: name).utf8))
  }

  /// A new record of a type, fields without a value left out.
  func newRecord(
    _ type: RecordType, _ fields: [(FieldName, [UInt8])]
  ) throws(ChangeError) -> NewRecord {
    guard let record = schema[type] else { throw .noSuchRecord }
    return NewRecord(
      record,
      fields.filter { !$0.1.isEmpty }.map {
        .init(Array(schema.vocabulary.spelling(of: $0.0).utf8), .bytes($0.1))
      })
  }

  /// The values of a field in exactly one language, or without one.
  func texts(
    _ name: FieldName, at address: RecordAddress, exactly language: Language?
  ) -> [String] {
    guard let view = view(address) else { return [] }
    return view.fields.filter { $0.name == name && $0.language == language }
      .map { view.file.text(of: $0) }
  }
}
