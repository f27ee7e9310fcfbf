/// How many tasks stand where: of a board, a unit, a group or a stretch of time.
package struct Figures: Hashable, Sendable {
  /// All but the withdrawn.
  package internal(set) var total = 0
  /// The standings: with `unaccounted` they add up to the total; `withdrawn` is apart.
  package internal(set) var completed = 0, onSchedule = 0, behind = 0, blocked = 0
  /// Tasks that cannot be assessed, and those that were withdrawn.
  package internal(set) var unaccounted = 0, withdrawn = 0
  /// The completed by the clock.
  package internal(set) var onTime = 0, late = 0, completedUndated = 0
  /// Neither completed nor withdrawn.
  package internal(set) var open = 0
  /// The open by the clock.
  package internal(set) var inTerm = 0, dueSoon = 0, overdue = 0, standingWork = 0, undated = 0
  /// On schedule and due soon: what the header marks.
  package internal(set) var onScheduleDueSoon = 0
  /// Behind because overdue.
  package internal(set) var behindOverdue = 0
  /// Tasks whose records are damaged.
  package internal(set) var damaged = 0

  init() {}

  /// Behind by a person's judgement alone.
  package var atRisk: Int { behind - behindOverdue }

  /// The count of one standing.
  package subscript(standing: Standing) -> Int {
    switch standing {
    case .completed: completed
    case .onSchedule: onSchedule
    case .behind: behind
    case .blocked: blocked
    case .unaccounted: unaccounted
    case .withdrawn: withdrawn
    }
  }

  /// The count of one timing; 0 for `none`.
  package subscript(timing: Timing) -> Int {
    switch timing {
    case .inTerm: inTerm
    case .dueSoon: dueSoon
    case .overdue: overdue
    case .standing: standingWork
    case .undated: undated
    case .onTime: onTime
    case .late: late
    case .completedUndated: completedUndated
    case .none: 0
    }
  }

  mutating func add(_ count: Int, _ standing: Standing, _ timing: Timing) {
    guard standing != .withdrawn else {
      withdrawn += count
      return
    }
    total += count
    switch standing {
    case .completed: completed += count
    case .onSchedule: onSchedule += count
    case .behind: behind += count
    case .blocked: blocked += count
    case .unaccounted: unaccounted += count
    case .withdrawn: break
    }
    switch timing {
    case .inTerm: inTerm += count
    case .dueSoon: dueSoon += count
    case .overdue: overdue += count
    case .standing: standingWork += count
    case .undated: undated += count
    case .onTime: onTime += count
    case .late: late += count
    case .completedUndated: completedUndated += count
    case .none: break
    }
    if timing.isOpen { open += count }
    if standing == .onSchedule, timing == .dueSoon { onScheduleDueSoon += count }
    if standing == .behind, timing == .overdue { behindOverdue += count }
  }
}
