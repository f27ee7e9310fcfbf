extension Role {
  /// What this role becomes in the selected row: the standing's mark keeps a look of its own, so
  /// that it is told apart there too, and the rest takes the selection's.
  package var selected: Role {
    switch self {
    case .standingCompleted, .headlineCompleted: .selectionCompleted
    case .standingOnSchedule, .headlineOnSchedule: .selectionOnSchedule
    case .standingBehind, .headlineBehind, .timingOverdue: .selectionBehind
    case .standingBlocked, .headlineBlocked: .selectionBlocked
    case .standingUnaccounted, .headlineUnaccounted: .selectionUnaccounted
    case .standingWithdrawn, .headlineWithdrawn: .selectionWithdrawn
    case .textDim, .fieldLabel, .columnTitle: .selectionDim
    case .match: .selectionMatch
    case .overlay, .overlayTitle, .overlayDim, .overlayKey, .overlayMatch, .overlaySelection:
      .overlaySelection
    case .selectionDim, .selectionMatch, .selectionCompleted, .selectionOnSchedule,
      .selectionBehind, .selectionBlocked, .selectionUnaccounted, .selectionWithdrawn:
      self
    default: .selection
    }
  }
}
