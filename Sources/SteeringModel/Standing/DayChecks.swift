/// The contradictions that depend on the day.
struct DayChecks: Sendable {
  let board: Board
  let today: CivilDate

  /// Appends what is wrong with a task on the day.
  func check(_ task: Task, _ timing: Timing, into findings: inout [Finding]) {
    guard task.damage == nil, task.isCounted || !task.marks.contains(.key) else { return }
    checkDates(task, timing, into: &findings)
  }

  /// What a report of today says otherwise than we count: "completed 14 ≠ 15, behind 9 ≠ 8".
  func difference(_ headline: HeadlineComparison?) -> Problem? {
    guard let headline, headline.isOfToday, headline.differs else { return nil }
    let address = board.headlines[headline.headline].address
    let different = headline.lines.filter { ($0.difference ?? 0) != 0 }
    return Problem(
      kind: .headlineDiffers, path: board.path(of: address), line: board.line(of: address),
      record: board.key(of: address).text,
      detail: different.map { "\($0.what.rawValue) \($0.reported ?? 0) ≠ \($0.ours)" }
        .joined(separator: ", "))
  }

  private func checkDates(_ task: Task, _ timing: Timing, into findings: inout [Finding]) {
    if task.status == .completed, let completed = task.completedPeriod, completed.first > today {
      findings.append(Finding(.completedInFuture, task.address, .completed))
    }
    guard timing.isOpen else { return }
    if task.outlook == .onTrack, timing == .overdue {
      findings.append(Finding(.onTrackButOverdue, task.address, .outlook))
    }
    if !task.marks.contains(.updated) {
      findings.append(Finding(.neverUpdated, task.address))
    } else if let updated = task.updated,
      updated.days(until: today) > board.committee.reportEvery
    {
      findings.append(Finding(.stale, task.address, .updated))
    }
  }
}
