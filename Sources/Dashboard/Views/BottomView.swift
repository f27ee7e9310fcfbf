internal import Screen
internal import SteeringModel

extension Canvas {
  /// The bottom line: the question asked, else what just happened, else the keys.
  mutating func drawBottom(_ state: State, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let (above, line) = rect.split(bottom: 1)
    fill(above, text: state.settings.glyphs.rule, role: .rule)
    if let prompt = state.prompt {
      drawPrompt(prompt, state)
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
    let problems = state.problemCount
    if problems > 0 {
      right.append("\(state.words.count(problems: problems))  ", .problem)
      right.append("! ", .keyName)
    }
    let room = rect.size.columns - columns(of: right) - 1
    var column = rect.origin.column + 1
    let words = state.words
    let entries = CommandTable.bar.map { entry in
      let (key, name) = (entry.keys[0].shown, words.command(entry.command).name)
      return (
        command: entry.command, key: key, name: name,
        width: measure.columns(key) + measure.columns(name) + 4
      )
    }
    // Help and quit are never crowded out by what stands before them.
    let isKept = { (command: Command) in command == .help || command == .quit }
    var kept = entries.reduce(0) { $0 + (isKept($1.command) ? $1.width : 0) }
    for (command, key, name, width) in entries {
      if isKept(command) { kept -= width }
      guard column + width + kept <= room + 3 else { continue }
      let role: Role = state.disabled(command) == nil ? .keyName : .keyDisabled
      column += write(key, at: Point(column: column, row: rect.origin.row), role: role)
      column += 1
      column += write(name, at: Point(column: column, row: rect.origin.row), role: .keyBar)
      column += 3
    }
    drawRight(right, in: rect)
  }
}
