internal import SteeringModel

extension State {
  /// Hands the edits of one change to the outside, one after the other, each under a ticket that
  /// its outcome will carry.
  mutating func save(_ edits: [Edit], answering asked: Prompt? = nil, done: [Edit] = []) -> [Effect]
  {
    guard let first = edits.first else { return [] }
    let ticket = nextTicket
    nextTicket += 1
    saving[ticket] = Saving(
      edit: first, asked: asked, rest: Array(edits.dropFirst()), done: done)
    return [.save(first, ticket: ticket)]
  }

  mutating func undo() -> [Effect] {
    save(undoable.popLast() ?? [])
  }

  mutating func redo() -> [Effect] {
    save(redoable.popLast() ?? [])
  }

  /// An edit's outcome came back: tells it, goes on to the next, and keeps what undoes it.
  mutating func settle(_ ticket: Int, _ outcome: SaveOutcome) -> [Effect] {
    guard var settled = saving.removeValue(forKey: ticket) else { return [] }
    let edit = settled.edit
    var effects: [Effect] = [.rescan]
    switch outcome {
    case .saved(let path, let reversal, let confirmed, let reduced, let conflictCopy):
      settled.done.insert(reversal, at: 0)
      // What the operator changed is shown at once, also while refreshing is held.
      if frozen != nil { frozen?.takesNext = true }
      say(
        .saved(
          edit, path: path, confirmed: confirmed, reduced: reduced, conflictCopy: conflictCopy))
      effects += goOn(after: settled)
    case .unchanged(let path):
      say(.unchanged(path: path))
      effects += goOn(after: settled)
    case .refused(let refusal):
      giveUp(settled)
      say(.refused(refusal, id: String(decoding: edit.key, as: UTF8.self)))
      askAgain(settled.asked, refusal)
      effects.append(.ring)
    case .failed(let path, let operation, let reason):
      giveUp(settled)
      say(.failed(path: path, operation: operation, reason: reason))
      effects.append(.ring)
    }
    if saving.isEmpty, prompt?.question == .quitWhileSaving { effects.append(.quit) }
    return effects
  }

  private mutating func goOn(after settled: Saving) -> [Effect] {
    guard settled.rest.isEmpty else {
      return save(settled.rest, answering: settled.asked, done: settled.done)
    }
    keep(settled.done, of: settled.edit)
    return []
  }

  private mutating func keep(_ reversals: [Edit], of edit: Edit) {
    guard !reversals.isEmpty else { return }
    switch edit.action {
    case .undo:
      redoable.append(reversals.map { $0.renamed(.redo) })
    case .redo:
      undoable.append(reversals.map { $0.renamed(.undo) })
    default:
      undoable.append(reversals.map { $0.renamed(.undo) })
      redoable.removeAll()
    }
  }

  /// What of the change is saved can be taken back; an undo that could not be saved can be tried
  /// again.
  private mutating func giveUp(_ settled: Saving) {
    keep(settled.done, of: settled.edit)
    switch settled.edit.action {
    case .undo: undoable.append([settled.edit] + settled.rest)
    case .redo: redoable.append([settled.edit] + settled.rest)
    default: break
    }
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
}

extension Edit {
  func renamed(_ action: Action) -> Edit {
    Edit(
      action: action, type: type, key: key, seen: nil, changes: changes, whole: whole, note: note,
      undoes: undoes)
  }
}
