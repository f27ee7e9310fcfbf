internal import Dashboard
internal import SteeringModel
internal import SteeringStore

/// `steerco check`: every problem as `FILE:LINE: KIND: words`, fit for a git hook.
enum CheckCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    let words = opening.words
    let problems =
      Array(opening.board.problems)
      + Array(
        Assessment(of: opening.board, on: opening.today, workers: Threads.ofThisMachine).problems)
    for problem in problems.sorted(by: Self.comesBefore) {
      let path = problem.path.isEmpty ? opening.directory : problem.path
      let record = problem.record.isEmpty ? "" : "\(problem.record): "
      try Output.write(
        Output.visible(
          "\(path):\(problem.line): \(problem.word): \(record)\(words.problem(problem))")
          + "\n")
    }
    return problems.isEmpty ? 0 : 1
  }

  private static func comesBefore(_ one: Problem, _ other: Problem) -> Bool {
    (one.path, one.line, one.word) < (other.path, other.line, other.word)
  }
}
