internal import SteeringModel

extension State {
  /// The change that an answered question means, or why its answer cannot be taken.
  func change(for asked: Prompt, _ task: Int) -> Result<Change, Complaint> {
    switch asked.question {
    case .complete:
      let typed = asked.text(.date)
      guard case .single(let period) = Due(reading: typed), period.precision == .day
      else { return .failure(.notADay(typed)) }
      guard period.first <= max(today, moment.day) else { return .failure(.inFuture(typed)) }
      return result { () throws(ChangeError) in
        try Change.complete(task, on: period.first, evidence: asked.text(.evidence), in: board)
      }
    case .reopen:
      return needing(.reason, asked) { (reason) throws(ChangeError) in
        try Change.reopen(task, reason: reason, in: board)
      }
    case .progress:
      let typed = asked.text(.percent)
      guard let percent = Int(typed), (0...100).contains(percent) else {
        return .failure(.notAPercentage(typed))
      }
      return result { () throws(ChangeError) in try Change.progress(task, percent, in: board) }
    case .note:
      return needing(.text, asked) { (text) throws(ChangeError) in
        try Change.note(task, text, in: board)
      }
    case .status(let status):
      guard board.tasks[task].status == .completed, status != .completed else {
        return result { () throws(ChangeError) in try Change.status(task, status, in: board) }
      }
      return needing(.reason, asked) { (reason) throws(ChangeError) in
        try Change.status(task, status, reason: reason, in: board)
      }
    case .undoThis(let entry):
      return result { () throws(ChangeError) in try Change.undoing(entry, in: board) }
    case .deadline:
      let typed = asked.text(.due)
      let due = Due(reading: typed)
      guard due.written != nil else { return .failure(.notADue(typed)) }
      return result { () throws(ChangeError) in
        try Change.moveDeadline(
          task, to: due, reason: asked.text(.reason), document: asked.text(.document), on: today,
          in: board)
      }
    case .obstacle:
      return needing(.text, asked) { (text) throws(ChangeError) in
        try Change.obstacle(
          to: task, text: text, askedOf: asked.text(.askedOf), ask: asked.text(.ask),
          since: today, in: board)
      }
    case .search, .query, .quitWhileSaving:
      return .failure(.notEditable)
    }
  }

  private func needing(
    _ label: PromptField.Label, _ asked: Prompt,
    _ make: (String) throws(ChangeError) -> Change
  ) -> Result<Change, Complaint> {
    let text = asked.text(label)
    guard text.contains(where: { $0 != " " }) else { return .failure(.empty(label)) }
    return result { () throws(ChangeError) in try make(text) }
  }

  private func result(
    _ make: () throws(ChangeError) -> Change
  ) -> Result<Change, Complaint> {
    do throws(ChangeError) {
      return .success(try make())
    } catch {
      // Asked for in a field of the question, where it is to be typed.
      return .failure(error == .missing(.reason) ? .empty(.reason) : .change(error))
    }
  }
}
