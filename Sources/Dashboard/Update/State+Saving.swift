internal import SteeringModel

extension State {
  /// Hands an edit to the outside, under a ticket that its outcome will carry.
  mutating func save(_ edit: Edit, answering asked: Prompt? = nil) -> [Effect] {
    let ticket = nextTicket
    nextTicket += 1
    saving[ticket] = edit
    answered[ticket] = asked
    return [.save(edit, ticket: ticket)]
  }

  mutating func undo() -> [Effect] {
    guard let edit = undoable.popLast() else { return [] }
    return save(edit)
  }

  mutating func redo() -> [Effect] {
    guard let edit = redoable.popLast() else { return [] }
    return save(edit)
  }

  /// An edit's outcome came back: tells it, and keeps what undoes it.
  mutating func settle(_ ticket: Int, _ outcome: SaveOutcome) -> [Effect] {
    guard let edit = saving.removeValue(forKey: ticket) else { return [] }
    let asked = answered.removeValue(forKey: ticket)
    var effects: [Effect] = [.rescan]
    switch outcome {
    case .saved(let path, let reversal, let confirmed, let reduced, let conflictCopy):
      keep(reversal, of: edit)
      // What the operator changed is shown at once, also while refreshing is held.
      if frozen != nil { frozen?.takesNext = true }
      say(
        .saved(
          edit, path: path, confirmed: confirmed, reduced: reduced, conflictCopy: conflictCopy))
    case .unchanged(let path):
      say(.unchanged(path: path))
    case .refused(let refusal):
      restore(edit)
      say(.refused(refusal, id: String(decoding: edit.key, as: UTF8.self)))
      askAgain(asked, refusal)
      effects.append(.ring)
    case .failed(let path, let operation, let reason):
      restore(edit)
      say(.failed(path: path, operation: operation, reason: reason))
      effects.append(.ring)
    }
    if saving.isEmpty, prompt?.question == .quitWhileSaving { effects.append(.quit) }
    return effects
  }

  /// The record changed under the question: it is asked again, and says what changed. The newer
  /// record is shown even while refreshing is held, since the answer is given to what is seen.
  private mutating func askAgain(_ asked: Prompt?, _ refusal: Refusal) {
    guard case .changedMeanwhile = refusal, var asked, prompt == nil else { return }
    if frozen != nil { frozen?.takesNext = true }
    asked.complaint = words.refusal(refusal)
    asked.typing = nil
    prompt = asked
  }

  private mutating func keep(_ reversal: Edit, of edit: Edit) {
    switch edit.action {
    case .undo:
      redoable.append(reversal.renamed(.redo))
    case .redo:
      undoable.append(reversal.renamed(.undo))
    default:
      undoable.append(reversal.renamed(.undo))
      redoable.removeAll()
    }
  }

  /// An undo that could not be saved can be tried again, unless what it undoes is gone.
  private mutating func restore(_ edit: Edit) {
    switch edit.action {
    case .undo: undoable.append(edit)
    case .redo: redoable.append(edit)
    default: break
    }
  }
}

extension Edit {
  func renamed(_ action: Action) -> Edit {
    Edit(
      action: action, type: type, key: key, seen: nil, changes: changes, note: note,
      undoes: undoes)
  }
}
