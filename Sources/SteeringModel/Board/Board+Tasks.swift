internal import RecText

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

  /// The same of an id's bytes: a file may hold ids that are no text.
  package func task(withKey key: [UInt8]) -> Int? { task(withKey: key.span) }

  /// The same of a key; `nil` for one of another type.
  package func task(_ key: RecordKey) -> Int? {
    key.type == .task ? key.values.first.flatMap { task(withKey: $0) } : nil
  }

  /// What names the task, byte for byte; empty when it has no id.
  package func key(ofTask task: Int) -> RecordKey { RecordKey(.task, [keyWord(ofTask: task)]) }

  /// The task whose record a line of a file belongs to, `nil` when none does.
  package func task(atLine line: Int, ofFile path: String) -> Int? {
    guard let file = files.firstIndex(where: { $0.path == path }),
      let record = files[file].records.lastIndex(where: { $0.line <= line })
    else { return nil }
    let address = RecordAddress(file: file, record: record)
    return lines(of: address).contains(line) ? task(at: address) : nil
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
}

extension Array where Element == UInt8 {
  init(_ span: Span<UInt8>) {
    self.init()
    reserveCapacity(span.count)
    for index in span.indices { append(span[index]) }
  }
}
