/// A sum that must come out: checked for each board, shown when broken, never hidden.
package struct Identity: Hashable, Sendable {
  /// What is summed up.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case total, completed, open
  }

  /// What a part counts; the raw value is its name in JSON.
  package enum What: String, Sendable, Hashable, CaseIterable {
    case completed, blocked, behind, onSchedule = "on_schedule", unaccounted
    case onTime = "on_time", late, completedUndated = "completed_undated"
    case inTerm = "in_term", dueSoon = "due_soon", overdue, standingWork = "standing_work", undated
  }

  /// One addend.
  package struct Part: Hashable, Sendable {
    /// What it counts.
    package let what: What
    /// How many.
    package let count: Int
  }

  /// What is summed up.
  package let kind: Kind
  /// The count on the left of the equals sign.
  package let left: Int
  /// The counts that should add up to it.
  package let parts: [Part]

  /// What the parts add up to.
  package var sum: Int { parts.reduce(0) { $0 + $1.count } }

  /// Whether it comes out.
  package var holds: Bool { left == sum }

  /// The three identities of some figures. Standings and timings are counted apart, so that the
  /// second and third can fail.
  package static func all(of figures: Figures) -> [Identity] {
    [
      Identity(
        kind: .total, left: figures.total,
        parts: [
          Part(what: .completed, count: figures.completed),
          Part(what: .blocked, count: figures.blocked),
          Part(what: .behind, count: figures.behind),
          Part(what: .onSchedule, count: figures.onSchedule),
          Part(what: .unaccounted, count: figures.unaccounted),
        ]),
      Identity(
        kind: .completed, left: figures.completed,
        parts: [
          Part(what: .onTime, count: figures.onTime),
          Part(what: .late, count: figures.late),
          Part(what: .completedUndated, count: figures.completedUndated),
        ]),
      Identity(
        kind: .open, left: figures.total - figures.completed,
        parts: [
          Part(what: .inTerm, count: figures.inTerm),
          Part(what: .dueSoon, count: figures.dueSoon),
          Part(what: .overdue, count: figures.overdue),
          Part(what: .standingWork, count: figures.standingWork),
          Part(what: .undated, count: figures.undated),
        ]),
    ]
  }
}
