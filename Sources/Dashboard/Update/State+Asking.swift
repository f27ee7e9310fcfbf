internal import Screen
internal import SteeringModel

extension State {
  /// Opens the question of a command that changes the current task.
  mutating func ask(_ command: Command) -> [Effect] {
    guard let task = currentTask else { return [] }
    let key = board.key(ofTask: task)
    switch command {
    case .complete where board.tasks[task].status == .completed:
      prompt = Prompt(.reopen, task: key, fields: [PromptField(.reason)], typing: 0)
    case .complete:
      prompt = Prompt(
        .complete, task: key, fields: [PromptField(.date, today.iso), PromptField(.evidence)],
        typing: nil)
    case .deadline:
      let due = board.text(.due, at: board.tasks[task].address) ?? ""
      prompt = Prompt(
        .deadline, task: key,
        fields: [PromptField(.due, due), PromptField(.reason), PromptField(.document)],
        typing: 0)
    case .progress:
      let percent = board.text(.progress, at: board.tasks[task].address) ?? ""
      prompt = Prompt(.progress, task: key, fields: [PromptField(.percent, percent)], typing: 0)
    case .obstacle:
      prompt = Prompt(
        .obstacle, task: key,
        fields: [PromptField(.text), PromptField(.askedOf), PromptField(.ask)], typing: 0)
    case .note:
      prompt = Prompt(.note, task: key, fields: [PromptField(.text)], typing: 0)
    default: break
    }
    return []
  }

  mutating func askForStatus(_ status: Status) {
    guard let task = currentTask else { return }
    // Leaving `completed` is reopening, whatever it becomes: the reason is asked for.
    let reopens = board.tasks[task].status == .completed && status != .completed
    prompt = Prompt(
      .status(status), task: board.key(ofTask: task),
      fields: reopens ? [PromptField(.reason)] : [],
      typing: reopens ? 0 : nil)
  }

  mutating func askToUndo(_ entry: JournalEntry, of task: RecordKey) {
    prompt = Prompt(.undoThis(entry), task: task, fields: [], typing: nil)
  }

  mutating func askForSearch() {
    var text = ""
    for case .search(let typed) in filter { text = typed }
    prompt = Prompt(
      .search, fields: [PromptField(.words, text)], typing: 0)
  }

  mutating func askForQuery() {
    var text = ""
    for case .query(text: let typed, _) in filter { text = typed }
    prompt = Prompt(
      .query, fields: [PromptField(.words, text)], typing: 0)
  }
}
