internal import SteeringModel

extension State {
  /// Hands the edits of one change to the outside, one after the other, each under a ticket that
  /// its outcome will carry.
  mutating func save(_ edits: [Edit], answering asked: Prompt? = nil) -> [Effect] {
    guard let first = edits.first else { return [] }
    return save(Saving(edit: first, asked: asked, rest: Array(edits.dropFirst())))
  }

  private mutating func save(_ next: Saving) -> [Effect] {
    let ticket = nextTicket
    nextTicket += 1
    saving[ticket] = next
    return [.save(next.edit, ticket: ticket)]
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
      if !settled.paths.contains(path) { settled.paths.append(path) }
      if !settled.hasEchoed {
        ownWrites.append(OwnWrite(path: path, edit: edit, until: now + Self.echoTime))
      }
      // What the operator changed is shown at once, also while refreshing is held.
      if frozen != nil { frozen?.takesNext = true }
      say(
        .saved(
          edit, path: settled.paths.joined(separator: ", "), confirmed: confirmed,
          reduced: reduced, conflictCopy: conflictCopy))
      effects += goOn(after: settled)
    case .unchanged(let path):
      say(.unchanged(path: path))
      effects += goOn(after: settled)
    case .refused(let refusal):
      effects += refuse(settled, .refused(refusal, id: edit.subject), isFinal: refusal.isFinal)
      if settled.done.isEmpty { askAgain(settled.asked, refusal) }
      effects.append(.ring)
    case .failed(let path, let operation, let reason):
      effects += refuse(
        settled, .failed(path: path, operation: operation, reason: reason), isFinal: false)
      effects.append(.ring)
    }
    if saving.isEmpty, prompt?.question == .quitWhileSaving { effects.append(.quit) }
    return effects
  }

  private mutating func goOn(after settled: Saving) -> [Effect] {
    if let next = settled.rest.first {
      return save(
        Saving(
          edit: next, asked: settled.asked, rest: Array(settled.rest.dropFirst()),
          done: settled.done, paths: settled.paths, withdrawal: settled.withdrawal))
    }
    if let withdrawal = settled.withdrawal {
      say(withdrawal.why)
      if !withdrawal.group.isEmpty {
        putBack(settled.done + withdrawal.group, of: withdrawal.action)
      }
    } else {
      keep(settled.done, of: settled.edit)
    }
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

  /// An edit was not made, so no part of its change is to stand: what was saved of it before is
  /// taken back.
  private mutating func refuse(
    _ settled: Saving, _ why: Notice.Content, isFinal: Bool
  ) -> [Effect] {
    let left = [settled.edit] + settled.rest
    if let withdrawal = settled.withdrawal {
      // Nor can that be: then the operator is told, and may try it again.
      undoable.append(left.map { $0.renamed(.undo) })
      say(.halfSaved(withdrawal.why))
      return []
    }
    let group = isFinal ? [] : left
    guard let first = settled.done.first else {
      if !group.isEmpty { putBack(group, of: settled.edit.action) }
      say(why)
      return []
    }
    return save(
      Saving(
        edit: first, rest: Array(settled.done.dropFirst()),
        withdrawal: Withdrawal(why: why, group: group, action: settled.edit.action)))
  }

  /// An undo that could not be made, but may be another time, can be tried again.
  private mutating func putBack(_ group: [Edit], of action: Edit.Action) {
    switch action {
    case .undo: undoable.append(group)
    case .redo: redoable.append(group)
    default: break
    }
  }

  /// The record changed under the question: it is asked again, and says what changed. The newer
  /// record is shown even while refreshing is held, since the answer is given to what is seen.
  private mutating func askAgain(_ asked: Prompt?, _ refusal: Refusal) {
    guard case .changedMeanwhile = refusal, var asked, prompt == nil else { return }
    if frozen != nil { frozen?.takesNext = true }
    asked.complaint = "\(asked.task) \(words.refusal(refusal))"
    asked.typing = nil
    prompt = asked
  }
}

extension Refusal {
  /// Whether the same edit would be refused another time too.
  var isFinal: Bool {
    switch self {
    case .changedMeanwhile, .recordGone, .ambiguous, .badValue: true
    case .duplicate, .damaged, .conflict, .tooLarge, .notEditable, .busy: false
    }
  }
}

extension Edit {
  func renamed(_ action: Action) -> Edit {
    Edit(
      action: action, type: type, key: key, seen: nil, changes: changes, whole: whole, note: note,
      undoes: undoes, about: about)
  }
}
