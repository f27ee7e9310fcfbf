internal import RecText

/// What became of the report that a unit owes, for a period or on a task.
package enum ReportState: UInt8, Sendable, Hashable, CaseIterable {
  case onTime, late, nothing, missing, notYetDue

  /// The word that scripts use.
  package var word: String {
    switch self {
    case .onTime: "on-time"
    case .late: "late"
    case .nothing: "nothing"
    case .missing: "missing"
    case .notYetDue: "not-yet-due"
    }
  }
}

/// How many reports stand where.
package struct ReportTotals: Sendable, Hashable {
  private var counts = [0, 0, 0, 0, 0]

  /// The count of one state.
  package subscript(state: ReportState) -> Int { counts[Int(state.rawValue)] }

  /// How many reports are owed.
  package var total: Int { counts.reduce(0, +) }

  mutating func add(_ state: ReportState) { counts[Int(state.rawValue)] += 1 }
}

/// The reports of all units that report, by period.
package struct ReportBoard: Sendable {
  /// The periods from the first to the one in which today lies, in order.
  package let periods: [Period]
  /// The units that report, as indexes of the board's units in their order.
  package let units: [Int]
  /// The totals of each period.
  package let totals: [ReportTotals]
  /// How many periods are due, counted from the first: a report for them that is not there is missing.
  package let dueCount: Int
  private let states: [ReportState?]
  private let records: [Int32]

  /// The state of a unit's report for a period, by their places; `nil` where the unit owes none,
  /// because it did not exist at the period's end.
  package func state(unit: Int, period: Int) -> ReportState? {
    states[unit * periods.count + period]
  }

  /// The report that counts, as an index of the board's reports; `nil` where there is none.
  package func report(unit: Int, period: Int) -> Int? {
    let index = records[unit * periods.count + period]
    return index < 0 ? nil : Int(index)
  }

  /// How many reports of a unit, by its place, are missing in a row, counted back from the last period
  /// that is due.
  package func missesInARow(unit: Int) -> Int {
    var count = 0
    while count < dueCount, state(unit: unit, period: dueCount - 1 - count) == .missing {
      count += 1
    }
    return count
  }

  fileprivate init(_ ledger: ReportLedger, _ board: Board, on today: CivilDate) {
    let committee = board.committee
    let kinds = Set(committee.reportKinds)
    units = board.units.indices.filter { index in
      let unit = board.units[index]
      return !unit.isCollective && unit.kind.map { kinds.contains($0) } ?? false
    }
    let first = committee.reportFrom.map(\.first) ?? ledger.firstDay
    periods = first.map { Period.run(committee.reportPeriod, from: $0, to: today) } ?? []
    var totals = [ReportTotals](repeating: ReportTotals(), count: periods.count)
    var states: [ReportState?] = []
    var records: [Int32] = []
    let dues = periods.map { $0.last.adding(days: committee.reportDay) }
    dueCount = dues.count { $0 < today }
    for index in units {
      let unit = board.units[index]
      for (place, period) in periods.enumerated() {
        let report = ledger.report(ReportMatter(unit.code, period: period))
        records.append(Int32(report ?? -1))
        guard unit.exists(on: period.last) else {
          states.append(nil)
          continue
        }
        let state = ReportState(report.map { board.reports[$0] }, due: dues[place], on: today)
        totals[place].add(state)
        states.append(state)
      }
    }
    self.totals = totals
    self.states = states
    self.records = records
  }
}

/// The reports on a task whose lead stands for many units.
package struct TaskReports: Sendable {
  /// One unit's report.
  package struct Row: Sendable, Hashable {
    /// The unit's index in the board.
    package let unit: Int
    /// What became of its report.
    package let state: ReportState
    /// The report that counts, as an index of the board's reports.
    package let report: Int?
  }

  /// The members of the task's collective leads, in the order of the board's units.
  package let rows: [Row]
  /// How many stand where.
  package let totals: ReportTotals
}

extension Assessment {
  /// The reports for all periods. O(reports + units × periods), worked out anew each time.
  package var reports: ReportBoard {
    ReportBoard(ReportLedger(board, on: today), board, on: today)
  }

  /// The reports on a task, `nil` for one without a collective lead. A report is on time until the
  /// task is due; on one that never falls due none is missing. O(reports).
  package func reports(onTask task: Int) -> TaskReports? {
    let leads = Set(board.leads(of: task)).filter { board.unit($0)?.isCollective ?? false }
    guard !leads.isEmpty else { return nil }
    let ledger = ReportLedger(board, on: today)
    var totals = ReportTotals()
    let rows = Set(leads.flatMap { board.members(of: $0) }).sorted().map { unit in
      let report = ledger.report(ReportMatter(board.units[unit].code, task: task))
      let state = ReportState(
        report.map { board.reports[$0] }, due: board.tasks[task].dueEnd, on: today)
      totals.add(state)
      return TaskReports.Row(unit: unit, state: state, report: report)
    }
    return TaskReports(rows: rows, totals: totals)
  }
}

extension ReportState {
  /// The state of a report that is to be there by a day, `nil` for never. One without a day of its
  /// own is on time: nothing says otherwise.
  init(_ report: Report?, due: CivilDate?, on today: CivilDate) {
    guard let report else {
      self = due.map { $0 < today } ?? false ? .missing : .notYetDue
      return
    }
    if report.state == .nothing {
      self = .nothing
    } else {
      let isLate = due.flatMap { due in report.on.map { $0 > due } } ?? false
      self = isLate ? .late : .onTime
    }
  }
}

/// Of the reports of each unit on each matter the one that counts: the latest that had come by a day,
/// of one day the last in file order.
private struct ReportLedger {
  private var latest: [ReportMatter: Int] = [:]
  /// The first day of the first period that any report is about.
  private(set) var firstDay: CivilDate?

  init(_ board: Board, on today: CivilDate) {
    latest.reserveCapacity(board.reports.count)
    for (index, report) in board.reports.enumerated() {
      guard let matter = ReportMatter(report), report.on.map({ $0 <= today }) ?? true else {
        continue
      }
      if report.task == nil, let period = report.period {
        firstDay = min(firstDay ?? period.first, period.first)
      }
      guard let known = latest[matter] else {
        latest[matter] = index
        continue
      }
      let before = board.reports[known].on ?? CivilDate(dayNumber: .min)
      if (report.on ?? CivilDate(dayNumber: .min)) >= before { latest[matter] = index }
    }
  }

  func report(_ matter: ReportMatter) -> Int? { latest[matter] }
}

extension Period {
  /// The months or quarters from the one that holds a day to the one that holds another.
  static func run(_ precision: Precision, from first: CivilDate, to last: CivilDate) -> [Period] {
    var periods: [Period] = []
    var period = Period(precision, around: first)
    while period.first <= last {
      periods.append(period)
      period = Period(precision, around: period.last.adding(days: 1))
    }
    return periods
  }
}
