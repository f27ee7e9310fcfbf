internal import SteeringModel

extension State {
  /// Hands a change to the outside under a ticket that its outcome will carry.
  mutating func save(
    _ change: Change, _ origin: Saving.Origin = .decision, answering asked: Prompt? = nil
  ) -> [Effect] {
    let ticket = nextTicket
    nextTicket += 1
    saving[ticket] = Saving(change: change, origin: origin, asked: asked)
    return [.save(change, ticket: ticket)]
  }

  mutating func undo() -> [Effect] {
    undoable.popLast().map { save($0, .undo) } ?? []
  }

  mutating func redo() -> [Effect] {
    redoable.popLast().map { save($0, .redo) } ?? []
  }

  /// A change's outcome came back: tells it, and keeps what undoes it.
  mutating func settle(_ ticket: Int, _ outcome: SaveOutcome) -> [Effect] {
    guard let settled = saving.removeValue(forKey: ticket) else { return [] }
    let change = settled.change
    var effects: [Effect] = [.rescan]
    switch outcome {
    case .saved(let saved):
      note(saved, of: settled)
      keep(saved.reversal, of: settled)
      say(.saved(change, saved))
    case .partly(let saved, let missing):
      note(saved, of: settled)
      keep(saved.reversal, of: settled)
      stayForTrouble()
      say(.partly(change, saved, missing: missing))
      effects.append(.ring)
    case .unchanged(let paths): say(.unchanged(path: paths.joined(separator: ", ")))
    case .refused(let refusal):
      putBack(settled, behindOthers: refusal.isFinal)
      tellUnsaved(settled.asked, .refused(refusal, id: change.subject(of: refusal)))
      effects.append(.ring)
    case .failed(let path, let operation, let reason):
      putBack(settled)
      tellUnsaved(
        settled.asked, .failed(path: path, operation: operation, reason: reason))
      effects.append(.ring)
    }
    if saving.isEmpty, prompt?.question == .quitWhileSaving { effects.append(.quit) }
    return effects
  }

  /// Remembers what was written, so that the change of its files is not told as somebody else's.
  private mutating func note(_ saved: SavedChange, of settled: Saving) {
    let keys = Set(settled.change.operations.compactMap(\.key) + saved.keys)
    if !settled.hasEchoed {
      for path in saved.paths {
        ownWrites.append(
          OwnWrite(
            path: path, keys: keys, reversal: saved.reversal, until: now + Self.echoTime))
      }
    }
    // What the operator changed is shown at once, also while refreshing is held.
    if frozen != nil { frozen?.takesNext = true }
  }

  /// Keeps what takes a change back. What would take back a change that a decision took back by its
  /// entry in the journal goes: there is nothing left for it.
  private mutating func keep(_ reversal: Change, of settled: Saving) {
    switch settled.origin {
    case .undo: redoable.append(reversal)
    case .redo: undoable.append(reversal)
    case .decision:
      let entry = settled.change.undoes
      if !entry.isEmpty { undoable.removeAll { $0.undoes == entry } }
      undoable.append(reversal)
      redoable.removeAll()
    }
  }

  /// An undo that could not be made can be tried again: at once, or behind all others when only
  /// somebody else can make it possible, so that older changes can be reached.
  private mutating func putBack(_ settled: Saving, behindOthers: Bool = false) {
    let change = settled.change
    switch settled.origin {
    case .undo: undoable.insert(change, at: behindOthers ? 0 : undoable.endIndex)
    case .redo: redoable.insert(change, at: behindOthers ? 0 : redoable.endIndex)
    case .decision: break
    }
  }
}
