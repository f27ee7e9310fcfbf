internal import Screen
internal import SteeringModel

extension State {
  /// One key goes to whatever is on top: the question, the overlay, or the dashboard.
  ///
  /// `isDeliberate` is false for a key held down and for one that came in a burst, as in a paste:
  /// such a key moves and types, but answers nothing.
  mutating func press(_ key: KeyPress, isDeliberate: Bool) -> [Effect] {
    if key == Self.interrupt { return askToQuit() }
    if prompt != nil { return answer(key, isDeliberate: isDeliberate) }
    if notice?.until == nil { notice = nil }
    if let overlay = overlays.last { return pressOver(overlay, key, isDeliberate) }
    guard let command = CommandTable.command(for: key) else { return [] }
    return perform(command, isDeliberate: isDeliberate)
  }

  /// Leaves from anywhere. Read once: every key is compared with it.
  private static let interrupt: KeyPress = "C-c"

  /// Pasted text goes into the field being typed, and nowhere else: it never triggers a command.
  mutating func paste(_ text: String) -> [Effect] {
    if let typing = prompt?.typing {
      let fits = prompt?.fields[typing].input.insert(text) ?? false
      guard fits else {
        let complaint = words.complaint(.tooLong(LineInput.longest))
        prompt?.complaint = complaint
        return []
      }
      prompt?.complaint = nil
      return typed()
    }
    if editOverlayInput({ $0.insert(text) }) { return [] }
    say(.pasteIgnored)
    return []
  }

  mutating func perform(_ command: Command, isDeliberate: Bool = true) -> [Effect] {
    if let reason = disabled(command) {
      say(.disabled(reason))
      return []
    }
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
    case .nextPanel: focusPanel(by: 1)
    case .previousPanel: focusPanel(by: -1)
    case .tasksPanel: focus = .tasks
    case .deadlinesPanel: focus = .deadlines
    case .unitsPanel: focus = .units
    case .open: open()
    case .back: back()
    case .complete, .deadline, .progress, .obstacle, .note:
      return ask(command)
    case .status: overlays.append(.menu(.statuses, ListPosition()))
    case .undo: return undo()
    case .redo: return redo()
    case .undoThis:
      if let task = currentTask {
        overlays.append(.menu(.history(of: board.key(ofTask: task)), ListPosition()))
      }
    case .search:
      askForSearch()
      return prepareSearch()
    case .filter: overlays.append(.menu(.filters, ListPosition()))
    case .sort: overlays.append(.menu(.orders, ListPosition()))
    case .countLeads: countsAnyLead.toggle()
    case .problems: overlays.append(.problems(ListPosition()))
    case .palette: overlays.append(.palette(input: LineInput(), ListPosition()))
    case .help: overlays.append(.help(input: LineInput(), scroll: 0))
    case .enlarge: isEnlarged.toggle()
    case .wall: isWall.toggle()
    case .theme: return nextTheme()
    case .freeze: toggleFreeze()
    case .lock: toggleLock()
    case .rescan:
      say(.rescanned)
      return [.rescan, .redraw]
    case .mouse:
      mouseIsOn.toggle()
      say(.mouse(mouseIsOn))
      return [.setMouse(mouseIsOn)]
    case .editor: return openEditor()
    case .copy: return copyTask()
    case .quit: return askToQuit()
    }
    revealSelections()
    return []
  }

  /// The task that a command is about: the one whose record is open, else the selected one.
  package var currentTask: Int? {
    for case .detail(let key, _) in overlays.reversed() { return board.task(key) }
    return tasks.selected
  }

  private mutating func nextTheme() -> [Effect] {
    let themes = settings.themes
    guard !themes.isEmpty else { return [] }
    let at = themes.firstIndex(of: settings.theme).map { $0 + 1 } ?? 0
    return useTheme(themes[at % themes.count])
  }

  mutating func useTheme(_ name: String) -> [Effect] {
    settings.theme = name
    say(.theme(name))
    return [.loadTheme(name)]
  }

  private mutating func toggleFreeze() {
    guard let frozen else {
      self.frozen = Frozen()
      say(.frozen)
      return
    }
    self.frozen = nil
    say(.unfrozen)
    if let waiting = frozen.waiting { take(waiting, []) }
  }

  private mutating func toggleLock() {
    isLocked.toggle()
    say(isLocked ? .locked : .unlocked)
  }

  private mutating func openEditor() -> [Effect] {
    guard let task = currentTask else { return [] }
    let address = board.tasks[task].address
    return [.openEditor(path: board.path(of: address), line: board.line(of: address))]
  }

  private mutating func copyTask() -> [Effect] {
    guard let task = currentTask else { return [] }
    say(.copied(id: board.id(of: task)))
    return [.copy(taskAsText(task))]
  }

  mutating func askToQuit() -> [Effect] {
    guard !saving.isEmpty, prompt?.question != .quitWhileSaving else { return [.quit] }
    prompt = Prompt(.quitWhileSaving, fields: [], typing: nil)
    return []
  }
}
