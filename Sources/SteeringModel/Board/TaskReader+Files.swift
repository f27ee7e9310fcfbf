internal import RecText

/// The tasks of some records of a large file that were read aside.
private struct ReadPart: Sendable {
  let tasks: [Task]
  let reader: TaskReader
  let others: [Int32]
  let hidden: [Int32]
}

extension TaskReader {
  /// Reads a file's tasks, and returns which of its records are others that the program reads, and
  /// which are tasks that are not shown.
  mutating func read(
    _ file: RecordFile, _ index: Int, into tasks: inout [Task], _ workers: any WorkerPool
  ) -> (others: [Int32], hidden: [Int32]) {
    let count = file.records.count
    guard count >= fewRecords, workers.count > 0 else {
      return read(0..<count, of: file, index, into: &tasks)
    }
    let (known, withSecret) = (symbols, withSecret)
    let share = count / (workers.count + 1) + 1
    var own: (others: [Int32], hidden: [Int32]) = ([], [])
    let parts = workers.run {
      own = read(0..<share, of: file, index, into: &tasks)
    } _: { number in
      let first = min((number + 1) * share, count)
      var reader = TaskReader(symbols: known, links: [], withSecret: withSecret)
      var tasks = [Task](room: share, workers)
      let (others, hidden) = reader.read(
        first..<min(first + share, count), of: file, index, into: &tasks)
      return ReadPart(tasks: tasks, reader: reader, others: others, hidden: hidden)
    }
    for part in parts {
      take(part, after: known.count, into: &tasks)
      own.others += part.others
      own.hidden += part.hidden
    }
    return own
  }

  private mutating func read(
    _ records: Range<Int>, of file: RecordFile, _ index: Int, into tasks: inout [Task]
  ) -> (others: [Int32], hidden: [Int32]) {
    var others: [Int32] = []
    var hidden: [Int32] = []
    let fields = file.fields.span
    let bytes = file.bytes.span
    for number in records {
      let record = file.records[number]
      switch record.type {
      case .task where !withSecret && isSecret(record, in: file, fields: fields):
        hidden.append(Int32(number))
      case .task:
        let address = RecordAddress(file: index, record: number)
        let task = read(record, at: address, in: file, fields: fields, bytes: bytes)
        if let task { tasks.append(task) }
      case .other:
        break
      default:
        others.append(Int32(number))
      }
    }
    return (others, hidden)
  }

  /// Whether a task says that it is above `ordinary`, in words that can be read or not. Looked at
  /// before anything else is, so that nothing of it is kept.
  private func isSecret(
    _ record: Record, in file: RecordFile, fields: Span<Field>
  ) -> Bool {
    for index in Int(record.fields.lowerBound)..<Int(record.fields.upperBound)
    where fields[index].name == .secrecy {
      let isOrdinary = file.readWord(of: fields[index]) {
        $0.isEmpty || $0.isSpelled(Secrecy.ordinary.rawValue)
      }
      if !isOrdinary { return true }
    }
    return false
  }

  /// Takes over what was read aside, with the symbols and links that it has here: the numbers that
  /// it would have been given, since new words come in the order of the file.
  private mutating func take(_ part: ReadPart, after known: Int, into tasks: inout [Task]) {
    var here = (0..<known).map { Symbol(index: Int32($0)) }
    for index in known..<max(part.reader.symbols.count, known) {
      let word = part.reader.symbols.bytes(of: Symbol(index: Int32(index)))
      here.append(symbols.symbol(for: word.span))
    }
    let moved = UInt32(truncatingIfNeeded: links.count)
    for symbol in part.reader.links { links.append(here[Int(symbol.index)]) }
    let first = tasks.count
    tasks += part.tasks
    var all = tasks.mutableSpan
    for index in first..<all.count {
      all[index].links.start &+= moved
      if let lead = all[index].lead { all[index].lead = here[Int(lead.index)] }
      if let group = all[index].group { all[index].group = here[Int(group.index)] }
    }
  }
}
