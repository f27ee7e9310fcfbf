/// A share that never goes without its denominator.
package struct Rate: Hashable, Sendable {
  /// What is counted.
  package let numerator: Int
  /// What it is counted of.
  package let denominator: Int

  /// A share of so many.
  package init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Tenths of a per cent, rounded half up, so that 319 is 31.9 %; `nil` when there is nothing to
  /// divide by.
  package var percent: Int? {
    guard denominator > 0 else { return nil }
    return (numerator * 2_000 + denominator) / (denominator * 2)
  }
}

/// The three rates that reports ask for.
package struct Rates: Hashable, Sendable {
  /// Completed, of all.
  package let doneOfTotal: Rate
  /// Completed, of those completed or overdue by the clock.
  package let doneOfFallenDue: Rate
  /// On time, of the completed.
  package let onTimeOfDone: Rate

  /// The rates of some figures.
  package init(of figures: Figures) {
    doneOfTotal = Rate(numerator: figures.completed, denominator: figures.total)
    doneOfFallenDue = Rate(
      numerator: figures.completed, denominator: figures.completed + figures.overdue)
    onTimeOfDone = Rate(numerator: figures.onTime, denominator: figures.completed)
  }
}
