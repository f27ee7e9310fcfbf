/// A search through a list of tasks that can be gone on with bit by bit: through a country's tasks it
/// takes longer than a key may wait.
package struct TaskSearch: Sendable {
  private let filter: TaskFilter
  private var sieve: TaskSieve
  /// The first of the board's tasks that was not looked at yet.
  private var next = 0
  private let count: Int

  /// Gets ready to look for what matches among some tasks. Without an index for the board, texts are
  /// folded as they are looked at.
  package init(
    _ query: Query, among rows: [Int], by assessment: Assessment, index: SearchIndex? = nil
  ) {
    // Where no text is searched for, none is folded.
    let board = assessment.board
    let fitting = index.flatMap { $0.fits(board) ? $0 : nil }
    let index = fitting ?? SearchIndex(query.hasText ? board : .empty, withTasks: false)
    filter = TaskFilter(query, assessment: assessment, index: index)
    sieve = TaskSieve(rows, of: board.tasks.count)
    count = board.tasks.count
  }

  /// How many times a word or condition was held against a task so far.
  package var looks: Int { sieve.looks }

  /// Looks at the board's next tasks, so many of them; gives what was found, in the order of the
  /// list, when all were looked at.
  package mutating func goOn(over tasks: Int = .max) -> [Int]? {
    let part = next..<(next + min(tasks, count - next))
    filter.sift(&sieve, in: part)
    next = part.upperBound
    return next == count ? sieve.kept : nil
  }
}
