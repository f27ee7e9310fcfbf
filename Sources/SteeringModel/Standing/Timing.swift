/// What the clock says of a task, whatever people say of it.
package enum Timing: UInt8, Sendable, Hashable, CaseIterable {
  // Open tasks
  case inTerm, dueSoon, overdue, standing, undated
  // Completed ones
  case onTime, late, completedUndated
  /// Withdrawn: the clock says nothing.
  case none

  /// The word that queries and scripts use, empty for `none`.
  package var word: String {
    switch self {
    case .inTerm: "in-term"
    case .dueSoon: "due-soon"
    case .overdue: "overdue"
    case .standing: "standing"
    case .undated: "undated"
    case .onTime: "on-time"
    case .late: "late"
    case .completedUndated: "completed-undated"
    case .none: ""
    }
  }

  /// Whether it is a timing of open tasks.
  package var isOpen: Bool {
    rawValue <= Timing.undated.rawValue
  }

  /// The timing of a task on a day; the due day itself is in term.
  init(of task: Task, on today: CivilDate, dueSoon: Int) {
    switch task.trustedStatus {
    case .withdrawn:
      self = .none
    case .completed:
      guard let due = task.dueEnd, let completed = task.completedPeriod else {
        self = .completedUndated
        return
      }
      // A month that holds the due day does not say on which side of it the work was done.
      self = completed.last <= due ? .onTime : completed.first > due ? .late : .completedUndated
    default:
      guard let due = task.dueEnd else {
        self = task.due == .standing ? .standing : .undated
        return
      }
      let left = today.days(until: due)
      self = left < 0 ? .overdue : left <= dueSoon ? .dueSoon : .inTerm
    }
  }
}
