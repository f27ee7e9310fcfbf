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
