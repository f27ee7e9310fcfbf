internal import Screen
package import SteeringModel

/// A question in the bottom line. It is asked on one key and answered on another: typing its fields
/// never answers it.
package struct Prompt: Sendable {
  /// What is asked.
  package enum Question: Sendable, Hashable {
    case complete, reopen, deadline, progress, obstacle, note
    case status(Status)
    case undoThis(JournalEntry)
    case search, query
    case quitWhileSaving
  }

  package let question: Question
  /// The id of the task it is about, empty where it is about none.
  package let task: String
  package var fields: [PromptField]
  /// The field being typed, `nil` while the question waits for its answer.
  package var typing: Int?
  /// Why the last answer was not taken, in words.
  package var complaint: String?
  /// When (ms) the record that it is about was last seen to change on disk.
  package var changedAt: Int?

  package init(_ question: Question, task: String = "", fields: [PromptField], typing: Int?) {
    self.question = question
    self.task = task
    self.fields = fields
    self.typing = typing
  }

  /// The text of one of its fields, empty when it has no such field.
  package func text(_ label: PromptField.Label) -> String {
    fields.first { $0.label == label }?.input.text ?? ""
  }
}

/// One field of a question.
package struct PromptField: Sendable {
  package enum Label: Sendable, Hashable, CaseIterable {
    case date, evidence, reason, due, document, percent, text, askedOf, ask, words
  }

  package let label: Label
  package var input: LineInput
}
