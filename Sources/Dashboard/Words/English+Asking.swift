package import SteeringModel

extension English {
  package func question(_ question: Prompt.Question, task: String, title: String) -> String {
    switch question {
    case .complete: "Complete \(task) “\(title)”?"
    case .reopen: "Reopen \(task) “\(title)”?"
    case .deadline: "Move the deadline of \(task)?"
    case .progress: "Progress of \(task)?"
    case .obstacle: "Obstacle to \(task)?"
    case .note: "Note on \(task)?"
    case .status(let status): "Make \(task) “\(title)” \(name(status))?"
    case .undoThis(let entry):
      "Take back of \(task): \(fields(of: entry))?"
    case .search: "Search"
    case .query: "Show only"
    case .quitWhileSaving: "A change is still being saved. Leave all the same?"
    }
  }

  package func label(_ label: PromptField.Label) -> String {
    switch label {
    case .date: "date"
    case .evidence: "evidence"
    case .reason: "reason"
    case .due: "due"
    case .document: "document"
    case .percent: "per cent"
    case .text: "text"
    case .askedOf: "asked of"
    case .ask: "decision asked"
    case .words: ""
    }
  }

  package func complaint(_ complaint: Complaint) -> String {
    switch complaint {
    case .notADay(let text): "“\(text)” is not a day: write 2026-11-21"
    case .inFuture(let text): "“\(text)” lies in the future"
    case .notADue(let text):
      "“\(text)” is not a deadline: write 2026-11-21, 2026-11, 2026-Q4 or 2026"
    case .notAPercentage(let text): "“\(text)” is not a number from 0 to 100"
    case .empty(let label): "the \(self.label(label)) is missing"
    case .tooLong(let most): "the text is too long: \(most) characters fit"
    case .notEditable, .undo(.notEditable): "this record cannot be changed here"
    case .undo(.changedSince(let field)):
      "\(fieldName(field)) has been changed since: nothing is taken back"
    }
  }

  package func queryError(_ error: QueryError) -> String {
    let nearest = error.nearest.map { ": did you mean “\($0)”?" } ?? ""
    let place = "at character \(error.position + 1)"
    return switch error.kind {
    case .unknownKey: "“\(error.text)” \(place) is not something to filter by\(nearest)"
    case .unknownWord: "“\(error.text)” \(place) is not a word that fits\(nearest)"
    case .unknownUnit: "“\(error.text)” \(place) is no unit\(nearest)"
    case .unknownGroup: "“\(error.text)” \(place) is no group\(nearest)"
    case .unknownDocument: "“\(error.text)” \(place) is no document\(nearest)"
    case .badDate: "“\(error.text)” \(place) is not a date: write 2026-12-31, 2026-12 or 2026"
    case .badNumber: "“\(error.text)” \(place) is not a number"
    case .missingValue: "“\(error.text)” \(place) lacks its value"
    case .badComparison where error.nearest != nil:
      "“\(error.text)” \(place) does not fit here\(nearest)"
    case .badComparison: "“\(error.text)” \(place) cannot be compared with < or >"
    case .openQuote: "the quotation mark \(place) is never closed"
    case .afterQuote: "“\(error.text)” \(place) follows the closing quotation mark"
    }
  }

  package var hintAsking: String { "y yes   Esc no" }
  package var hintAskingWithFields: String { "y yes   Tab type   Esc no" }
  package var hintTyping: String { "Enter next   Esc cancel" }
  package var hintSearching: String { "Enter keep   Esc clear" }
  package var hintQuery: String { "Enter show   Esc cancel" }
  package var hintChoosing: String { "↑↓ choose   Enter take   Esc back" }
  package var hintHelp: String { "type to search   ↑↓ scroll   Esc back" }
  package var undoThis: String { "Take back" }
  package var editFilter: String { "Write a filter …" }
  package var clearFilter: String { "Show everything" }

  package func notice(_ content: Notice.Content) -> String {
    switch content {
    case .saved(let edit, let path, let confirmed, let reduced, let copy):
      saved(edit, path, confirmed, reduced, copy)
    case .unchanged(let path): "\(path) already says so: nothing to save"
    case .refused(let refusal, let id): "Not saved: \(id) \(self.refusal(refusal))"
    case .failed(let path, let operation, let reason):
      "Not saved: \(path): \(reason) (\(operation)). The file is as it was."
    case .halfSaved(let why): "\(notice(why)) A part of it was saved, and u takes that back."
    case .kept(let copies):
      "Somebody wrote into the file while it was saved: kept in \(copies.joined(separator: ", "))"
    case .filesChanged(let files):
      filesChanged(files, verb: verb) { "and \($0) more" }
    case .nothingToUndo: disabled(.nothingToUndo)
    case .nothingToRedo: disabled(.nothingToRedo)
    case .disabled(let reason): disabled(reason)
    case .copied(let id): "\(id) copied as text"
    case .frozen: "Frozen: changes wait until F"
    case .unfrozen: "Live again"
    case .locked: "Locked: nothing can be changed until L"
    case .unlocked: "Unlocked"
    case .rescanned: "Read again"
    case .theme(let name): "Theme \(name)"
    case .mouse(let isOn): isOn ? "The mouse selects (m gives it back)" : "The mouse copies text"
    case .queryError(let error): queryError(error)
    case .themeTrouble(let trouble): themeTrouble(trouble)
    case .editorFailed(let editor, let code): "\(editor): exit code \(code)"
    case .asciiOnly: "This machine has no UTF-8 locale: only ASCII letters can be shown"
    case .pasteIgnored: "Pasted text was left out: nothing was being typed"
    }
  }

  private func saved(
    _ edit: Edit, _ path: String, _ confirmed: Bool, _ reduced: Bool, _ copy: String?
  ) -> String {
    var text = "Saved: \(key(of: edit)) \(name(edit.action)), \(path)"
    if !confirmed { text += ": the disk has not confirmed it yet" }
    if reduced { text += " (reduced protection: this file system cannot exchange files)" }
    if let copy { text += "; somebody else's version is kept in \(copy)" }
    return text
  }

  private func verb(_ kind: FileChange.Kind) -> String {
    switch kind {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }

  package func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .changedMeanwhile(let fields):
      "was changed by somebody else"
        + changes(fields) { "\($0) was \($1), is \($2)" }
    case .recordGone: "is no longer in the files"
    case .duplicate: "stands in the files more than once"
    case .damaged: "is damaged"
    case .conflict: "holds two versions that collide"
    case .ambiguous(let field): "has \(field) more than once"
    case .badValue(let field): "cannot hold that value in \(field)"
    case .tooLarge: "stands in a file that is too large"
    case .busy(let copy):
      "stands in a file that another program keeps rewriting"
        + (copy.map { "; its version is kept in \($0)" } ?? "")
    case .notEditable(let reason): notEditable(reason)
    }
  }

  private func notEditable(_ reason: Refusal.Reason) -> String {
    switch reason {
    case .hardLink: "stands in a file with several names (hard links)"
    case .readOnlyFile: "stands in a file that is read-only"
    case .readOnlyDirectory: "stands in a directory that is read-only"
    case .readOnlyFileSystem: "stands on a file system that is read-only"
    case .danglingLink, .linkLoop: "stands behind a link that leads nowhere"
    case .notAFile: "stands in something that is not a regular file"
    case .otherOwner: "stands in a file whose owner cannot be kept"
    case .noKey: "has no key"
    }
  }
}
