/// Where a task stands, derived from status, obstacles and the clock: one for each task.
package enum Standing: UInt8, Sendable, Hashable, CaseIterable {
  case completed, onSchedule, behind, blocked, unaccounted, withdrawn

  /// The word that queries and scripts use.
  package var word: String {
    switch self {
    case .completed: "completed"
    case .onSchedule: "on-schedule"
    case .behind: "behind"
    case .blocked: "blocked"
    case .unaccounted: "unaccounted"
    case .withdrawn: "withdrawn"
    }
  }

  /// The first that fits, in the order that the data format fixes.
  init(status: Status?, timing: Timing, isAtRisk: Bool, hasOpenObstacle: Bool) {
    switch status {
    case nil:
      self = .unaccounted
    case .withdrawn:
      self = .withdrawn
    case .completed:
      self = .completed
    case .notStarted where hasOpenObstacle, .paused where hasOpenObstacle:
      self = .blocked
    default:
      if timing == .overdue || isAtRisk {
        self = .behind
      } else {
        self = timing == .undated ? .unaccounted : .onSchedule
      }
    }
  }
}
