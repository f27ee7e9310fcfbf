internal import Screen
internal import SteeringModel

extension Canvas {
  /// The list of tasks: mark, number, days, deadline, lead, and the title last, because only the
  /// rightmost column may be of a width that terminals disagree about.
  mutating func drawTasks(_ state: State, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let (title, list) = rect.split(top: 1)
    let focused = state.focus == .tasks
    drawTitle(
      "1 \(state.words.tasks)", note: state.tasksNote, focused: focused, state: state, in: title)
    let rows = state.tasks.rows
    guard !rows.isEmpty else {
      let nothing = state.board.tasks.isEmpty ? state.words.noTasksYet : state.words.nothingFound
      write(
        nothing, at: Point(column: list.origin.column + 2, row: list.origin.row + 1),
        width: max(list.size.columns - 3, 0), role: .textDim)
      return
    }
    let columns = TaskColumns(state, width: list.size.columns)
    let top = state.tasks.position.top
    for line in 0..<min(list.size.rows, rows.count - top) {
      let row = list.row(line)
      draw(state.taskLine(rows[top + line], columns), at: row.origin, width: row.size.columns)
      if top + line == state.tasks.position.selected {
        drawSelection(row, focused: focused, state: state)
        write(state.settings.glyphs.selected, at: row.origin, width: 1, role: .selection)
      }
    }
  }
}

/// How wide the columns of the list are, in cells: as wide as the rows shown need.
struct TaskColumns {
  let id: Int
  let days: Int
  let due: Int
  let lead: Int

  init(_ state: State, width: Int) {
    let top = state.tasks.position.top
    let shown = state.tasks.rows.dropFirst(top).prefix(max(state.layout.rows(of: .tasks), 1))
    let measure = state.settings.measure
    func widest(_ most: Int, _ text: (Int) -> String) -> Int {
      min(shown.reduce(0) { max($0, measure.columns(text($1))) }, most)
    }
    id = widest(14, state.idText)
    days = width >= 60 ? widest(11, state.daysText) : 0
    due = widest(width >= 70 ? 20 : 13, state.dueText)
    lead = width >= 64 ? widest(width >= 100 ? 14 : 10, state.leadText) : 0
  }
}

extension State {
  /// The order in force and the filter in words, with how many tasks it lets through.
  var tasksNote: String {
    let parts = filter.map(inWords) + [shownInWords, words.name(order)]
    return parts.joined(separator: " \(settings.glyphs.dot) ")
  }

  /// How many tasks are listed, by the headline's count: those withdrawn are told apart.
  private var shownInWords: String {
    var withdrawn = 0
    var duplicates = 0
    for task in tasks.rows {
      if !board.tasks[task].isCounted {
        duplicates += 1
      } else if assessment.standings[task] == .withdrawn {
        withdrawn += 1
      }
    }
    let count = tasks.rows.count - withdrawn - duplicates
    var shown =
      filter.isEmpty ? "\(count)" : words.shown(count, of: assessment.figures.total)
    if withdrawn > 0 { shown += " + \(words.withdrawnApart(withdrawn))" }
    if duplicates > 0 { shown += " + \(words.duplicates(duplicates))" }
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

  func taskLine(_ task: Int, _ columns: TaskColumns) -> Line {
    let standing = assessment.standings[task]
    let isOver = standing == .completed || standing == .withdrawn
    let plain: Role = isOver ? .textDim : .text
    var line = Line(" ", .text)
    line.append("\(glyph(of: task)) ", Role.standing(standing))
    line.append(pad(idText(task), to: columns.id) + "  ", plain)
    if columns.days > 0 {
      line.append(pad(daysText(task), to: columns.days, right: true) + "  ", timingRole(task))
    }
    line.append(pad(dueText(task), to: columns.due) + "  ", plain)
    if columns.lead > 0 { line.append(pad(leadText(task), to: columns.lead) + "  ", plain) }
    line.append(titleText(task), changed[board.id(of: task)] == nil ? plain : .changed)
    return line
  }

  func glyph(of task: Int) -> String {
    let glyphs = settings.glyphs
    if board.tasks[task].trouble != nil { return glyphs.damaged }
    if changed[board.id(of: task)] != nil { return glyphs.changed }
    return glyphs.of(assessment.standings[task])
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
    let blanks = String(
      repeating: " ", count: max(width - settings.measure.columns(clipped), 0))
    return right ? blanks + clipped : clipped + blanks
  }
}
