internal import RecText

/// A board in the making: its tasks are read, the other records and the ties between them follow.
struct BoardAssembly {
  var board = Board()
  /// Beside the number of each record type, its fields; `nil` for types that the schema lacks.
  let tables: [FieldTable?]
  /// What is held against the records once all are there.
  var references: [UnresolvedReference] = []
  var queries: [(address: RecordAddress, field: Int)] = []
  /// The meeting that each conclusion, item and attendance names, by its key: it may stand further
  /// down. So may the member that an attendance names.
  var meetingOfConclusion: [[UInt8]] = []
  var meetingOfItem: [[UInt8]] = []
  var meetingOfAttendance: [[UInt8]] = []
  var memberOfAttendance: [[UInt8]] = []
  private var hasCommittee = false

  init(files: [RecordFile], schema: Schema) {
    board.files = files
    board.schema = schema
    var tables = [FieldTable?](repeating: nil, count: 256)
    for record in schema.records { tables[Int(record.type.code)] = FieldTable(record) }
    self.tables = tables
  }

  /// Finds the tasks that share a key; the first of them is counted. One that shares it with a hidden
  /// task is counted all the same.
  mutating func enterTaskKeys(_ workers: any WorkerPool) {
    var keys = TaskKeys(capacity: board.tasks.count, workers)
    let (repeated, nameless) = keys.enterAll(of: board)
    for (first, again) in repeated {
      board.tasks[first].marks.insert(.duplicate)
      board.tasks[again].marks.insert(.duplicate)
      board.tasks[again].marks.insert(.repeatsKey)
    }
    board.taskKeys = keys
    board.uncounted = repeated.count + nameless
    for key in board.hiddenTasks.keys {
      if let task = board.task(withKey: key) { board.tasks[task].marks.insert(.duplicate) }
    }
  }

  /// Takes in the records that are not tasks, which stand file by file.
  mutating func read(_ others: [RecordAddress]) {
    board.index.reserve(others.count)
    var start = 0
    while start < others.count {
      let file = others[start].file
      let end = others[start...].firstIndex { $0.file != file } ?? others.count
      read(others[start..<end], of: board.files[Int(file)])
      start = end
    }
  }

  /// Ties the records together once all are there.
  mutating func connect() {
    connectMeetings()
    cutUnitLoops()
    checkUnitMembers()
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
    }
    board.obstaclesOfTask.close()
    board.extensionsOfTask.close()
    board.conclusionsOfTask.close()
    for address in board.index.repeated {
      if let index = obstacle(at: address), board.obstacles[index].trouble == nil {
        board.obstacles[index].trouble = .duplicate
      }
    }
    hideEntries()
  }

  private func obstacle(at address: RecordAddress) -> Int? {
    guard board.type(of: address) == .obstacle else { return nil }
    var low = 0
    var high = board.obstacles.count
    while low < high {
      let middle = (low + high) / 2
      if board.obstacles[middle].address < address { low = middle + 1 } else { high = middle }
    }
    return low < board.obstacles.count && board.obstacles[low].address == address ? low : nil
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

  mutating func symbol(_ word: Span<UInt8>) -> Symbol { board.symbols.symbol(for: word) }

  mutating func symbol(
    _ name: FieldName, _ scan: RecordScan, _ file: RecordFile
  ) -> Symbol? {
    scan.word(name, file) { symbol($0) }
  }

  /// Every plain value of a repeatable field.
  mutating func symbols(
    _ name: FieldName, _ scan: RecordScan, _ file: RecordFile
  ) -> [Symbol] {
    file.fields(of: scan.record).filter { $0.name == name && !$0.isTranslated }.compactMap {
      field in
      file.readWord(of: field) { $0.isEmpty ? nil : symbol($0) }
    }
  }

  /// Notes the place of a symbol in a table; false when it has one already.
  static func enter(_ symbol: Symbol, at place: Int, in table: inout [Int32]) -> Bool {
    let index = Int(symbol.index)
    while table.count <= index { table.append(-1) }
    guard table[index] < 0 else { return false }
    table[index] = Int32(place)
    return true
  }
}
