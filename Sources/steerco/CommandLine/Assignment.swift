internal import SteeringModel

/// `FIELD=VALUE` on the command line of `new` and `set`.
struct Assignment {
  let name: String
  let value: String

  /// `nil` for a word that is none: a directory may have a `=` in its path.
  init?(_ word: String) {
    guard let equals = word.firstIndex(of: "="), equals > word.startIndex,
      word[..<equals].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    else { return nil }
    name = String(word[..<equals])
    value = String(word[word.index(after: equals)...])
  }
}

extension Options {
  /// Holds the fields that were given against those of their type, and their values against their
  /// kinds, before anything is read; what refers to other records is held against a board later.
  func checkAssignments(_ schema: RecordSchema, isNew: Bool) throws(UsageError) {
    for (index, assignment) in assignments.enumerated() {
      guard let (field, language) = schema.field(assignment.name) else {
        throw .unknownField(assignment.name, of: schema)
      }
      let isKey = schema.isUnique && schema.key.contains(field.name)
      if isKey, !isNew { throw .keyField(assignment.name) }
      let isTwice = assignments[..<index].contains { $0.name == assignment.name }
      if isTwice, !field.isRepeatable { throw .fieldTwice(assignment.name) }
      // An empty value takes a field out, but for one that must be there; a translation need not be.
      let error = field.complaint(about: assignment.value)
      if let error, error != .missing || language == nil {
        throw .invalid(assignment.name, assignment.value, error)
      }
    }
    guard isNew else { return }
    let given = Set(assignments.lazy.filter { !$0.value.allSatisfy(\.isWhitespace) }.map(\.name))
    for fields in schema.missing(among: given) {
      throw .invalid(fields.map(\.spelling).joined(separator: " or "), "", .missing)
    }
  }

  /// What a command cannot do without, before anything is read for it.
  func check(for command: Invocation.Command) throws(UsageError) {
    if command == .reopen, note.allSatisfy(\.isWhitespace) {
      throw .optionNeeded("--note", "reopen")
    }
    if command == .remove, note.allSatisfy(\.isWhitespace) {
      throw .optionNeeded("--note", "remove")
    }
    if command == .changes, since == nil { throw .optionNeeded("--since", "changes") }
    if [.log, .changes].contains(command), let format, format != .text, format != .json {
      throw .badFormat(format, wanted: "text or json")
    }
  }
}

/// A record as the command line names it: `57-031` is a task, `Obstacle/V-02` another.
struct RecordName {
  let schema: RecordSchema
  let key: String

  /// Throws for a record of the journal, which the program alone writes.
  init(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let schema = Schema.standard.record(String(parts[0])) {
      guard schema.isEntered else { throw .notEntered(word) }
      self.schema = schema
      key = String(parts[1])
    } else {
      schema = .task
      key = word
    }
  }
}
