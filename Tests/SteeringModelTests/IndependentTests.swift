import RecText
import SteeringModel
import Testing

/// A thousand random committees: every figure is what a slow and plain reckoning makes of the same
/// values.
struct IndependentTests {
  /// What the reckoning says of one task.
  private struct Verdict {
    var standing: String
    var timing: String
  }

  private func verdict(
    _ task: RandomCommittee.Work, isBlocked: Bool, due: String?, _ committee: RandomCommittee
  ) -> Verdict {
    let end = due == "some day" ? nil : Plain.end(due == "standing" ? nil : due)
    let statuses = ["not-started", "in-progress", "submitted", "completed", "paused", "withdrawn"]
    let status = task.status.flatMap { statuses.contains($0) ? $0 : nil }
    if status == "withdrawn" { return Verdict(standing: "withdrawn", timing: "") }
    if status == "completed" {
      guard let end, let completed = task.completed else {
        return Verdict(standing: "completed", timing: "completed-undated")
      }
      return Verdict(standing: "completed", timing: completed <= end ? "on-time" : "late")
    }
    var timing = due == "standing" ? "standing" : "undated"
    if let end {
      let soon = Plain.after(committee.today, committee.dueSoon)
      timing = end < committee.today ? "overdue" : end <= soon ? "due-soon" : "in-term"
    }
    guard let status else { return Verdict(standing: "unaccounted", timing: timing) }
    if isBlocked, status == "not-started" || status == "paused" {
      return Verdict(standing: "blocked", timing: timing)
    }
    if timing == "overdue" || task.outlook == "at-risk" {
      return Verdict(standing: "behind", timing: timing)
    }
    return Verdict(standing: timing == "undated" ? "unaccounted" : "on-schedule", timing: timing)
  }

  @Test func aThousandCommitteesHaveTheFiguresOfAPlainReckoning() throws {
    for seed in 0..<1_000 {
      let committee = RandomCommittee(seed: UInt64(seed))
      let made = board(committee.text)
      let assessment = Assessment(of: made, on: day(committee.today))
      try compare(committee, made, assessment, seed)
    }
  }

  private func compare(
    _ committee: RandomCommittee, _ board: Board, _ assessment: Assessment, _ seed: Int
  ) throws {
    let isHidden = committee.work.map { $0.secrecy == "secret" || $0.secrecy == "confidential" }
    let shown = committee.work.indices.filter { !isHidden[$0] }
    let stopped = Set(
      committee.obstacles.filter { $0.status == "open" || ($0.status == nil && $0.cleared == nil) }
        .flatMap(\.tasks))
    let verdicts = shown.map { index in
      let task = committee.work[index]
      return verdict(task, isBlocked: stopped.contains(index), due: task.due, committee)
    }
    try #require(board.tasks.count == shown.count, "seed \(seed)")
    #expect(board.notShown == committee.work.count - shown.count, "seed \(seed)")
    #expect(assessment.standings.map(\.word) == verdicts.map(\.standing), "seed \(seed)")
    #expect(assessment.timings.map(\.word) == verdicts.map(\.timing), "seed \(seed)")

    let counted = verdicts.filter { $0.standing != "withdrawn" }
    func count(_ standing: String) -> Int { counted.count { $0.standing == standing } }
    func clock(_ timing: String) -> Int { counted.count { $0.timing == timing } }
    let figures = assessment.figures
    #expect(figures.total == counted.count, "seed \(seed)")
    for standing in Standing.allCases where standing != .withdrawn {
      #expect(figures[standing] == count(standing.word), "seed \(seed) \(standing)")
    }
    for timing in Timing.allCases where timing != .none {
      #expect(figures[timing] == clock(timing.word), "seed \(seed) \(timing)")
    }
    #expect(assessment.identities.allSatisfy { $0.holds }, "seed \(seed)")
    let completed = count("completed")
    let overdue = clock("overdue")
    let rates = assessment.rates
    #expect(
      [rates.doneOfTotal, rates.doneOfFallenDue, rates.onTimeOfDone] == [
        Rate(numerator: completed, denominator: counted.count),
        Rate(numerator: completed, denominator: completed + overdue),
        Rate(numerator: clock("on-time"), denominator: completed),
      ], "seed \(seed)")
    compareRows(committee, shown, verdicts, board, assessment, seed)
    try compareFilters(committee, shown, verdicts, stopped, assessment, seed)
    compareFirstDates(committee, shown, stopped, assessment, seed)
    compareConclusions(committee, isHidden, shown, verdicts, board, assessment, seed)
    compareReports(committee, board, assessment, seed)
  }

  private func compareRows(
    _ committee: RandomCommittee, _ shown: [Int], _ verdicts: [Verdict], _ board: Board,
    _ assessment: Assessment, _ seed: Int
  ) {
    for row in assessment.unitRows {
      let code = row.unit.map { board.spelling(of: $0) }
      let own = zip(shown, verdicts).filter { index, verdict in
        committee.work[index].leads.first == code && verdict.standing != "withdrawn"
      }
      #expect(row.figures.total == own.count, "seed \(seed) \(code ?? "none")")
      #expect(row.figures.behind == own.count { $0.1.standing == "behind" }, "seed \(seed)")
      let any = zip(shown, verdicts).count { index, verdict in
        let leads = committee.work[index].leads
        return verdict.standing != "withdrawn"
          && (code.map { leads.contains($0) } ?? leads.isEmpty)
      }
      #expect(row.anyLead == any, "seed \(seed) \(code ?? "none")")
    }
    for row in assessment.groupRows {
      let word = row.group.map { board.spelling(of: $0) }
      let own = zip(shown, verdicts).count { index, verdict in
        committee.work[index].group == word && verdict.standing != "withdrawn"
      }
      #expect(row.figures.total == own, "seed \(seed)")
    }
  }

  private func compareFilters(
    _ committee: RandomCommittee, _ shown: [Int], _ verdicts: [Verdict], _ stopped: Set<Int>,
    _ assessment: Assessment, _ seed: Int
  ) throws {
    func work(_ place: Int) -> RandomCommittee.Work { committee.work[shown[place]] }
    typealias Holds = (Int) -> Bool
    let isUrgent: Holds = { place in
      let verdict = verdicts[place]
      return verdict.standing != "completed" && ["overdue", "due-soon"].contains(verdict.timing)
    }
    let isEarly: Holds = { place in
      guard let end = Plain.end(work(place).due) else { return false }
      return end < "2026-07-01"
    }
    let filters: [(String, Holds)] = [
      ("standing:behind", { verdicts[$0].standing == "behind" }),
      ("-standing:completed timing:overdue,due-soon", isUrgent),
      ("lead:A", { work($0).leads.contains("A") }),
      ("primary:B,C", { ["B", "C"].contains(work($0).leads.first) }),
      ("lead:none", { work($0).leads.isEmpty }),
      ("group:II", { work($0).group == "II" }),
      ("obstacle:open", { stopped.contains(shown[$0]) }),
      ("due<2026-07", isEarly),
      ("completed:2026", { work($0).completed?.hasPrefix("2026") ?? false }),
      ("days<0", { verdicts[$0].timing == "overdue" }),
      ("status:none", { work($0).status == nil || work($0).status == "odd" }),
    ]
    for (text, holds) in filters {
      let found = assessment.tasks(matching: try Query.parse(text).get())
      let expected = shown.indices.filter(holds)
      #expect(found == expected, "seed \(seed) \(text)")
    }
  }

  private func compareFirstDates(
    _ committee: RandomCommittee, _ shown: [Int], _ stopped: Set<Int>, _ assessment: Assessment,
    _ seed: Int
  ) {
    let first = shown.map { index in
      let task = committee.work[index]
      let isReadable = task.due != nil && task.due != "some day"
      // A first deadline that is also the only one was never moved
      let wasMoved = isReadable && task.dueOriginal != nil && task.dueOriginal != task.due
      return verdict(
        task, isBlocked: stopped.contains(index), due: wasMoved ? task.dueOriginal : task.due,
        committee)
    }
    #expect(
      assessment.firstDates.behind == first.count { $0.standing == "behind" }, "seed \(seed)")
    #expect(
      assessment.firstDates.overdue == first.count { $0.timing == "overdue" }, "seed \(seed)")
  }

  private func compareConclusions(
    _ committee: RandomCommittee, _ isHidden: [Bool], _ shown: [Int], _ verdicts: [Verdict],
    _ board: Board, _ assessment: Assessment, _ seed: Int
  ) {
    var expected: [String] = []
    for conclusion in committee.conclusions {
      let tasks = Set(conclusion.tasks)
      if !tasks.isEmpty, tasks.allSatisfy({ isHidden[$0] }) { continue }
      let own = tasks.compactMap { task in shown.firstIndex(of: task).map { verdicts[$0] } }
        .filter { $0.standing != "withdrawn" }
      if own.isEmpty {
        expected.append(conclusion.saysNone ? "done" : "not-assigned")
      } else if own.allSatisfy({ $0.standing == "completed" }) {
        expected.append("done")
      } else {
        expected.append(own.contains { $0.timing == "overdue" } ? "late" : "in-progress")
      }
    }
    let found = board.conclusions.indices.map { assessment.state(ofConclusion: $0).rawValue }
    #expect(found == expected, "seed \(seed)")
  }

  private func compareReports(
    _ committee: RandomCommittee, _ board: Board, _ assessment: Assessment, _ seed: Int
  ) {
    let reports = assessment.reports
    let thisMonth = String(committee.today.prefix(7))
    let months = (1...12).map { "2026-" + ($0 < 10 ? "0\($0)" : "\($0)") }
      .filter { $0 >= committee.firstPeriod && $0 <= thisMonth }
    #expect(reports.periods.map(\.written) == months, "seed \(seed)")
    for (place, unit) in committee.reporting.enumerated() {
      var states: [String] = []
      for month in months {
        let due = Plain.after(Plain.end(month) ?? "", committee.reportDay)
        var latest: RandomCommittee.HandedIn?
        for report in committee.reports
        where report.unit == unit && report.period == month
          && (report.on ?? "") <= committee.today && (report.on ?? "") >= (latest?.on ?? "")
        {
          latest = report
        }
        if let latest {
          states.append(
            latest.state == "nothing" ? "nothing" : (latest.on ?? "") > due ? "late" : "on-time")
        } else {
          states.append(due < committee.today ? "missing" : "not-yet-due")
        }
      }
      let found = months.indices.map { reports.state(unit: place, period: $0)?.word ?? "" }
      #expect(found == states, "seed \(seed) \(unit)")
      let misses = zip(months, states).reversed()
        .drop { month, _ in
          Plain.after(Plain.end(month) ?? "", committee.reportDay) >= committee.today
        }
        .prefix { $0.1 == "missing" }.count
      #expect(reports.missesInARow(unit: place) == misses, "seed \(seed) \(unit)")
    }
  }
}
