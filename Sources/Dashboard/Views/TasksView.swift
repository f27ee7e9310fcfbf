internal import Screen
internal import SteeringModel

extension Canvas {
  /// The list of tasks: mark, number, days, deadline, lead, and the title last, because only the
  /// rightmost column may be of a width that terminals disagree about.
  @discardableResult
  mutating func drawTasks(_ state: State, in rect: Rect) -> DrawnList? {
    guard !rect.isEmpty else { return nil }
    let (title, list) = rect.split(top: 1)
    drawTitle(
      "1 \(state.words.tasks)", note: state.tasksNote, focused: state.focus == .tasks,
      state: state, in: title)
    guard !state.tasks.rows.isEmpty else {
      let nothing = state.board.tasks.isEmpty ? state.words.noTasksYet : state.words.nothingFound
      write(
        nothing, at: Point(column: list.origin.column + 2, row: list.origin.row + 1),
        width: max(list.size.columns - 3, 0), role: .textDim)
      return nil
    }
    return drawTaskRows(state, in: list)
  }

  /// The rows of the list, on blank cells.
  mutating func drawTaskRows(_ state: State, in rect: Rect) -> DrawnList? {
    let top = state.tasks.position.top
    let rows = state.tasks.rows.dropFirst(top).prefix(rect.size.rows).map { TaskRow($0, state) }
    let columns = TaskColumns(rows, width: rect.size.columns)
    for (line, text) in rows.enumerated() {
      let row = rect.row(line)
      draw(state.taskLine(text, columns), at: row.origin, width: row.size.columns)
    }
    return selectTask(state, in: rect)
  }

  /// Marks the selected row of a list that is drawn; `nil` when it is not in sight.
  mutating func selectTask(_ state: State, in rect: Rect) -> DrawnList? {
    let position = state.tasks.position
    let line = position.selected - position.top
    guard (0..<rect.size.rows).contains(line) else { return nil }
    let row = rect.row(line)
    let list = DrawnList(top: position.top, selected: line, unselected: cells(in: row))
    drawSelection(row, focused: state.focus == .tasks, state: state)
    write(state.settings.glyphs.selected, at: row.origin, width: 1, role: .selection)
    return list
  }
}

/// The texts of one row of the list, each made and measured once; the title is made when it is drawn.
fileprivate struct TaskRow {
  let task: Int
  let id: Text
  let days: Text
  let due: Text
  let lead: Text

  struct Text {
    let text: String
    let columns: Int
  }

  init(_ task: Int, _ state: borrowing State) {
    self.task = task
    let measure = state.settings.measure
    func measured(_ text: String) -> Text { Text(text: text, columns: measure.columns(text)) }
    id = measured(state.idText(task))
    days = measured(state.daysText(task))
    due = measured(state.dueText(task))
    lead = measured(state.leadText(task))
  }
}

/// How wide the columns of the list are, in cells: as wide as the rows shown need.
fileprivate struct TaskColumns {
  let id: Int
  let days: Int
  let due: Int
  let lead: Int

  init(_ rows: [TaskRow], width: Int) {
    func widest(_ most: Int, _ text: (TaskRow) -> TaskRow.Text) -> Int {
      min(rows.reduce(0) { max($0, text($1).columns) }, most)
    }
    id = widest(14, \.id)
    days = width >= 60 ? widest(11, \.days) : 0
    due = widest(width >= 70 ? 20 : 13, \.due)
    lead = width >= 64 ? widest(width >= 100 ? 14 : 10, \.lead) : 0
  }
}

extension State {
  /// The order in force and the filter in words, with how many tasks it lets through.
  var tasksNote: String {
    let parts = filter.map { inWords($0) } + [shownInWords, words.name(order)]
    return parts.joined(separator: " \(settings.glyphs.dot) ")
  }

  /// How many tasks are listed, by the headline's count: those withdrawn are told apart.
  private var shownInWords: String {
    let (withdrawn, duplicates) = (tasks.withdrawn, tasks.duplicates)
    let count = tasks.rows.count - withdrawn - duplicates
    var shown =
      filter.isEmpty ? "\(count)" : words.shown(count, of: assessment.figures.total)
    if withdrawn > 0 { shown += " + \(words.withdrawnApart(withdrawn))" }
    if duplicates > 0 { shown += " + \(words.duplicates(duplicates))" }
    if filter.isEmpty, board.notShown > 0 { shown += " + \(words.notShown(board.notShown))" }
    return shown
  }

  func inWords(_ part: FilterPart) -> String {
    switch part {
    case .unit(let unit):
      unit.map { board.unitName($0, settings.language, short: true) } ?? words.unassigned
    case .deadline(let bucket): name(bucket)
    case .group(let group):
      group.map { board.groupName($0, settings.language) } ?? words.noGroup
    case .standing(let standing): words.name(standing)
    case .query(let text, _): text
    case .search(let text): words.quoted(text)
    }
  }

  fileprivate func taskLine(_ row: TaskRow, _ columns: TaskColumns) -> Line {
    let standing = assessment.standings[row.task]
    let isOver = standing == .completed || standing == .withdrawn
    let plain: Role = isOver ? .textDim : .text
    let isChanged = isChanged(row.task)
    var line = Line(" ", .text)
    line.append("\(glyph(of: row.task, isChanged: isChanged)) ", Role.standing(standing))
    line.append(pad(row.id.text, to: columns.id) + "  ", plain)
    if columns.days > 0 {
      line.append(pad(row.days.text, to: columns.days, right: true) + "  ", timingRole(row.task))
    }
    line.append(pad(row.due.text, to: columns.due) + "  ", plain)
    if columns.lead > 0 { line.append(pad(row.lead.text, to: columns.lead) + "  ", plain) }
    line.append(titleText(row.task), isChanged ? .changed : plain)
    return line
  }

  private func isChanged(_ task: Int) -> Bool {
    !changed.isEmpty && changed[board.key(of: board.tasks[task].address)] != nil
  }

  func glyph(of task: Int) -> String { glyph(of: task, isChanged: isChanged(task)) }

  private func glyph(of task: Int, isChanged: Bool) -> String {
    if board.tasks[task].trouble != nil { return settings.glyphs.damaged }
    return isChanged ? settings.glyphs.changed : settings.glyphs.of(assessment.standings[task])
  }

  func timingRole(_ task: Int) -> Role {
    switch assessment.timings[task] {
    case .overdue: .timingOverdue
    case .dueSoon: .timingDueSoon
    case .late: .timingLate
    case .onTime, .completedUndated, .none: .textDim
    default: .text
    }
  }

  func idText(_ task: Int) -> String {
    let id = board.id(of: task)
    return id.isEmpty ? settings.glyphs.dash : id
  }

  /// The days that are left, or by which it is late: "+3 d", "−52 d"; a completed task says so.
  func daysText(_ task: Int) -> String {
    switch assessment.timings[task] {
    case .inTerm, .dueSoon, .overdue:
      guard let days = assessment.daysLeft(task) else { return settings.glyphs.dash }
      return days < 0
        ? "\(settings.glyphs.minus)\(words.shortDays(-days))"
        : days == 0 ? words.shortDays(0) : "+\(words.shortDays(days))"
    case .standing: return settings.glyphs.standingWork
    case .undated: return settings.glyphs.dash
    case .onTime, .completedUndated: return words.done
    case .late: return words.name(Timing.late)
    case .none: return settings.glyphs.dash
    }
  }

  func dueText(_ task: Int) -> String { words.due(board.tasks[task].due) }

  func leadText(_ task: Int) -> String {
    let leads = board.leads(of: task)
    guard let first = leads.first else { return settings.glyphs.dash }
    let code = board.spelling(of: first)
    return leads.count > 1 ? "\(code)+\(leads.count - 1)" : code
  }

  func titleText(_ task: Int) -> String {
    let address = board.tasks[task].address
    return board.text(.short, at: address, in: settings.language)
      ?? board.text(.title, at: address, in: settings.language) ?? words.noTitle
  }

  /// A text in so many columns, clipped or filled with blanks.
  func pad(_ text: String, to width: Int, right: Bool = false) -> String {
    let clipped = settings.measure.clip(text, width: width)
    let room = width - settings.measure.columns(clipped)
    guard room > 0 else { return clipped }
    let blanks = String(repeating: " ", count: room)
    return right ? blanks + clipped : clipped + blanks
  }
}
