import SteeringModel
import Testing

/// Civil dates and the forms in which deadlines are written.
struct DateTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("1900-01-01", -25_567, 1),
    ("2000-02-29", 11_016, 2), ("2026-11-21", 20_778, 6), ("2026-11-22", 20_779, 7),
    ("9999-12-31", 2_932_896, 5),
  ])
  func aDayHasItsNumberAndItsWeekday(iso: String, number: Int32, weekday: Int) {
    let date = day(iso)
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.iso == iso)
  }

  @Test func everyDayFrom1900To2400FollowsTheOneBefore() {
    var today = day("1900-01-01")
    var count = 0
    while today.year <= 2400 {
      let next = today.adding(days: 1)
      let followsInMonth =
        next.day == today.day + 1 && next.month == today.month && next.year == today.year
      let beginsMonth =
        next.day == 1 && today.day == CivilDate.days(inMonth: today.month, of: today.year)
        && (next.month == today.month + 1
          || today.month == 12 && next.month == 1 && next.year == today.year + 1)
      #expect(followsInMonth || beginsMonth)
      #expect(CivilDate(year: today.year, month: today.month, day: today.day) == today)
      today = next
      count += 1
    }
    #expect(count == 182_987)
  }

  @Test(arguments: [
    (1900, 2, 29), (2100, 2, 29), (2025, 2, 29), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1),
    (2025, 1, 0), (2025, 1, 32), (1899, 12, 31), (10_000, 1, 1),
  ])
  func theCalendarHasNoSuchDay(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2000, true), (2024, true), (2026, false), (1900, false), (2400, true)])
  func leapYearsAreKnown(year: Int, isLeap: Bool) {
    #expect(CivilDate.isLeap(year) == isLeap)
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test func aDayKnowsWhatEndsAfterIt() {
    let saturday = day("2026-11-21")
    #expect(saturday.endOfWeek.iso == "2026-11-22")
    #expect(saturday.endOfWeek.endOfWeek.iso == "2026-11-22")
    #expect(saturday.lastOfMonth.iso == "2026-11-30")
    #expect(saturday.lastOfQuarter.iso == "2026-12-31")
    #expect(saturday.lastOfYear.iso == "2026-12-31")
    #expect(CivilDate(iso: "2024-02-01")?.lastOfMonth.iso == "2024-02-29")
    #expect(CivilDate(iso: "2026-12-28")?.endOfWeek.iso == "2027-01-03")
    #expect(CivilDate(iso: "2026-12-18").map { saturday.days(until: $0) } == 27)
    #expect(saturday.adding(days: -325).iso == "2025-12-31")
  }

  @Test(arguments: [
    ("2025-06-30", "2025-06-30", "2025-06-30", "2025-06-30"),
    ("2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29"),
    ("2025-06", "2025-06", "2025-06-01", "2025-06-30"),
    ("2024-02", "2024-02", "2024-02-01", "2024-02-29"),
    ("2025-02", "2025-02", "2025-02-01", "2025-02-28"),
    ("2025-Q1", "2025-Q1", "2025-01-01", "2025-03-31"),
    ("2025-Q2", "2025-Q2", "2025-04-01", "2025-06-30"),
    ("2025-Q4", "2025-Q4", "2025-10-01", "2025-12-31"),
    ("2025", "2025", "2025-01-01", "2025-12-31"),
    ("1900", "1900", "1900-01-01", "1900-12-31"),
    ("9999", "9999", "9999-01-01", "9999-12-31"),
    ("30/6/2025", "2025-06-30", "2025-06-30", "2025-06-30"),
    ("30/06/2025", "2025-06-30", "2025-06-30", "2025-06-30"),
    ("1/2/2025", "2025-02-01", "2025-02-01", "2025-02-01"),
    ("6/2025", "2025-06", "2025-06-01", "2025-06-30"),
    ("06/2025", "2025-06", "2025-06-01", "2025-06-30"),
    ("12/2025", "2025-12", "2025-12-01", "2025-12-31"),
    ("Q2/2025", "2025-Q2", "2025-04-01", "2025-06-30"),
    ("2025-01/2025-06", "2025-01/2025-06", "2025-01-01", "2025-06-30"),
    ("2025/2026", "2025/2026", "2025-01-01", "2026-12-31"),
    ("2025-Q3/2026-01-15", "2025-Q3/2026-01-15", "2025-07-01", "2026-01-15"),
    ("1/2025/6/2025", "2025-01/2025-06", "2025-01-01", "2025-06-30"),
    ("2025-01/30/6/2025", "2025-01/2025-06-30", "2025-01-01", "2025-06-30"),
    ("1/6/2025/30/6/2025", "2025-06-01/2025-06-30", "2025-06-01", "2025-06-30"),
    ("Q1/2025/Q2/2025", "2025-Q1/2025-Q2", "2025-01-01", "2025-06-30"),
    ("  2025-06\t", "2025-06", "2025-06-01", "2025-06-30"),
  ])
  func aDeadlineKeepsItsPrecision(text: String, written: String, start: String, end: String) throws
  {
    let due = Due(reading: text)
    #expect(due.written == written)
    #expect(due.start?.iso == start)
    #expect(due.end?.iso == end)
    #expect(Due(reading: due.written ?? "") == due)
  }

  @Test(arguments: [
    "2025-13", "2025-00", "2025-6", "2025-06-31", "2025-02-29", "2025-6-30", "2025-Q0", "2025-Q5",
    "2025-q2", "2025-Q", "Q5/2025", "Q/2025", "13/2025", "0/2025", "32/1/2025", "29/2/2025",
    "/2025", "//2025", "1//2025", "25", "20255", "1899", "10000", "1899-12-31", "Standing",
    "regular", "2025-06/2025-01", "2025/2024", "2025-06-30/", "/2025-06-30", "2025-06 / 2025-07",
    "2025–06", "٢٠٢٥", "2025-06-30T10:00", "+2025", "-2025", "2025-+6", "1/1/1/2025", "a/2025",
    "2025-06-30 (extended)",
  ])
  func whatIsNoDateIsUnreadable(text: String) {
    #expect(Due(reading: text) == .unreadable)
    #expect(Due(reading: text).end == nil)
    #expect(Period(text) == nil)
  }

  @Test func standingAndAbsentNeverFallDue() {
    #expect(Due(reading: "standing") == .standing)
    #expect(Due(reading: " standing ") == .standing)
    #expect(Due(reading: "") == .absent)
    #expect(Due(reading: " \t") == .absent)
    #expect(Due.standing.end == nil)
    #expect(Due.standing.written == "standing")
  }

  @Test func periodsAreFoundAroundADay() {
    let leapDay = day("2024-02-29")
    #expect(Period(.day, around: leapDay).written == "2024-02-29")
    #expect(Period(.month, around: leapDay).written == "2024-02")
    #expect(Period(.quarter, around: leapDay).written == "2024-Q1")
    #expect(Period(.year, around: leapDay).written == "2024")
    #expect(
      Period.Precision.allCases.map { Period($0, around: leapDay).precision.rawValue } == [
        0, 1, 2, 3,
      ])
  }
}
