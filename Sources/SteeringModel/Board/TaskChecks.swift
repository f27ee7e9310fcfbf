internal import RecText

/// The contradictions of single tasks that do not depend on the day: warned of, never blocking.
struct TaskChecks: Sendable {
  let board: Board
  private let isUnitKnown: [Bool]
  private let isCollective: [Bool]
  private let isDocumentKnown: [Bool]
  private let isGroupKnown: [Bool]

  init(board: Board) {
    self.board = board
    let symbols = (0..<board.symbols.count).map { Symbol(index: Int32($0)) }
    // Where no file has any unit, document or group there is no list to hold a name against.
    let known = { (table: [Int32]) in
      symbols.map { table.isEmpty || board.place(of: $0, in: table) != nil }
    }
    isUnitKnown = known(board.unitOfSymbol)
    isDocumentKnown = known(board.documentOfSymbol)
    isGroupKnown = known(board.groupOfSymbol)
    isCollective = symbols.map { board.unit($0)?.isCollective ?? false }
  }

  /// Appends what is wrong with a task. A damaged one is a problem already, and its fields may not
  /// be what was meant; a second task of the same key is not held against anything either.
  func check(_ index: Int, into findings: inout [Finding]) {
    let task = board.tasks[index]
    if !task.marks.contains(.key), task.damage == nil {
      findings.append(Finding(.noKey, task.address))
    }
    if task.marks.contains(.duplicate) {
      findings.append(Finding(.duplicate, task.address, .id))
    }
    guard task.damage == nil, task.isCounted || !task.marks.contains(.key) else { return }
    if !task.marks.contains(.title) { findings.append(Finding(.noTitle, task.address)) }
    if task.marks.contains(.doubtful) { checkValues(task, into: &findings) }
    checkStatus(task, into: &findings)
    checkDates(task, into: &findings)
    checkLinks(task, into: &findings)
  }

  private func checkStatus(_ task: Task, into findings: inout [Finding]) {
    if !task.marks.contains(.status) { findings.append(Finding(.noStatus, task.address)) }
    if task.status == .completed {
      if !task.marks.contains(.completed) {
        findings.append(
          Finding(.completedWithoutDate, task.address, .status))
      }
      if !task.marks.contains(.evidence) {
        findings.append(
          Finding(.completedWithoutEvidence, task.address, .status))
      }
    } else if task.marks.contains(.completed) {
      findings.append(
        Finding(.completedDateWithoutStatus, task.address, .completed))
    }
    if task.status == .paused, !task.hasOpenObstacle {
      findings.append(
        Finding(.pausedWithoutObstacle, task.address, .status))
    }
  }

  private func checkDates(_ task: Task, into findings: inout [Finding]) {
    if task.status == .completed, let due = task.dueEnd, let done = task.completedPeriod,
      done.first <= due, done.last > due
    {
      findings.append(Finding(.completedImprecisely, task.address, .completed))
    }
    guard let start = task.start else { return }
    // Certain cases only: `Start: 2025` may be before any day of 2025.
    if let due = task.dueEnd, due < start {
      findings.append(Finding(.dueBeforeStart, task.address, .due))
    }
    if task.status == .completed, let completed = task.completed, completed < start {
      findings.append(
        Finding(.completedBeforeStart, task.address, .completed))
    }
  }

  private func checkLinks(_ task: Task, into findings: inout [Finding]) {
    let first = Int(task.links.start)
    let supports = first + Int(task.links.leads)
    let sources = supports + Int(task.links.supports)
    if first == supports { findings.append(Finding(.noLead, task.address)) }
    var isSound = true
    for link in first..<sources {
      isSound = isSound && isUnitKnown[Int(board.links[link].index)]
    }
    for link in first..<supports {
      isSound = isSound && !isCollective[Int(board.links[link].index)]
    }
    for link in sources..<(sources + Int(task.links.sources)) {
      isSound = isSound && isDocumentKnown[Int(board.links[link].index)]
    }
    if let group = task.group { isSound = isSound && isGroupKnown[Int(group.index)] }
    if !isSound { nameLinks(task, into: &findings) }
  }

  /// Goes over the record again to say which of its fields names what no file has.
  private func nameLinks(_ task: Task, into findings: inout [Finding]) {
    guard let view = board.view(task.address) else { return }
    for index in view.fields.indices where view.file.fields[index].language == nil {
      let name = view.file.fields[index].name
      guard name == .lead || name == .support || name == .source || name == .group else { continue }
      let value = view.word(at: index)
      let word = name == .group ? Array(value[value.span.firstWordRange]) : value
      guard let symbol = board.symbols.find(word.span).map({ Int($0.index) }) else { continue }
      let kind: Problem.Kind? =
        switch name {
        case .source: isDocumentKnown[symbol] ? nil : .unknownDocument
        case .group: isGroupKnown[symbol] ? nil : .unknownGroup
        case .lead where isCollective[symbol]: .collectiveLead
        default: isUnitKnown[symbol] ? nil : .unknownUnit
        }
      if let kind { findings.append(Finding(kind, task.address, field: index)) }
    }
  }

  /// Goes over the record again to say which values cannot be read or stand twice, by the schema.
  private func checkValues(_ task: Task, into findings: inout [Finding]) {
    guard let view = board.view(task.address), let schema = board.schema[.task] else { return }
    var seen: Set<FieldName> = []
    for index in view.fields.indices where !view.file.fields[index].isTranslated {
      let name = view.file.fields[index].name
      let word = view.word(at: index)
      guard !word.isEmpty, let field = schema[name] else { continue }
      if !seen.insert(name).inserted, !field.isRepeatable {
        findings.append(Finding(.repeated, task.address, field: index))
      } else if !field.kind.reads(word.span) {
        findings.append(Finding(field.kind.problem(name), task.address, field: index))
      }
    }
  }
}
