/// A stretch of time in which open tasks fall due; a task is in one only, the first that fits.
package enum DeadlineBucket: Hashable, Sendable {
  case overdue, today
  /// After today, to the Sunday that ends this week.
  case restOfWeek
  /// Later, but within the committee's `Due_soon` days.
  case soon
  /// Later, to the end of this month.
  case restOfMonth
  /// A later month of this year.
  case month(year: Int, month: Int)
  /// A quarter of next year.
  case quarter(year: Int, quarter: Int)
  /// A year after next year.
  case year(Int)
  case standing, undated
}

/// The open tasks of one stretch of time.
package struct DeadlineRow: Hashable, Sendable {
  /// The stretch.
  package let bucket: DeadlineBucket
  /// The figures of its tasks; all are open.
  package let figures: Figures

  /// How many tasks it has.
  package var count: Int { figures.total }
}

/// The stretches as seen from one day.
struct DeadlineCalendar: Sendable {
  /// Every stretch that has an end, in order, then standing and undated.
  private(set) var buckets: [DeadlineBucket] = []
  /// The last day of each stretch that has one, never before the one above it.
  private var ends: [Int32] = []

  /// Stretches up to the year of `last`.
  init(today: CivilDate, dueSoon: Int, to last: CivilDate?) {
    let year = today.year
    append(.overdue, today.adding(days: -1))
    append(.today, today)
    append(.restOfWeek, today.endOfWeek)
    append(.soon, today.adding(days: dueSoon))
    append(.restOfMonth, today.lastOfMonth)
    for month in (1...12).dropFirst(today.month) {
      append(
        .month(year: year, month: month),
        CivilDate(checkedYear: year, month: month, day: 1).lastOfMonth)
    }
    for quarter in 1...4 {
      append(
        .quarter(year: year + 1, quarter: quarter),
        CivilDate(checkedYear: year + 1, month: quarter * 3, day: 1).lastOfMonth)
    }
    if let last, last.year > year + 1 {
      for later in (year + 2)...last.year {
        append(.year(later), CivilDate(checkedYear: later, month: 12, day: 31))
      }
    }
    buckets += [.standing, .undated]
  }

  private mutating func append(_ bucket: DeadlineBucket, _ end: CivilDate) {
    buckets.append(bucket)
    // A week may end after the days that are soon, or a month before them: the first stretch wins.
    ends.append(max(end.dayNumber, ends.last ?? end.dayNumber))
  }

  /// The place in `buckets` of an open task.
  func place(of task: Task) -> Int {
    guard let due = task.dueEnd else {
      return task.due == .standing ? buckets.count - 2 : buckets.count - 1
    }
    var low = 0
    var high = ends.count - 1
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < due.dayNumber { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
