package import SteeringModel

/// Dates, and stretches of days.
extension Words {
  /// The day that the figures are of.
  package func asOf(_ date: String) -> String { say(.asOf, ["date": .text(date)]) }
  /// That the day was set by hand and does not follow the clock.
  package var fixedDay: String { say(.fixedDay) }
  /// When the next meeting is.
  package func nextMeeting(_ date: String) -> String { say(.nextMeeting, ["date": .text(date)]) }

  /// The day of the week in short.
  package func weekday(_ date: CivilDate) -> String { say(.weekday((date.weekday + 6) % 7 + 1)) }
  /// A month in full.
  package func monthName(_ month: Int) -> String { say(.month(month)) }

  /// A date with its day of the week.
  package func day(_ date: CivilDate) -> String {
    say(.date, ["weekday": .text(weekday(date)), "date": .text(shortDay(date))])
  }
  /// A date.
  package func shortDay(_ date: CivilDate) -> String {
    say(
      .shortDate,
      [
        "day": .integer(date.day), "month": .text(say(.shortMonth(date.month))),
        "year": .integer(date.year),
      ])
  }
  /// A month of a year.
  package func month(_ year: Int, _ month: Int) -> String {
    say(.monthOfYear, ["month": .text(say(.shortMonth(month))), "year": .integer(year)])
  }
  /// A quarter of a year, 1 to 4.
  package func quarter(_ year: Int, _ quarter: Int) -> String {
    say(.quarter, ["quarter": .integer(quarter), "year": .integer(year)])
  }

  private func count(_ phrase: Phrase, _ days: Int) -> String {
    say(phrase, ["count": .integer(days)])
  }

  /// So many days.
  package func days(_ count: Int) -> String { self.count(.days, count) }
  /// Days as short as a column of them can have it: "52 d".
  package func shortDays(_ count: Int) -> String { self.count(.shortDays, count) }
  /// How many days are left to a deadline, 0 on its day.
  package func daysLeft(_ days: Int) -> String { count(.daysLeft, days) }
  /// How many days a deadline is past.
  package func daysLate(_ days: Int) -> String { count(.daysLate, days) }
  /// That a deadline was moved, how often, and where it was at first.
  package func movedOnce(from original: String, times: Int) -> String {
    say(.moved, ["original": .text(original), "times": .integer(times)])
  }
  /// In place of a deadline, for work without end.
  package var standing: String { say(.standing) }
  /// In place of a deadline, for a task without one.
  package var undated: String { say(.undated) }

  /// A due date with the precision it was written with: "Oct 2026", "Q2 2026", "2026".
  package func period(_ period: Period) -> String {
    switch period.precision {
    case .day: shortDay(period.first)
    case .month: month(period.first.year, period.first.month)
    case .quarter: quarter(period.first.year, (period.first.month + 2) / 3)
    case .year: String(period.first.year)
    }
  }

  /// A deadline as a task has it.
  package func due(_ due: Due) -> String {
    switch due {
    case .absent: undated
    case .standing: standing
    case .unreadable: "?"
    case .single(let period): self.period(period)
    case .range(let from, let to): range(from, to)
    }
  }

  /// "Jul–Dec 2025": a year that both ends share is said once.
  private func range(_ from: Period, _ to: Period) -> String {
    var start = period(from)
    let year = String(from.first.year)
    if from.first.year == to.first.year, from.precision != .year, start.hasSuffix(year) {
      start = String(start.dropLast(year.count))
      while let last = start.last, " /,".contains(last) { start.removeLast() }
    }
    return "\(start)–\(period(to))"
  }

  /// A date of the data in this language's form, or as it stands there when it is none.
  package func day(_ text: String) -> String {
    let due = Due(reading: text)
    return due.end == nil ? text : self.due(due)
  }
}
