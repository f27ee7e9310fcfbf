internal import SteeringModel

extension Edit {
  /// The edit that puts back what this one replaced: guarded by those lines and nothing else (F47).
  func reversed(by outcome: Splice.Outcome, entry: String) -> Edit {
    Edit(
      action: action == .undo ? .redo : .undo, type: type, key: key, seen: nil,
      changes: outcome.reversal, whole: outcome.whole, undoes: entry, about: about)
  }
}
