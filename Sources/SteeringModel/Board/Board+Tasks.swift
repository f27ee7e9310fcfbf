extension Board {
  /// The task's id as text without blanks around it, empty when it has none.
  package func id(of task: Int) -> String {
    String(decoding: keyWord(ofTask: task), as: UTF8.self)
  }

  /// The index of the task with that id, the first where several have it.
  package func task(withID id: String) -> Int? {
    let bytes = Array(id.utf8)
    return task(withKey: bytes.span)
  }

  func task(withKey key: Span<UInt8>) -> Int? {
    let key = key.extracting(key.trimmedRange)
    guard !key.isEmpty else { return nil }
    return taskKeys.find(key, in: self)
  }

  /// Whether the task has that id.
  func isKey(_ key: Span<UInt8>, ofTask task: Int) -> Bool {
    !key.isEmpty && withKey(ofTask: task) { $0.equals(key) }
  }

  /// Hands on the id's bytes without blanks around them, none when it has no id. Nothing is copied
  /// unless the id stands over several lines.
  func withKey<Result>(ofTask task: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let place = tasks[task].keyRange
    if place.isEmpty {
      let word = view(tasks[task].address)?.word(.id) ?? []
      return body(word.span)
    }
    let bytes = files[Int(tasks[task].address.file)].bytes
    return body(bytes.span.extracting(place))
  }

  /// The id's bytes without blanks around them.
  func keyWord(ofTask task: Int) -> [UInt8] {
    withKey(ofTask: task) { Array($0) }
  }

  /// The responsible units, the primary lead first.
  package func leads(of task: Int) -> [Symbol] {
    let all = tasks[task].links
    return slice(Int(all.start), Int(all.leads))
  }

  /// The coordinating units.
  package func supports(of task: Int) -> [Symbol] {
    let all = tasks[task].links
    return slice(Int(all.start) + Int(all.leads), Int(all.supports))
  }

  /// The numbers of the directing documents.
  package func sources(of task: Int) -> [Symbol] {
    let all = tasks[task].links
    return slice(Int(all.start) + Int(all.leads) + Int(all.supports), Int(all.sources))
  }

  private func slice(_ start: Int, _ count: Int) -> [Symbol] {
    Array(links[start..<(start + count)])
  }

  /// The obstacles that name the task, in file order.
  package func obstacles(of task: Int) -> [Int] {
    obstaclesOfTask.of(task)
  }

  /// The task's moved deadlines, by the day they were decided, then in file order.
  package func extensions(of task: Int) -> [Int] {
    let all = extensionsOfTask.of(task)
    return all.sorted { left, right in
      let (first, second) = (extensions[left].on, extensions[right].on)
      if let first, let second, first != second { return first < second }
      return left < right
    }
  }

  /// The conclusions that concern the task, in file order.
  package func conclusions(of task: Int) -> [Int] {
    conclusionsOfTask.of(task)
  }

  /// What a meeting concluded, in file order.
  package func conclusions(ofMeeting meeting: Int) -> [Int] {
    conclusionsOfMeeting.of(meeting)
  }

  /// The first meeting on that day or later.
  package func nextMeeting(after day: CivilDate) -> Int? {
    var next: (meeting: Int, date: CivilDate)?
    for (index, meeting) in meetings.enumerated() {
      guard let date = meeting.date, date >= day else { continue }
      if next.map({ date < $0.date }) ?? true { next = (index, date) }
    }
    return next?.meeting
  }
}

extension Array where Element == UInt8 {
  init(_ span: Span<UInt8>) {
    self.init()
    reserveCapacity(span.count)
    for index in span.indices { append(span[index]) }
  }
}
