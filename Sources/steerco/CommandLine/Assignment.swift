internal import SteeringModel

/// `FIELD=VALUE` on the command line of `set`.
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
  /// Takes one field to be set; each only once, for which of two values is meant?
  mutating func take(_ assignment: Assignment) throws(UsageError) {
    let (name, value) = (assignment.name, assignment.value)
    guard let field = FieldName(rawValue: name), field != .unknown, field != .id else {
      throw .unknownField(name)
    }
    if let wanted = field.wanted(by: value) { throw .badValue(name, value, wanted: wanted) }
    guard values.updateValue(value, forKey: field) == nil else { throw .fieldTwice(name) }
  }

  /// What a command cannot do without, before anything is read for it.
  func check(for command: Invocation.Command) throws(UsageError) {
    if command == .reopen, note.allSatisfy(\.isWhitespace) {
      throw .optionNeeded("--note", "reopen")
    }
    if command == .changes, since == nil { throw .optionNeeded("--since", "changes") }
    if [.log, .changes].contains(command), let format, format != .text, format != .json {
      throw .badFormat(format, wanted: "text or json")
    }
  }
}

extension FieldName {
  /// What a value of this field must look like, when this one does not; `nil` for one that does.
  fileprivate func wanted(by value: String) -> String? {
    guard !value.isEmpty else { return self == .title ? "some words" : nil }
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
