package import SteeringModel

/// Where a list stands: its selected row and its first visible row.
package struct ListPosition: Sendable, Hashable {
  /// The selected row, counted from 0.
  package var selected = 0
  /// The first row that is shown.
  package var top = 0

  /// Moves the selection by some rows and keeps it within `count` rows.
  package mutating func move(by rows: Int, count: Int) {
    selected = min(max(selected + rows, 0), max(count - 1, 0))
  }

  /// Scrolls so that the selected row is among the `height` visible ones.
  ///
  /// The first visible row stays while the selection is visible. A selection that leaves the list
  /// scrolls it by half its height, so that the rows do not move at every key, or by as much more as
  /// a page key asks, so that no row is passed over; one that jumps further comes to its middle.
  /// There is never room left below the last row.
  package mutating func reveal(height: Int, count: Int) {
    guard height > 0 else { return }
    selected = min(max(selected, 0), max(count - 1, 0))
    let beyond = max(selected - (top + height - 1), 0)
    let before = max(top - selected, 0)
    let least = height / 2
    if beyond >= height || before >= height {
      top = selected - least
    } else if beyond > 0 {
      top += max(beyond, least)
    } else if before > 0 {
      top -= max(before, least)
    }
    top = min(max(top, 0), max(count - height, 0))
  }
}

/// The tasks that are shown, in their order, and the selected one: known by its key, never by its row.
package struct TaskList: Sendable {
  /// Indexes into the board's tasks.
  package var rows: [Int] = []
  /// How many of them are withdrawn, or second records of a key: counted when the rows are chosen,
  /// not each time they are drawn.
  package var withdrawn = 0, duplicates = 0
  /// Where the list stands.
  package var position = ListPosition()
  /// What names the selected task; empty when none is, or when it has no id.
  package var selectedKey = RecordKey(.task)

  /// The selected task as an index into the board's tasks, `nil` when no task is shown.
  package var selected: Int? {
    rows.indices.contains(position.selected) ? rows[position.selected] : nil
  }

  /// Selects a row, the nearest there is.
  package mutating func select(at row: Int) {
    position.selected = min(max(row, 0), max(rows.count - 1, 0))
  }
}

/// One condition of the filter in force; a task is shown when all of them hold.
package enum FilterPart: Sendable {
  case unit(Symbol?)
  case deadline(DeadlineBucket)
  case group(Symbol?)
  case standing(Standing)
  case query(text: String, Query)
  case search(String)

  /// Whether two parts say something about the same thing, so that the newer replaces the older.
  func answersSame(as other: FilterPart) -> Bool {
    switch (self, other) {
    case (.unit, .unit), (.deadline, .deadline), (.group, .group), (.standing, .standing),
      (.query, .query), (.search, .search):
      true
    default: false
    }
  }
}
