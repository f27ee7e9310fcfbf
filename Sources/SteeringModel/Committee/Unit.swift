/// Who can be responsible: a department, agency, commune, party organ, or a name for many of them.
package struct Unit: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// Its code, as tasks name it.
  package let code: Symbol
  /// The unit it belongs to, `nil` at the top; one that no file has, or a loop, counts as the top.
  package internal(set) var parent: Symbol?
  /// Whether it stands for many units, so that no single one answers.
  package let isCollective: Bool
}

/// A directing document.
package struct Document: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// Its number, as tasks cite it.
  package let number: Symbol
  /// When it was issued, as precisely as it is known.
  package let issued: Period?
}

/// What is in the way of tasks.
package struct Obstacle: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// Whether it is still in the way; so is one without a readable `Status` and without `Cleared`.
  package let isOpen: Bool
  /// Since when.
  package let since: CivilDate?
  /// When it was cleared.
  package let cleared: CivilDate?
  /// Who raised it.
  package let raisedBy: Symbol?
  /// The tasks that it is in the way of, as indexes of the board's tasks.
  package let tasks: [Int]
  /// Why it cannot be edited, `nil` for a sound one.
  package internal(set) var trouble: Trouble?
}

/// One line of the ledger of moved deadlines.
package struct Extension: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// The task's index, `nil` when no task has that id.
  package let task: Int?
  /// The deadline before.
  package let from: Due
  /// The deadline after.
  package let to: Due
  /// When it was decided.
  package let on: CivilDate?
}
