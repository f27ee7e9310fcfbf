/// The tasks of some records of a large file that were read aside.
private struct ReadPart: Sendable {
  let tasks: [Task]
  let reader: TaskReader
  let others: [Int32]
}

extension TaskReader {
  /// Reads a file's tasks, and returns which of its records are others that the program reads.
  mutating func read(
    _ file: RecordFile, _ index: Int, into tasks: inout [Task], _ helpers: any Helpers
  ) -> [Int32] {
    let count = file.records.count
    guard count >= fewRecords, helpers.count > 0 else {
      return read(0..<count, of: file, index, into: &tasks)
    }
    let known = symbols
    let share = count / (helpers.count + 1) + 1
    var others: [Int32] = []
    let parts = helpers.together {
      others = read(0..<share, of: file, index, into: &tasks)
    } _: { number in
      let first = min((number + 1) * share, count)
      var reader = TaskReader(symbols: known, links: [])
      var tasks = [Task](room: share, helpers)
      let others = reader.read(
        first..<min(first + share, count), of: file, index, into: &tasks)
      return ReadPart(tasks: tasks, reader: reader, others: others)
    }
    for part in parts {
      take(part, after: known.count, into: &tasks)
      others += part.others
    }
    return others
  }

  private mutating func read(
    _ records: Range<Int>, of file: RecordFile, _ index: Int, into tasks: inout [Task]
  ) -> [Int32] {
    var others: [Int32] = []
    let fields = file.fields.span
    let bytes = file.bytes.span
    for number in records {
      let record = file.records[number]
      switch record.type {
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
    return others
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
