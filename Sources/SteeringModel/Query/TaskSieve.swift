/// The tasks of a list that are let through, while conditions are held against them one by one.
///
/// A condition goes through the tasks as they lie in memory, whatever the order of the list: in the
/// order of the list each look at a task would be one into far memory, which for 100,000 tasks costs
/// more than the conditions do.
package struct TaskSieve: Sendable {
  private let rows: [Int]
  /// Beside the board's tasks: whether each is in the list and was let through so far.
  private var isIn: [Bool]
  /// How many times a condition was held against a task.
  package private(set) var looks = 0

  /// All tasks of a list, of a board of `count` tasks.
  package init(_ rows: [Int], of count: Int) {
    self.rows = rows
    isIn = [Bool](repeating: rows.count == count, count: count)
    if rows.count < count { for task in rows { isIn[task] = true } }
  }

  /// Keeps those for which a condition holds.
  package mutating func keep(where holds: (Int) -> Bool) {
    keep(in: isIn.indices, where: holds)
  }

  /// The same for a part of the board's tasks; the others stay as they are.
  mutating func keep(in part: Range<Int>, where holds: (Int) -> Bool) {
    var looks = 0
    var isIn = isIn.mutableSpan
    for task in part where isIn[task] {
      isIn[task] = holds(task)
      looks += 1
    }
    self.looks += looks
  }

  /// Those that are left, in the order of the list.
  package var kept: [Int] { rows.filter { isIn[$0] } }
}
