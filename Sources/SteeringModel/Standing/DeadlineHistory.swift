/// How a task's deadline moved, and how it did against the first one.
package struct DeadlineHistory: Hashable, Sendable {
  /// How a task did against two deadlines.
  package enum Reading: Hashable, Sendable {
    /// Completed, on time or late against both or against the only one that is known.
    case onTime, late
    /// Completed on time against the date in force, late against the original.
    case onTimeLateAgainstOriginal
    /// Completed late against the date in force, on time against the original: it was moved forward.
    case lateOnTimeAgainstOriginal
    /// Completed, and nothing to hold it against.
    case completedUndated
    /// Open: so many days past the original deadline, 0 or less when that is still in term.
    case open(daysPastOriginal: Int?)
    case withdrawn
  }

  /// The deadline before it was first moved.
  package let original: Due
  /// Every deadline it had, the original first, the one in force last.
  package let chain: [Due]
  /// How often it was moved.
  package let moves: Int
  /// How the task did.
  package let reading: Reading
}

extension Assessment {
  /// The history of a task's deadline, `nil` when it was never moved.
  package func history(of index: Int) -> DeadlineHistory? {
    guard let (chain, moves) = board.deadlines(of: index), let original = chain.first else {
      return nil
    }
    return DeadlineHistory(
      original: original, chain: chain, moves: moves,
      reading: reading(of: index, against: original))
  }

  private func reading(of index: Int, against original: Due) -> DeadlineHistory.Reading {
    let task = board.tasks[index]
    let wasOnTime = task.completedPeriod.flatMap { done in
      original.end.flatMap { done.last <= $0 ? true : done.first > $0 ? false : nil }
    }
    switch (timings[index], wasOnTime) {
    case (.none, _): return .withdrawn
    case (.onTime, false?): return .onTimeLateAgainstOriginal
    case (.late, true?): return .lateOnTimeAgainstOriginal
    case (.onTime, _), (.completedUndated, true?): return .onTime
    case (.late, _), (.completedUndated, false?): return .late
    case (.completedUndated, nil): return .completedUndated
    default: return .open(daysPastOriginal: original.end.map { $0.days(until: today) })
    }
  }
}

extension Board {
  /// Every deadline that a task had, the first one first, and how often it was moved; `nil` when it
  /// never was.
  fileprivate func deadlines(of index: Int) -> (chain: [Due], moves: Int)? {
    let task = tasks[index]
    let ledger = extensions(of: index).map { extensions[$0] }
    guard task.marks.contains(.dueOriginal) || !ledger.isEmpty else { return nil }
    var chain: [Due] = []
    let steps = [task.dueOriginal] + ledger.flatMap { [$0.from, $0.to] } + [task.due]
    for step in steps where step != .absent && step != .unreadable && step != chain.last {
      chain.append(step)
    }
    // Without a ledger line a deadline may still say that it was another one once.
    let moves = max(ledger.count, chain.count > 1 ? 1 : 0)
    return moves > 0 && !chain.isEmpty ? (chain, moves) : nil
  }
}

/// What is behind when every open task is held against the first deadline that it had.
package struct FirstDates: Hashable, Sendable {
  /// Behind, by the clock or by judgement.
  package let behind: Int
  /// Behind because overdue.
  package let behindOverdue: Int
  /// Overdue by the clock, the blocked among them.
  package let overdue: Int

  /// - Parameter rewritten: The tasks that say what their first deadline was.
  init(
    board: Board, timings: [Timing], standings: [Standing], figures: Figures, today: CivilDate,
    rewritten: [Int]
  ) {
    var (behind, behindOverdue, overdue) = (
      figures.behind, figures.behindOverdue, figures.overdue
    )
    for index in Set(rewritten + board.extensions.compactMap(\.task)) {
      guard timings[index].isOpen, board.tasks[index].isCounted,
        let original = board.deadlines(of: index)?.chain.first
      else { continue }
      var task = board.tasks[index]
      task.setDue(original)
      let timing = Timing(of: task, on: today, dueSoon: board.committee.dueSoon)
      let standing = Standing(
        status: task.trustedStatus, timing: timing, isAtRisk: task.outlook == .atRisk,
        hasOpenObstacle: task.hasOpenObstacle)
      behind += (standing == .behind ? 1 : 0) - (standings[index] == .behind ? 1 : 0)
      overdue += (timing == .overdue ? 1 : 0) - (timings[index] == .overdue ? 1 : 0)
      behindOverdue +=
        (standing == .behind && timing == .overdue ? 1 : 0)
        - (standings[index] == .behind && timings[index] == .overdue ? 1 : 0)
    }
    self.behind = behind
    self.behindOverdue = behindOverdue
    self.overdue = overdue
  }
}
