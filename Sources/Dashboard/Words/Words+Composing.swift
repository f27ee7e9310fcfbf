internal import Screen
package import SteeringModel

/// What every language composes in the same way, each of its own words.
extension Words {
  package func weekday(_ date: CivilDate) -> String { weekdays[(date.weekday + 6) % 7] }

  package func monthName(_ month: Int) -> String { months[(month + 11) % 12] }

  /// A day in figures, "05/09/2026": the fixed width keeps columns of dates straight.
  func inFigures(_ date: CivilDate) -> String {
    "\(twoDigits(date.day))/\(inFigures(date.year, date.month))"
  }

  /// A month in figures, "09/2026".
  func inFigures(_ year: Int, _ month: Int) -> String { "\(twoDigits(month))/\(year)" }

  /// The parts of an identity as an addition: "15 + 18 + 8".
  func sum(of identity: Identity) -> String {
    identity.parts.map { String($0.count) }.joined(separator: " + ")
  }

  /// The key of the record that an edit is about.
  func key(of edit: Edit) -> String { edit.subject }

  /// "tasks/ii.rec changed: 57-012, 57-031": the first file with at most four of its records, then
  /// how many other files there are.
  func filesChanged(
    _ files: [FileChange], verb: (FileChange.Kind) -> String, more: (Int) -> String
  ) -> String {
    guard let first = files.first else { return "" }
    var text = "\(first.path) \(verb(first.kind))"
    if !first.records.isEmpty {
      text += ": " + first.records.prefix(4).joined(separator: ", ")
      if first.records.count > 4 { text += ", +\(first.records.count - 4)" }
    }
    return files.count > 1 ? "\(text) \(more(files.count - 1))" : text
  }

  /// What somebody else changed, each field in a phrase of its name, what was seen and what stands
  /// there now: ": Status was in progress, is paused".
  func changes(
    _ fields: [Refusal.ChangedField], phrase: (String, String, String) -> String
  ) -> String {
    guard !fields.isEmpty else { return "" }
    let phrases = fields.map { field in
      func values(_ values: [String]) -> String {
        values.isEmpty ? missing : values.map { value($0, of: field.name) }.joined(separator: ", ")
      }
      return phrase(fieldName(field.name), values(field.seen), values(field.now))
    }
    return ": " + phrases.joined(separator: "; ")
  }

  /// The fields that a journal entry changed: "Status, Completed".
  func fields(of entry: JournalEntry) -> String {
    entry.changes.map { fieldName($0.field) }.joined(separator: ", ")
  }

  /// A field of the data as the screen calls it; one that is not ours keeps its name.
  func fieldName(_ text: String) -> String { FieldName(rawValue: text).map { name($0) } ?? text }

  /// A value of a field of the data as the screen says it.
  func value(_ text: String, of field: String) -> String {
    switch FieldName(rawValue: field) {
    case .status: Status(text).map { name($0) } ?? text
    case .start, .due, .dueOriginal, .completed, .updated: day(text)
    default: text
    }
  }

  /// "night.theme:3": where a mistake stands; without the line where there is none.
  func place(of warning: ThemeWarning) -> String {
    warning.line > 0 ? "\(warning.theme).theme:\(warning.line)" : "\(warning.theme).theme"
  }

  /// Reported figures beside ours, "completed 14 ≠ 15, on schedule 9 ≠ 8", in this language's names.
  func figures(_ detail: String) -> String {
    detail.split(separator: ",").map { part in
      let words = part.split(separator: " ")
      let name = words.first.flatMap { HeadlineComparison.What(rawValue: String($0)) }.map(figure)
      return ([name ?? words.first.map(String.init) ?? ""] + words.dropFirst().map(String.init))
        .joined(separator: " ")
    }.joined(separator: ", ")
  }

  private func figure(_ what: HeadlineComparison.What) -> String {
    switch what {
    case .total: name(FieldName.total).lowercased()
    case .completed: name(Standing.completed)
    case .onSchedule: name(Standing.onSchedule)
    case .behind: name(Standing.behind)
    case .notImplemented: name(Standing.blocked)
    }
  }

  /// The sum that does not come out, in this language's names.
  func sum(_ detail: String) -> String {
    let words = detail.split(separator: " ").map(String.init)
    let total = name(FieldName.total).lowercased()
    let names: [Identity.Kind: String] = [
      .total: total, .completed: name(Standing.completed),
      .open: "\(total) − \(name(Standing.completed))",
    ]
    let kind = words.first.flatMap(Identity.Kind.init(rawValue:))
    return ([kind.flatMap { names[$0] } ?? words.first ?? ""] + words.dropFirst())
      .joined(separator: " ")
  }
}
