/// The figures of one unit.
package struct UnitRow: Hashable, Sendable {
  /// The unit's code, `nil` for tasks without a lead.
  package let unit: Symbol?
  /// The figures of the tasks that it leads first.
  package let figures: Figures
  /// The figures of the tasks that it leads, first or not: a task with several leads is counted by
  /// each, so that these may add up to more than the total.
  package let anyFigures: Figures

  /// How many tasks it leads, first or not.
  package var anyLead: Int { anyFigures.total }
}

/// The figures of one group.
package struct GroupRow: Hashable, Sendable {
  /// The group's first word, `nil` for tasks without one.
  package let group: Symbol?
  /// The figures of its tasks.
  package let figures: Figures
}

/// Tallies of all rows at once, filled in one pass over the tasks.
struct AssessmentRows: Sendable {
  private let board: Board
  private let calendar: DeadlineCalendar
  private var all = Tally(rows: 1)
  private var deadlines: Tally
  private var leads: Tally
  private var anyLeads: Tally
  /// The row of tasks that have no lead, or no group.
  private let without: Int
  private var groups: Tally

  /// A row for each symbol, and one more for tasks that have none.
  init(board: Board, calendar: DeadlineCalendar) {
    self.board = board
    self.calendar = calendar
    let symbols = board.symbols.count
    deadlines = Tally(rows: calendar.buckets.count)
    leads = Tally(rows: symbols + 1)
    groups = Tally(rows: symbols + 1)
    anyLeads = Tally(rows: symbols + 1)
    without = symbols
  }

  mutating func add(_ task: Task, _ standing: Standing, _ timing: Timing) {
    let isDamaged = task.damage != nil
    all.add(0, standing, timing, isDamaged: isDamaged)
    leads.add(
      task.lead.map { Int($0.index) } ?? without, standing, timing, isDamaged: isDamaged)
    groups.add(
      task.group.map { Int($0.index) } ?? without, standing, timing, isDamaged: isDamaged)
    if timing.isOpen {
      deadlines.add(calendar.place(of: task), standing, timing, isDamaged: isDamaged)
    }
    guard standing != .withdrawn else { return }
    let first = Int(task.links.start)
    let end = first + Int(task.links.leads)
    if first == end { anyLeads.add(without, standing, timing, isDamaged: isDamaged) }
    // A few are compared with each other; a set would cost more.
    guard end - first > 16 else {
      for link in first..<end where !board.links[first..<link].contains(board.links[link]) {
        anyLeads.add(Int(board.links[link].index), standing, timing, isDamaged: isDamaged)
      }
      return
    }
    for lead in Set(board.links[first..<end]) {
      anyLeads.add(Int(lead.index), standing, timing, isDamaged: isDamaged)
    }
  }

  /// Takes over what was tallied of other tasks of the same board.
  mutating func add(_ other: AssessmentRows) {
    all.add(other.all)
    deadlines.add(other.deadlines)
    leads.add(other.leads)
    anyLeads.add(other.anyLeads)
    groups.add(other.groups)
  }

  var figures: Figures { all.figures(0) }

  var unitRows: [UnitRow] {
    let row = { (unit: Symbol?, place: Int) in
      UnitRow(unit: unit, figures: leads.figures(place), anyFigures: anyLeads.figures(place))
    }
    return board.units.map { row($0.code, Int($0.code.index)) }
      + strangers(in: board.unitOfSymbol).map { row($0, Int($0.index)) }
      .filter { $0.anyLead > 0 || $0.figures != Figures() }
      + [row(nil, without)].filter { $0.anyLead > 0 || $0.figures != Figures() }
  }

  var groupRows: [GroupRow] {
    let row = { (group: Symbol?, place: Int) in
      GroupRow(group: group, figures: groups.figures(place))
    }
    return board.committee.groups.map { row($0.symbol, Int($0.symbol.index)) }
      + strangers(in: board.groupOfSymbol).map { row($0, Int($0.index)) }
      .filter { $0.figures != Figures() }
      + [row(nil, without)].filter { $0.figures != Figures() }
  }

  var deadlineRows: [DeadlineRow] {
    calendar.buckets.indices
      .map { DeadlineRow(bucket: calendar.buckets[$0], figures: deadlines.figures($0)) }
      .filter { $0.count > 0 }
  }

  /// The symbols that a table has no place for.
  private func strangers(in table: [Int32]) -> [Symbol] {
    (0..<board.symbols.count)
      .map { Symbol(index: Int32($0)) }
      .filter { board.place(of: $0, in: table) == nil }
  }
}
