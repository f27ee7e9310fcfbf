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
  /// The task that it is about, `nil` where it is about none. By its bytes: as texts, two ids that
  /// are not UTF-8 may read the same.
  package let task: RecordKey?
  package var fields: [PromptField]
  /// The field being typed, `nil` while the question waits for its answer.
  package var typing: Int?
  /// Why the last answer was not taken, in words.
  package var complaint: String?
  /// When (ms) it last told, without a key, why it is to be answered anew: its record changed on
  /// disk, or its change was not saved.
  package var renewedAt: Int?

  package init(_ question: Question, task: RecordKey? = nil, fields: [PromptField], typing: Int?) {
    self.question = question
    self.task = task
    self.fields = fields
    self.typing = typing
  }

  /// Whether a field holds something else than it was given.
  package var hasTypedText: Bool { fields.contains { $0.input.text != $0.given } }

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
  /// What it held before anything was typed.
  package let given: String
  package var input: LineInput

  package init(_ label: Label, _ given: String = "") {
    self.label = label
    self.given = given
    input = LineInput(given)
  }
}
