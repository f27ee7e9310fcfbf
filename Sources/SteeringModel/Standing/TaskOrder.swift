package import RecText

/// An order in which tasks are listed.
package enum TaskOrder: String, Sendable, Hashable, CaseIterable {
  case worstFirst = "worst-first"
  case deadline, unit, group, id
}

extension Assessment {
  /// The tasks in an order; those that it does not tell apart stay as they were. Units
  /// follow each other by their short names in the language.
  package func order(
    _ tasks: [Int], by order: TaskOrder, in board: Board, language: Language,
    workers: any WorkerPool = NoWorkers()
  ) -> [Int] {
    func sorted(_ tasks: [Int], by key: @escaping @Sendable (Int) -> UInt32) -> [Int] {
      RadixSort.sorted(tasks, workers, by: key)
    }
    switch order {
    case .worstFirst: return sorted(tasks) { worstFirstKey($0) }
    case .deadline: return sorted(tasks) { deadlineKey($0) }
    case .unit:
      let ranks = Assessment.ranks(board.unitsByName(language), of: board.symbols.count)
      return sorted(sorted(tasks) { worstFirstKey($0) }) { rank(board.tasks[$0].lead, ranks) }
    case .group:
      let ranks = Assessment.ranks(board.committee.groups.map(\.symbol), of: board.symbols.count)
      return sorted(sorted(tasks) { worstFirstKey($0) }) { rank(board.tasks[$0].group, ranks) }
    case .id: return NaturalOrder(board: board).sorted(tasks)
    }
  }

  /// Overdue by days, behind by judgement, blocked, due soon, the rest by due date, standing work,
  /// completed (the latest first), withdrawn.
  private func worstFirstKey(_ task: Int) -> UInt32 {
    let due = Assessment.dayKey(board.tasks[task].dueEnd)
    switch timings[task] {
    case .overdue: return key(0, due)
    case .none: return key(7, due)
    case .onTime, .late, .completedUndated:
      let completed = board.tasks[task].completed
      return key(
        6, completed == nil ? Assessment.noDay : Assessment.noDay - 1 - Assessment.dayKey(completed)
      )
    case .inTerm, .dueSoon, .standing, .undated: break
    }
    switch (standings[task], timings[task]) {
    case (.behind, _): return key(1, due)
    case (.blocked, _): return key(2, due)
    case (_, .dueSoon): return key(3, due)
    case (_, .standing): return key(5, due)
    default: return key(4, due)
    }
  }

  /// The open tasks by due date, standing and undated ones last; then the completed, then the
  /// withdrawn, by due date too.
  private func deadlineKey(_ task: Int) -> UInt32 {
    let due = Assessment.dayKey(board.tasks[task].dueEnd)
    switch timings[task] {
    case .inTerm, .dueSoon, .overdue: return key(0, due)
    case .standing: return key(1, due)
    case .undated: return key(2, due)
    case .onTime, .late, .completedUndated: return key(3, due)
    case .none: return key(4, due)
    }
  }

  private func key(_ rank: UInt32, _ day: UInt32) -> UInt32 {
    rank << 24 | day
  }

  /// After every day that a file can hold.
  private static let noDay: UInt32 = 1 << 23

  /// Days as rising numbers of 22 bits: 1900 begins 25,567 days before 1970.
  private static func dayKey(_ day: CivilDate?) -> UInt32 {
    guard let day else { return noDay }
    return UInt32(clamping: Int(day.dayNumber) + 25_567)
  }

  private func rank(_ symbol: Symbol?, _ ranks: [UInt32]) -> UInt32 {
    symbol.map { ranks[Int($0.index)] } ?? UInt32(ranks.count)
  }

  /// Known symbols in their order, then the others as they came up in the files.
  private static func ranks(_ known: [Symbol], of count: Int) -> [UInt32] {
    var ranks = [UInt32](repeating: .max, count: count)
    var next: UInt32 = 0
    for symbol in known where ranks[Int(symbol.index)] == .max {
      ranks[Int(symbol.index)] = next
      next += 1
    }
    for index in ranks.indices where ranks[index] == .max {
      ranks[index] = next
      next += 1
    }
    return ranks
  }
}
