import SteeringModel
import Testing

/// Timing and standing of single tasks at the edges of their terms.
struct StandingTests {
  private func assess(
    _ fields: [String], on today: String, committee: String = "", others: String = ""
  ) throws -> Assessment {
    let text = """
      %rec: Committee

      Name: Test
      \(committee)

      %rec: Task

      Id: T-1
      Title: Something
      \(fields.joined(separator: "\n"))

      \(others)
      """
    let made = board(text)
    try #require(made.tasks.count == 1)
    return Assessment(of: made, on: day(today))
  }

  @Test(arguments: [
    // A month ends on its last day, which is in term
    ("2026-02", "2026-02-20", Timing.inTerm, Standing.onSchedule),
    ("2026-02", "2026-02-21", .dueSoon, .onSchedule),
    ("2026-02", "2026-02-28", .dueSoon, .onSchedule),
    ("2026-02", "2026-03-01", .overdue, .behind),
    // so does a leap month
    ("2028-02", "2028-02-29", .dueSoon, .onSchedule),
    ("2028-02", "2028-03-01", .overdue, .behind),
    ("2028-02-29", "2028-02-29", .dueSoon, .onSchedule),
    // day N − 1, N and N + 1 before a day
    ("2026-12-31", "2026-12-23", .inTerm, .onSchedule),
    ("2026-12-31", "2026-12-24", .dueSoon, .onSchedule),
    ("2026-12-31", "2026-12-31", .dueSoon, .onSchedule),
    ("2026-12-31", "2027-01-01", .overdue, .behind),
    // a year and a quarter
    ("2026", "2026-12-31", .dueSoon, .onSchedule),
    ("2026", "2027-01-01", .overdue, .behind),
    ("2026-Q1", "2026-03-31", .dueSoon, .onSchedule),
    ("2026-Q1", "2026-04-01", .overdue, .behind),
    // a range falls due with its second half
    ("2026-01/2026-06", "2026-06-30", .dueSoon, .onSchedule),
    ("2026-01/2026-06", "2026-07-01", .overdue, .behind),
    // regular work never does, and nobody knows about the rest
    ("standing", "2026-07-01", .standing, .onSchedule),
    ("some day", "2026-07-01", .undated, .unaccounted),
    ("", "2026-07-01", .undated, .unaccounted),
  ])
  func anOpenTaskStandsByTheClock(
    due: String, today: String, timing: Timing, standing: Standing
  ) throws {
    let assessment = try assess(["Status: in-progress", "Due: \(due)"], on: today)
    #expect(assessment.timings == [timing])
    #expect(assessment.standings == [standing])
    #expect(assessment.figures.open == 1)
    #expect(assessment.identities.allSatisfy { $0.holds })
  }

  @Test(arguments: [
    (0, "2026-06-30", Timing.dueSoon), (0, "2026-06-29", .inTerm), (30, "2026-05-31", .dueSoon),
    (30, "2026-05-30", .inTerm),
  ])
  func theCommitteeSaysWhatIsSoon(days: Int, today: String, timing: Timing) throws {
    let assessment = try assess(
      ["Status: submitted", "Due: 2026-06"], on: today, committee: "Due_soon: \(days)")
    #expect(assessment.timings == [timing])
  }

  @Test(arguments: [
    ("2026-06", "2026-06-30", Timing.onTime), ("2026-06", "2026-07-01", .late),
    ("2026-06-30", "2026-06", .onTime), ("2026-06-15", "2026-06", .completedUndated),
    ("2026-06-15", "2026-07", .late),
    ("2026-06-15", "2026-05", .onTime), ("2026-06", "2026-Q2", .onTime),
    ("2026-05", "2026-Q2", .completedUndated),
    ("2026", "2026-12-31", .onTime), ("2026", "2027-01-01", .late),
    ("2028-02", "2028-02-29", .onTime), ("2026-06", "", .completedUndated),
    ("standing", "2026-06-30", .completedUndated), ("", "2026-06-30", .completedUndated),
    ("2026-06", "soon", .completedUndated),
  ])
  func aCompletedTaskIsHeldAgainstItsDeadline(
    due: String, completed: String, timing: Timing
  ) throws {
    let assessment = try assess(
      ["Status: completed", "Due: \(due)", "Completed: \(completed)"], on: "2030-01-01")
    #expect(assessment.timings == [timing])
    #expect(assessment.standings == [.completed])
    #expect(assessment.identities.allSatisfy { $0.holds })
  }

  @Test(arguments: [
    ("not-started", "open", Standing.blocked), ("paused", "open", .blocked),
    ("in-progress", "open", .behind), ("submitted", "open", .behind),
    ("completed", "open", .completed), ("withdrawn", "open", .withdrawn),
    ("not-started", "cleared", .behind), ("paused", "cleared", .behind),
    ("Completed", "open", .unaccounted), ("", "open", .unaccounted),
  ])
  func onlyWhatDoesNotGoOnIsBlocked(
    status: String, obstacle: String, standing: Standing
  ) throws {
    let assessment = try assess(
      ["Status: \(status)", "Due: 2025"], on: "2026-01-01",
      others: "%rec: Obstacle\n\nId: V-1\nTask: T-1\nStatus: \(obstacle)\n")
    #expect(assessment.standings == [standing])
    #expect(assessment.identities.allSatisfy { $0.holds })
  }

  @Test func aTaskAtRiskIsBehindEvenWithoutADate() throws {
    let dated = try assess(
      ["Status: in-progress", "Due: 2027", "Outlook: at-risk"], on: "2026-01-01")
    #expect(dated.standings == [.behind])
    #expect(dated.figures.atRisk == 1)
    #expect(dated.figures.behindOverdue == 0)
    let undated = try assess(["Status: in-progress", "Outlook: at-risk"], on: "2026-01-01")
    #expect(undated.standings == [.behind])
    #expect(undated.timings == [.undated])
  }

  @Test func aWithdrawnTaskIsCountedApart() throws {
    let assessment = try assess(["Status: withdrawn", "Due: 2025"], on: "2026-01-01")
    #expect(assessment.figures.total == 0)
    #expect(assessment.figures.withdrawn == 1)
    #expect(assessment.timings == [.none])
    #expect(assessment.rates.doneOfTotal.percent == nil)
    #expect(assessment.deadlineRows.isEmpty)
  }

  @Test(arguments: [
    (1, 3, 333), (2, 3, 667), (1, 1, 1_000), (0, 7, 0), (1, 2_000, 1), (1, 2_001, 0),
  ])
  func percentAreRoundedToTenths(numerator: Int, denominator: Int, percent: Int) {
    #expect(Rate(numerator: numerator, denominator: denominator).percent == percent)
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-21", DeadlineBucket.overdue), ("2026-11-21", "2026-11-21", .today),
    ("2026-11-22", "2026-11-21", .restOfWeek), ("2026-11-23", "2026-11-21", .soon),
    ("2026-11-28", "2026-11-21", .soon), ("2026-11-29", "2026-11-21", .restOfMonth),
    ("2026-12-01", "2026-11-21", .month(year: 2026, month: 12)),
    ("2027-03-31", "2026-11-21", .quarter(year: 2027, quarter: 1)),
    ("2027-04-01", "2026-11-21", .quarter(year: 2027, quarter: 2)),
    ("2027-12-31", "2026-11-21", .quarter(year: 2027, quarter: 4)),
    ("2028-01-01", "2026-11-21", .year(2028)), ("9999", "2026-11-21", .year(9999)),
    // On a Sunday the week is over; at a year's end the week and the soon days reach into the next
    ("2026-11-23", "2026-11-22", .soon), ("2027-01-03", "2026-12-31", .restOfWeek),
    ("2027-01-07", "2026-12-31", .soon),
    ("2027-01-08", "2026-12-31", .quarter(year: 2027, quarter: 1)),
    ("standing", "2026-11-21", .standing), ("never", "2026-11-21", .undated),
  ])
  func aDeadlineFallsIntoOneStretch(due: String, today: String, bucket: DeadlineBucket) throws {
    let assessment = try assess(["Status: in-progress", "Due: \(due)"], on: today)
    #expect(assessment.isDue(in: bucket)(0))
    #expect(assessment.deadlineRows.map(\.bucket) == [bucket])
    #expect(assessment.deadlineRows.map(\.count) == [1])
  }

  @Test(arguments: [
    ("Completed: 2026-03-27", "completed", DeadlineHistory.Reading.onTimeLateAgainstOriginal),
    ("Completed: 2025-12-31", "completed", .onTime), ("Completed: 2026-05-01", "completed", .late),
    ("", "in-progress", .open(daysPastOriginal: 32)), ("", "withdrawn", .withdrawn),
    ("", "completed", .completedUndated),
  ])
  func theLedgerTellsHowAMovedTaskDid(
    completed: String, status: String, reading: DeadlineHistory.Reading
  ) throws {
    let assessment = try assess(
      ["Status: \(status)", "Due: 2026-04", "Due_original: 2025-12", completed], on: "2026-02-01")
    let history = try #require(assessment.history(of: 0))
    #expect(history.reading == reading)
    #expect(history.moves == 1)
    #expect(history.chain.map(\.written) == ["2025-12", "2026-04"])
  }

  @Test func aDeadlineMovedForwardMayBeMissedAlone() throws {
    let assessment = try assess(
      ["Status: completed", "Due: 2026-01", "Completed: 2026-02-01"], on: "2026-03-01",
      others: "%rec: Extension\n\nTask: T-1\nFrom: 2026-06\nTo: 2026-01\n")
    #expect(assessment.history(of: 0)?.reading == .lateOnTimeAgainstOriginal)
    #expect(assessment.history(of: 0)?.original.written == "2026-06")
  }
}
