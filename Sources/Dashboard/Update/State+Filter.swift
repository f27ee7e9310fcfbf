internal import SteeringModel

extension State {
  /// Lists the tasks that the filter lets through, in order, and keeps the selection on its task:
  /// by id, or where that task is gone, on the nearest one that was beside it.
  ///
  /// - Parameter narrowing: Whether the last part lets through some of the rows listed and no other.
  mutating func refilter(narrowing: Bool = false) {
    let previous = tasks
    var rows = narrowing ? tasks.rows : allInOrder()
    for part in filter.suffix(narrowing ? 1 : filter.count) { rows = shown(rows, by: part) }
    tasks.rows = rows
    // In the order of the list each look at a task is one into far memory: standings lie together.
    tasks.duplicates = board.uncounted == 0 ? 0 : rows.count { !board.tasks[$0].isCounted }
    let standings = assessment.standings
    tasks.withdrawn = rows.count {
      standings[$0] == .withdrawn && board.tasks[$0].isCounted
    }
    if let index = row(of: previous.selectedID, in: rows) {
      // The row under the operator's eyes stays where it is on the screen.
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
      helpers: settings.helpers)
    inOrder = rows
    return rows
  }

  private func row(of id: String, in rows: [Int]) -> Int? {
    guard !id.isEmpty, let task = board.task(withID: id) else { return nil }
    // Of several records with one id, the one whose row was selected, as long as it is there.
    if rows.indices.contains(tasks.position.selected) {
      let same = rows[tasks.position.selected]
      if board.id(of: same) == id { return tasks.position.selected }
    }
    return rows.firstIndex(of: task) ?? rows.firstIndex { board.id(of: $0) == id }
  }

  /// Notes the id of the selected row: from here on the selection follows it.
  mutating func rememberSelection() {
    tasks.selectedID = tasks.selected.map(board.id(of:)) ?? ""
  }

  private func shown(_ rows: [Int], by part: FilterPart) -> [Int] {
    switch part {
    case .unit(let unit):
      // What a unit's row counts: by primary lead, or by any.
      rows.filter { task in
        guard assessment.standings[task] != .withdrawn else { return false }
        guard countsAnyLead, let unit else { return board.tasks[task].lead == unit }
        return board.leads(of: task).contains(unit)
      }
    case .deadline(let bucket): rows.filter { assessment.bucket(of: $0) == bucket }
    case .group(let group):
      rows.filter {
        board.tasks[$0].group == group && assessment.standings[$0] != .withdrawn
      }
    case .standing(let standing): rows.filter { assessment.standings[$0] == standing }
    case .query(_, let query): assessment.tasks(matching: query, among: rows)
    case .search(let text):
      assessment.tasks(matching: .words(text), among: rows, index: readyIndex)
    }
  }

  /// Puts a condition in the place of the one that said something about the same thing.
  mutating func narrow(to part: FilterPart) {
    // Each word of a longer search text begins with one of the shorter: no other task has them.
    let isNarrower =
      if case .search(let old) = filter.last, case .search(let new) = part {
        new.hasPrefix(old)
      } else {
        false
      }
    filter.removeAll { $0.answersSame(as: part) }
    filter.append(part)
    refilter(narrowing: isNarrower)
    tasks.position.top = 0
    revealSelections()
  }

  mutating func widen(where isGone: (FilterPart) -> Bool) {
    filter.removeAll(where: isGone)
    refilter()
    revealSelections()
  }
}
