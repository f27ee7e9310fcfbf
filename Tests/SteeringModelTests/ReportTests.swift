import SteeringModel
import Testing

/// What became of the reports that units owe, by period and by task.
struct ReportTests {
  private func committee(_ lines: String) -> String {
    """
    %rec: Committee

    Name: C
    Report_kind: commune
    Report_kind: ward
    \(lines)

    %rec: Unit

    Code: A
    Name: Alpha
    Kind: commune

    Code: B
    Name: Beta
    Kind: ward

    Code: D
    Name: A department
    Kind: department


    """
  }

  private func reports(_ lines: String, _ records: String, on today: String) -> ReportBoard {
    Assessment(of: board(committee(lines) + records), on: day(today)).reports
  }

  @Test(arguments: [
    ("month", "2026-01", "2026-03-15", "2026-01 2026-02 2026-03", 2),
    // On time until the tenth day after the end, and that day too
    ("month", "2026-01", "2026-02-10", "2026-01 2026-02", 0),
    ("month", "2026-01", "2026-02-11", "2026-01 2026-02", 1),
    // A leap year's February ends on the 29th
    ("month", "2028-02", "2028-03-10", "2028-02 2028-03", 0),
    ("month", "2028-02", "2028-03-11", "2028-02 2028-03", 1),
    ("month", "2025-12", "2026-01-01", "2025-12 2026-01", 0),
    ("quarter", "2025-Q4", "2026-07-11", "2025-Q4 2026-Q1 2026-Q2 2026-Q3", 3),
    // A first period of the other length begins the one that holds it
    ("quarter", "2026-02", "2026-06-30", "2026-Q1 2026-Q2", 1),
    ("month", "2026-Q2", "2026-05-01", "2026-04 2026-05", 0),
    ("month", "2026-09", "2026-08-31", "", 0),
  ])
  func periodsRunFromTheFirstToTodays(
    length: String, from: String, today: String, periods: String, due: Int
  ) {
    let found = reports("Report_period: \(length)\nReport_from: \(from)", "", on: today)
    #expect(found.periods.map(\.written).joined(separator: " ") == periods)
    #expect(found.dueCount == due)
    #expect(found.units == [0, 1], "a department does not report")
  }

  @Test(arguments: [
    ("State: received\nOn: 2026-02-10", "2026-03-01", ReportState.onTime),
    ("State: received\nOn: 2026-02-11", "2026-03-01", .late),
    ("State: received", "2026-03-01", .onTime),
    ("State: nothing\nOn: 2026-02-20", "2026-03-01", .nothing),
    // What came later is not there yet on a day that one looks back to
    ("State: received\nOn: 2026-02-11", "2026-02-10", .notYetDue),
    ("State: received\nOn: 2026-02-12", "2026-02-11", .missing),
    ("State: eaten\nOn: 2026-02-01", "2026-03-01", .onTime),
  ])
  func aReportIsHeldAgainstItsDay(fields: String, today: String, state: ReportState) {
    let found = reports(
      "Report_from: 2026-01", "%rec: Report\n\nUnit: A\nPeriod: 2026-01\n\(fields)\n", on: today)
    #expect(found.state(unit: 0, period: 0) == state)
    #expect(found.totals[0][state] == (state == .missing || state == .notYetDue ? 2 : 1))
    #expect(found.totals[0].total == 2)
  }

  @Test func theLatestReportCountsAndOneThatContradictsItIsNamed() {
    let made = board(
      committee("Report_from: 2026-01")
        + """
        %rec: Report

        Unit: A
        Period: 2026-01
        State: nothing
        On: 2026-02-20

        Unit: A
        Period: 2026-01
        State: received
        On: 2026-02-05

        Unit: B
        Period: 2026-01
        State: received
        On: 2026-02-05

        Unit: B
        Period: 1/2026
        State: received
        On: 2026-02-20
        """)
    let found = Assessment(of: made, on: day("2026-03-01")).reports
    #expect(found.state(unit: 0, period: 0) == .nothing)
    #expect(found.report(unit: 0, period: 0) == 0)
    #expect(found.state(unit: 1, period: 0) == .late)
    #expect(found.report(unit: 1, period: 0) == 3)
    let earlier = Assessment(of: made, on: day("2026-02-11")).reports
    #expect(earlier.state(unit: 0, period: 0) == .onTime)
    #expect(
      problems(made) == [
        "data.rec:26: contradicting-reports: A/2026-01: State: nothing",
        "data.rec:31: contradicting-reports: A/2026-01: State: received",
      ])
  }

  @Test func missesAreCountedBackFromTheLastPeriodThatIsDue() {
    let text =
      committee("Report_from: 2026-01")
        + """
        %rec: Report

        Unit: A
        Period: 2026-01
        State: received
        On: 2026-02-01

        Unit: A
        Period: 2026-03
        State: nothing
        On: 2026-04-01
        """
    let found = Assessment(of: board(text), on: day("2026-06-30")).reports
    #expect(found.dueCount == 5)
    #expect(found.missesInARow(unit: 0) == 2, "April and May; June is not due yet")
    #expect(found.missesInARow(unit: 1) == 5)
    #expect(Assessment(of: board(text), on: day("2026-04-12")).reports.missesInARow(unit: 0) == 0)
  }

  @Test func aUnitOwesReportsOnlyForPeriodsAtWhoseEndItExists() {
    let text = """
      %rec: Committee

      Name: C
      Report_kind: commune
      Report_from: 2026-01

      %rec: Unit

      Code: A
      Name: New
      Kind: commune
      From: 2026-03

      Code: B
      Name: Old
      Kind: commune
      Until: 2026-02-15
      """
    let found = Assessment(of: board(text), on: day("2026-05-20")).reports
    let states = (0..<2).map { unit in
      found.periods.indices.map { found.state(unit: unit, period: $0)?.word ?? "-" }
    }
    #expect(
      states == [
        ["-", "-", "missing", "missing", "not-yet-due"], ["missing", "-", "-", "-", "-"],
      ])
    #expect(found.totals.map(\.total) == [1, 0, 1, 1, 1])
    #expect(found.missesInARow(unit: 1) == 0)
  }

  @Test func aTaskOfManyUnitsIsReportedOnByEachOfThem() throws {
    let made = board(
      """
      %rec: Unit

      Code: ALL
      Name: All communes, and the office
      Kind: collective
      Members: commune
      Members: OFFICE
      Members: ALL
      Members: nobody

      Code: A
      Name: Alpha
      Kind: commune

      Code: OFFICE
      Name: The office
      Kind: department

      Code: B
      Name: Beta
      Kind: commune

      %rec: Task

      Id: T-1
      Title: x
      Lead: ALL
      Due: 2026-03
      Status: in-progress
      Updated: 2026-04-01

      Id: T-2
      Title: x
      Lead: A
      Status: in-progress
      Due: 2027
      Updated: 2026-04-01

      %rec: Report

      Unit: A
      Task: T-1
      State: received
      On: 2026-03-31

      Unit: B
      Task: T-1
      State: received
      On: 2026-04-01
      """)
    let assessment = Assessment(of: made, on: day("2026-04-10"))
    let found = try #require(assessment.reports(onTask: 0))
    #expect(found.rows.map(\.unit) == [1, 2, 3])
    #expect(found.rows.map(\.state) == [.onTime, .missing, .late])
    #expect(found.rows.map(\.report) == [0, nil, 1])
    #expect(assessment.reports(onTask: 1) == nil)
    #expect(
      problems(made, on: "2026-04-10") == [
        "data.rec:9: unknown-unit: ALL: nobody", "data.rec:27: collective-lead: T-1: ALL",
      ])
    let before = Assessment(of: made, on: day("2026-03-31"))
    #expect(before.reports(onTask: 0)?.rows.map(\.state) == [.onTime, .notYetDue, .notYetDue])
  }

  @Test func aReportWithoutASubjectAndOneOfNobodyAreNamed() {
    let made = board("%rec: Report\n\nUnit: A\nState: received\n\nPeriod: 2026\nState: received\n")
    #expect(
      problems(made) == [
        "data.rec:3: missing: A: Period", "data.rec:6: missing: 2026: Unit",
        "data.rec:6: bad-date: 2026: Period: 2026",
      ])
  }
}
