internal import Screen
package import SteeringModel

/// One line of a menu.
package enum MenuItem: Sendable {
  case theme(String)
  case order(TaskOrder)
  /// A ready-made filter, with how many tasks it would show.
  case filter(FilterPart, count: Int)
  case query
  case clear
  case status(Status)
  case entry(JournalEntry, of: RecordKey)
}

extension State {
  /// The lines of a menu, as things stand.
  func menuItems(_ menu: Menu) -> [MenuItem] {
    switch menu {
    case .themes: settings.themes.map(MenuItem.theme)
    case .orders: TaskOrder.allCases.map(MenuItem.order)
    case .statuses: Status.allCases.filter { $0 != .completed }.map(MenuItem.status)
    case .filters: filterItems
    case .history(let task):
      board.history(of: task).reversed().filter { !$0.changes.isEmpty }.map { .entry($0, of: task) }
    }
  }

  private var filterItems: [MenuItem] {
    var items: [MenuItem] = filter.isEmpty ? [.query] : [.clear, .query]
    for standing in [Standing.behind, .blocked, .unaccounted, .onSchedule, .completed, .withdrawn] {
      items.append(.filter(.standing(standing), count: assessment.figures[standing]))
    }
    for row in assessment.groupRows {
      items.append(.filter(.group(row.group), count: row.figures.total))
    }
    return items
  }

  /// The commands whose words in the operator's language, or whose key, hold what was typed.
  func commands(matching text: String) -> [Command] {
    let all = CommandTable.entries.map(\.command)
    guard !text.isEmpty else { return all }
    return all.filter { command in
      let keys = CommandTable.keys(of: command).map(\.description).joined(separator: " ")
      let label = words.command(command)
      return keys == text || Fold.holds("\(label.name) \(label.help)", words: text)
    }
  }
}
