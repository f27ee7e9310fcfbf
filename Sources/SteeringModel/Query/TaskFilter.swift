internal import RecText

/// A query made ready for one board and day: each term becomes a test of a task's index.
struct TaskFilter: Sendable {
  typealias Test = @Sendable (Int) -> Bool

  private let assessment: Assessment
  private var tests: [(isNegated: Bool, holds: Test)] = []

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

  /// Keeps the tasks that match, of some or all of the board's: one term goes through them after
  /// the other.
  func sift(_ sieve: inout TaskSieve, in part: Range<Int>) {
    for test in tests { sieve.keep(in: part) { test.holds($0) != test.isNegated } }
  }

  private func test(for condition: Query.Condition, _ index: SearchIndex) -> Test {
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

  private func anyTest(_ tests: [Test]) -> Test {
    { task in tests.contains { $0(task) } }
  }

  // The tests hold the arrays that they need and not the board: a closure that holds a value of
  // thirty arrays counts thirty references each time it looks at one of them.

  private func wordTest(_ key: QueryKey, _ words: Set<String>) -> Test {
    let tasks = board.tasks
    switch key {
    case .standing:
      let chosen = Standing.allCases.filter { words.contains($0.word) }
      let standings = assessment.standings
      return { chosen.contains(standings[$0]) }
    case .timing:
      let chosen = Timing.allCases.filter { words.contains($0.word) }
      let timings = assessment.timings
      return { chosen.contains(timings[$0]) }
    case .status:
      let chosen = Status.allCases.filter { words.contains($0.word) }
      let wantsNone = words.contains("none")
      return { tasks[$0].status.map { chosen.contains($0) } ?? wantsNone }
    case .obstacle:
      var hasAny = [Bool](repeating: false, count: tasks.count)
      for task in board.obstacles.lazy.flatMap(\.tasks) { hasAny[task] = true }
      let obstructed = hasAny
      let (wantsOpen, wantsCleared) = (
        words.contains(Obstacle.State.open.rawValue),
        words.contains(Obstacle.State.cleared.rawValue)
      )
      let wantsNone = words.contains("none")
      return { task in
        if tasks[task].hasOpenObstacle { return wantsOpen }
        return obstructed[task] ? wantsCleared : wantsNone
      }
    case .problem:
      let isTroubled = assessment.tasks(withProblems: words)
      return { isTroubled[$0] }
    case .due:
      let (wantsStanding, wantsNone) = (words.contains("standing"), words.contains("none"))
      return { task in
        tasks[task].due == .standing ? wantsStanding : tasks[task].dueEnd == nil && wantsNone
      }
    case .start: return { tasks[$0].start == nil }
    case .completed: return { tasks[$0].completed == nil }
    case .updated: return { tasks[$0].updated == nil }
    case .progress: return { tasks[$0].progress == nil }
    default: return { _ in false }
    }
  }

  private func symbolTest(_ key: QueryKey, _ words: [[UInt8]]) -> Test {
    let board = board
    let isChosen = (0..<board.symbols.count).map { index in
      words.contains(Fold.fold(board.spelling(of: Symbol(index: Int32(index)))))
    }
    let wantsNone = words.contains([])
    let (tasks, links) = (board.tasks, board.links)
    let holds = { @Sendable (start: Int, count: Int) in
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

  private func fieldTest(_ key: QueryKey, _ words: [[UInt8]]) -> Test {
    let board = board
    switch key {
    case .owner:
      return { task in
        var owners: [UInt8] = []
        board.appendFolded(board.tasks[task].address, to: &owners) { name, _ in name == .owner }
        return words.contains { word in
          owners.allSatisfy { $0 == UInt8(ascii: "\n") }
            ? word == Array("none".utf8) : owners.span.contains(word.span)
        }
      }
    default:
      return { task in
        var id: [UInt8] = []
        board.withKey(ofTask: task) { Fold.append($0, to: &id) }
        return words.contains { word in
          word.last == UInt8(ascii: "*") ? id.starts(with: word.dropLast()) : id == word
        }
      }
    }
  }

  private func numberTest(
    _ key: QueryKey, _ comparison: Query.Comparison, _ number: Int
  ) -> Test {
    let (tasks, words, today) = (board.tasks, board.committee.clear, assessment.today)
    let timings = assessment.timings
    let value: @Sendable (Int) -> Int?
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
  ) -> Test {
    let tasks = board.tasks
    let bounds: (first: CivilDate, last: CivilDate) =
      switch day {
      case .today: (assessment.today, assessment.today)
      case .between(let first, let last): (first, last)
      }
    let value: @Sendable (Int) -> CivilDate? =
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
  /// For each task whether it has a problem of one of the kinds, or any at all for `any`. Findings
  /// stand in the order of the records, as the tasks do.
  func tasks(withProblems words: Set<String>) -> [Bool] {
    let isAny = words.contains("any")
    let kinds = Problem.Kind.allCases.filter { words.contains($0.rawValue) }
    let isChosen = { (kind: Problem.Kind) in isAny || kinds.contains(kind) }
    var result = board.tasks.map { task in
      task.damage.map { isChosen($0 == .conflict ? .conflict : .damaged) } ?? false
    }
    for findings in [board.findings, findings] {
      var task = 0
      for finding in findings where isChosen(finding.kind) {
        while task < result.count, board.tasks[task].address < finding.address { task += 1 }
        guard task < result.count else { break }
        if board.tasks[task].address == finding.address { result[task] = true }
      }
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
