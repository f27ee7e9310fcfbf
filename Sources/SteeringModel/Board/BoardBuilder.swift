package import RecText

/// Makes boards of files, and keeps what it read: a file of the same revision is not read again.
///
/// What it keeps is the last board itself; an unchanged file's tasks are copied from it, so that
/// they are in memory once.
package struct BoardBuilder: Sendable {
  private let schema: Schema
  private let withSecret: Bool
  private var last = Board.empty
  private var facts: [Reading: FileFacts] = [:]

  /// A builder that has read nothing yet. Without `withSecret` tasks above `ordinary` are on none of
  /// its boards.
  package init(schema: Schema = .standard, withSecret: Bool = false) {
    self.schema = schema
    self.withSecret = withSecret
  }

  private struct Reading: Hashable {
    let path: String
    let revision: UInt64
  }

  /// What one file gave to the last board.
  private struct FileFacts {
    let tasks: Range<Int>
    let links: Range<Int>
    /// The records that are not shown tasks, as indexes of the file's records.
    let others, hidden: [Int32]
  }

  /// The board of these files. Linear in what changed, and in the number of tasks with a small share.
  /// Of a large file the workers read parts.
  package mutating func board(
    of files: [RecordFile], workers: any WorkerPool = NoWorkers()
  ) -> Board {
    var assembly = BoardAssembly(files: files, schema: schema)
    let others = readTasks(into: &assembly.board, workers)
    assembly.enterTaskKeys(workers)
    assembly.read(others)
    assembly.connect()
    assembly.findProblems(workers)
    let isSame = last.files.elementsEqual(files) {
      $0.revision == $1.revision && $0.path == $1.path
    }
    if isSame, !files.isEmpty { assembly.board.identity = last.identity }
    last = assembly.board
    return assembly.board
  }

  /// Reads or copies every file's tasks, and returns where the other records stand.
  private mutating func readTasks(
    into board: inout Board, _ workers: any WorkerPool
  ) -> [RecordAddress] {
    var known: [Reading: FileFacts] = [:]
    var others: [RecordAddress] = []
    var tasks = [Task](room: board.files.reduce(0) { $0 + taskCount(of: $1) }, workers)
    // Three links a task are usual; without a guess the array would end up twice too large.
    let links = [Symbol](room: max(last.links.count, tasks.capacity * 3), workers)
    var reader = TaskReader(symbols: last.symbols, links: links, withSecret: withSecret)
    for (index, file) in board.files.enumerated() {
      let reading = Reading(path: file.path, revision: file.revision)
      let firstTask = tasks.count
      let firstLink = reader.links.count
      let otherRecords: [Int32]
      let hidden: [Int32]
      if let fact = facts[reading] {
        copy(fact, asFile: index, to: &tasks, links: &reader.links)
        (otherRecords, hidden) = (fact.others, fact.hidden)
      } else {
        (otherRecords, hidden) = reader.read(file, index, into: &tasks, workers)
      }
      known[reading] = FileFacts(
        tasks: firstTask..<tasks.count, links: firstLink..<reader.links.count,
        others: otherRecords, hidden: hidden)
      for record in hidden {
        let address = RecordAddress(file: index, record: Int(record))
        let id = RecordView(file: file, record: file.records[Int(record)]).word(.id) ?? []
        board.hiddenTasks.add(address, id: id)
      }
      others.append(
        contentsOf: otherRecords.map { RecordAddress(file: index, record: Int($0)) })
    }
    facts = known
    board.tasks = tasks
    board.links = reader.links
    board.symbols = reader.symbols
    return others
  }

  private func taskCount(of file: RecordFile) -> Int {
    if let fact = facts[Reading(path: file.path, revision: file.revision)] {
      return fact.tasks.count
    }
    return file.records.count { $0.type == .task }
  }

  private func copy(
    _ fact: FileFacts, asFile index: Int, to tasks: inout [Task], links: inout [Symbol]
  ) {
    let moved = links.count - fact.links.lowerBound
    for place in fact.tasks {
      var task = last.tasks[place]
      task.address = RecordAddress(file: index, record: Int(task.address.record))
      task.links.start = UInt32(truncatingIfNeeded: Int(task.links.start) + moved)
      task.marks.subtract(.ofBoard)
      tasks.append(task)
    }
    links.append(contentsOf: last.links[fact.links])
  }
}
