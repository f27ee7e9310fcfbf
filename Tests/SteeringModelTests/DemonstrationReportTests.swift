import SteeringModel
import Testing

/// The demonstration set's reports, conclusions and meetings, by the figures that it must give.
struct DemonstrationReportTests {
  let board = demonstration
  let assessment = Assessment(of: demonstration, on: day("2026-11-21"))

  @Test func everyPeriodHasItsTotals() {
    let reports = assessment.reports
    #expect(reports.units.count == 102)
    #expect(
      reports.units.count { board.text(.kind, at: board.units[$0].address) == "commune" } == 88)
    let rows = zip(reports.periods, reports.totals).map { period, totals in
      ([period.written] + ReportState.allCases.map { "\(totals[$0])" } + ["\(totals.total)"])
        .joined(separator: " ")
    }
    #expect(
      rows == [
        "2026-06 75 12 5 10 0 102", "2026-07 74 13 6 9 0 102", "2026-08 73 15 5 9 0 102",
        "2026-09 72 13 6 11 0 102", "2026-10 77 11 4 10 0 102", "2026-11 0 0 0 0 102 102",
      ])
  }

  @Test func unitsThatMissInARowAreFound() {
    let reports = assessment.reports
    let misses = reports.units.indices.map { (unit: $0, count: reports.missesInARow(unit: $0)) }
      .filter { $0.count >= 2 }
      .map { "\(board.spelling(of: board.units[reports.units[$0.unit]].code)) \($0.count)" }
    #expect(
      Set(misses) == ["EABA 5", "HOAPHU 5", "EAKNUEC 3", "CUBAO 2", "EAWY 2", "TUYANTAY 2"])
  }

  @Test func theTaskOfManyUnitsHasItsReports() throws {
    let task = try #require(board.task(withID: "57-007"))
    let found = try #require(assessment.reports(onTask: task))
    #expect(ReportState.allCases.map { found.totals[$0] } == [60, 26, 0, 16, 0])
    #expect(found.rows.count == 102)
    let others = board.tasks.indices.filter { assessment.reports(onTask: $0) != nil }
    #expect(others == [task])
  }

  private func conclusions(_ state: ConclusionState, on today: String) -> [String] {
    let assessment = Assessment(of: board, on: day(today))
    return board.conclusions.indices.filter { assessment.state(ofConclusion: $0) == state }
      .map { board.key(of: board.conclusions[$0].address).text }
  }

  @Test func conclusionsStandAsTheirTasksDo() {
    let today = "2026-11-21"
    #expect(
      conclusions(.done, on: today) == ["2025-04-25/3", "2025-04-25/4", "2026-10-09/4"])
    #expect(conclusions(.late, on: today) == ["2025-04-25/1", "2026-10-09/3"])
    #expect(conclusions(.inProgress, on: today).count == 8)
    #expect(conclusions(.notAssigned, on: today) == [])
    let later = "2026-12-18"
    #expect(conclusions(.done, on: later).count == 3)
    #expect(
      conclusions(.late, on: later) == ["2025-04-25/1", "2026-10-09/1", "2026-10-09/3"])
    #expect(conclusions(.inProgress, on: later).count == 7)
    let counts = Assessment(of: board, on: day(later)).conclusionCounts()
    #expect(counts == [.done: 3, .late: 3, .inProgress: 7])
  }

  @Test func theMeetingToComeHasItsAgenda() throws {
    let meeting = try #require(board.meeting("2026-12-18"))
    #expect(board.nextMeeting(after: assessment.today) == meeting)
    #expect(board.meetings[meeting].minutes == 150)
    #expect(assessment.plannedMinutes(ofMeeting: meeting) == 145)
    let agenda = board.agenda(ofMeeting: meeting)
    #expect(agenda.map { board.items[$0].number } == (1...8).map(String.init))
    let onTheDay = Assessment(of: board, on: day("2026-12-18"))
    let found = onTheDay.tasks(ofItem: agenda[1])
    #expect(found == board.tasks.indices.filter { onTheDay.standings[$0] == .behind })
    #expect(found.count > 8, "more is behind by then")
    #expect(assessment.tasks(ofItem: agenda[1]).count == 8)
    #expect(
      onTheDay.tasks(ofItem: agenda[2]).map { board.id(of: $0) } == ["57-023", "57-024"])
    #expect(board.text(.draft, at: board.items[agenda[2]].address) != nil)
    let count = board.attendanceCount(ofMeeting: meeting)
    #expect(count.quorum == 9)
    #expect(count.members == 17)
    #expect(count.notMarked == 17)
    #expect(count.isQuorate == false)
  }

  @Test func anOldAgendaHasItemsWithoutMinutes() throws {
    let meeting = try #require(board.meeting("25/4/2025"))
    let agenda = board.agenda(ofMeeting: meeting)
    #expect(
      agenda.map { board.items[$0].tasks.map { board.id(of: $0) } } == [
        ["57-002"], ["57-026"], ["57-030"], [],
      ])
    #expect(agenda.last.map { board.title(ofItem: $0) } == "What limits the work so far")
    #expect(agenda.allSatisfy { board.items[$0].minutes == nil })
    #expect(
      board.title(ofItem: agenda[0], in: .vi)
        == board.text(
          .title, at: board.tasks[1].address, in: .vi))
  }

  @Test func membersStandInOrderOfRank() {
    let roles = board.membersByRank.map { board.members[$0].role?.rawValue ?? "" }
    #expect(
      roles == ["chair", "deputy", "deputy", "deputy"]
        + Array(repeating: "member", count: 12) + ["secretary"])
    #expect(board.text(.unit, at: board.members[board.membersByRank[3]].address) == "SKHCN")
  }

  @Test func againstFirstDatesOneMoreIsBehind() {
    #expect(assessment.firstDates.behind == 9)
    #expect(assessment.firstDates.behindOverdue == 7)
    #expect(assessment.firstDates.overdue == 8)
  }

  @Test func modelsKnowTheirTasksAndWhoTookThemOver() {
    #expect(board.models.map { $0.tasks.count } == [1, 2, 0])
    #expect(
      board.models[0].replicatedBy.map { board.spelling(of: $0) } == ["TANLAP", "TANAN"])
  }
}
