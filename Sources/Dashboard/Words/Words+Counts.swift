internal import Screen
package import SteeringModel

/// Counts, shares and sums.
extension Words {
  private func count(_ key: MessageKey, _ count: Int) -> String {
    say(key, ["count": .integer(count)])
  }

  /// How many tasks.
  package func count(tasks: Int) -> String { count(.phrase(.countTasks), tasks) }
  /// How many problems.
  package func count(problems: Int) -> String { count(.phrase(.countProblems), problems) }
  /// How many tasks have a standing.
  package func headline(_ standing: Standing, _ count: Int) -> String {
    self.count(.headline(standing), count)
  }
  /// How many were completed late.
  package func late(_ count: Int) -> String { self.count(.phrase(.late), count) }
  /// How many are due soon.
  package func dueSoon(_ count: Int) -> String { self.count(.phrase(.dueSoon), count) }
  /// How many are overdue.
  package func overdue(_ count: Int) -> String { self.count(.phrase(.overdue), count) }
  /// How many are withdrawn, which no other figure counts.
  package func withdrawnApart(_ count: Int) -> String {
    self.count(.phrase(.withdrawnApart), count)
  }
  /// How many are secret: nothing else is told of them.
  package func notShown(_ count: Int) -> String { self.count(.phrase(.notShown), count) }
  /// How many records are listed that no figure counts, since others have the same Id.
  package func duplicates(_ count: Int) -> String { self.count(.phrase(.duplicates), count) }
  /// How many are shown of how many.
  package func shown(_ count: Int, of total: Int) -> String {
    say(.shown, ["count": .integer(count), "total": .integer(total)])
  }

  /// That a sum does not come out.
  package func identityFails(_ identity: Identity) -> String {
    let sum = identity.parts.map { String($0.count) }.joined(separator: " + ")
    return say(.identityFails, ["left": .integer(identity.left), "sum": .text(sum)])
  }

  /// A share in per cent with one decimal, "31.9 %", or a dash when there is nothing to divide by.
  package func percent(_ rate: Rate) -> String {
    guard let tenths = rate.percent else { return "—" }
    return say(.percent, ["whole": .integer(tenths / 10), "tenths": .integer(tenths % 10)])
  }

  /// A share in whole per cent, rounded.
  package func wholePercent(_ rate: Rate) -> String {
    guard let tenths = rate.percent else { return "—" }
    return say(.wholePercent, ["whole": .integer((tenths + 5) / 10)])
  }

  // The state of the program

  /// That changes are seen as they happen.
  package var live: String { say(.live) }
  /// How often the files are looked at, in seconds.
  package func polling(_ seconds: Int) -> String { say(.polling, ["seconds": .integer(seconds)]) }
  /// Since when what is shown may be out of date.
  package func stale(since time: String) -> String { say(.stale, ["time": .text(time)]) }
  /// How many files cannot be read.
  package func partial(unreadable: Int) -> String { count(.phrase(.partial), unreadable) }
  /// The same as the headline of the figures.
  package func partialHeadline(unreadable: Int, since time: String) -> String {
    say(.partialHeadline, ["count": .integer(unreadable), "time": .text(time)])
  }
  /// That the figures are those of a time when the files could still be read.
  package func staleHeadline(since time: String, _ reason: String) -> String {
    say(.staleHeadline, ["time": .text(time), "reason": .text(reason)])
  }
  /// That the screen is held still, and how many changes wait.
  package func frozen(_ changes: Int) -> String { count(.phrase(.frozen), changes) }
  /// That this session may change nothing.
  package var readOnly: String { say(.readOnly) }
  /// That changes are locked.
  package var locked: String { say(.locked) }
  /// That a change is being saved.
  package var saving: String { say(.saving) }
  /// That the screen is too small, which has so many columns and rows.
  package func tooSmall(columns: Int, rows: Int) -> String {
    say(
      .tooSmall,
      [
        "least-columns": .integer(Layout.least.columns), "least-rows": .integer(Layout.least.rows),
        "columns": .integer(columns), "rows": .integer(rows),
      ])
  }
}
