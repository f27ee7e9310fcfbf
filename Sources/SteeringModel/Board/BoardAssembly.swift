/// A board in the making: its tasks are read, the other records and the ties between them follow.
struct BoardAssembly {
  var board = Board()
  /// Obstacles, extensions and conclusions name tasks and meetings that may stand further down.
  private var obstacleKeys = SymbolTable()
  /// The first obstacle of each key.
  private var obstacleOfKey: [Int] = []
  private var meetingOfDay: [CivilDate: Int] = [:]
  private var deferredConclusions: [RecordAddress] = []
  private var hasCommittee = false

  init(files: [RecordFile]) {
    board.files = files
  }

  /// Finds the tasks that share a key; the first of them is counted.
  mutating func enterTaskKeys(_ helpers: any Helpers) {
    var keys = TaskKeys(capacity: board.tasks.count, helpers)
    let (repeated, nameless) = keys.enterAll(of: board)
    for (first, again) in repeated {
      board.tasks[first].marks.insert(.duplicate)
      board.tasks[again].marks.insert(.duplicate)
      board.tasks[again].marks.insert(.repeatsKey)
    }
    board.taskKeys = keys
    board.uncounted = repeated.count + nameless
  }

  /// Takes in a record that is not a task.
  mutating func read(_ address: RecordAddress) {
    guard let view = board.view(address) else { return }
    switch view.record.type {
    case .committee: readCommittee(view, address)
    case .unit: readUnit(view, address)
    case .document: readDocument(view, address)
    case .obstacle: readObstacle(view, address)
    case .extensionOfDeadline: readExtension(view, address)
    case .meeting: readMeeting(view, address)
    case .conclusion: deferredConclusions.append(address)
    case .headline: readHeadline(view, address)
    case .entry: board.entries.append(Entry(address: address))
    case .task, .other: break
    }
  }

  /// Ties the records together once all are there.
  mutating func connect() {
    for address in deferredConclusions {
      if let view = board.view(address) { readConclusion(view, address) }
    }
    cutUnitLoops()
    for (index, obstacle) in board.obstacles.enumerated() {
      for task in obstacle.tasks {
        board.obstaclesOfTask.add(task, index)
        if obstacle.isOpen { board.tasks[task].marks.insert(.openObstacle) }
      }
    }
    for (index, moved) in board.extensions.enumerated() {
      if let task = moved.task { board.extensionsOfTask.add(task, index) }
    }
    for (index, conclusion) in board.conclusions.enumerated() {
      for task in conclusion.tasks { board.conclusionsOfTask.add(task, index) }
      if let meeting = conclusion.meeting { board.conclusionsOfMeeting.add(meeting, index) }
    }
    board.obstaclesOfTask.close()
    board.extensionsOfTask.close()
    board.conclusionsOfTask.close()
    board.conclusionsOfMeeting.close()
  }

  mutating func find(_ kind: Problem.Kind, _ address: RecordAddress, field: Int? = nil) {
    board.findings.append(Finding(kind, address, field: field))
  }

  mutating func find(_ kind: Problem.Kind, _ address: RecordAddress, _ name: FieldName) {
    board.findings.append(Finding(kind, address, name))
  }

  /// Whether this is the first committee record; only that one counts.
  mutating func isFirstCommittee() -> Bool {
    defer { hasCommittee = true }
    return !hasCommittee
  }

  mutating func obstacleKey(_ word: Span<UInt8>) -> Symbol {
    obstacleKeys.symbol(for: word)
  }

  /// The obstacle that has this key already, if one has.
  mutating func enterObstacle(_ index: Int, key: Symbol) -> Int? {
    if Int(key.index) < obstacleOfKey.count { return obstacleOfKey[Int(key.index)] }
    obstacleOfKey.append(index)
    return nil
  }

  /// Whether this is the first meeting of its day.
  mutating func enterMeeting(_ index: Int, on day: CivilDate) -> Bool {
    guard meetingOfDay[day] == nil else { return false }
    meetingOfDay[day] = index
    return true
  }

  func meeting(on day: CivilDate) -> Int? {
    meetingOfDay[day]
  }

  mutating func symbol(_ word: [UInt8]) -> Symbol { symbol(word.span) }

  mutating func symbol(_ word: Span<UInt8>) -> Symbol { board.symbols.symbol(for: word) }

  /// Notes the place of a symbol in a table; false when it has one already.
  static func enter(_ symbol: Symbol, at place: Int, in table: inout [Int32]) -> Bool {
    let index = Int(symbol.index)
    while table.count <= index { table.append(-1) }
    guard table[index] < 0 else { return false }
    table[index] = Int32(place)
    return true
  }
}
