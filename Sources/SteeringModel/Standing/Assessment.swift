/// What the board comes to on a day: derived, never stored.
package struct Assessment: Sendable {
  /// The day it holds for.
  package let today: CivilDate
  /// The clock's word on each task, beside `board.tasks`.
  package let timings: [Timing]
  /// Where each task stands, beside `board.tasks`.
  package let standings: [Standing]
  /// The figures of all counted tasks.
  package let figures: Figures
  /// The sums that must come out.
  package let identities: [Identity]
  /// The shares that reports ask for.
  package let rates: Rates
  /// By primary lead: the board's units in order, then codes that no unit has, then tasks without
  /// a lead, if there are any.
  package let unitRows: [UnitRow]
  /// By group: the committee's groups in order, then words that are none, then tasks without one.
  package let groupRows: [GroupRow]
  /// The open tasks by when they fall due; stretches without a task are left out.
  package let deadlineRows: [DeadlineRow]
  /// The latest report beside ours, `nil` when there is none.
  package let headline: HeadlineComparison?

  let board: Board
  let calendar: DeadlineCalendar
  let findings: [Finding]
  private let general: [Problem]

  /// Assesses every task of the board. Linear in the number of tasks.
  package init(of board: Board, on today: CivilDate) {
    self.board = board
    self.today = today
    var timings: [Timing] = []
    var standings: [Standing] = []
    timings.reserveCapacity(board.tasks.count)
    standings.reserveCapacity(board.tasks.count)
    var last = CivilDate(dayNumber: .min)
    for task in board.tasks {
      let timing = Timing(of: task, on: today, dueSoon: board.committee.dueSoon)
      timings.append(timing)
      standings.append(
        Standing(
          status: task.trustedStatus, timing: timing, isAtRisk: task.outlook == .atRisk,
          hasOpenObstacle: task.hasOpenObstacle))
      if let due = task.dueEnd, due > last { last = due }
    }
    let calendar = DeadlineCalendar(
      today: today, dueSoon: board.committee.dueSoon, to: last.dayNumber == .min ? nil : last)
    var rows = AssessmentRows(board: board, calendar: calendar)
    for (index, task) in board.tasks.enumerated() where task.isCounted {
      rows.add(task, standings[index], timings[index])
    }
    self.timings = timings
    self.standings = standings
    self.calendar = calendar
    figures = rows.figures
    identities = Identity.all(of: rows.figures)
    rates = Rates(of: rows.figures)
    unitRows = rows.unitRows
    groupRows = rows.groupRows
    deadlineRows = rows.deadlineRows
    headline = HeadlineComparison(board: board, figures: rows.figures)
    let checks = DayChecks(board: board, today: today)
    findings = checks.findings(timings: timings)
    general =
      [checks.difference(headline)].compactMap { $0 }
      + identities.filter { !$0.holds }.map { identity in
        Problem(
          kind: .identity, path: "",
          detail: "\(identity.kind.rawValue) \(identity.left) ≠ \(identity.sum)")
      }
  }

  /// What is wrong on that day, beside the board's own problems.
  package var problems: Problems {
    Problems(findings: findings, general: general, board: board)
  }

  /// How many `problems` there are.
  package var problemCount: Int { findings.count + general.count }

  /// Everything that is wrong with one task: its file's lines, the board's own problems, the day's.
  package func problems(of task: Int) -> [Problem] {
    let address = board.tasks[task].address
    let id = board.id(of: task)
    let lines = board.files[Int(address.file)].problems.filter { $0.record == id && !id.isEmpty }
    return lines + (board.findings.of(address) + findings.of(address)).map { board.problem($0) }
  }
}
