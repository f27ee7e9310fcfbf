internal import RecText
internal import SteeringModel

extension State {
  /// Why a command does nothing here and now, `nil` when it can be used.
  package func disabled(_ command: Command) -> Disabled? {
    switch command {
    case .complete, .deadline, .progress, .obstacle, .note, .status:
      return whyNotEditable
    case .undo:
      guard undoable.isEmpty else { return whySessionIsReadOnly }
      return saving.isEmpty ? .nothingToUndo : .savingThis
    case .redo:
      return redoable.isEmpty ? .nothingToRedo : whySessionIsReadOnly
    case .undoThis:
      return whyNotEditable ?? (currentHistoryIsEmpty ? .nothingToUndo : nil)
    case .editor:
      return currentTask == nil ? .noTask : whySessionIsReadOnly
    case .copy:
      return currentTask == nil ? .noTask : nil
    case .lock:
      return settings.isReadOnly ? .readOnly : nil
    default:
      return nil
    }
  }

  private var currentHistoryIsEmpty: Bool {
    guard let task = currentTask else { return true }
    return !board.history(of: board.key(ofTask: task)).contains { !$0.changes.isEmpty }
  }

  private var whySessionIsReadOnly: Disabled? {
    if settings.isReadOnly { return .readOnly }
    return isLocked ? .locked : nil
  }

  private var whyNotEditable: Disabled? {
    guard let task = currentTask else { return .noTask }
    if let reason = whySessionIsReadOnly { return reason }
    let address = board.tasks[task].address
    switch board.tasks[task].trouble {
    case .damaged(.conflict): return .conflict(line: board.line(of: address))
    case .damaged: return .damaged(line: board.line(of: address))
    case .duplicate: return .duplicate(board.id(of: task))
    case .noKey: return .noKey
    case nil: break
    }
    if saving.isEmpty { return nil }
    let key = board.key(of: address)
    return saving.values.contains { $0.change.concerns(key) }
      ? .savingThis : nil
  }
}
