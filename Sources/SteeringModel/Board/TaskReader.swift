internal import RecText

/// Reads task records into flat values: one pass over a record's fields, no strings, no allocation.
struct TaskReader {
  var symbols: SymbolTable
  /// Every task's leads, supports and sources, one task after the other.
  var links: [Symbol]
  private var leads = SymbolRun()
  private var supports = SymbolRun()
  private var sources = SymbolRun()
  /// Whether tasks above `ordinary` are read too.
  let withSecret: Bool

  init(symbols: SymbolTable, links: [Symbol], withSecret: Bool) {
    self.withSecret = withSecret
    self.symbols = symbols
    self.links = links
  }

  /// The task of a record, `nil` for one with neither key nor title that is damaged: a problem only.
  mutating func read(
    _ record: Record, at address: RecordAddress, in file: RecordFile, fields: Span<Field>,
    bytes: Span<UInt8>
  ) -> Task? {
    var task = Task(address: address)
    task.damage = record.damage
    leads.count = 0
    supports.count = 0
    sources.count = 0
    for index in Int(record.fields.lowerBound)..<Int(record.fields.upperBound) {
      let field = fields[index]
      if Self.isPassedOver(field.name) { continue }
      if field.isFolded {
        let value = file.value(of: field)
        take(field, value.span, into: &task)
      } else {
        let range = Int(field.valueStart)..<Int(field.valueEnd)
        take(field, bytes.extracting(range), into: &task)
      }
    }
    if task.damage != nil, task.marks.isDisjoint(with: [.key, .title]) { return nil }
    store(into: &task)
    return task
  }

  /// What is read when it is drawn, and may stand any number of times.
  static func isPassedOver(_ name: FieldName) -> Bool {
    switch name {
    case .unknown, .note: true
    default: false
    }
  }

  private mutating func take(_ field: Field, _ value: Span<UInt8>, into task: inout Task) {
    let word = value.extracting(value.trimmedRange)
    guard !word.isEmpty else {
      if field.name == .id, !field.isTranslated { task.marks.insert(.emptyKey) }
      return
    }
    guard !field.isTranslated else {
      if field.name == .title { task.marks.insert(.title) }
      return
    }
    switch field.name {
    case .id:
      // One that is empty has come first, or none has.
      if task.marks.isDisjoint(with: [.emptyKey, .key]) == false {
        task.marks.insert(.doubtful)
      } else if mark(.key, in: &task) {
        task.keyHash = word.wordHash
        if !field.isFolded {
          let start = Int(field.valueStart) + value.trimmedRange.lowerBound
          task.keyRange = start..<(start + word.count)
        }
      }
    case .title:
      task.marks.insert(.title)
      _ = mark(.plainTitle, in: &task)
    case .owner: _ = mark(.owner, in: &task)
    case .product: _ = mark(.product, in: &task)
    case .short: _ = mark(.short, in: &task)
    case .resources: _ = mark(.resources, in: &task)
    case .secrecy:
      if mark(.secrecy, in: &task), !word.isOneOf(Secrecy.allCases) {
        task.marks.insert(.doubtful)
      }
    case .evidence: task.marks.insert(.evidence)
    case .lead: leads.append(symbols.symbol(for: word))
    case .support: supports.append(symbols.symbol(for: word))
    case .source: sources.append(symbols.symbol(for: word))
    case .group:
      if mark(.group, in: &task) {
        task.group = symbols.symbol(for: word.extracting(word.firstWordRange))
      }
    case .status, .outlook, .progress: takeState(field.name, word, into: &task)
    case .due, .dueOriginal, .start, .completed, .updated:
      takeDate(field.name, word, into: &task)
    default: break
    }
  }

  private func takeState(_ name: FieldName, _ word: Span<UInt8>, into task: inout Task) {
    var isReadable = true
    switch name {
    case .status where mark(.status, in: &task):
      task.status = Status(reading: word)
      isReadable = task.status != nil
    case .outlook where mark(.outlook, in: &task):
      task.outlook = Outlook(reading: word)
      isReadable = task.outlook != nil
    case .progress where mark(.progress, in: &task):
      task.progress = word.wholeNumber.flatMap { $0 <= 100 ? $0 : nil }
      isReadable = task.progress != nil
    default: break
    }
    if !isReadable { task.marks.insert(.doubtful) }
  }

  private func takeDate(_ name: FieldName, _ word: Span<UInt8>, into task: inout Task) {
    var isReadable = true
    switch name {
    case .due where mark(.due, in: &task):
      task.setDue(Due(reading: word))
      isReadable = task.due != .unreadable
    case .dueOriginal where mark(.dueOriginal, in: &task):
      task.dueOriginal = Due(reading: word)
      isReadable = task.dueOriginal != .unreadable
    case .start where mark(.start, in: &task):
      task.startPeriod = Period(reading: word)
      isReadable = task.startPeriod != nil
    case .completed where mark(.completed, in: &task):
      task.completedPeriod = Period(reading: word)
      isReadable = task.completedPeriod != nil
    case .updated where mark(.updated, in: &task):
      task.updatedPeriod = Period(reading: word)
      isReadable = task.updatedPeriod != nil
    default: break
    }
    if !isReadable { task.marks.insert(.doubtful) }
  }

  /// Whether this is the first such field of the record: the first counts, more are a problem.
  private func mark(_ mark: Task.Marks, in task: inout Task) -> Bool {
    guard task.marks.insert(mark).inserted else {
      task.marks.insert(.doubtful)
      return false
    }
    return true
  }

  private mutating func store(into task: inout Task) {
    if leads.count > 0 {
      task.lead = leads[0]
      task.marks.insert(.lead)
    }
    if sources.count > 0 { task.marks.insert(.source) }
    task.links.start = UInt32(truncatingIfNeeded: links.count)
    // A record with more links than a number of 16 bits counts is an attack, not a task.
    task.links.leads = UInt16(clamping: leads.count)
    task.links.supports = UInt16(clamping: supports.count)
    task.links.sources = UInt16(clamping: sources.count)
    // One by one: a slice of each array would cost more than the few links themselves.
    for place in 0..<Int(task.links.leads) { links.append(leads[place]) }
    for place in 0..<Int(task.links.supports) { links.append(supports[place]) }
    for place in 0..<Int(task.links.sources) { links.append(sources[place]) }
  }
}

/// The symbols of one field of a task: emptied for each task, which for an array would cost more than
/// the few that it holds.
private struct SymbolRun {
  var count = 0
  private var room: [Symbol] = []

  subscript(place: Int) -> Symbol { room[place] }

  mutating func append(_ symbol: Symbol) {
    if count < room.count { room[count] = symbol } else { room.append(symbol) }
    count += 1
  }
}

extension Span<UInt8> {
  /// Whether these are the bytes of one of the words.
  fileprivate func isOneOf(_ words: [Secrecy]) -> Bool {
    words.contains { isSpelled($0.rawValue) }
  }
}
