internal import Screen
internal import SteeringModel

extension Canvas {
  /// The wall: figures in large digits, a short list, the selected task large; no key bar.
  mutating func drawWall(_ state: State, _ layout: Layout) {
    drawTitleLine(state, in: layout.header.row(0))
    if layout.header.size.rows >= 10 {
      drawLargeFigures(state, in: layout.header.inset(top: 2, bottom: 2))
      drawBar(state, in: layout.header.row(8))
    } else {
      drawHeadline(state, in: layout.header.row(1))
      drawBar(state, in: layout.header.row(2))
    }
    drawTasks(state, in: layout.tasks)
    drawLargeCard(state, in: layout.card)
    if state.prompt != nil { drawBottom(state, in: bounds.split(bottom: 1).bottom) }
  }

  /// Each standing's count in digits five rows high, its word below.
  private mutating func drawLargeFigures(_ state: State, in rect: Rect) {
    let figures = state.assessment.figures
    let shown = State.headlineOrder.filter { $0 != .unaccounted || figures[$0] > 0 }
    guard !shown.isEmpty else { return }
    let width = rect.size.columns / (shown.count + 1)
    drawLarge(
      "\(figures.total)", caption: state.words.tasks,
      role: state.isStale ? .headlineStale : .headlineTotal, state: state,
      in: Rect(column: rect.origin.column, row: rect.origin.row, columns: width, rows: 6))
    for (index, standing) in shown.enumerated() {
      drawLarge(
        "\(figures[standing])",
        caption: "\(state.settings.glyphs.of(standing)) \(state.words.name(standing))",
        role: state.isStale ? .headlineStale : Role.headline(standing), state: state,
        in: Rect(
          column: rect.origin.column + width * (index + 1), row: rect.origin.row,
          columns: width, rows: 6))
    }
  }

  private mutating func drawLarge(
    _ digits: String, caption: String, role: Role, state: State, in rect: Rect
  ) {
    for (row, text) in LargeDigits.rows(of: digits, with: state.settings.glyphs.full).enumerated() {
      write(
        text, at: Point(column: rect.origin.column + 1, row: rect.origin.row + row),
        width: rect.size.columns - 1, role: role)
    }
    write(
      caption, at: Point(column: rect.origin.column + 1, row: rect.origin.row + 5),
      width: rect.size.columns - 2, role: role)
  }

  /// The selected task, with room between its lines.
  private mutating func drawLargeCard(_ state: State, in rect: Rect) {
    guard !rect.isEmpty, let task = state.tasks.selected else { return }
    let (title, body) = rect.split(top: 1)
    drawTitle(
      "\(state.idText(task)) · \(state.standingInWords(task))", focused: true, state: state,
      in: title)
    let width = body.size.columns - 4
    let isRoomy = body.size.rows >= 14
    var row = body.origin.row + (isRoomy ? 1 : 0)
    let lines = state.cardLines(
      task, width: min(width, 75), most: isRoomy ? body.size.rows / 2 : body.size.rows,
      measure: measure)
    for line in lines where row < body.origin.row + body.size.rows {
      draw(line, at: Point(column: body.origin.column + 2, row: row), width: width)
      row += isRoomy ? 2 : 1
    }
  }
}
