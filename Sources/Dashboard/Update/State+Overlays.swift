internal import Screen
internal import SteeringModel

extension State {
  /// A key while something lies over the dashboard.
  mutating func pressOver(
    _ overlay: Overlay, _ key: KeyPress, _ isDeliberate: Bool
  ) -> [Effect] {
    if key == "<esc>" {
      overlays.removeLast()
      return []
    }
    switch overlay {
    case .detail(let task, let scroll): return pressInDetail(key, task, scroll, isDeliberate)
    case .help(let input, let scroll):
      pressInHelp(key, input, scroll)
      return []
    case .problems(let position):
      return pressInProblems(key, position)
    case .palette(let input, let position):
      return pressInPalette(key, input, position, isDeliberate)
    case .menu(let menu, let position):
      return pressInMenu(key, menu, position)
    }
  }

  private mutating func replaceTop(_ overlay: Overlay) {
    overlays[overlays.count - 1] = overlay
  }

  /// Changes the text typed into the topmost overlay; false when it takes none.
  mutating func editOverlayInput(_ change: (inout LineInput) -> Void) -> Bool {
    switch overlays.last {
    case .help(var input, _):
      change(&input)
      replaceTop(.help(input: input, scroll: 0))
    case .palette(var input, _):
      change(&input)
      replaceTop(.palette(input: input, ListPosition()))
    default: return false
    }
    return true
  }

  private mutating func pressInDetail(
    _ key: KeyPress, _ shown: RecordKey, _ scroll: Int, _ isDeliberate: Bool
  ) -> [Effect] {
    guard let command = CommandTable.command(for: key) else { return [] }
    let page = max(layout.overlay.size.rows - 2, 1)
    switch command {
    case .up: replaceTop(.detail(shown, scroll: max(scroll - 1, 0)))
    case .down: replaceTop(.detail(shown, scroll: scroll + 1))
    case .pageUp: replaceTop(.detail(shown, scroll: max(scroll - page, 0)))
    case .pageDown: replaceTop(.detail(shown, scroll: scroll + page))
    case .first: replaceTop(.detail(shown, scroll: 0))
    case .last: replaceTop(.detail(shown, scroll: Int.max / 2))
    case .open, .back: break
    case .nextPanel, .previousPanel:
      // From one whole record to the next, in the order of the list.
      move(command == .nextPanel ? .down : .up)
      revealSelections()
      if let task = tasks.selected {
        replaceTop(.detail(board.key(ofTask: task), scroll: 0))
      }
    case .search, .filter, .sort, .enlarge, .wall, .tasksPanel, .deadlinesPanel, .unitsPanel,
      .countLeads:
      overlays.removeLast()
      return perform(command)
    default: return perform(command, isDeliberate: isDeliberate)
    }
    clampDetail()
    return []
  }

  /// The scroll never runs past the end of the record.
  private mutating func clampDetail() {
    guard case .detail(let shown, let scroll) = overlays.last else { return }
    let lines = detailLines(shown, width: layout.overlay.size.columns).count
    let most = max(lines - (layout.overlay.size.rows - 1), 0)
    replaceTop(.detail(shown, scroll: min(scroll, most)))
  }

  private mutating func pressInHelp(_ key: KeyPress, _ input: LineInput, _ scroll: Int) {
    switch key {
    case "<up>": replaceTop(.help(input: input, scroll: max(scroll - 1, 0)))
    case "<pgup>": replaceTop(.help(input: input, scroll: max(scroll - 10, 0)))
    case "<down>", "<pgdn>":
      let most = max(helpLines(matching: input.text).count - (layout.overlay.size.rows - 3), 0)
      replaceTop(.help(input: input, scroll: min(scroll + (key == "<down>" ? 1 : 10), most)))
    case "<enter>", "?": overlays.removeLast()
    default: _ = editOverlayInput { _ = $0.handle(key) }
    }
  }

  private mutating func pressInProblems(_ key: KeyPress, _ position: ListPosition) -> [Effect] {
    var position = position
    let problems = allProblems
    let page = max(layout.overlay.size.rows - 2, 1)
    switch CommandTable.command(for: key) {
    case .up: position.move(by: -1, count: problems.count)
    case .down: position.move(by: 1, count: problems.count)
    case .pageUp: position.move(by: -page, count: problems.count)
    case .pageDown: position.move(by: page, count: problems.count)
    case .first: position.selected = 0
    case .last: position.selected = max(problems.count - 1, 0)
    case .open:
      guard problems.indices.contains(position.selected) else { return [] }
      let problem = problems[position.selected]
      guard let task = board.task(atLine: problem.line, ofFile: problem.path) else { return [] }
      replaceTop(.problems(position))
      overlays.append(.detail(board.key(ofTask: task), scroll: 0))
      return []
    case .editor:
      guard problems.indices.contains(position.selected), disabled(.editor) == nil else {
        return []
      }
      let problem = problems[position.selected]
      guard !problem.path.isEmpty else { return [] }
      return [.openEditor(path: problem.path, line: max(problem.line, 1))]
    case .problems:
      overlays.removeLast()
      return []
    case .help, .theme, .rescan, .quit, .freeze, .lock:
      return CommandTable.command(for: key).map { perform($0) } ?? []
    default: break
    }
    position.reveal(height: layout.overlay.size.rows - 1, count: problems.count)
    replaceTop(.problems(position))
    return []
  }

  private mutating func pressInPalette(
    _ key: KeyPress, _ input: LineInput, _ position: ListPosition, _ isDeliberate: Bool
  ) -> [Effect] {
    var position = position
    let found = commands(matching: input.text)
    switch key {
    case "<up>": position.move(by: -1, count: found.count)
    case "<down>": position.move(by: 1, count: found.count)
    case "<enter>":
      guard found.indices.contains(position.selected) else { return [] }
      overlays.removeLast()
      return perform(found[position.selected], isDeliberate: isDeliberate)
    default:
      _ = editOverlayInput { _ = $0.handle(key) }
      return []
    }
    position.reveal(height: layout.overlay.size.rows - 2, count: found.count)
    replaceTop(.palette(input: input, position))
    return []
  }

  private mutating func pressInMenu(
    _ key: KeyPress, _ menu: Menu, _ position: ListPosition
  ) -> [Effect] {
    var position = position
    let items = menuItems(menu)
    switch CommandTable.command(for: key) {
    case .up: position.move(by: -1, count: items.count)
    case .down: position.move(by: 1, count: items.count)
    case .first, .pageUp: position.selected = 0
    case .last, .pageDown: position.selected = max(items.count - 1, 0)
    case .open:
      guard items.indices.contains(position.selected) else { return [] }
      overlays.removeLast()
      return choose(items[position.selected])
    default: return []
    }
    position.reveal(height: layout.overlay.size.rows - 1, count: items.count)
    replaceTop(.menu(menu, position))
    return []
  }

  private mutating func choose(_ item: MenuItem) -> [Effect] {
    switch item {
    case .theme(let name): return useTheme(name)
    case .order(let order):
      self.order = order
      refilter()
      revealSelections()
    case .filter(let part, _): show(part)
    case .query:
      askForQuery()
      // Its words are looked for in the same texts; it answers without them too, but later.
      return prepareSearch()
    case .clear: widen { _ in true }
    case .status(let status): askForStatus(status)
    case .entry(let entry, let task): askToUndo(entry, of: task)
    }
    return []
  }
}
