extension CivilDate {
  /// The year, month and day together: each alone costs as much as all three.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The year, 1900 to 9999 for every date that a file can hold.
  package var year: Int { parts.year }

  /// The month, 1 to 12.
  package var month: Int { parts.month }

  /// The day of the month, 1 to 31.
  package var day: Int { parts.day }

  /// The quarter of the year, 1 to 4.
  package var quarter: Int { (parts.month + 2) / 3 }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    let fromMonday = (Int(dayNumber) + 3) % 7
    return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
  }

  /// The day that many days later, earlier when negative.
  package func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: Int32(clamping: Int(dayNumber) + days))
  }

  /// How many days later the other day is, negative when it is earlier.
  package func days(until other: CivilDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  /// The day as `2025-06-30`.
  package var iso: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The last day of this day's month.
  package var lastOfMonth: CivilDate {
    let (year, month, _) = parts
    return CivilDate(
      checkedYear: year, month: month, day: CivilDate.days(inMonth: month, of: year))
  }

  /// The last day of this day's quarter.
  package var lastOfQuarter: CivilDate {
    let (year, month, _) = parts
    let last = (month + 2) / 3 * 3
    return CivilDate(checkedYear: year, month: last, day: CivilDate.days(inMonth: last, of: year))
  }

  /// 31 December of this day's year.
  package var lastOfYear: CivilDate {
    CivilDate(checkedYear: year, month: 12, day: 31)
  }

  /// The Sunday that ends this day's week, Monday to Sunday.
  package var endOfWeek: CivilDate {
    adding(days: 7 - weekday)
  }
}

/// A number with zeros before it, up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
