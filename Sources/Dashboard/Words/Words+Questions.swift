package import SteeringModel

/// Questions, what is typed into them, and why an answer is not taken.
extension Words {
  /// A question about a task, by its id and title.
  package func question(_ question: Prompt.Question, task: String, title: String) -> String {
    let named: KeyValuePairs<String, Fluent.Argument> = [
      "task": .text(task), "title": .text(title),
    ]
    return switch question {
    case .complete: say(.questionComplete, named)
    case .reopen: say(.questionReopen, named)
    case .deadline: say(.questionDeadline, named)
    case .progress: say(.questionProgress, named)
    case .obstacle: say(.questionObstacle, named)
    case .note: say(.questionNote, named)
    case .status(let status):
      say(
        .questionStatus,
        ["task": .text(task), "title": .text(title), "status": .text(name(status))])
    case .undoThis(let entry):
      say(.questionUndoThis, ["task": .text(task), "fields": .text(fields(of: entry))])
    case .search: say(.questionSearch)
    case .query: say(.questionQuery)
    case .quitWhileSaving: say(.questionQuitWhileSaving)
    }
  }

  /// The fields that a journal entry changed: "Status, Completed".
  private func fields(of entry: JournalEntry) -> String {
    entry.changes.map { fieldName($0.field) }.joined(separator: ", ")
  }

  /// The label of a field of a question; that of a search and of a query is empty.
  package func label(_ label: PromptField.Label) -> String {
    label == .words ? "" : say(.label(label))
  }

  /// Why an answer cannot be taken as typed.
  package func complaint(_ complaint: Complaint) -> String {
    switch complaint {
    case .notADay(let text): say(.complaintNotADay, ["text": .text(text)])
    case .inFuture(let text): say(.complaintInFuture, ["text": .text(text)])
    case .notADue(let text): say(.complaintNotADue, ["text": .text(text)])
    case .notAPercentage(let text): say(.complaintNotAPercentage, ["text": .text(text)])
    case .empty(let label): say(.complaintEmpty, ["label": .text(self.label(label))])
    case .tooLong(let most): say(.complaintTooLong, ["most": .integer(most)])
    case .change(let error): self.complaint(error)
    case .notEditable: say(.complaintNotEditable)
    }
  }

  /// Why a change cannot be made.
  package func complaint(_ error: ChangeError) -> String {
    switch error {
    case .changedSince(let field):
      say(.complaintChangedSince, ["field": .text(fieldName(field))])
    case .noSuchRecord: say(.complaintGone)
    case .missing(let field): ofField(name(field), validation(.missing))
    case .badValue(let field, _, let error): ofField(fieldName(field), validation(error))
    case .fixed(let field): say(.complaintFixed, ["field": .text(name(field))])
    case .signed(let meeting): say(.complaintSigned, ["meeting": .text(meeting.text)])
    case .notEntered: say(.complaintJournal)
    case .notEditable, .unknownField, .empty, .twice: say(.complaintNotEditable)
    }
  }

  private func ofField(_ field: String, _ said: String) -> String {
    say(.complaintOfField, ["field": .text(field), "said": .text(said)])
  }

  /// Why a typed value cannot stand in its field.
  package func validation(_ error: ValidationError) -> String {
    switch error {
    case .missing: say(.invalidMissing)
    case .severalLines: say(.invalidSeveralLines)
    case .unwritable: say(.invalidUnwritable)
    case .notADate: say(.invalidNotADate)
    case .notADay: say(.invalidNotADay)
    case .notADeadline: say(.invalidNotADeadline)
    case .notATime: say(.invalidNotATime)
    case .notAMonthOrQuarter: say(.invalidNotAMonthOrQuarter)
    case .notASitting: say(.invalidNotASitting)
    case .notACount: say(.invalidNotACount)
    case .notAPercent: say(.invalidNotAPercent)
    case .notOneOf(let words):
      say(.invalidNotOneOf, ["words": .text(words.joined(separator: ", "))])
    case .notYesOrNo: say(.invalidNotYesOrNo)
    case .notAnAddress: say(.invalidNotAnAddress)
    case .notAQuery(let error): queryError(error)
    case .unknown(let type, let nearest):
      meant(nearest, say(.invalidUnknown, ["type": .text(name(type))]))
    }
  }

  /// What is wrong with a query, and where.
  package func queryError(_ error: QueryError) -> String {
    let details: KeyValuePairs<String, Fluent.Argument> = [
      "text": .text(error.text), "position": .integer(error.position + 1),
    ]
    return switch error.kind {
    case .badComparison where error.nearest != nil:
      meant(error.nearest, say(.queryMisfit, details))
    case .unknownKey, .unknownWord, .unknownUnit, .unknownGroup, .unknownDocument:
      meant(error.nearest, say(.query(error.kind), details))
    default: say(.query(error.kind), details)
    }
  }

  /// A complaint, with what was probably meant.
  func meant(_ nearest: String?, _ complaint: String) -> String {
    guard let nearest else { return complaint }
    return say(.didYouMean, ["said": .text(complaint), "nearest": .text(nearest)])
  }
}
