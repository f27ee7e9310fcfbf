internal import RecText

/// The latest reported figures beside those that we count for their own day.
package struct HeadlineComparison: Hashable, Sendable {
  /// One of the figures that a report gives.
  package enum What: String, Sendable, Hashable, CaseIterable {
    case total, completed, onSchedule = "on_schedule", behind, notImplemented = "not_implemented"
  }

  /// One figure, as reported and as counted.
  package struct Line: Hashable, Sendable {
    /// Which figure.
    package let what: What
    /// As reported, `nil` where the report has none.
    package let reported: Int?
    /// As counted for the report's own day; `Not_implemented` is held against the blocked.
    package let ours: Int
    /// As counted today.
    package let now: Int

    /// Ours less theirs, `nil` where the report has no figure.
    package var difference: Int? { reported.map { ours - $0 } }
  }

  /// The headline's index in the board.
  package let headline: Int
  /// The day or period that it tells of.
  package let asOf: Period?
  /// The day whose figures it is held against: the last of its period, today where that reaches today.
  package let day: CivilDate
  /// Whether its period reaches today. Of a past day the statuses are not on record: they are taken
  /// from today's, completion, deadlines and obstacles from their dates.
  package let isOfToday: Bool
  /// The figures, in the order of the reports.
  package let lines: [Line]
  /// What the reported parts add up to, `nil` when one is missing.
  package let sum: Int?
  /// Whether the report adds up, `nil` when a figure is missing.
  package let addsUp: Bool?

  /// Whether any figure differs from ours.
  package var differs: Bool { lines.contains { ($0.difference ?? 0) != 0 } }

  /// Compares the latest headline of a day that has come, `nil` when the board has none.
  init?(
    board: Board, figures: Figures, today: CivilDate, workers: any WorkerPool
  ) {
    let come = board.headlines.indices.filter { index in
      board.headlines[index].asOf.map { $0.first <= today } ?? true
    }
    let latest = come.max { left, right in
      let (first, second) = (board.headlines[left].asOf, board.headlines[right].asOf)
      guard let second else { return false }
      return first.map { $0.last <= second.last } ?? true
    }
    guard let latest else { return nil }
    let reported = board.headlines[latest]
    headline = latest
    asOf = reported.asOf
    sum = reported.sum
    addsUp = reported.addsUp
    let last = reported.asOf?.last ?? today
    isOfToday = last >= today
    day = min(last, today)
    let own = isOfToday ? figures : PastDay(day, board: board).figures(workers)
    func line(_ what: What, _ reported: Int?, _ count: (Figures) -> Int) -> Line {
      Line(what: what, reported: reported, ours: count(own), now: count(figures))
    }
    lines = [
      line(.total, reported.total) { $0.total },
      line(.completed, reported.completed) { $0.completed },
      line(.onSchedule, reported.onSchedule) { $0.onSchedule },
      line(.behind, reported.behind) { $0.behind },
      line(.notImplemented, reported.notImplemented) { $0.blocked },
    ]
  }
}

/// What today's records say of a past day.
struct PastDay: Sendable {
  let day: CivilDate
  let board: Board
  /// The deadline in force on that day, of the tasks whose deadline was moved after it.
  private let dues: [Int: Due]
  /// The tasks that an obstacle stood in the way of.
  private let obstructed: Set<Int>

  init(_ day: CivilDate, board: Board) {
    self.day = day
    self.board = board
    var dues: [Int: Due] = [:]
    for task in Set(board.extensions.compactMap(\.task)) {
      let later = board.extensions(of: task).map { board.extensions[$0] }.first { moved in
        moved.on.map { $0 > day } ?? false
      }
      if let later, later.from != .absent, later.from != .unreadable { dues[task] = later.from }
    }
    self.dues = dues
    obstructed = Set(board.obstacles.filter { $0.wasOpen(on: day) }.flatMap(\.tasks))
  }

  func figures(_ workers: any WorkerPool) -> Figures {
    let parts = workers.shares(of: board.tasks.count, from: fewRecords) { range in
      var tally = Tally(rows: 1)
      for index in range where board.tasks[index].isCounted {
        let (standing, timing) = judgement(of: index)
        tally.add(0, standing, timing, isDamaged: board.tasks[index].damage != nil)
      }
      return tally
    }
    var tally = parts[0]
    for part in parts.dropFirst() { tally.add(part) }
    return tally.figures(0)
  }

  private func judgement(of index: Int) -> (Standing, Timing) {
    var task = board.tasks[index]
    if let due = dues[index] { task.setDue(due) }
    // What is completed since was being worked on then, as far as anybody wrote down.
    let isOpenedAgain = task.trustedStatus == .completed && (task.completed ?? day) > day
    if isOpenedAgain { task.status = .inProgress }
    let timing = Timing(of: task, on: day, dueSoon: board.committee.dueSoon)
    let standing = Standing(
      status: task.trustedStatus, timing: timing,
      isAtRisk: task.outlook == .atRisk && !isOpenedAgain,
      hasOpenObstacle: obstructed.contains(index))
    return (standing, timing)
  }
}
