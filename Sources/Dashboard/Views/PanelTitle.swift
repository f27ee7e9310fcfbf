internal import Screen

extension Canvas {
  /// A panel's first row: a rule with its number and name, and what is said of it at the right.
  mutating func drawTitle(
    _ title: String, note: String = "", focused: Bool, state: State, in rect: Rect
  ) {
    fill(rect, text: state.settings.glyphs.rule, role: .rule)
    let role: Role = focused ? .panelTitleFocused : .panelTitle
    let used = write(
      " \(title) ", at: Point(column: rect.origin.column + 1, row: rect.origin.row),
      width: max(rect.size.columns - 2, 0), role: role)
    let room = rect.size.columns - used - 4
    guard !note.isEmpty, room > 4 else { return }
    let text = measure.clip(" \(note) ", width: room)
    let width = measure.columns(text)
    write(
      text,
      at: Point(
        column: rect.origin.column + rect.size.columns - width - 1, row: rect.origin.row),
      width: width, role: .textDim)
  }

  /// Marks the selected row of a list, and puts the cursor there when its panel is focused: screen
  /// readers read where the cursor is.
  mutating func drawSelection(_ rect: Rect, focused: Bool, state: State) {
    select(rect, focused: focused)
    if focused, state.prompt == nil {
      cursor = rect.origin
      showsCursor = false
    }
  }
}
