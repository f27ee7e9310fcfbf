/// A session of the committee.
package struct Meeting: Sendable, Hashable {
  /// How far its papers have come.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case planned, draft, signed
  }

  /// Where its record stands.
  package let address: RecordAddress
  /// Its day, `nil` when unreadable.
  package let date: CivilDate?
  /// `nil` when absent or unreadable.
  package let state: State?
}

/// What a meeting decided.
package struct Conclusion: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// The meeting's index, `nil` when no file has it.
  package let meeting: Int?
  /// The tasks it concerns, as indexes of the board's tasks.
  package let tasks: [Int]
  /// Whether it says that no task follows from it.
  package let saysNoTask: Bool
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

/// A line of the journal: who changed what, when.
package struct Entry: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
}
