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
      drawNotice(notice, state)
    } else if let hint = state.overlays.last.flatMap(state.words.hint) {
      fill(line, role: .keyBar)
      write(
        hint, at: Point(column: line.origin.column + 1, row: line.origin.row),
        width: max(line.size.columns - 2, 0), role: .keyBar)
    } else {
      drawKeys(state, in: line)
    }
  }

  /// What just happened.
  mutating func drawNotice(_ notice: Notice, _ state: State) {
    drawMessage(
      state.words.notice(notice.content), upTo: bounds.size.rows - 1,
      role: notice.isTrouble ? .noticeError : .notice)
  }

  /// A message that ends in a row: where one line is too short for it, in up to two above too.
  mutating func drawMessage(_ message: String, upTo last: Int, role: Role) {
    let width = max(bounds.size.columns - 2, 1)
    // A line feed in a file's name begins no line of ours.
    let text = String(message.map { $0.isNewline ? "␊" : $0 })
    let lines = measure.wrap(text, width: width)
    let most = min(lines.count, 3)
    for (index, row) in (last - most + 1...last).enumerated() {
      let isLast = index == most - 1
      fill(bounds.row(row), role: role)
      write(
        isLast ? lines[index...].joined(separator: " ") : lines[index],
        at: Point(column: 1, row: row), width: width, role: role)
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
    let entries = state.barCommands.map { command in
      let key = CommandTable.keys(of: command)[0].shown
      let name = words.command(command).name
      return (
        command: command, key: key, name: name,
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

extension State {
  /// Which commands of the key bar can be used, each in its place.
  var usableCommands: [Bool] { barCommands.map { disabled($0) == nil } }

  /// The commands of the key bar: those that work here.
  fileprivate var barCommands: [Command] {
    switch overlays.last {
    case .detail: [.complete, .deadline, .obstacle, .note, .progress, .undo, .back, .help, .quit]
    case .problems: [.open, .editor, .rescan, .back, .help, .quit]
    default: CommandTable.bar
    }
  }
}

extension Words {
  /// The keys of an overlay in which letters are typed or one thing is chosen; `nil` elsewhere.
  fileprivate func hint(_ overlay: Overlay) -> String? {
    switch overlay {
    case .help: hintHelp
    case .palette, .menu: hintChoosing
    case .detail, .problems: nil
    }
  }
}
