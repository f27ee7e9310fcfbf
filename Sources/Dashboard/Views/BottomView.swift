internal import Screen
internal import SteeringModel

extension Canvas {
  /// The bottom line: the question asked, else what just happened, else the keys.
  mutating func drawBottom(_ state: State, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let (above, line) = rect.split(bottom: 1)
    fill(above, text: state.settings.glyphs.rule, role: .rule)
    if let prompt = state.prompt {
      // What is wrong with an answer stands above it, whole, where there is a line for it.
      if let complaint = prompt.complaint, !above.isEmpty {
        fill(above, role: .promptError)
        write(
          complaint, at: Point(column: above.origin.column + 1, row: above.origin.row),
          width: above.size.columns - 2, role: .promptError)
      }
      drawPrompt(prompt, complaint: above.isEmpty ? prompt.complaint : nil, state, in: line)
    } else if let notice = state.notice {
      let role: Role = notice.isTrouble ? .noticeError : .notice
      fill(line, role: role)
      write(
        state.words.notice(notice.content),
        at: Point(column: line.origin.column + 1, row: line.origin.row),
        width: max(line.size.columns - 2, 0), role: role)
    } else {
      drawKeys(state, in: line)
    }
  }

  private mutating func drawKeys(_ state: State, in rect: Rect) {
    fill(rect, role: .keyBar)
    var right = Line()
    let problems = state.allProblems.count
    if problems > 0 {
      right.append("\(state.words.count(problems: problems))  ", .problem)
      right.append("! ", .keyName)
    }
    let room = rect.size.columns - columns(of: right) - 1
    var column = rect.origin.column + 1
    let entries = CommandTable.entries
      .compactMap { entry in entry.barPlace.map { (place: $0, entry: entry) } }
      .sorted { $0.place < $1.place }.map(\.entry)
    for (index, entry) in entries.enumerated() {
      let key = entry.keys[0].shown
      let name = state.words.command(entry.command).name
      let width = measure.columns(key) + measure.columns(name) + 4
      // Help and quit are never crowded out by what stands before them.
      let kept = entries[(index + 1)...].filter { [.help, .quit].contains($0.command) }
        .reduce(0) {
          $0 + measure.columns($1.keys[0].shown) + 4
            + measure.columns(state.words.command($1.command).name)
        }
      guard column + width + kept <= room + 3 else { continue }
      let role: Role = state.disabled(entry.command) == nil ? .keyName : .keyDisabled
      column += write(key, at: Point(column: column, row: rect.origin.row), role: role)
      column += 1
      column += write(name, at: Point(column: column, row: rect.origin.row), role: .keyBar)
      column += 3
    }
    drawRight(right, in: rect)
  }

  private mutating func drawPrompt(
    _ prompt: Prompt, complaint: String?, _ state: State, in rect: Rect
  ) {
    fill(rect, role: .prompt)
    let hint = complaint ?? state.hint(prompt)
    let hintRole: Role = complaint == nil ? .promptKey : .promptError
    let hintText = measure.clip(
      hint, width: complaint == nil ? rect.size.columns / 2 : rect.size.columns * 2 / 3)
    let hintWidth = measure.columns(hintText)
    let end = rect.origin.column + rect.size.columns
    write(
      hintText, at: Point(column: end - hintWidth - 1, row: rect.origin.row), width: hintWidth,
      role: hintRole)
    var room = rect.size.columns - hintWidth - 4
    let fieldWidths = prompt.fields.map { state.leastWidth(of: $0) }
    let question = state.question(
      prompt, width: max(room - fieldWidths.reduce(0, +) - 2, 12))
    var column = rect.origin.column + 1
    let used = write(
      question, at: Point(column: column, row: rect.origin.row), width: max(room, 0),
      role: .prompt)
    column += used + 2
    room -= used + 2
    for (index, field) in prompt.fields.enumerated() where room > 4 {
      let label = state.words.label(field.label)
      if !label.isEmpty {
        let used = write(
          label, at: Point(column: column, row: rect.origin.row), width: room, role: .prompt)
        column += used + 1
        room -= used + 1
      }
      let isLast = index == prompt.fields.count - 1
      let rest = fieldWidths[(index + 1)...].reduce(0, +)
      let wanted = field.label == .date ? 11 : 24
      let width = isLast ? room : min(max(room - rest, 6), wanted)
      guard width > 1 else { break }
      let isTyping = prompt.typing == index
      drawInput(
        field.input, isTyping: isTyping, at: Point(column: column, row: rect.origin.row),
        width: width)
      column += width + 2
      room -= width + 2
    }
  }

  /// Typed text in its room, scrolled so that the cursor is always seen.
  mutating func drawInput(_ input: LineInput, isTyping: Bool, at point: Point, width: Int) {
    let before = measure.columns(String(input.beforeCursor))
    let text =
      before < width
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

extension State {
  func hint(_ prompt: Prompt) -> String {
    guard prompt.typing != nil else {
      return prompt.fields.isEmpty ? words.hintAsking : words.hintAskingWithFields
    }
    return switch prompt.question {
    case .search: words.hintSearching
    case .query: words.hintQuery
    default: words.hintTyping
    }
  }

  func leastWidth(of field: PromptField) -> Int {
    settings.measure.columns(words.label(field.label)) + 3 + (field.label == .date ? 11 : 16)
  }

  /// The question with the task's title cut so that all of it fits.
  func question(_ prompt: Prompt, width: Int) -> String {
    let title = board.task(withID: prompt.task).map(titleText) ?? ""
    let bare = words.question(prompt.question, task: prompt.task, title: "")
    let room = max(width - settings.measure.columns(bare), 4)
    return words.question(
      prompt.question, task: prompt.task, title: settings.measure.clip(title, width: room))
  }
}
