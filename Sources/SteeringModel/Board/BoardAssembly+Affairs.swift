extension BoardAssembly {
  /// Obstacles are as many as a tenth of the tasks: one pass over the fields, the first one counts.
  mutating func readObstacle(_ view: RecordView, _ address: RecordAddress) {
    var found = FoundInObstacle()
    for index in view.fieldRange {
      let field = view.file.fields[index]
      if field.isTranslated { continue }
      switch field.name {
      case .id, .status, .raisedBy, .since, .cleared, .task:
        view.file.readWord(of: field) { word in
          if !word.isEmpty { take(word, field.name, address, index, into: &found) }
        }
      default: break
      }
    }
    if found.isCleared == nil { find(.noStatus, address) }
    let trouble = obstacleTrouble(found.key, view.record.damage, address)
    board.obstacles.append(
      Obstacle(
        address: address, isOpen: found.isCleared.map { !$0 } ?? (found.cleared == nil),
        since: found.since?.first, cleared: found.cleared?.last, raisedBy: found.raisedBy,
        tasks: found.tasks, trouble: trouble))
  }

  private mutating func take(
    _ word: Span<UInt8>, _ name: FieldName, _ address: RecordAddress, _ index: Int,
    into found: inout FoundInObstacle
  ) {
    switch name {
    case .id: found.key = found.key ?? obstacleKey(word)
    case .status where found.isCleared == nil:
      let isCleared = word.spells("cleared")
      if !isCleared, !word.spells("open") { find(.badStatus, address, .status) }
      found.isCleared = isCleared
    case .raisedBy: found.raisedBy = found.raisedBy ?? symbol(word)
    case .since: found.since = found.since ?? date(word, address, index)
    case .cleared: found.cleared = found.cleared ?? date(word, address, index)
    case .task: addTask(word, address, index, to: &found.tasks)
    default: break
    }
  }

  private mutating func obstacleTrouble(
    _ key: Symbol?, _ damage: Damage?, _ address: RecordAddress
  ) -> Trouble? {
    var trouble: Trouble?
    if let key {
      if let known = enterObstacle(board.obstacles.count, key: key) {
        if board.obstacles[known].trouble == nil {
          board.obstacles[known].trouble = .duplicate
          find(.duplicate, board.obstacles[known].address, .id)
        }
        trouble = .duplicate
        find(.duplicate, address, .id)
      }
    } else {
      trouble = .noKey
      find(.noKey, address)
    }
    return damage.map { .damaged($0) } ?? trouble
  }

  private mutating func date(
    _ word: Span<UInt8>, _ address: RecordAddress, _ index: Int
  ) -> Period? {
    let period = Period(reading: word)
    if period == nil { find(.badDate, address, field: index) }
    return period
  }

  private mutating func addTask(
    _ word: Span<UInt8>, _ address: RecordAddress, _ index: Int, to tasks: inout [Int]
  ) {
    if let task = board.task(withKey: word) {
      if !tasks.contains(task) { tasks.append(task) }
    } else {
      find(.unknownTask, address, field: index)
    }
  }

  mutating func readExtension(_ view: RecordView, _ address: RecordAddress) {
    let moved = Extension(
      address: address, task: tasks(named: view, address).first, from: view.due(.from),
      to: view.due(.to), on: view.period(.on)?.last)
    if moved.from == .unreadable { find(.badDate, address, .from) }
    if moved.to == .unreadable { find(.badDate, address, .to) }
    checkDates([.on], view, address)
    board.extensions.append(moved)
  }

  mutating func readMeeting(_ view: RecordView, _ address: RecordAddress) {
    let date = view.period(.date).flatMap { $0.precision == .day ? $0.first : nil }
    let word = view.text(.state)
    let meeting = Meeting(
      address: address, date: date, state: word.flatMap { Meeting.State(rawValue: $0) })
    if word != nil, meeting.state == nil {
      find(.badValue, address, .state)
    }
    if let date {
      if !enterMeeting(board.meetings.count, on: date) {
        find(.duplicate, address, .date)
      }
    } else {
      let isMissing = view.word(.date) == nil
      find(isMissing ? .noKey : .badDate, address, .date)
    }
    board.meetings.append(meeting)
  }

  mutating func readConclusion(_ view: RecordView, _ address: RecordAddress) {
    let day = view.period(.meeting).flatMap { $0.precision == .day ? $0.first : nil }
    let meeting = day.flatMap { self.meeting(on: $0) }
    if meeting == nil { find(.unknownMeeting, address, .meeting) }
    board.conclusions.append(
      Conclusion(
        address: address, meeting: meeting, tasks: tasks(named: view, address),
        saysNoTask: view.text(.noTask).flatMap { BoardAssembly.truth[$0] } ?? false))
  }

  mutating func readHeadline(_ view: RecordView, _ address: RecordAddress) {
    func figure(_ name: FieldName) -> Int? {
      view.text(name).flatMap { BoardAssembly.wholeNumber($0) }
    }
    let headline = Headline(
      address: address, asOf: view.period(.asOf), total: figure(.total),
      completed: figure(.completed), onSchedule: figure(.onSchedule), behind: figure(.behind),
      notImplemented: figure(.notImplemented))
    for name in [FieldName.total, .completed, .onSchedule, .behind, .notImplemented]
    where view.word(name) != nil && figure(name) == nil {
      find(.badValue, address, name)
    }
    if view.word(.asOf) == nil { find(.noKey, address) }
    checkDates([.asOf], view, address)
    if headline.addsUp == false { find(.headlineSum, address, .total) }
    board.headlines.append(headline)
  }

  /// The tasks that a record names in `Task` fields; an unknown one is a problem.
  private mutating func tasks(named view: RecordView, _ address: RecordAddress) -> [Int] {
    var result: [Int] = []
    for index in view.fields.indices {
      let field = view.file.fields[index]
      guard field.name == .task, field.language == nil else { continue }
      let word = view.word(at: index)
      if !word.isEmpty { addTask(word.span, address, index, to: &result) }
    }
    return result
  }
}

/// The first value of each field of an obstacle.
private struct FoundInObstacle {
  var key: Symbol?
  /// What its status says, `nil` while it has none.
  var isCleared: Bool?
  var since: Period?
  var cleared: Period?
  var raisedBy: Symbol?
  var tasks: [Int] = []
}
