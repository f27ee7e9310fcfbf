/// What is in the way of tasks.
package struct Obstacle: Sendable, Hashable {
  /// Whether it stands, as files say it.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case open, cleared
  }

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

  /// Whether it was in the way on a day, as far as its dates say.
  package func wasOpen(on day: CivilDate) -> Bool {
    if let since, since > day { return false }
    return isOpen || (cleared.map { $0 > day } ?? false)
  }
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

/// What one unit handed in, for a period or on a task of many units.
package struct Report: Sendable, Hashable {
  /// What it says.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case received, nothing
  }

  /// Where its record stands.
  package let address: RecordAddress
  /// Who reports.
  package let unit: Symbol?
  /// The month or quarter that it is about, `nil` for a report on a task.
  package let period: Period?
  /// The index of the task that it is about, `nil` for a report for a period.
  package let task: Int?
  /// `nil` when absent or unreadable: received, since it is there.
  package let state: State?
  /// The day on which it came.
  package let on: CivilDate?
}

/// Figures that were reported, to be held against ours.
package struct Headline: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// The day or period that it tells of.
  package let asOf: Period?
  /// The figures, `nil` where the report has none that can be read.
  package let total, completed, onSchedule, behind, notImplemented: Int?

  /// What its parts add up to, `nil` when one is missing.
  package var sum: Int? {
    guard let completed, let onSchedule, let behind, let notImplemented else { return nil }
    return completed + onSchedule + behind + notImplemented
  }

  /// Whether its total is the sum of its parts, `nil` when a figure is missing.
  package var addsUp: Bool? {
    guard let total, let sum else { return nil }
    return total == sum
  }
}
