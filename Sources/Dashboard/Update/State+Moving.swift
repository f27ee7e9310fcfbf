internal import Screen
internal import SteeringModel

extension State {
  mutating func move(_ command: Command) {
    let page = max(visibleRows(of: focus) - 1, 1)
    let step =
      switch command {
      case .up: -1
      case .down: 1
      case .pageUp: -page
      case .pageDown: page
      case .first: Int.min / 2
      case .last: Int.max / 2
      default: 0
      }
    switch focus {
    case .tasks:
      tasks.position.move(by: step, count: tasks.rows.count)
      rememberSelection()
    case .deadlines:
      deadlines.move(by: step, count: assessment.deadlineRows.count)
    case .units:
      units.move(by: step, count: assessment.leadingUnits.count)
    }
  }

  mutating func focusPanel(by step: Int) {
    // The order on the screen, from the left and from the top: deadlines, units, tasks.
    let order: [Panel] = [.tasks, .deadlines, .units]
    let at = order.firstIndex(of: focus) ?? 0
    focus = order[(at + step + order.count) % order.count]
  }

  /// Enter: a task opens its whole record, a unit or a deadline shows its tasks.
  mutating func open() {
    switch focus {
    case .tasks:
      if let task = tasks.selected {
        overlays.append(.detail(board.key(ofTask: task), scroll: 0))
      }
    case .deadlines:
      guard assessment.deadlineRows.indices.contains(deadlines.selected) else { return }
      show(.deadline(assessment.deadlineRows[deadlines.selected].bucket))
    case .units:
      guard assessment.leadingUnits.indices.contains(units.selected) else { return }
      show(.unit(assessment.leadingUnits[units.selected].unit))
    }
  }

  /// Filters the tasks and goes to the first of them.
  mutating func show(_ part: FilterPart) {
    narrow(to: part)
    focus = .tasks
    tasks.select(at: 0)
    rememberSelection()
  }

  /// Esc, always harmless: takes away what is nearest, one thing at a time.
  mutating func back() {
    if isWall {
      isWall = false
    } else if isEnlarged {
      isEnlarged = false
    } else if let last = filter.last {
      widen { $0.answersSame(as: last) }
    } else if focus != .tasks {
      focus = .tasks
    }
    notice = nil
  }

  /// Scrolls every list so that its selected row is seen.
  mutating func revealSelections() {
    tasks.position.reveal(height: visibleRows(of: .tasks), count: tasks.rows.count)
    deadlines.reveal(
      height: visibleRows(of: .deadlines), count: assessment.deadlineRows.count)
    units.reveal(height: visibleRows(of: .units), count: assessment.leadingUnits.count)
  }

  func visibleRows(of panel: Panel) -> Int {
    layout.rows(of: panel)
  }

  /// Where everything stands at the present size.
  package var layout: Layout {
    Layout(size: size, focus: focus, isEnlarged: isEnlarged, isWall: isWall)
  }
}
