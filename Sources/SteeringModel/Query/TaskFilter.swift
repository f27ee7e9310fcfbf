/// A query made ready for one board and day: each term becomes a test of a task's index.
struct TaskFilter {
  private let assessment: Assessment
  private var tests: [(isNegated: Bool, holds: (Int) -> Bool)] = []

  private var board: Board { assessment.board }

  init(_ query: Query, assessment: Assessment, index: SearchIndex) {
    self.assessment = assessment
    for term in query.terms {
      tests.append((term.isNegated, test(for: term.condition, index)))
    }
    // Numbers are compared first and texts searched last.
    let isText = query.terms.map { if case .text = $0.condition { true } else { false } }
    tests =
      tests.indices.filter { !isText[$0] }.map { tests[$0] }
      + tests.indices.filter { isText[$0] }.map { tests[$0] }
  }

  func matches(_ task: Int) -> Bool {
    for test in tests where test.holds(task) == test.isNegated { return false }
    return true
  }

  private func test(for condition: Query.Condition, _ index: SearchIndex) -> (Int) -> Bool {
    switch condition {
    case .text(let word): index.test(for: word, in: board)
    case .words(let key, let words): wordTest(key, Set(words))
    case .symbols(let key, let words): symbolTest(key, words)
    case .field(let key, let words): fieldTest(key, words)
    case .number(let key, let comparison, let number): numberTest(key, comparison, number)
    case .date(let key, let comparison, let day): dateTest(key, comparison, day)
    case .any(let conditions): anyTest(conditions.map { test(for: $0, index) })
    }
  }

  private func anyTest(_ tests: [(Int) -> Bool]) -> (Int) -> Bool {
    { task in tests.contains { $0(task) } }
  }

  // The tests hold the arrays that they need and not the board: a closure that holds a value of
  // thirty arrays counts thirty references each time it looks at one of them.

  private func wordTest(_ key: QueryKey, _ words: Set<String>) -> (Int) -> Bool {
    let tasks = board.tasks
    switch key {
    case .standing:
      let chosen = Set(Standing.allCases.filter { words.contains($0.word) })
      let standings = assessment.standings
      return { chosen.contains(standings[$0]) }
    case .timing:
      let chosen = Set(Timing.allCases.filter { words.contains($0.word) })
      let timings = assessment.timings
      return { chosen.contains(timings[$0]) }
    case .status:
      let chosen = Set(Status.allCases.filter { words.contains($0.word) })
      return { tasks[$0].status.map { chosen.contains($0) } ?? words.contains("none") }
    case .obstacle:
      let obstacles = board.obstaclesOfTask
      return { task in
        if tasks[task].hasOpenObstacle { return words.contains("open") }
        return words.contains(obstacles.of(task).isEmpty ? "none" : "cleared")
      }
    case .problem:
      let troubled = assessment.addresses(ofProblems: words)
      return { troubled.contains(tasks[$0].address) }
    case .due:
      return { task in
        tasks[task].due == .standing
          ? words.contains("standing")
          : tasks[task].dueEnd == nil && words.contains("none")
      }
    case .start: return { tasks[$0].start == nil }
    case .completed: return { tasks[$0].completed == nil }
    case .updated: return { tasks[$0].updated == nil }
    case .progress: return { tasks[$0].progress == nil }
    default: return { _ in false }
    }
  }

  private func symbolTest(_ key: QueryKey, _ words: [[UInt8]]) -> (Int) -> Bool {
    let board = board
    let isChosen = (0..<board.symbols.count).map { index in
      words.contains(Fold.fold(board.spelling(of: Symbol(index: Int32(index)))))
    }
    let wantsNone = words.contains([])
    let (tasks, links) = (board.tasks, board.links)
    let holds = { (start: Int, count: Int) in
      count == 0
        ? wantsNone : (start..<(start + count)).contains { isChosen[Int(links[$0].index)] }
    }
    return { task in
      let all = tasks[task].links
      let (leads, supports) = (Int(all.leads), Int(all.supports))
      let start = Int(all.start)
      switch key {
      case .lead: return holds(start, leads)
      case .primary: return holds(start, min(leads, 1))
      case .support: return holds(start + leads, supports)
      case .unit: return holds(start, leads + supports)
      case .source: return holds(start + leads + supports, Int(all.sources))
      default: return tasks[task].group.map { isChosen[Int($0.index)] } ?? wantsNone
      }
    }
  }

  private func fieldTest(_ key: QueryKey, _ words: [[UInt8]]) -> (Int) -> Bool {
    let board = board
    switch key {
    case .owner:
      return { task in
        let owners =
          board.view(board.tasks[task].address)?.fields.filter { $0.name == .owner } ?? []
        let address = board.tasks[task].address
        let texts = owners.map { Fold.fold(board.files[Int(address.file)].text(of: $0)) }
        return words.contains { word in
          texts.allSatisfy(\.isEmpty)
            ? word == Array("none".utf8) : texts.contains { $0.span.contains(word.span) }
        }
      }
    default:
      return { task in
        let id = Fold.fold(board.id(of: task))
        return words.contains { word in
          word.last == UInt8(ascii: "*") ? id.starts(with: word.dropLast()) : id == word
        }
      }
    }
  }

  private func numberTest(
    _ key: QueryKey, _ comparison: Query.Comparison, _ number: Int
  ) -> (Int) -> Bool {
    let (tasks, words, today) = (board.tasks, board.committee.clear, assessment.today)
    let timings = assessment.timings
    let value: (Int) -> Int?
    switch key {
    case .clear:
      value = { task in words.count { $0.isClear(in: tasks[task]) } }
    case .progress:
      value = { tasks[$0].progress }
    case .moved:
      let moves = assessment.moves
      value = { moves[$0] ?? 0 }
    default:
      // A completed task has no days left to speak of.
      value = { task in
        timings[task].isOpen ? tasks[task].dueEnd.map { today.days(until: $0) } : nil
      }
    }
    return { task in
      value(task).map { comparison.holds($0, against: (number, number)) } ?? false
    }
  }

  private func dateTest(
    _ key: QueryKey, _ comparison: Query.Comparison, _ day: Query.Day
  ) -> (Int) -> Bool {
    let tasks = board.tasks
    let bounds: (first: CivilDate, last: CivilDate) =
      switch day {
      case .today: (assessment.today, assessment.today)
      case .between(let first, let last): (first, last)
      }
    let value: (Int) -> CivilDate? =
      switch key {
      case .start: { tasks[$0].start }
      case .completed: { tasks[$0].completed }
      case .updated: { tasks[$0].updated }
      default: { tasks[$0].dueEnd }
      }
    return { task in value(task).map { comparison.holds($0, against: bounds) } ?? false }
  }
}

extension Assessment {
  /// The records that have a problem of one of the kinds, or any at all for `any`.
  func addresses(ofProblems words: Set<String>) -> Set<RecordAddress> {
    let isAny = words.contains("any")
    var result: Set<RecordAddress> = []
    for finding in [board.findings, findings].joined()
    where isAny || words.contains(finding.kind.rawValue) {
      result.insert(finding.address)
    }
    for task in board.tasks {
      guard let damage = task.damage else { continue }
      let kind = damage == .conflict ? Problem.Kind.conflict : .damaged
      if isAny || words.contains(kind.rawValue) { result.insert(task.address) }
    }
    return result
  }

  /// How often each task was moved that was moved at all.
  var moves: [Int: Int] {
    let tasks = board.tasks
    let written = tasks.indices.filter { tasks[$0].marks.contains(.dueOriginal) }
    let moved = Set(written + board.extensions.compactMap(\.task))
    var result: [Int: Int] = [:]
    for task in moved { result[task] = history(of: task)?.moves }
    return result
  }
}
