/// What a cell means on the screen; a theme gives each role its style.
///
/// A role that a theme does not name looks like the one that its dots lead to: `standing.behind`
/// like `standing`, and that like `text`.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, textDim, textStrong
  case header, headerTitle, headerDim, headerStale
  case headlineTotal, headlineCompleted, headlineOnSchedule, headlineBehind, headlineBlocked
  case headlineUnaccounted, headlineWithdrawn, headlineStale
  case barCompleted, barOnSchedule, barBehind, barBlocked, barUnaccounted, barWithdrawn, barRest
  case panelTitle, panelTitleFocused
  case rule, columnTitle
  case selection, selectionDim, selectionMatch, selectionUnfocused
  case selectionCompleted, selectionOnSchedule, selectionBehind, selectionBlocked
  case selectionUnaccounted, selectionWithdrawn
  case changed
  case standingCompleted, standingOnSchedule, standingBehind, standingBlocked
  case standingUnaccounted, standingWithdrawn
  case timingDueSoon, timingOverdue, timingLate
  case fieldLabel, fieldValue, fieldMissing
  case problem
  case prompt, promptInput, promptKey, promptError
  case keyBar, keyName, keyDisabled
  case match
  case notice, noticeError
  case overlay, overlayTitle, overlayDim, overlayKey, overlayMatch, overlaySelection
  case modeLive, modePolling, modeStale, modeFrozen, modeReadOnly, modeSaving
}

extension Role {
  /// What this role becomes in the selected row: the standing's mark keeps a style of its own, so
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

extension Role {
  /// The name that theme files call it by, its levels parted by dots.
  package var name: String {
    switch self {
    case .text: "text"
    case .textDim: "text.dim"
    case .textStrong: "text.strong"
    case .header: "header"
    case .headerTitle: "header.title"
    case .headerDim: "header.dim"
    case .headerStale: "header.stale"
    case .headlineTotal: "headline.total"
    case .headlineCompleted: "headline.completed"
    case .headlineOnSchedule: "headline.on-schedule"
    case .headlineBehind: "headline.behind"
    case .headlineBlocked: "headline.blocked"
    case .headlineUnaccounted: "headline.unaccounted"
    case .headlineWithdrawn: "headline.withdrawn"
    case .headlineStale: "headline.stale"
    case .barCompleted: "bar.completed"
    case .barOnSchedule: "bar.on-schedule"
    case .barBehind: "bar.behind"
    case .barBlocked: "bar.blocked"
    case .barUnaccounted: "bar.unaccounted"
    case .barWithdrawn: "bar.withdrawn"
    case .barRest: "bar.rest"
    case .panelTitle: "panel.title"
    case .panelTitleFocused: "panel.title.focused"
    case .rule: "rule"
    case .columnTitle: "column.title"
    case .selection: "selection"
    case .selectionDim: "selection.dim"
    case .selectionMatch: "selection.match"
    case .selectionUnfocused: "selection.unfocused"
    case .selectionCompleted: "selection.standing.completed"
    case .selectionOnSchedule: "selection.standing.on-schedule"
    case .selectionBehind: "selection.standing.behind"
    case .selectionBlocked: "selection.standing.blocked"
    case .selectionUnaccounted: "selection.standing.unaccounted"
    case .selectionWithdrawn: "selection.standing.withdrawn"
    case .changed: "changed"
    case .standingCompleted: "standing.completed"
    case .standingOnSchedule: "standing.on-schedule"
    case .standingBehind: "standing.behind"
    case .standingBlocked: "standing.blocked"
    case .standingUnaccounted: "standing.unaccounted"
    case .standingWithdrawn: "standing.withdrawn"
    case .timingDueSoon: "timing.due-soon"
    case .timingOverdue: "timing.overdue"
    case .timingLate: "timing.late"
    case .fieldLabel: "field.label"
    case .fieldValue: "field.value"
    case .fieldMissing: "field.missing"
    case .problem: "problem"
    case .prompt: "prompt"
    case .promptInput: "prompt.input"
    case .promptKey: "prompt.key"
    case .promptError: "prompt.error"
    case .keyBar: "key.bar"
    case .keyName: "key.name"
    case .keyDisabled: "key.disabled"
    case .match: "match"
    case .notice: "notice"
    case .noticeError: "notice.error"
    case .overlay: "overlay"
    case .overlayTitle: "overlay.title"
    case .overlayDim: "overlay.dim"
    case .overlayKey: "overlay.key"
    case .overlayMatch: "overlay.match"
    case .overlaySelection: "overlay.selection"
    case .modeLive: "mode.live"
    case .modePolling: "mode.polling"
    case .modeStale: "mode.stale"
    case .modeFrozen: "mode.frozen"
    case .modeReadOnly: "mode.read-only"
    case .modeSaving: "mode.saving"
    }
  }

  /// The names that a theme may give a style to and that this role takes in turn, its own first:
  /// `standing.behind`, `standing`, `text`.
  package var fallbacks: [String] {
    var names = [name]
    var rest = name[...]
    while let dot = rest.utf8.lastIndex(of: UInt8(ascii: ".")) {
      rest = rest[..<dot]
      names.append(String(rest))
    }
    if self != .text, names.last != "text" { names.append("text") }
    return names
  }

  /// The fallbacks of every role, in the order of `allCases`.
  static let allFallbacks: [[String]] = allCases.map(\.fallbacks)
}
