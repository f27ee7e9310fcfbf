internal import RecText

/// What became of a conclusion, derived from its tasks.
package enum ConclusionState: String, Sendable, Hashable, CaseIterable {
  /// No task arises from it, or all of its tasks are completed.
  case done
  /// It has no task, and does not say that none arises.
  case notAssigned = "not-assigned"
  /// One of its tasks is overdue.
  case late
  /// Its tasks are being worked on.
  case inProgress = "in-progress"
}

extension Assessment {
  /// What became of a conclusion. Withdrawn tasks carry nothing out and are left out; a task that was
  /// completed late is completed.
  package func state(ofConclusion index: Int) -> ConclusionState {
    let conclusion = board.conclusions[index]
    let carried = conclusion.tasks.filter { standings[$0] != .withdrawn }
    if carried.isEmpty { return conclusion.saysNoTask ? .done : .notAssigned }
    if carried.allSatisfy({ standings[$0] == .completed }) { return .done }
    return carried.contains { timings[$0] == .overdue } ? .late : .inProgress
  }

  /// How many of the conclusions of all meetings, or of one, stand where.
  package func conclusionCounts(ofMeeting meeting: Int? = nil) -> [ConclusionState: Int] {
    let all = meeting.map { board.conclusions(ofMeeting: $0) } ?? Array(board.conclusions.indices)
    return all.reduce(into: [:]) { $0[state(ofConclusion: $1), default: 0] += 1 }
  }

  /// The tasks that an item of an agenda is about: those that it names, else those that its query
  /// finds on the day.
  package func tasks(ofItem index: Int) -> [Int] {
    let item = board.items[index]
    guard item.tasks.isEmpty, !item.query.isEmpty,
      case .success(let query) = Query.parse(item.query, in: board)
    else { return item.tasks }
    return tasks(matching: query).filter { board.tasks[$0].isCounted }
  }

  /// How many minutes the items of an agenda are planned to take together.
  package func plannedMinutes(ofMeeting meeting: Int) -> Int {
    board.agenda(ofMeeting: meeting).reduce(0) { $0 + (board.items[$1].minutes ?? 0) }
  }
}
