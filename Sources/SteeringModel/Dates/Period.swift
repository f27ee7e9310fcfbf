/// A day, month, quarter or year: deadlines are kept as precise as they were set.
package struct Period: Hashable, Sendable {
  /// How precisely a date was written.
  package enum Precision: UInt8, Sendable, Hashable, CaseIterable {
    case day, month, quarter, year
  }

  /// First day and precision in one number: a country has 170,000 tasks with five periods each.
  let bits: Int32

  init(bits: Int32) {
    self.bits = bits
  }

  /// The period of that precision which holds the day.
  package init(_ precision: Precision, around date: CivilDate) {
    let (year, month, _) = date.parts
    let first =
      switch precision {
      case .day: date
      case .month: CivilDate(checkedYear: year, month: month, day: 1)
      case .quarter: CivilDate(checkedYear: year, month: (month + 2) / 3 * 3 - 2, day: 1)
      case .year: CivilDate(checkedYear: year, month: 1, day: 1)
      }
    self.init(precision, from: first)
  }

  /// The period that begins on the day, which must be the first of such a period.
  init(_ precision: Precision, from first: CivilDate) {
    bits = first.dayNumber << 2 | Int32(precision.rawValue)
  }

  /// How precisely it was written.
  package var precision: Precision {
    Precision(rawValue: UInt8(truncatingIfNeeded: bits & 3)) ?? .day
  }

  /// Its first day.
  package var first: CivilDate {
    CivilDate(dayNumber: bits >> 2)
  }

  /// Its last day, which is still in term.
  package var last: CivilDate {
    switch precision {
    case .day: first
    case .month: first.lastOfMonth
    case .quarter: first.lastOfQuarter
    case .year: first.lastOfYear
    }
  }

  /// The way data files write it: `2025-06-30`, `2025-06`, `2025-Q2`, `2025`.
  package var written: String {
    let (year, month, _) = first.parts
    return switch precision {
    case .day: first.iso
    case .month: "\(padded(year, to: 4))-\(padded(month, to: 2))"
    case .quarter: "\(padded(year, to: 4))-Q\((month + 2) / 3)"
    case .year: padded(year, to: 4)
    }
  }
}
