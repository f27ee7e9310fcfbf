internal import RecText

extension BoardAssembly {
  mutating func readCommittee(_ scan: RecordScan, _ file: RecordFile) {
    guard isFirstCommittee() else {
      // One of the same name is a duplicate already.
      if board.index.markRepeated(scan.address) { find(.notSingle, scan.address, .name) }
      return
    }
    board.committee.address = scan.address
    board.committee.language = scan.choice(.language, file)
    board.committee.dueSoon = scan.number(.dueSoon, file) ?? 7
    board.committee.reportEvery = scan.number(.reportEvery, file) ?? 30
    board.committee.reportKinds = symbols(.reportKind, scan, file)
    let word = scan.text(.reportPeriod, file)
    board.committee.reportPeriod =
      Committee.reportPrecisions.first { $0.word == word }?.precision ?? .month
    board.committee.reportDay = scan.number(.reportDay, file) ?? 10
    board.committee.reportFrom = scan.period(.reportFrom, file).flatMap { $0.isReported ? $0 : nil }
    board.committee.quorum = scan.number(.quorum, file)
    board.committee.isReasonRequired =
      scan.choice(.reasonForDeadline, file) != Committee.Reason.optional
    board.committee.theme = scan.text(.theme, file)
    board.committee.today =
      scan.period(.today, file).flatMap { $0.precision == .day ? $0.first : nil }
    board.committee.secretariat = symbol(.secretariat, scan, file)
    readClearWords(scan, file)
    readGroups(scan, file)
  }

  private mutating func readClearWords(_ scan: RecordScan, _ file: RecordFile) {
    var words: [ClearWord] = []
    for (index, field) in zip(scan.record.fields, file.fields(of: scan.record))
    where field.name == .clear && !field.isTranslated {
      let text = String(decoding: file.word(of: field), as: UTF8.self)
      guard let word = ClearWord(rawValue: text) else { continue }
      if words.contains(word) {
        find(.badValue, scan.address, field: Int(index))
      } else {
        words.append(word)
      }
    }
    if !words.isEmpty { board.committee.clear = words }
  }

  private mutating func readGroups(_ scan: RecordScan, _ file: RecordFile) {
    for field in file.fields(of: scan.record) where field.name == .group {
      let bytes = file.word(of: field)
      guard !bytes.isEmpty else { continue }
      let name = String(decoding: bytes, as: UTF8.self)
      let word = symbol(bytes.span.extracting(bytes.span.firstWordRange))
      let place = board.place(of: word, in: board.groupOfSymbol)
      switch (place, field.language) {
      case (let place?, let language?):
        board.committee.groups[place].names[language] = name
      case (let place?, nil) where board.committee.groups[place].name.isEmpty:
        board.committee.groups[place].name = name
      case (.some, nil):
        break
      case (nil, let language):
        _ = BoardAssembly.enter(
          word, at: board.committee.groups.count, in: &board.groupOfSymbol)
        board.committee.groups.append(
          Group(
            symbol: word, name: language == nil ? name : "",
            names: language.map { [$0: name] } ?? [:]))
      }
    }
  }

  mutating func readUnit(_ scan: RecordScan, _ file: RecordFile) {
    guard let code = symbol(.code, scan, file) else { return }
    let unit = Unit(
      address: scan.address, code: code, parent: symbol(.parent, scan, file),
      kind: symbol(.kind, scan, file),
      isCollective: scan.word(.kind, file) { $0.isSpelled(Unit.collectiveKind) } ?? false,
      members: symbols(.members, scan, file), from: scan.period(.from, file),
      until: scan.period(.until, file))
    if BoardAssembly.enter(code, at: board.units.count, in: &board.unitOfSymbol) {
      board.units.append(unit)
    } else if board.index.markRepeated(scan.address) {
      // The same word in other bytes: composed and decomposed letters name one unit.
      find(.duplicate, scan.address, .code)
    }
  }

  mutating func readMember(_ scan: RecordScan, _ file: RecordFile) {
    board.members.append(
      Member(
        address: scan.address, role: scan.choice(.role, file),
        body: scan.choice(.body, file) ?? .committee, unit: symbol(.unit, scan, file)))
  }

  mutating func readDocument(_ scan: RecordScan, _ file: RecordFile) {
    guard let number = symbol(.number, scan, file) else { return }
    if BoardAssembly.enter(number, at: board.documents.count, in: &board.documentOfSymbol) {
      board.documents.append(
        Document(address: scan.address, number: number, issued: scan.period(.issued, file)))
    } else if board.index.markRepeated(scan.address) {
      find(.duplicate, scan.address, .number)
    }
  }

  /// What a collective names that is neither a unit's code nor a kind of units.
  mutating func checkUnitMembers() {
    let kinds = Set(board.units.compactMap(\.kind))
    for unit in board.units where !unit.members.isEmpty {
      guard let view = board.view(unit.address), view.record.damage == nil else { continue }
      for index in view.indexes(of: .members) {
        guard let word = board.symbols.find(view.word(at: index).span) else { continue }
        if !kinds.contains(word), board.unit(word) == nil {
          find(.unknownUnit, unit.address, field: index)
        }
      }
    }
  }

  /// Cuts every loop of `Parent`, and parents that no file has: those units stand at the top.
  mutating func cutUnitLoops() {
    let parents = board.units.map { unit in
      unit.parent.flatMap { board.place(of: $0, in: board.unitOfSymbol) }
    }
    /// 0 is not seen yet; a unit reached again on the walk that marked it is in a loop.
    var walks = [Int](repeating: 0, count: parents.count)
    var looping: Set<Int> = []
    for start in parents.indices where walks[start] == 0 {
      var unit: Int? = start
      while let current = unit, walks[current] == 0 {
        walks[current] = start + 1
        unit = parents[current]
      }
      guard let meeting = unit, walks[meeting] == start + 1 else { continue }
      var current: Int? = meeting
      repeat {
        if let member = current {
          looping.insert(member)
          current = parents[member]
        }
      } while current != meeting
    }
    for (index, parent) in parents.enumerated() {
      let unit = board.units[index]
      guard unit.parent != nil, parent == nil || looping.contains(index) else { continue }
      board.units[index].parent = nil
      if parent != nil { find(.unitLoop, unit.address, .parent) }
    }
  }
}
