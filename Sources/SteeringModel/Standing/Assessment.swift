package import RecText

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
  /// Those of `unitRows` that a list of units is made of: the members of a collective that lead no
  /// task of their own are left out, since a province has a hundred of them.
  package let leadingUnits: [UnitRow]
  /// By group: the committee's groups in order, then words that are none, then tasks without one.
  package let groupRows: [GroupRow]
  /// The open tasks by when they fall due; stretches without a task are left out.
  package let deadlineRows: [DeadlineRow]
  /// The latest report beside ours, `nil` when there is none.
  package let headline: HeadlineComparison?
  /// What is behind when each moved deadline is held to be where it was at first.
  package let firstDates: FirstDates

  let board: Board
  let calendar: DeadlineCalendar
  let findings: [Finding]
  private let general: [Problem]

  /// Assesses every task of the board. Linear in the number of tasks; of many the workers do a share.
  package init(of board: Board, on today: CivilDate, workers: any WorkerPool = NoWorkers()) {
    self.board = board
    self.today = today
    let judged = workers.shares(of: board.tasks.count, from: fewRecords) { range in
      JudgedTasks(range, of: board, on: today)
    }
    let (timings, standings) = (judged.flatMap(\.timings), judged.flatMap(\.standings))
    let calendar = DeadlineCalendar(
      today: today, dueSoon: board.committee.dueSoon, to: judged.compactMap(\.lastDue).max())
    let checks = DayChecks(board: board, today: today)
    let tallied = workers.shares(of: board.tasks.count, from: fewRecords) { range in
      var rows = AssessmentRows(board: board, calendar: calendar)
      var findings: [Finding] = []
      var rewritten: [Int] = []
      for index in range {
        let task = board.tasks[index]
        if task.marks.contains(.dueOriginal) { rewritten.append(index) }
        if task.isCounted { rows.add(task, standings[index], timings[index]) }
        checks.check(task, timings[index], into: &findings)
      }
      return (rows: rows, findings: findings, rewritten: rewritten)
    }
    var rows = tallied[0].rows
    for part in tallied.dropFirst() { rows.add(part.rows) }
    self.timings = timings
    self.standings = standings
    self.calendar = calendar
    figures = rows.figures
    identities = Identity.all(of: rows.figures)
    rates = Rates(of: rows.figures)
    unitRows = rows.unitRows
    leadingUnits = board.leavingOutIdleMembers(unitRows)
    groupRows = rows.groupRows
    deadlineRows = rows.deadlineRows
    headline = HeadlineComparison(
      board: board, figures: rows.figures, today: today, workers: workers)
    firstDates = FirstDates(
      board: board, timings: timings, standings: standings, figures: rows.figures, today: today,
      rewritten: tallied.flatMap(\.rewritten))
    findings = tallied.flatMap(\.findings)
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
    let file = board.files[Int(address.file)]
    let own = board.lines(of: address)
    let lines = file.problems.filter { own.contains($0.line) }.map { Problem($0, path: file.path) }
    return lines + (board.findings.of(address) + findings.of(address)).map { board.problem($0) }
  }
}

/// What the clock and the records say of some tasks.
private struct JudgedTasks: Sendable {
  var timings: [Timing] = []
  var standings: [Standing] = []
  /// The last day on which one of them falls due.
  var lastDue: CivilDate?

  init(_ range: Range<Int>, of board: Board, on today: CivilDate) {
    timings.reserveCapacity(range.count)
    standings.reserveCapacity(range.count)
    var last = CivilDate(dayNumber: .min)
    for index in range {
      let task = board.tasks[index]
      let timing = Timing(of: task, on: today, dueSoon: board.committee.dueSoon)
      timings.append(timing)
      standings.append(
        Standing(
          status: task.trustedStatus, timing: timing, isAtRisk: task.outlook == .atRisk,
          hasOpenObstacle: task.hasOpenObstacle))
      if let due = task.dueEnd, due > last { last = due }
    }
    lastDue = last.dayNumber == .min ? nil : last
  }
}
