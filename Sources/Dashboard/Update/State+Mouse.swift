internal import Screen
internal import SteeringModel

extension State {
  /// A click selects and focuses, the wheel scrolls; it never answers a question.
  mutating func mouse(_ event: MouseEvent) -> [Effect] {
    guard mouseIsOn, prompt == nil, overlays.isEmpty else { return [] }
    let layout = self.layout
    guard let panel = Panel.allCases.first(where: { layout.rect(of: $0).contains(event.point) })
    else { return [] }
    switch event.action {
    case .press:
      focus = panel
      let row = event.point.row - layout.rect(of: panel).origin.row - 1
      guard row >= 0 else { break }
      select(row, in: panel)
    case .wheelUp, .wheelDown:
      let kept = focus
      focus = panel
      for _ in 0..<3 { move(event.action == .wheelUp ? .up : .down) }
      focus = kept
    case .drag, .release: break
    }
    revealSelections()
    return []
  }

  private mutating func select(_ row: Int, in panel: Panel) {
    switch panel {
    case .tasks:
      guard tasks.position.top + row < tasks.rows.count else { return }
      tasks.select(at: tasks.position.top + row)
      rememberSelection()
    case .deadlines:
      deadlines.selected = min(deadlines.top + row, max(assessment.deadlineRows.count - 1, 0))
    case .units:
      units.selected = min(units.top + row, max(assessment.leadingUnits.count - 1, 0))
    }
  }
}
