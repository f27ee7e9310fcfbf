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
    }
  }

  private func wordTest(_ key: QueryKey, _ words: Set<String>) -> (Int) -> Bool {
    let (assessment, board) = (assessment, board)
    switch key {
    case .standing:
      let chosen = Set(Standing.allCases.filter { words.contains($0.word) })
      return { chosen.contains(assessment.standings[$0]) }
    case .timing:
      let chosen = Set(Timing.allCases.filter { words.contains($0.word) })
      return { chosen.contains(assessment.timings[$0]) }
    case .status:
      let chosen = Set(Status.allCases.filter { words.contains($0.word) })
      return { board.tasks[$0].status.map { chosen.contains($0) } ?? words.contains("none") }
    case .obstacle:
      return { task in
        if board.tasks[task].hasOpenObstacle { return words.contains("open") }
        return words.contains(board.obstacles(of: task).isEmpty ? "none" : "cleared")
      }
    case .problem:
      return { task in
        let kinds = assessment.problemKinds(of: task)
        return words.contains("any")
          ? !kinds.isEmpty : kinds.contains { words.contains($0.rawValue) }
      }
    case .due:
      return { task in
        board.tasks[task].due == .standing
          ? words.contains("standing")
          : board.tasks[task].dueEnd == nil && words.contains("none")
      }
    case .start: return { board.tasks[$0].start == nil }
    case .completed: return { board.tasks[$0].completed == nil }
    case .updated: return { board.tasks[$0].updated == nil }
    case .progress: return { board.tasks[$0].progress == nil }
    default: return { _ in false }
    }
  }

  private func symbolTest(_ key: QueryKey, _ words: [[UInt8]]) -> (Int) -> Bool {
    let board = board
    let isChosen = (0..<board.symbols.count).map { index in
      words.contains(Fold.fold(board.spelling(of: Symbol(index: Int32(index)))))
    }
    let wantsNone = words.contains([])
    let holds = { (symbols: [Symbol]) in
      symbols.isEmpty ? wantsNone : symbols.contains { isChosen[Int($0.index)] }
    }
    switch key {
    case .lead: return { holds(board.leads(of: $0)) }
    case .primary: return { holds(board.tasks[$0].lead.map { [$0] } ?? []) }
    case .support: return { holds(board.supports(of: $0)) }
    case .unit: return { holds(board.leads(of: $0) + board.supports(of: $0)) }
    case .source: return { holds(board.sources(of: $0)) }
    case .group: return { holds(board.tasks[$0].group.map { [$0] } ?? []) }
    default: return { _ in false }
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
    let (assessment, board) = (assessment, board)
    let value: (Int) -> Int? =
      switch key {
      case .clear: { assessment.clearCount($0) }
      case .progress: { board.tasks[$0].progress }
      case .moved: { assessment.history(of: $0)?.moves ?? 0 }
      // A completed task has no days left to speak of.
      default: { assessment.timings[$0].isOpen ? assessment.daysLeft($0) : nil }
      }
    return { task in
      value(task).map { comparison.holds($0, against: (number, number)) } ?? false
    }
  }

  private func dateTest(
    _ key: QueryKey, _ comparison: Query.Comparison, _ day: Query.Day
  ) -> (Int) -> Bool {
    let board = board
    let bounds: (first: CivilDate, last: CivilDate) =
      switch day {
      case .today: (assessment.today, assessment.today)
      case .between(let first, let last): (first, last)
      }
    let value: (Int) -> CivilDate? =
      switch key {
      case .start: { board.tasks[$0].start }
      case .completed: { board.tasks[$0].completed }
      case .updated: { board.tasks[$0].updated }
      default: { board.tasks[$0].dueEnd }
      }
    return { task in value(task).map { comparison.holds($0, against: bounds) } ?? false }
  }
}

extension Assessment {
  /// The kinds of everything that is wrong with a task.
  func problemKinds(of task: Int) -> [Problem.Kind] {
    let address = board.tasks[task].address
    var kinds = (board.findings.of(address) + findings.of(address)).map(\.kind)
    if let damage = board.tasks[task].damage {
      kinds.append(damage == .conflict ? .conflict : .damaged)
    }
    return kinds
  }
}
