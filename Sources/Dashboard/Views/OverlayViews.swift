internal import Screen
internal import SteeringModel

extension Canvas {
  mutating func drawOverlay(_ overlay: Overlay, _ state: State, in rect: Rect) {
    switch overlay {
    case .detail(let key, let scroll): drawDetail(key, scroll: scroll, state, in: rect)
    case .help(let input, let scroll): drawHelp(input, scroll: scroll, state, in: rect)
    case .problems(let position): drawProblems(position, state, in: rect)
    case .palette(let input, let position): drawPalette(input, position, state, in: rect)
    case .menu(let menu, let position): drawMenu(menu, position, state, in: rect)
    }
  }

  private mutating func drawHelp(_ input: LineInput, scroll: Int, _ state: State, in rect: Rect) {
    let (title, body) = rect.split(top: 1)
    drawTitle(state.words.help, focused: true, state: state, in: title)
    let (search, list) = body.split(top: 2)
    write("/ ", at: Point(column: 1, row: search.origin.row), role: .keyName)
    drawInput(
      input, isTyping: state.prompt == nil, at: Point(column: 3, row: search.origin.row),
      width: min(40, rect.size.columns - 4))
    let lines = state.helpLines(matching: input.text)
    for (index, line) in lines.dropFirst(scroll).prefix(list.size.rows).enumerated() {
      draw(line, at: list.row(index).origin, width: list.size.columns)
    }
  }

  private mutating func drawProblems(_ position: ListPosition, _ state: State, in rect: Rect) {
    let (title, list) = rect.split(top: 1)
    let problems = state.allProblems
    drawTitle(
      state.words.problems, note: "\(problems.count)", focused: true, state: state, in: title)
    drawList(problems.count, position, state, in: list) { index in
      let problem = problems[index]
      let place =
        problem.path.isEmpty
        ? "" : problem.line > 0 ? "\(problem.path):\(problem.line)" : problem.path
      var line = Line(" \(state.pad(problem.record, to: 10)) ", .text)
      line.append("\(state.pad(place, to: min(24, rect.size.columns / 4)))  ", .textDim)
      line.append(state.words.problem(problem), .problem)
      return line
    }
  }

  private mutating func drawPalette(
    _ input: LineInput, _ position: ListPosition, _ state: State, in rect: Rect
  ) {
    let (title, body) = rect.split(top: 1)
    drawTitle(state.words.commands, focused: true, state: state, in: title)
    let (search, list) = body.split(top: 1)
    write(": ", at: Point(column: 1, row: search.origin.row), role: .keyName)
    let found = state.commands(matching: input.text)
    drawList(found.count, position, state, in: list) { state.commandLine(found[$0]) }
    drawInput(
      input, isTyping: true, at: Point(column: 3, row: search.origin.row),
      width: min(40, rect.size.columns - 4))
  }

  private mutating func drawMenu(
    _ menu: Menu, _ position: ListPosition, _ state: State, in rect: Rect
  ) {
    let (title, list) = rect.split(top: 1)
    drawTitle(state.words.title(of: menu), focused: true, state: state, in: title)
    let items = state.menuItems(menu)
    drawList(items.count, position, state, in: list) { state.menuLine(items[$0]) }
  }

  private mutating func drawList(
    _ count: Int, _ position: ListPosition, _ state: State, in rect: Rect,
    line: (Int) -> Line
  ) {
    for index in 0..<min(rect.size.rows, max(count - position.top, 0)) {
      let row = rect.row(index)
      draw(line(position.top + index), at: row.origin, width: row.size.columns)
      if position.top + index == position.selected {
        drawSelection(row, focused: true, state: state)
      }
    }
  }
}

extension Words {
  func title(of menu: Menu) -> String {
    switch menu {
    case .themes: themes
    case .orders: orders
    case .filters: filters
    case .statuses: statuses
    case .history: undoThis
    }
  }
}

extension State {
  /// A command with its keys, its name and what it does, or why it does nothing now.
  func commandLine(_ command: Command) -> Line {
    let label = words.command(command)
    let keys = CommandTable.keys(of: command).map(\.shown).joined(separator: " ")
    let reason = disabled(command)
    var line = Line(" \(pad(keys, to: 10)) ", reason == nil ? .keyName : .keyDisabled)
    line.append("\(pad(label.name, to: 18)) ", reason == nil ? .text : .textDim)
    line.append(reason.map(words.disabled) ?? label.help, .textDim)
    return line
  }

  /// The lines of the help: every group of commands that holds what was typed.
  func helpLines(matching text: String) -> [Line] {
    let here = overlays.dropLast().last?.commands
    let found = Set(commands(matching: text)).intersection(here ?? Set(Command.allCases))
    return Command.Group.allCases.flatMap { group -> [Line] in
      let entries = CommandTable.entries.filter {
        $0.group == group && found.contains($0.command)
      }
      guard !entries.isEmpty else { return [] }
      return [Line(" \(words.name(group))", .panelTitle)]
        + entries.map { commandLine($0.command) } + [Line()]
    }
  }

  func menuLine(_ item: MenuItem) -> Line {
    switch item {
    case .theme(let name):
      return Line(" \(name == settings.theme ? settings.glyphs.has : " ") \(name)")
    case .order(let order):
      return Line(" \(order == self.order ? settings.glyphs.has : " ") \(words.name(order))")
    case .filter(let part, let count):
      var line = Line(" ")
      if case .standing(let standing) = part {
        line.append("\(settings.glyphs.of(standing)) ", Role.standing(standing))
      } else {
        line.append("  ", .text)
      }
      line.append(pad(inWords(part), to: 44), .text)
      line.append(pad("\(count)", to: 6, right: true), .textDim)
      return line
    case .query: return Line("   \(words.editFilter)")
    case .clear: return Line("   \(words.clearFilter)")
    case .status(let status): return Line("   \(words.name(status))")
    case .entry(let entry, _):
      var line = Line(" \(shownTime(entry))  ", .textDim)
      line.append(pad(actionName(entry), to: 20), .text)
      line.append(entry.changes.map(inWords).joined(separator: "; "), .text)
      return line
    }
  }
}
