internal import RecText
internal import Screen
package import SteeringModel

extension State {
  /// A key while a question stands in the bottom line.
  mutating func answer(_ key: KeyPress, isDeliberate: Bool) -> [Effect] {
    guard let asked = prompt else { return [] }
    if key == "<esc>" {
      guard asked.typing != nil || !isTooSoon(toAnswer: asked) else { return [] }
      prompt = nil
      if asked.question == .search { widen { if case .search = $0 { true } else { false } } }
      return []
    }
    guard let typing = asked.typing else {
      return answerQuestion(asked, key, isDeliberate: isDeliberate)
    }
    switch key {
    case "<enter>":
      switch asked.question {
      case .search:
        prompt = nil
        finishSearch(asked.text(.words))
      case .query: applyQuery(asked.text(.words))
      default: prompt?.typing = typing + 1 < asked.fields.count ? typing + 1 : nil
      }
    case "<tab>", "S-<tab>":
      let step = key == "<tab>" ? 1 : asked.fields.count - 1
      prompt?.typing = (typing + step) % asked.fields.count
    case "<up>", "<down>", "<pgup>", "<pgdn>":
      // The selection can be moved while searching, as the results come.
      guard asked.question == .search, let command = CommandTable.command(for: key) else { break }
      move(command)
      revealSelections()
    default:
      prompt?.complaint = nil
      if prompt?.fields[typing].input.handle(key) == true { return typed() }
    }
    return []
  }

  private mutating func answerQuestion(
    _ asked: Prompt, _ key: KeyPress, isDeliberate: Bool
  ) -> [Effect] {
    switch key {
    case "y":
      // A key held down, or one with others right behind it (a paste), answers nothing; nor does
      // one pressed before it can have been read why the question is asked anew.
      guard isDeliberate, !isTooSoon(toAnswer: asked) else { return [] }
      return agree(to: asked)
    case "<tab>":
      if !asked.fields.isEmpty { prompt?.typing = 0 }
    case "S-<tab>":
      if !asked.fields.isEmpty { prompt?.typing = asked.fields.count - 1 }
    case "n":
      if !isTooSoon(toAnswer: asked) { prompt = nil }
    default: break
    }
    return []
  }

  mutating func applyQuery(_ text: String) {
    switch Query.parse(text, in: board) {
    case .success(let query):
      prompt = nil
      if query.isEmpty {
        widen { if case .query = $0 { true } else { false } }
      } else {
        show(.query(text: text, query))
      }
    case .failure(let error):
      let complaint = words.queryError(error)
      prompt?.complaint = complaint
    }
  }

  mutating func agree(to asked: Prompt) -> [Effect] {
    if asked.question == .quitWhileSaving { return [.quit] }
    guard let key = asked.task else { return [] }
    guard let task = board.task(key) else {
      prompt = nil
      tellUnsaved(asked, .refused(.recordGone(key), id: key.text))
      return []
    }
    switch change(for: asked, task) {
    case .success(let change):
      prompt = nil
      return save(change, answering: asked)
    case .failure(let complaint):
      let said = words.complaint(complaint)
      prompt?.complaint = said
      prompt?.typing = complaint.field.flatMap { label in
        asked.fields.firstIndex { $0.label == label }
      }
      return []
    }
  }
}

/// Why an answer cannot be taken as typed.
package enum Complaint: Error, Sendable, Hashable {
  case notADay(String), notADue(String), notAPercentage(String)
  case inFuture(String)
  case empty(PromptField.Label)
  /// More characters than a field of a question takes.
  case tooLong(Int)
  case notEditable
  /// The change itself cannot be made.
  case change(ChangeError)

  var field: PromptField.Label? {
    switch self {
    case .notADay, .inFuture: .date
    case .notADue: .due
    case .notAPercentage: .percent
    case .empty(let label): label
    case .tooLong, .notEditable, .change: nil
    }
  }
}
