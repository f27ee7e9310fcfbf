/// What a record is, by the `%rec:` descriptor above it.
package enum RecordType: String, Sendable, Hashable, CaseIterable {
  case committee = "Committee"
  case unit = "Unit"
  case document = "Document"
  case task = "Task"
  case extensionOfDeadline = "Extension"
  case obstacle = "Obstacle"
  case meeting = "Meeting"
  case conclusion = "Conclusion"
  case headline = "Headline"
  case entry = "Entry"
  /// A type this program does not know, or no descriptor above the record: kept and ignored.
  case other = ""

  /// The type that a descriptor names, and whether it is spelled as it should be: another case or
  /// a plural `s` leaves no doubt about what is meant.
  package static func reading(_ name: String) -> (type: RecordType, isExact: Bool) {
    if let type = RecordType(rawValue: name) { return (type, true) }
    let typed = name.lowercased()
    let meant = allCases.first { type in
      let word = type.rawValue.lowercased()
      return type != .other && (typed == word || typed == word + "s")
    }
    return meant.map { ($0, false) } ?? (.other, false)
  }

  /// The type that was probably meant by a name that is none, `nil` when none is near.
  package static func nearest(to name: String) -> RecordType? {
    let words = allCases.map(\.rawValue).filter { !$0.isEmpty }
    return Nearest.word(to: name, among: words).flatMap { RecordType(rawValue: $0) }
  }

  /// The field that names a record of this type, `nil` where records have no name of their own.
  package var key: FieldName? {
    switch self {
    case .unit: .code
    case .document: .number
    case .task, .obstacle: .id
    case .meeting: .date
    case .headline: .asOf
    case .committee: .name
    case .extensionOfDeadline, .conclusion, .entry, .other: nil
    }
  }
}
