extension Assessment {
  /// Days from today to the end of the task's term, negative when past, `nil` when it never falls
  /// due; for completed tasks too.
  package func daysLeft(_ task: Int) -> Int? {
    board.tasks[task].dueEnd.map { today.days(until: $0) }
  }

  /// For each of the committee's words whether the task has it.
  package func clear(_ task: Int) -> [(word: ClearWord, has: Bool)] {
    board.committee.clear.map { ($0, $0.isClear(in: board.tasks[task])) }
  }

  /// How many of the committee's words the task has.
  package func clearCount(_ task: Int) -> Int {
    board.committee.clear.count { $0.isClear(in: board.tasks[task]) }
  }

  /// The stretch of time in which an open task falls due, `nil` for completed and withdrawn ones.
  package func bucket(of task: Int) -> DeadlineBucket? {
    timings[task].isOpen ? calendar.buckets[calendar.place(of: board.tasks[task])] : nil
  }

  /// Whether a task is open and falls due in a stretch of time, as a test for many tasks: the stretch
  /// is looked up once.
  package func isDue(in bucket: DeadlineBucket) -> (Int) -> Bool {
    let (timings, tasks, calendar) = (timings, board.tasks, calendar)
    let place = calendar.buckets.firstIndex(of: bucket)
    return { timings[$0].isOpen && calendar.place(of: tasks[$0]) == place }
  }

  /// For how many days an obstacle has been, or was, in the way; `nil` when its dates do not say.
  package func daysOpen(obstacle: Int) -> Int? {
    let obstacle = board.obstacles[obstacle]
    guard let since = obstacle.since else { return nil }
    return (obstacle.isOpen ? today : obstacle.cleared).map { since.days(until: $0) }
  }
}
