internal import Screen
internal import SteeringModel

extension Canvas {
  /// A question: in one line where all of it fits, else on two, the fields below. What is wrong with
  /// the last answer takes the upper line, and those above where it is long.
  mutating func drawPrompt(_ prompt: Prompt, _ state: State) {
    let (above, line) = bounds.split(bottom: 2).bottom.split(top: 1)
    let fields = prompt.fields.map { (label: state.words.label($0.label), field: $0) }
    let widths = fields.map { measure.columns($0.label) + $0.field.leastWidth + 3 }
    let hint = state.hint(prompt)
    let least = state.question(prompt, width: 0)
    let needed =
      measure.columns(least) + widths.reduce(0, +) + measure.columns(hint) + 8
    fill(line, role: .prompt)
    guard needed > line.size.columns, !fields.isEmpty else {
      if let complaint = prompt.complaint {
        drawMessage(complaint, upTo: above.origin.row, role: .promptError)
      }
      let room = line.size.columns - measure.columns(hint) - 4 - widths.reduce(0, +)
      let used = drawQuestion(state.question(prompt, width: room), hint: hint, in: line)
      drawFields(
        fields, typing: prompt.typing,
        in: line.inset(left: used + 3, right: measure.columns(hint) + 2))
      return
    }
    if let complaint = prompt.complaint {
      drawMessage(complaint, upTo: above.origin.row, role: .promptError)
    } else {
      fill(above, role: .prompt)
      let room = above.size.columns - measure.columns(hint) - 5
      drawQuestion(state.question(prompt, width: room), hint: hint, in: above)
    }
    drawFields(fields, typing: prompt.typing, in: line.inset(left: 1, right: 1))
  }

  /// The columns that the question took come back; the hint stands at the right.
  @discardableResult
  private mutating func drawQuestion(_ question: String, hint: String, in rect: Rect) -> Int {
    let hintWidth = min(measure.columns(hint), max(rect.size.columns - 14, 0))
    write(
      hint,
      at: Point(
        column: rect.origin.column + rect.size.columns - hintWidth - 1, row: rect.origin.row),
      width: hintWidth, role: .promptKey)
    return write(
      question, at: Point(column: rect.origin.column + 1, row: rect.origin.row),
      width: max(rect.size.columns - hintWidth - 4, 0), role: .prompt)
  }

  /// The fields side by side: each as wide as it must be, the rest shared among those for free text.
  private mutating func drawFields(
    _ fields: [(label: String, field: PromptField)], typing: Int?, in rect: Rect
  ) {
    let labels = fields.reduce(0) { $0 + measure.columns($1.label) + ($1.label.isEmpty ? 0 : 1) }
    let gaps = 2 * max(fields.count - 1, 0)
    let fixed = fields.reduce(0) { $0 + ($1.field.label == .date ? 11 : 0) }
    let free = fields.filter { $0.field.label != .date }.count
    let share = free > 0 ? max((rect.size.columns - labels - gaps - fixed) / free, 4) : 0
    var column = rect.origin.column
    let end = rect.origin.column + rect.size.columns
    for (index, (label, field)) in fields.enumerated() where column < end {
      if !label.isEmpty {
        column += write(
          label, at: Point(column: column, row: rect.origin.row), width: end - column,
          role: .prompt)
        column += 1
      }
      let width = min(field.label == .date ? 11 : share, end - column)
      guard width > 0 else { return }
      drawInput(
        field.input, isTyping: typing == index,
        at: Point(column: column, row: rect.origin.row), width: width)
      column += width + 2
    }
  }

  /// Typed text in its room, scrolled so that the cursor is always seen.
  mutating func drawInput(_ input: LineInput, isTyping: Bool, at point: Point, width: Int) {
    let before = measure.columns(String(input.beforeCursor))
    let text =
      before < width || !isTyping
      ? input.text : measure.clipStart(String(input.beforeCursor), width: width - 1)
    fill(
      Rect(column: point.column, row: point.row, columns: width, rows: 1), text: "_",
      role: .promptInput)
    write(text, at: point, width: width, role: .promptInput)
    if isTyping {
      cursor = Point(column: point.column + min(before, width - 1), row: point.row)
      showsCursor = true
    }
  }
}

extension PromptField {
  /// The least columns that typing into it takes without the text going out of sight at once.
  fileprivate var leastWidth: Int { label == .date ? 11 : 24 }
}

extension State {
  func hint(_ prompt: Prompt) -> String {
    guard prompt.typing != nil else {
      // Where it is narrow, which task is asked about matters more than how to type.
      return prompt.fields.isEmpty || size.columns < 50
        ? words.hintAsking : words.hintAskingWithFields
    }
    return switch prompt.question {
    case .search: words.hintSearching
    case .query: words.hintQuery
    default: words.hintTyping
    }
  }

  /// The question with the task's title cut so that all of it fits.
  func question(_ prompt: Prompt, width: Int) -> String {
    let id = prompt.task?.text ?? ""
    let title = prompt.task.flatMap(board.task).map(titleText) ?? ""
    let bare = words.question(prompt.question, task: id, title: "")
    let room = max(width - settings.measure.columns(bare), 12)
    return words.question(
      prompt.question, task: id, title: settings.measure.clip(title, width: room))
  }
}
