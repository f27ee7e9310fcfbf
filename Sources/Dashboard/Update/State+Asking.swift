internal import Screen
internal import SteeringModel

extension State {
  /// Opens the question of a command that changes the current task.
  ///
  /// A committee whose record says `Confirm: no` completes without a question: `u` takes it back.
  /// But a key out of a pasted text, or one held down, always asks.
  mutating func ask(_ command: Command, isDeliberate: Bool = true) -> [Effect] {
    guard let task = currentTask else { return [] }
    let id = board.id(of: task)
    func field(_ label: PromptField.Label, _ text: String = "") -> PromptField {
      PromptField(label: label, input: LineInput(text))
    }
    switch command {
    case .complete where board.tasks[task].status == .completed:
      prompt = Prompt(.reopen, task: id, fields: [field(.reason)], typing: 0)
    case .complete:
      let asked = Prompt(
        .complete, task: id, fields: [field(.date, today.iso), field(.evidence)], typing: nil)
      guard board.committee.confirm || !isDeliberate else { return agree(to: asked) }
      prompt = asked
    case .deadline:
      let due = board.text(.due, at: board.tasks[task].address) ?? ""
      prompt = Prompt(
        .deadline, task: id, fields: [field(.due, due), field(.reason), field(.document)],
        typing: 0)
    case .progress:
      let percent = board.text(.progress, at: board.tasks[task].address) ?? ""
      prompt = Prompt(.progress, task: id, fields: [field(.percent, percent)], typing: 0)
    case .obstacle:
      prompt = Prompt(
        .obstacle, task: id, fields: [field(.text), field(.askedOf), field(.ask)], typing: 0)
    case .note:
      prompt = Prompt(.note, task: id, fields: [field(.text)], typing: 0)
    default: break
    }
    return []
  }

  mutating func askForStatus(_ status: Status) {
    guard let task = currentTask else { return }
    // Leaving `completed` is reopening, whatever it becomes: the reason is asked for.
    let reopens = board.tasks[task].status == .completed && status != .completed
    prompt = Prompt(
      .status(status), task: board.id(of: task),
      fields: reopens ? [PromptField(label: .reason, input: LineInput())] : [],
      typing: reopens ? 0 : nil)
  }

  mutating func askToUndo(_ entry: JournalEntry) {
    prompt = Prompt(
      .undoThis(entry), task: entry.task.isEmpty ? entry.record : entry.task, fields: [],
      typing: nil)
  }

  mutating func askForSearch() {
    var text = ""
    for case .search(let typed) in filter { text = typed }
    prompt = Prompt(
      .search, fields: [PromptField(label: .words, input: LineInput(text))], typing: 0)
  }

  mutating func askForQuery() {
    var text = ""
    for case .query(text: let typed, _) in filter { text = typed }
    prompt = Prompt(
      .query, fields: [PromptField(label: .words, input: LineInput(text))], typing: 0)
  }
}
