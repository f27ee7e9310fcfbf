package import RecText

/// A word of a committee's "n clear" list, and the field of a task that answers it.
package enum ClearWord: String, Sendable, Hashable, CaseIterable {
  case people, work, time, responsibility, result, authority

  /// The list of a committee that names none.
  package static let usual: [ClearWord] = [.people, .work, .time, .responsibility, .result]

  /// The field whose presence makes it clear.
  package var field: FieldName {
    switch self {
    case .people: .owner
    case .work: .title
    case .time: .due
    case .responsibility: .lead
    case .result: .product
    case .authority: .source
    }
  }

  /// Whether the task has it; regular work counts as a time, an unreadable date does not.
  package func isClear(in task: Task) -> Bool {
    switch self {
    case .people: task.marks.contains(.owner)
    case .work: task.marks.contains(.title)
    case .time: task.due != .absent && task.due != .unreadable
    case .responsibility: task.marks.contains(.lead)
    case .result: task.marks.contains(.product)
    case .authority: task.marks.contains(.source)
    }
  }
}
