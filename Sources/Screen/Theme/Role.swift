/// What a cell means on the screen; a theme gives each role its look.
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
