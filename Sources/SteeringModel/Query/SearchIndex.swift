/// What search looks through, folded once: for answers as one types.
///
/// A task's own texts are kept a task; units, documents and obstacles are folded once each and not
/// once a task. A search without an index folds as it goes, which is right but slow.
package struct SearchIndex: Sendable {
  private let units: FoldedTexts
  private let documents: FoldedTexts
  private let obstacles: FoldedTexts
  private let tasks: FoldedTexts?
  /// The readings of the files that it was made of.
  private let revisions: [UInt64]

  /// Folds every text that search looks through. Linear in the size of the board's texts.
  package init(_ board: Board) {
    self.init(board, withTasks: true)
  }

  /// Without the tasks it costs next to nothing, and each task is folded when it is looked at.
  init(_ board: Board, withTasks: Bool) {
    let symbols = (0..<board.symbols.count).map { Symbol(index: Int32($0)) }
    revisions = board.files.map(\.revision)
    units = FoldedTexts(symbols) { symbol, pool in
      board.appendFolded(symbol, board.unit(symbol)?.address, to: &pool)
    }
    documents = FoldedTexts(symbols) { symbol, pool in
      board.appendFolded(symbol, board.document(symbol)?.address, to: &pool)
    }
    obstacles = FoldedTexts(board.obstacles) { obstacle, pool in
      board.appendFolded(obstacle.address, to: &pool)
    }
    tasks =
      withTasks
      ? FoldedTexts(board.tasks) { board.appendFolded($0.address, to: &$1) } : nil
  }

  /// Whether it was made of the files that the board was made of.
  package func fits(_ board: Board) -> Bool {
    revisions.elementsEqual(board.files.lazy.map(\.revision))
  }

  /// A test for one word or phrase, folded: whether the task, its leads, documents or obstacles
  /// have it.
  func test(for word: [UInt8], in board: Board) -> (Int) -> Bool {
    let inUnit = units.holding(word)
    let inDocument = documents.holding(word)
    var isObstructed: Set<Int> = []
    for (index, holds) in obstacles.holding(word).enumerated() where holds {
      isObstructed.formUnion(board.obstacles[index].tasks)
    }
    let (all, allLinks) = (board.tasks, board.links)
    return { task in
      let links = all[task].links
      let first = Int(links.start)
      for link in first..<(first + Int(links.leads))
      where inUnit[Int(allLinks[link].index)] {
        return true
      }
      let source = first + Int(links.leads) + Int(links.supports)
      for link in source..<(source + Int(links.sources))
      where inDocument[Int(allLinks[link].index)] {
        return true
      }
      if !isObstructed.isEmpty, isObstructed.contains(task) { return true }
      if let tasks { return tasks.contains(word, at: task) }
      var text: [UInt8] = []
      board.appendFolded(board.tasks[task].address, to: &text)
      return text.span.contains(word.span)
    }
  }
}

/// Folded texts in one array, and where each of them ends.
struct FoldedTexts: Sendable {
  private var pool: [UInt8] = []
  private var ends: [UInt32] = []

  init<Item>(_ items: [Item], append: (Item, inout [UInt8]) -> Void) {
    ends.reserveCapacity(items.count)
    for item in items {
      append(item, &pool)
      ends.append(UInt32(truncatingIfNeeded: pool.count))
    }
  }

  func contains(_ word: [UInt8], at place: Int) -> Bool {
    let start = place == 0 ? 0 : Int(ends[place - 1])
    return pool.span.extracting(start..<Int(ends[place])).contains(word.span)
  }

  func holding(_ word: [UInt8]) -> [Bool] {
    ends.indices.map { contains(word, at: $0) }
  }
}

extension Board {
  /// Appends a record's searched texts in all languages, one a line: no word goes over two fields.
  func appendFolded(_ address: RecordAddress, to pool: inout [UInt8]) {
    let file = Int(address.file)
    let record = files[file].records[Int(address.record)]
    let bytes = files[file].bytes
    for index in Int(record.fields.lowerBound)..<Int(record.fields.upperBound) {
      let field = files[file].fields[index]
      switch field.name {
      case .id, .title, .short, .owner, .product, .name, .text, .ask: break
      default: continue
      }
      if field.isFolded {
        let value = files[file].value(of: field)
        Fold.append(value.span, to: &pool)
      } else {
        let range = Int(field.valueStart)..<Int(field.valueEnd)
        Fold.append(bytes.span.extracting(range), to: &pool)
      }
      pool.append(UInt8(ascii: "\n"))
    }
  }

  /// Appends a word that records share, and the texts of the record that it names.
  func appendFolded(_ symbol: Symbol, _ address: RecordAddress?, to pool: inout [UInt8]) {
    let word = Array(symbols.bytes(of: symbol))
    Fold.append(word.span, to: &pool)
    pool.append(UInt8(ascii: "\n"))
    if let address { appendFolded(address, to: &pool) }
  }
}
