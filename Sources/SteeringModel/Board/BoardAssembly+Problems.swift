extension BoardAssembly {
  /// Finds what is wrong whatever the day, and puts all findings in the order of their records.
  mutating func findProblems(_ helpers: any Helpers) {
    board.fileProblems = board.files.flatMap(\.problems)
    let checks = TaskChecks(board: board)
    let parts = helpers.shares(of: board.tasks.count, from: fewRecords) { range in
      var findings: [Finding] = []
      for index in range { checks.check(index, into: &findings) }
      return findings
    }
    for part in parts { board.findings += part }
    findUnknownReferences()
    // Two rising runs at most, which the standard library's sort merges in one pass.
    board.findings.sort { left, right in
      (left.address.file, left.address.record, left.field)
        < (right.address.file, right.address.record, right.field)
    }
  }

  /// Units and documents that committee, obstacles and extensions name.
  private mutating func findUnknownReferences() {
    if let address = board.committee.address {
      checkReference(.secretariat, at: address, in: board.unitOfSymbol, .unknownUnit)
    }
    for obstacle in board.obstacles
    where obstacle.raisedBy.map({ board.unit($0) == nil }) ?? false {
      checkReference(.raisedBy, at: obstacle.address, in: board.unitOfSymbol, .unknownUnit)
    }
    for moved in board.extensions {
      checkReference(.document, at: moved.address, in: board.documentOfSymbol, .unknownDocument)
    }
  }

  private mutating func checkReference(
    _ name: FieldName, at address: RecordAddress, in table: [Int32], _ kind: Problem.Kind
  ) {
    // Where no file has such records at all there is no list to hold a name against.
    guard !table.isEmpty, let view = board.view(address), let word = view.word(name) else { return }
    let known = board.symbols.find(word.span).flatMap { board.place(of: $0, in: table) }
    if known == nil { find(kind, address, name) }
  }
}
