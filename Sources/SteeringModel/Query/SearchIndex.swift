internal import RecText

/// What search looks through, folded once: for answers as one types.
///
/// A task's own texts are kept a task; units, documents and obstacles are folded once each and not
/// once a task. A search without an index folds as it goes, which is right but slow.
package struct SearchIndex: Sendable {
  private let units: FoldedTexts
  private let documents: FoldedTexts
  private let obstacles: FoldedTexts
  private let tasks: FoldedTexts?
  private let identity: BoardIdentity

  /// Folds every text that search looks through. Linear in the size of the board's texts.
  package init(_ board: Board) {
    self.init(board, withTasks: true)
  }

  /// Without the tasks it costs next to nothing, and each task is folded when it is looked at.
  init(_ board: Board, withTasks: Bool) {
    let symbols = (0..<board.symbols.count).map { Symbol(index: Int32($0)) }
    identity = board.identity
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
      ? FoldedTexts(board.tasks, size: board.searchedSize) {
        board.appendFolded($0.address, to: &$1)
      } : nil
  }

  /// Whether it was made of this board, or of one that the same builder made of the same files: its
  /// texts are found by the places of tasks, which in any other board are other tasks.
  package func fits(_ board: Board) -> Bool { identity === board.identity }

  /// A test for one word or phrase, folded: whether the task, its leads, documents or obstacles
  /// have it.
  func test(for word: [UInt8], in board: Board) -> TaskFilter.Test {
    let inUnit = units.holding(word)
    let inDocument = documents.holding(word)
    // Most words are in no unit and no document: then the links need no look.
    let isLinked = inUnit.contains(true) || inDocument.contains(true)
    let isObstructed = tasks(withObstacle: word, in: board)
    let (all, allLinks, texts) = (board.tasks, board.links, tasks)
    return { task in
      if isLinked {
        let links = all[task].links
        let leads = Int(links.start)..<(Int(links.start) + Int(links.leads))
        for link in leads where inUnit[Int(allLinks[link].index)] { return true }
        let source = leads.upperBound + Int(links.supports)
        for link in source..<(source + Int(links.sources))
        where inDocument[Int(allLinks[link].index)] {
          return true
        }
      }
      if !isObstructed.isEmpty, isObstructed[task] { return true }
      if let texts { return texts.contains(word, at: task) }
      var text: [UInt8] = []
      board.appendFolded(all[task].address, to: &text)
      return text.span.contains(word.span)
    }
  }

  /// For each task whether one of its obstacles has the word; nothing when none has.
  private func tasks(withObstacle word: [UInt8], in board: Board) -> [Bool] {
    var result: [Bool] = []
    for (index, obstacle) in board.obstacles.enumerated() where obstacles.contains(word, at: index)
    {
      if result.isEmpty { result = [Bool](repeating: false, count: board.tasks.count) }
      for task in obstacle.tasks { result[task] = true }
    }
    return result
  }
}

/// Folded texts in one array, and where each of them ends.
struct FoldedTexts: Sendable {
  private var pool: [UInt8] = []
  private var ends: [UInt32] = []

  /// - Parameter size: About how many bytes they are: an array that grows is there twice meanwhile.
  init<Item>(_ items: [Item], size: Int = 0, append: (Item, inout [UInt8]) -> Void) {
    pool.reserveCapacity(size)
    ends.reserveCapacity(items.count)
    for item in items {
      append(item, &pool)
      ends.append(UInt32(truncatingIfNeeded: pool.count))
    }
  }

  func contains(_ word: [UInt8], at place: Int) -> Bool {
    let start = place == 0 ? 0 : Int(ends[place - 1])
    return pool.span.contains(word.span, in: start..<Int(ends[place]))
  }

  func holding(_ word: [UInt8]) -> [Bool] {
    ends.indices.map { contains(word, at: $0) }
  }
}

extension Board {
  /// Appends the texts of a record that search looks through, in all languages, one a line: no word
  /// goes over two fields.
  func appendFolded(_ address: RecordAddress, to pool: inout [UInt8]) {
    appendFolded(address, to: &pool) { schema.isSearched($0, in: $1) }
  }

  /// The same for the fields that are wanted.
  func appendFolded(
    _ address: RecordAddress, to pool: inout [UInt8],
    where isWanted: (FieldName, RecordType) -> Bool
  ) {
    let file = Int(address.file)
    let record = files[file].records[Int(address.record)]
    let bytes = files[file].bytes
    for index in Int(record.fields.lowerBound)..<Int(record.fields.upperBound) {
      let field = files[file].fields[index]
      guard isWanted(field.name, record.type), !namesHidden(field, in: files[file]) else {
        continue
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

  /// How many bytes search looks through, folded or not: folding changes few of them.
  var searchedSize: Int {
    files.reduce(0) { size, file in
      file.fields.reduce(size) { size, field in
        schema.isSearched(field.name, in: .task)
          ? size + Int(field.valueEnd - field.valueStart) + 1 : size
      }
    }
  }
}
