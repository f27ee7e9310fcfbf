/// The latest reported figures beside ours.
package struct HeadlineComparison: Hashable, Sendable {
  /// One of the figures that a report gives.
  package enum What: String, Sendable, Hashable, CaseIterable {
    case total, completed, onSchedule = "on_schedule", behind, notImplemented = "not_implemented"
  }

  /// One figure, as reported and as counted.
  package struct Line: Hashable, Sendable {
    /// Which figure.
    package let what: What
    /// As reported, `nil` where the report has none.
    package let reported: Int?
    /// As counted; `Not_implemented` is held against the blocked.
    package let ours: Int

    /// Ours less theirs, `nil` where the report has no figure.
    package var difference: Int? { reported.map { ours - $0 } }
  }

  /// The headline's index in the board.
  package let headline: Int
  /// The day or period that it tells of.
  package let asOf: Period?
  /// The figures, in the order of the reports.
  package let lines: [Line]
  /// What the reported parts add up to, `nil` when one is missing.
  package let sum: Int?
  /// Whether the report adds up, `nil` when a figure is missing.
  package let addsUp: Bool?

  /// Whether any figure differs from ours.
  package var differs: Bool { lines.contains { ($0.difference ?? 0) != 0 } }

  /// Compares the latest headline of the board, `nil` when it has none.
  init?(board: Board, figures: Figures) {
    let latest = board.headlines.indices.max { left, right in
      let (first, second) = (board.headlines[left].asOf, board.headlines[right].asOf)
      guard let second else { return false }
      return first.map { $0.last <= second.last } ?? true
    }
    guard let latest else { return nil }
    let reported = board.headlines[latest]
    headline = latest
    asOf = reported.asOf
    sum = reported.sum
    addsUp = reported.addsUp
    lines = [
      Line(what: .total, reported: reported.total, ours: figures.total),
      Line(what: .completed, reported: reported.completed, ours: figures.completed),
      Line(what: .onSchedule, reported: reported.onSchedule, ours: figures.onSchedule),
      Line(what: .behind, reported: reported.behind, ours: figures.behind),
      Line(what: .notImplemented, reported: reported.notImplemented, ours: figures.blocked),
    ]
  }
}
