package import SteeringModel

/// One edit on its way to the disk, and those that belong to the same change.
package struct Saving: Sendable {
  package let edit: Edit
  /// The question that led to it: asked again when the record changed meanwhile.
  package var asked: Prompt?
  /// The edits that follow when this one is saved, in order.
  package var rest: [Edit] = []
  /// What takes back the edits of this change that are saved already, the latest first.
  package var done: [Edit] = []
  /// The files in which those are.
  package var paths: [String] = []
  /// Whether the files' own news of it came before the word that it is saved.
  package var hasEchoed = false
  /// Why a part of a change that could not be saved whole is being taken back; `nil` otherwise.
  package var withdrawal: Withdrawal?
}

/// A change of several edits is made whole or not at all.
package struct Withdrawal: Sendable {
  /// What is told when nothing of the change is left.
  package let why: Notice.Content
  /// The edits that were not made; none when they would not be made another time either.
  package let group: [Edit]
  package let action: Edit.Action
}

/// What this session saved of late: the files' own news of it is no news.
package struct OwnWrite: Sendable {
  package let path: String
  package let edit: Edit
  /// Until when (ms) that news is waited for.
  package let until: Int

  /// Whether a board holds what was saved: if it does not, somebody has changed it since.
  func stands(in board: Board) -> Bool {
    guard edit.type == .task, edit.whole == nil else { return true }
    guard let task = board.task(withID: edit.subject) else { return false }
    let address = board.tasks[task].address
    return edit.changes.allSatisfy { change in
      switch change {
      case .set(let name, let value):
        board.texts(name, at: address) == [String(decoding: value, as: UTF8.self)]
      case .add(let name, let value):
        board.texts(name, at: address).contains(String(decoding: value, as: UTF8.self))
      case .remove(let name): board.texts(name, at: address).isEmpty
      case .restore: true
      }
    }
  }
}
