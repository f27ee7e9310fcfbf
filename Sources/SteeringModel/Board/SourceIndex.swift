/// The tasks of each directing document: one run of task indexes a symbol.
struct SourceIndex: Sendable {
  private var starts: [Int32] = []
  private var tasks: [Int32] = []

  init() {}

  /// Counts first, then fills: two passes over the links and not one array a document.
  init(tasks all: [Task], links: [Symbol], symbolCount: Int) {
    var ends = [Int32](repeating: 0, count: symbolCount + 1)
    func eachSource(_ body: (Int, Int) -> Void) {
      for (task, value) in all.enumerated() {
        let first = Int(value.links.start) + Int(value.links.leads) + Int(value.links.supports)
        for link in first..<(first + Int(value.links.sources)) {
          body(task, Int(links[link].index))
        }
      }
    }
    eachSource { _, symbol in ends[symbol + 1] += 1 }
    for symbol in 0..<symbolCount { ends[symbol + 1] += ends[symbol] }
    starts = ends
    tasks = [Int32](repeating: 0, count: Int(ends[symbolCount]))
    eachSource { task, symbol in
      tasks[Int(ends[symbol])] = Int32(task)
      ends[symbol] += 1
    }
  }

  /// The tasks that cite the document, in rising order, each once.
  func of(_ symbol: Symbol) -> [Int] {
    let index = Int(symbol.index)
    guard index + 1 < starts.count else { return [] }
    var result: [Int] = []
    for position in Int(starts[index])..<Int(starts[index + 1]) {
      let task = Int(tasks[position])
      if result.last != task { result.append(task) }
    }
    return result
  }
}
