internal import SteeringModel

extension State {
  /// Lists the tasks that the filter lets through, in order.
  mutating func refilter() {
    list(shown(by: filter))
  }

  /// The tasks that some conditions let through, in order.
  mutating func shown(by parts: [FilterPart]) -> [Int] {
    var rows = allInOrder()
    for part in parts { rows = shown(rows, by: part) }
    return rows
  }

  /// Lists these tasks and keeps the selection on its task: by its key, or where that task is gone, on the
  /// nearest one that was beside it.
  mutating func list(_ rows: [Int]) {
    searching = nil
    let previous = tasks
    tasks.rows = rows
    // In the order of the list each task would be a cache miss; the standings are one small array.
    let isAll = rows.count == board.tasks.count
    tasks.duplicates =
      isAll || board.uncounted == 0
      ? board.uncounted : rows.count { !board.tasks[$0].isCounted }
    let standings = assessment.standings
    tasks.withdrawn = rows.count {
      standings[$0] == .withdrawn && board.tasks[$0].isCounted
    }
    if let index = row(of: previous.selectedKey, in: rows) {
      // The selected row stays where it is on the screen.
      let place = previous.position.selected - previous.position.top
      tasks.position.selected = index
      tasks.position.top = max(index - place, 0)
    } else {
      tasks.select(at: previous.position.selected)
      rememberSelection()
    }
  }

  private mutating func allInOrder() -> [Int] {
    if let inOrder { return inOrder }
    let rows = assessment.order(
      Array(board.tasks.indices), by: order, in: board, language: settings.language,
      workers: settings.workers)
    inOrder = rows
    sorts += 1
    return rows
  }

  private func row(of key: RecordKey, in rows: [Int]) -> Int? {
    guard !key.isEmpty, let task = board.task(key) else { return nil }
    // Of several records with one key, the one whose row was selected, as long as it is there.
    if rows.indices.contains(tasks.position.selected) {
      let same = rows[tasks.position.selected]
      if board.key(ofTask: same) == key { return tasks.position.selected }
    }
    if let row = rows.firstIndex(of: task) { return row }
    // Further records of a key are counted in no figure: without such, no other row can have it.
    guard tasks.duplicates > 0 else { return nil }
    return rows.firstIndex { !board.tasks[$0].isCounted && board.key(ofTask: $0) == key }
  }

  /// Notes the key of the selected row: from here on the selection follows it.
  mutating func rememberSelection() {
    tasks.selectedKey = tasks.selected.map(board.key(ofTask:)) ?? RecordKey(.task)
  }

  private func shown(_ rows: [Int], by part: FilterPart) -> [Int] {
    let (all, standings) = (board.tasks, assessment.standings)
    var sieve = TaskSieve(rows, of: all.count)
    switch part {
    case .unit(let unit):
      // What a unit's row counts: by primary lead, or by any.
      let countsAnyLead = countsAnyLead && unit != nil
      sieve.keep { task in
        guard standings[task] != .withdrawn else { return false }
        if all[task].lead == unit { return true }
        return countsAnyLead && board.leads(of: task).contains { $0 == unit }
      }
    case .deadline(let bucket): sieve.keep(where: assessment.isDue(in: bucket))
    case .group(let group):
      sieve.keep { all[$0].group == group && standings[$0] != .withdrawn }
    case .standing(let standing): sieve.keep { standings[$0] == standing }
    case .query(_, let query):
      return assessment.tasks(matching: query, among: rows, index: readyIndex)
    case .search(let text):
      return assessment.tasks(matching: .words(text), among: rows, index: readyIndex)
    }
    return sieve.kept
  }

  /// Puts a condition in the place of the one that said something about the same thing.
  mutating func narrow(to part: FilterPart) {
    filter.removeAll { $0.answersSame(as: part) }
    filter.append(part)
    refilter()
    tasks.position.top = 0
    revealSelections()
  }

  mutating func widen(where isGone: (FilterPart) -> Bool) {
    filter.removeAll(where: isGone)
    refilter()
    revealSelections()
  }
}
