/// The contradictions that depend on the day.
struct DayChecks {
  let board: Board
  let today: CivilDate

  /// What is wrong on the day, in the order of addresses.
  func findings(timings: [Timing], headline: HeadlineComparison?) -> [Finding] {
    var findings: [Finding] = []
    for (index, task) in board.tasks.enumerated()
    where task.damage == nil && (task.isCounted || !task.marks.contains(.key)) {
      check(task, timings[index], into: &findings)
    }
    guard let headline, headline.differs else { return findings }
    let address = board.headlines[headline.headline].address
    let place = findings.firstIndex { !$0.isBefore(address) } ?? findings.count
    findings.insert(Finding(.headlineDiffers, address), at: place)
    return findings
  }

  private func check(_ task: Task, _ timing: Timing, into findings: inout [Finding]) {
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
