import RecText
import Testing

@testable import SteeringModel

/// Every figure that the demonstration set must give on 21 November 2026, a Saturday.
struct DemonstrationTests {
  let board = demonstration
  let assessment = Assessment(of: demonstration, on: day("2026-11-21"))

  private func ids(_ tasks: [Int]) -> [String] {
    tasks.map { board.id(of: $0) }
  }

  private func ids(_ standing: Standing, _ timing: Timing? = nil) -> [String] {
    ids(
      board.tasks.indices.filter {
        assessment.standings[$0] == standing
          && (timing == nil || assessment.timings[$0] == timing)
      })
  }

  private func named(_ numbers: String) -> [String] {
    numbers.split(separator: " ").map { "57-0\($0)" }
  }

  @Test func itsRecordsAreAllThere() {
    #expect(board.files.count == 22)
    #expect(board.units.count == 115)
    #expect(board.documents.count == 25)
    #expect(board.tasks.count == 48)
    #expect(board.extensions.count == 3)
    #expect(board.obstacles.count { $0.isOpen } == 7)
    #expect(board.obstacles.count == 9)
    #expect(board.meetings.map { $0.state } == [.signed, .signed, .draft, .planned])
    #expect(board.conclusions.count == 13)
    #expect((0..<4).map { board.conclusions(ofMeeting: $0).count } == [7, 2, 4, 0])
    #expect(board.conclusions.count { $0.saysNoTask } == 2)
    #expect(board.headlines.count == 1)
    #expect(board.entries.isEmpty)
    #expect(board.members.count == 17)
    #expect(board.reports.count == 547)
    #expect(board.models.count == 3)
    #expect(board.records(of: .item).count == 8)
    #expect(board.problems.allSatisfy { $0.kind != .damaged })
    #expect(board.committee.today?.iso == "2026-11-21")
  }

  @Test func theNextMeetingIsIn27Days() throws {
    let meeting = try #require(board.nextMeeting(after: assessment.today))
    let date = try #require(board.meetings[meeting].date)
    #expect(assessment.today.days(until: date) == 27)
  }

  @Test func statusesAreAsWritten() {
    let count = { (status: Status?) in board.tasks.count { $0.status == status } }
    #expect(count(.completed) == 15)
    #expect(count(.inProgress) == 22)
    #expect(count(.notStarted) == 6)
    #expect(count(.submitted) == 1)
    #expect(count(.paused) == 2)
    #expect(count(.withdrawn) == 1)
    #expect(count(nil) == 1)
  }

  @Test func everyTaskStandsWhereItShould() {
    #expect(ids(.completed) == named("01 02 03 04 05 13 14 15 26 28 29 30 38 39 45"))
    #expect(ids(.completed, .onTime) == named("01 02 03 13 14 15 28 29 30 38 39 45"))
    #expect(ids(.completed, .late) == named("04 05 26"))
    #expect(
      ids(.onSchedule) == named("08 09 16 17 18 21 22 31 32 33 34 36 42 43 44 46 47 48"))
    #expect(ids(.onSchedule, .dueSoon) == named("21 31 36 43"))
    #expect(ids(.onSchedule, .standing) == named("08 09 22"))
    #expect(ids(.onSchedule, .inTerm) == named("16 17 18 32 33 34 42 44 46 47 48"))
    #expect(ids(.behind) == named("06 07 23 24 27 35 40 41"))
    #expect(ids(.behind, .overdue) == named("06 07 23 24 40 41"))
    #expect(ids(.behind, .inTerm) == named("27 35"))
    #expect(ids(.blocked) == named("10 19 20 25 37"))
    #expect(ids(.unaccounted) == named("11"))
    #expect(ids(.withdrawn) == named("12"))
  }

  @Test func figuresAddUp() {
    let figures = assessment.figures
    #expect(figures.total == 47)
    #expect(figures.open == 32)
    #expect(
      [figures.inTerm, figures.dueSoon, figures.overdue, figures.standingWork, figures.undated]
        == [15, 4, 7, 3, 3])
    #expect(figures.onScheduleDueSoon == 4)
    #expect(figures.behindOverdue == 6)
    #expect(figures.atRisk == 2)
    #expect(figures.withdrawn == 1)
    #expect(figures.damaged == 0)
    #expect(
      assessment.identities.map { [$0.left] + $0.parts.map(\.count) } == [
        [47, 15, 5, 8, 18, 1], [15, 12, 3, 0], [32, 15, 4, 7, 3, 3],
      ])
    #expect(assessment.identities.allSatisfy { $0.holds })
  }

  @Test func ratesCarryTheirDenominators() {
    let rates = assessment.rates
    #expect(rates.doneOfTotal == Rate(numerator: 15, denominator: 47))
    #expect(rates.doneOfFallenDue == Rate(numerator: 15, denominator: 22))
    #expect(rates.onTimeOfDone == Rate(numerator: 12, denominator: 15))
    #expect(rates.doneOfTotal.percent == 319)
    #expect(rates.doneOfFallenDue.percent == 682)
    #expect(rates.onTimeOfDone.percent == 800)
  }

  @Test func theHeadlineHasTodaysFiguresAndDoesNotAddUp() throws {
    let headline = try #require(assessment.headline)
    #expect(headline.lines.map(\.now) == [47, 15, 18, 8, 5])
    #expect(headline.lines.map(\.reported) == [47, 15, 18, 8, 5])
    #expect(headline.sum == 46)
    #expect(headline.addsUp == false)
  }

  @Test func theHeadlineIsHeldAgainstItsOwnDay() throws {
    let headline = try #require(assessment.headline)
    #expect(headline.day == day("2025-06-30"))
    #expect(!headline.isOfToday)
    // By then 57-001, 002, 003, 013, 014, 015, 028, 029, 038 and 045 were completed
    #expect(headline.lines.map(\.ours) == [47, 10, 32, 2, 0])
    #expect(!assessment.problems.contains { $0.kind == .headlineDiffers })
  }

  private func row(_ figures: Figures) -> [Int] {
    [
      figures.total, figures.completed, figures.onTime, figures.late, figures.onSchedule,
      figures.behind, figures.blocked, figures.unaccounted,
    ]
  }

  @Test func groupsStandInTheirOrder() {
    #expect(
      assessment.groupRows.map { $0.group.map { board.spelling(of: $0) } }
        == ["I", "II", "III", "IV", "V", "VI", "VII"])
    #expect(
      assessment.groupRows.map { row($0.figures) } == [
        [11, 5, 3, 2, 2, 2, 1, 1], [10, 3, 3, 0, 5, 0, 2, 0], [6, 2, 1, 1, 0, 3, 1, 0],
        [9, 2, 2, 0, 5, 1, 1, 0], [7, 2, 2, 0, 3, 2, 0, 0], [3, 1, 1, 0, 2, 0, 0, 0],
        [1, 0, 0, 0, 1, 0, 0, 0],
      ])
  }

  @Test func unitsAreCountedByPrimaryLeadAndByAnyLead() {
    let communes = assessment.unitRows.prefix(98)
    #expect(communes.allSatisfy { $0.anyLead == 0 && $0.figures == Figures() })
    let rows = assessment.unitRows.dropFirst(98).map { unit in
      [unit.unit.map { board.spelling(of: $0) } ?? "—"]
        + (row(unit.figures) + [unit.anyLead]).map(String.init)
    }
    let expected = """
      VPTU 3 2 1 1 0 1 0 0 3
      BTC 5 1 1 0 2 0 2 0 5
      BTGDV 2 1 1 0 0 1 0 0 3
      VPUB 4 2 2 0 1 1 0 0 5
      SKHCN 17 8 7 1 5 3 1 0 18
      SNV 8 1 0 1 5 0 2 0 11
      STC 0 0 0 0 0 0 0 0 2
      TTHCC 1 0 0 0 0 1 0 0 1
      BPTTH 0 0 0 0 0 0 0 0 0
      MTTQ 1 0 0 0 1 0 0 0 1
      TDOAN 2 0 0 0 2 0 0 0 2
      HDTV 0 0 0 0 0 0 0 0 0
      BMT 1 0 0 0 1 0 0 0 1
      EAKAO 1 0 0 0 1 0 0 0 1
      TANLAP 0 0 0 0 0 0 0 0 1
      TANAN 0 0 0 0 0 0 0 0 1
      XAPHUONG 1 0 0 0 0 1 0 0 1
      — 1 0 0 0 0 0 0 1 1
      """
    #expect(
      rows == expected.split(separator: "\n").map { $0.split(separator: " ").map(String.init) })
    #expect(assessment.unitRows.reduce(0) { $0 + $1.anyLead } == 57)
  }

  @Test func deadlinesFallIntoTheirStretches() {
    let rows = assessment.deadlineRows.map { ($0.bucket, $0.count) }
    let expected: [(DeadlineBucket, Int)] = [
      (.overdue, 7), (.today, 1), (.restOfWeek, 1), (.soon, 2), (.restOfMonth, 1),
      (.month(year: 2026, month: 12), 7), (.quarter(year: 2027, quarter: 1), 4),
      (.quarter(year: 2027, quarter: 2), 3), (.standing, 3), (.undated, 3),
    ]
    #expect(rows.map(\.0) == expected.map(\.0))
    #expect(rows.map(\.1) == expected.map(\.1))
    #expect(board.tasks.indices.count(where: assessment.isDue(in: .overdue)) == 7)
  }

  @Test func datedOpenTasksHaveTheirDaysLeft() {
    let open = board.tasks.indices.filter {
      assessment.timings[$0].isOpen && board.tasks[$0].dueEnd != nil
    }
    let rows = assessment.order(open, by: .deadline, in: board, language: .en).map { task in
      "\(board.id(of: task)) \(board.tasks[task].due.written ?? "") "
        + "\(board.tasks[task].dueEnd?.iso ?? "") \(assessment.daysLeft(task) ?? .max)"
    }
    let expected = """
      57-023 2025 2025-12-31 -325
      57-007 2026-03 2026-03-31 -235
      57-025 2026-06 2026-06-30 -144
      57-040 2026-Q2 2026-06-30 -144
      57-024 2026-09-30 2026-09-30 -52
      57-006 2026-10 2026-10-31 -21
      57-041 2026-11-20 2026-11-20 -1
      57-031 2026-11-21 2026-11-21 0
      57-036 2026-11-22 2026-11-22 1
      57-021 2026-11-25 2026-11-25 4
      57-043 2026-11-28 2026-11-28 7
      57-042 2026-11 2026-11-30 9
      57-016 2026-12-15 2026-12-15 24
      57-018 2026-12-31 2026-12-31 40
      57-027 2026-12 2026-12-31 40
      57-032 2026-12 2026-12-31 40
      57-033 2026 2026-12-31 40
      57-034 2026-Q4 2026-12-31 40
      57-035 2026 2026-12-31 40
      57-047 2027-01-31 2027-01-31 71
      57-017 2027-Q1 2027-03-31 130
      57-019 2027-Q1 2027-03-31 130
      57-044 2027-03 2027-03-31 130
      57-037 2027-04-30 2027-04-30 160
      57-046 2027-06 2027-06-30 221
      57-048 2027-Q2 2027-06-30 221
      """
    #expect(Set(rows) == Set(expected.split(separator: "\n").map(String.init)))
    #expect(rows.map { $0.suffix(4) } == expected.split(separator: "\n").map { $0.suffix(4) })
  }
}
