/// The keys of the query language: one list for parsing, suggestions and help.
package enum QueryKey: String, Sendable, Hashable, CaseIterable {
  case standing, status, timing, lead, primary, support, unit, group, source, owner
  case due, start, completed, updated
  case clear, progress, moved, days
  case obstacle, problem, id

  /// What the key is held against.
  enum Kind {
    case word, date, number, text, symbol
  }

  var kind: Kind {
    switch self {
    case .standing, .status, .timing, .obstacle, .problem: .word
    case .due, .start, .completed, .updated: .date
    case .clear, .progress, .moved, .days: .number
    case .owner, .id: .text
    case .lead, .primary, .support, .unit, .group, .source: .symbol
    }
  }

  /// The words that the key knows beside dates and numbers; empty for free text.
  package var words: [String] {
    switch self {
    case .standing: Standing.allCases.map(\.word)
    case .status: Status.allCases.map(\.word) + ["none"]
    case .timing: Timing.allCases.map(\.word).filter { !$0.isEmpty }
    case .obstacle: Obstacle.State.allCases.map(\.rawValue) + ["none"]
    case .problem: ["any"] + Problem.Kind.allCases.map(\.rawValue)
    case .due: ["today", "standing", "none"]
    case .start, .completed, .updated: ["today", "none"]
    case .progress, .lead, .primary, .support, .unit, .group, .source, .owner: ["none"]
    case .clear, .moved, .days, .id: []
    }
  }
}
