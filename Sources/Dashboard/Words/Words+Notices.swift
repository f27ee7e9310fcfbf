internal import RecText
package import SteeringModel

/// What happened, and why something was refused.
extension Words {
  /// What just happened.
  package func notice(_ content: Notice.Content) -> String {
    switch content {
    case .saved(let change, let saved): self.saved(change, saved)
    case .partly(let change, let saved, let missing):
      say(
        .partlySaved,
        [
          "saved": .text(self.saved(change, saved)),
          "missing": .text(missing.joined(separator: ", ")),
        ])
    case .unchanged(let path): say(.unchanged, ["path": .text(path)])
    case .refused(let refusal, let id):
      say(.refused, ["id": .text(id), "refusal": .text(self.refusal(refusal))])
    case .failed(let path, let operation, let reason):
      say(
        .failed,
        ["path": .text(path), "operation": .text(operation), "reason": .text(reason)])
    case .kept(let copies): say(.kept, ["copies": .text(copies.joined(separator: ", "))])
    case .filesChanged(let files): filesChanged(files)
    case .nothingToUndo: disabled(.nothingToUndo)
    case .nothingToRedo: disabled(.nothingToRedo)
    case .disabled(let reason): disabled(reason)
    case .copied(let id): say(.copied, ["id": .text(id)])
    case .frozen: say(.screenFrozen)
    case .unfrozen: say(.screenLive)
    case .locked: say(.changesLocked)
    case .unlocked: say(.changesUnlocked)
    case .rescanned: say(.rescanned)
    case .theme(let name): say(.themeChosen, ["theme": .text(name)])
    case .mouse(let isOn): say(isOn ? .mouseSelects : .mouseCopies)
    case .queryError(let error): queryError(error)
    case .themeTrouble(let trouble): themeTrouble(trouble)
    case .wordsWarning(let warning): wordsWarning(warning)
    case .editorFailed(let editor, let code):
      say(.editorFailed, ["editor": .text(editor), "code": .integer(code)])
    case .asciiOnly: say(.asciiOnly)
    case .pasteIgnored: say(.pasteIgnored)
    }
  }

  private func saved(_ change: Change, _ saved: SavedChange) -> String {
    var text = say(
      .saved,
      [
        "key": .text(records(of: change, saved)),
        "action": .text(name(change.action)),
        "path": .text(saved.paths.joined(separator: ", ")),
      ])
    if !saved.isConfirmed { text = say(.savedUnconfirmed, ["saved": .text(text)]) }
    if !saved.isTold { text = say(.savedUntold, ["saved": .text(text)]) }
    if saved.isReduced { text = say(.savedReduced, ["saved": .text(text)]) }
    if !saved.conflictCopies.isEmpty {
      let copies = saved.conflictCopies.joined(separator: ", ")
      text = say(.savedCopy, ["saved": .text(text), "copy": .text(copies)])
    }
    return text
  }

  /// What a saved change is told by: the task that it changed, though lines in other files came or
  /// went with it; else the new records, or the record that it is of.
  private func records(of change: Change, _ saved: SavedChange) -> String {
    let task = change.operations.lazy.compactMap(\.key).first { $0.type == .task && !$0.isEmpty }
    if let task { return task.text }
    let keys = saved.keys.map(\.text)
    return keys.isEmpty ? change.subject : keys.joined(separator: ", ")
  }

  /// What an undo takes back: the action, its records, when and by whom.
  package func undoing(_ entry: JournalEntry, of board: Board) -> String {
    let action = Change.Action(rawValue: entry.action).map { name($0) } ?? entry.action
    let records = entry.operations.map(\.record).joined(separator: ", ")
    let time = String(entry.at.prefix(16).map { $0 == "T" ? " " : $0 })
    return say(
      .takesBack,
      [
        "records": .text(records), "action": .text(action), "time": .text(time),
        "by": .text(entry.by),
      ])
  }

  /// "tasks/ii.rec changed: 57-012, 57-031": the first file with at most four of its records, then
  /// how many other files there are.
  private func filesChanged(_ files: [FileChange]) -> String {
    guard let first = files.first else { return "" }
    let phrase: Phrase =
      switch first.kind {
      case .added: .fileAdded
      case .removed: .fileRemoved
      case .changed: .fileChanged
      }
    var text = say(phrase, ["path": .text(first.path)])
    if !first.records.isEmpty {
      text += ": " + first.records.prefix(4).map(\.text).joined(separator: ", ")
      if first.records.count > 4 { text += ", +\(first.records.count - 4)" }
    }
    guard files.count > 1 else { return text }
    return say(.filesMore, ["files": .text(text), "count": .integer(files.count - 1)])
  }

  /// Why a change was not written, said of the record.
  package func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .changedMeanwhile(_, let fields):
      fields.isEmpty
        ? say(.refusalChanged)
        : say(
          .refusalChangedFields,
          ["changes": .text(fields.map(changed).joined(separator: "; "))])
    case .recordGone: say(.refusalGone)
    case .single(let key): say(.refusalSingle, ["key": .text(key.text)])
    case .duplicate: say(.refusalDuplicate)
    case .damaged: say(.refusalDamaged)
    case .conflict: say(.refusalConflict)
    case .ambiguous(_, let field): say(.refusalAmbiguous, ["field": .text(field)])
    case .badValue(let field): say(.refusalBadValue, ["field": .text(field)])
    case .tooLarge: say(.refusalTooLarge)
    case .busy(let copies) where copies.isEmpty: say(.refusalBusy)
    case .busy(let copies):
      say(.refusalBusyCopy, ["copy": .text(copies.joined(separator: ", "))])
    case .notEditable(_, let reason): say(.reason(reason))
    case .noKey: say(.uneditableNoKey)
    case .keyTaken(let key, nil): say(.refusalTaken, ["key": .text(key.text)])
    case .keyTaken(let key, let next?):
      say(.refusalTakenNext, ["key": .text(key.text), "next": .text(next.text)])
    }
  }

  /// What somebody else changed in a field: what was seen, and what stands there now.
  private func changed(_ field: Refusal.ChangedField) -> String {
    func values(_ values: [String]) -> String {
      values.isEmpty ? missing : values.map { value($0, of: field.name) }.joined(separator: ", ")
    }
    return say(
      .changedField,
      [
        "field": .text(fieldName(field.name)), "seen": .text(values(field.seen)),
        "now": .text(values(field.now)),
      ])
  }
}
