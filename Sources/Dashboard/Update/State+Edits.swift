internal import SteeringModel

extension State {
  /// The edits that an answered question means, or why its answer cannot be taken.
  func edits(for asked: Prompt, _ task: Int) -> Result<[Edit], Complaint> {
    switch asked.question {
    case .complete:
      let typed = asked.text(.date)
      guard case .single(let period) = Due(reading: typed), period.precision == .day
      else { return .failure(.notADay(typed)) }
      guard period.first <= max(today, moment.day) else { return .failure(.inFuture(typed)) }
      return result(
        Edit.complete(task, on: period.first, evidence: asked.text(.evidence), in: board))
    case .reopen:
      return needing(.reason, asked) { Edit.reopen(task, reason: $0, in: board) }
    case .progress:
      let typed = asked.text(.percent)
      guard let percent = Int(typed), (0...100).contains(percent) else {
        return .failure(.notAPercentage(typed))
      }
      return result(Edit.progress(task, percent, in: board))
    case .note:
      return needing(.text, asked) { Edit.note(task, $0, in: board) }
    case .status(let status):
      guard board.tasks[task].status == .completed, status != .completed else {
        return result(Edit.status(task, status, in: board))
      }
      return needing(.reason, asked) { Edit.status(task, status, reason: $0, in: board) }
    case .undoThis(let entry):
      return Edit.undoing(entry, of: task, in: board).mapError(Complaint.undo)
    case .deadline:
      let typed = asked.text(.due)
      let due = Due(reading: typed)
      guard due.written != nil else { return .failure(.notADue(typed)) }
      return deadline(task, due, asked)
    case .obstacle:
      return needing(.text, asked) {
        Edit.obstacle(
          to: task, text: $0, askedOf: asked.text(.askedOf), ask: asked.text(.ask), since: today,
          in: board)
      }
    case .search, .query, .quitWhileSaving:
      return .failure(.notEditable)
    }
  }

  /// A moved deadline is two edits: the task's own date, and the ledger of moves.
  private func deadline(
    _ task: Int, _ due: Due, _ asked: Prompt
  ) -> Result<[Edit], Complaint> {
    let reason = asked.text(.reason)
    guard let moved = Edit.moveDeadline(task, to: due, reason: reason, in: board) else {
      return .failure(.notEditable)
    }
    // A first deadline is set, not moved: nothing to enter in the ledger.
    guard board.tasks[task].due.written != nil, board.tasks[task].due != due,
      let entry = Edit.ledgerEntry(
        of: task, to: due, reason: reason, document: asked.text(.document), on: today, in: board)
    else { return .success([moved]) }
    return .success([moved, entry])
  }

  private func needing(
    _ label: PromptField.Label, _ asked: Prompt, _ make: (String) -> Edit?
  ) -> Result<[Edit], Complaint> {
    let text = asked.text(label)
    guard text.contains(where: { $0 != " " }) else { return .failure(.empty(label)) }
    return result(make(text))
  }

  private func result(_ edit: Edit?) -> Result<[Edit], Complaint> {
    edit.map { .success([$0]) } ?? .failure(.notEditable)
  }
}
