internal import RecText
internal import Screen
internal import SteeringModel

extension Canvas {
  /// The wall: figures in large digits, a short list, the selected task large; no key bar.
  mutating func drawWall(_ state: State, _ layout: Layout) {
    if layout.header.size.rows >= 10, state.withheldHeadline == nil {
      drawTitleLine(state, in: layout.header.row(0))
      drawLargeFigures(state, in: layout.header.inset(top: 2))
      drawBar(state, in: layout.header.row(9))
    } else {
      drawHeader(state, in: layout.header)
    }
    drawTasks(state, in: layout.tasks)
    drawLargeCard(state, in: layout.card)
    if let prompt = state.prompt {
      drawPrompt(prompt, state)
    } else if let notice = state.notice {
      // What could not be saved is told here too.
      drawNotice(notice, state)
    }
  }

  /// Each standing's count in digits five rows high, its word below.
  private mutating func drawLargeFigures(_ state: State, in rect: Rect) {
    let figures = state.assessment.figures
    let shown = State.headlineOrder.filter { $0 != .unaccounted || figures[$0] > 0 }
    guard !shown.isEmpty else { return }
    let width = rect.size.columns / (shown.count + 1)
    drawLarge(
      "\(figures.total)", caption: state.words.tasks,
      role: .headlineTotal, state: state,
      in: Rect(column: rect.origin.column, row: rect.origin.row, columns: width, rows: 8),
      below: figures.total > 0 && !state.assessment.identities.allSatisfy(\.holds) ? "≠" : "")
    for (index, standing) in shown.enumerated() {
      drawLarge(
        "\(figures[standing])",
        caption: "\(state.settings.glyphs.of(standing)) \(state.words.name(standing))",
        role: Role.headline(standing), state: state,
        in: Rect(
          column: rect.origin.column + width * (index + 1), row: rect.origin.row,
          columns: width, rows: 8),
        below: state.details(standing, figures).first ?? "")
    }
  }

  private mutating func drawLarge(
    _ digits: String, caption: String, role: Role, state: State, in rect: Rect,
    below: String = ""
  ) {
    for (row, text) in LargeDigits.rows(of: digits, with: state.settings.glyphs.full).enumerated() {
      write(
        text, at: Point(column: rect.origin.column + 1, row: rect.origin.row + row),
        width: rect.size.columns - 1, role: role)
    }
    write(
      caption, at: Point(column: rect.origin.column + 1, row: rect.origin.row + 5),
      width: rect.size.columns - 2, role: role)
    write(
      below, at: Point(column: rect.origin.column + 1, row: rect.origin.row + 6),
      width: rect.size.columns - 2, role: role)
  }

  /// The selected task, to be read from afar: who, what, by when, the result, what is in the way.
  private mutating func drawLargeCard(_ state: State, in rect: Rect) {
    guard !rect.isEmpty, let task = state.tasks.selected else { return }
    let (title, body) = rect.split(top: 1)
    drawTitle(
      "\(state.idText(task)) \(state.settings.glyphs.dot) \(state.standingInWords(task))",
      note: state.problemCount > 0 ? state.words.count(problems: state.problemCount) : "",
      focused: true, state: state, in: title)
    var lines = state.wallLines(task, width: body.size.columns)
    // The decision that is asked stands last: rather than it, the blank lines go.
    if lines.count > body.size.rows { lines.removeAll { $0.text.allSatisfy { $0 == " " } } }
    let top = lines.count < body.size.rows ? 1 : 0
    for (index, line) in lines.prefix(body.size.rows - top).enumerated() {
      draw(line, at: body.row(index + top).origin, width: body.size.columns)
    }
  }
}

extension State {
  fileprivate func wallLines(_ task: Int, width: Int) -> [Line] {
    let address = board.tasks[task].address
    let labels = [FieldName.lead, .due, .product, .owner].map(words.name) + [words.obstacle]
    let labelWidth = labels.map(settings.measure.columns).max() ?? 0
    var sheet = Sheet(width: width, labelWidth: labelWidth, measure: settings.measure)
    sheet.paragraph(
      board.text(.title, at: address, in: settings.language) ?? words.noTitle, .textStrong)
    sheet.blank()
    func tell(_ field: FieldName, _ text: String?) {
      sheet.fact(
        words.name(field), text ?? words.missing, text == nil ? .fieldMissing : .textStrong)
    }
    tell(.lead, board.leads(of: task).isEmpty ? nil : leadLine(task).text)
    sheet.fact(words.name(FieldName.due), dueLine(task))
    tell(.product, board.text(.product, at: address, in: settings.language))
    tell(.owner, board.text(.owner, at: address, in: settings.language))
    for index in board.obstacles(of: task) where board.obstacles[index].isOpen {
      let obstacle = board.obstacles[index]
      sheet.blank()
      sheet.fact(
        words.obstacle, board.text(.text, at: obstacle.address, in: settings.language))
      sheet.fact(
        "",
        words.askedOf(
          board.text(.askedOf, at: obstacle.address, in: settings.language) ?? "",
          since: obstacle.since.map(words.shortDay) ?? ""), .standingBlocked)
      sheet.fact("", board.text(.ask, at: obstacle.address, in: settings.language), .textStrong)
    }
    return sheet.lines
  }
}
