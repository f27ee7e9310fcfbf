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

  /// Whether a task is open and falls due in a stretch of time, as a test for many tasks: the stretch
  /// is looked up once.
  package func isDue(in bucket: DeadlineBucket) -> (Int) -> Bool {
    let (timings, tasks, calendar) = (timings, board.tasks, calendar)
    let place = calendar.buckets.firstIndex(of: bucket)
    return { timings[$0].isOpen && calendar.place(of: tasks[$0]) == place }
  }
}
