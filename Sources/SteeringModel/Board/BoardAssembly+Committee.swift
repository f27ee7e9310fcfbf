extension BoardAssembly {
  mutating func readCommittee(_ view: RecordView, _ address: RecordAddress) {
    guard isFirstCommittee() else {
      find(.duplicate, address)
      return
    }
    board.committee.address = address
    if view.word(.name) == nil { find(.noKey, address) }
    board.committee.language = value(.language, view, address) { Language(rawValue: $0) }
    board.committee.dueSoon = value(.dueSoon, view, address, BoardAssembly.wholeNumber) ?? 7
    board.committee.reportEvery =
      value(.reportEvery, view, address, BoardAssembly.wholeNumber) ?? 30
    board.committee.confirm =
      value(.confirm, view, address) { BoardAssembly.truth[$0] } ?? true
    board.committee.theme = view.text(.theme)
    board.committee.today = view.period(.today).flatMap { $0.precision == .day ? $0.first : nil }
    if let index = view.index(of: .today), view.word(.today) != nil, board.committee.today == nil {
      find(.badDate, address, field: index)
    }
    board.committee.secretariat = view.word(.secretariat).map { symbol($0) }
    readClearWords(view, address)
    readGroups(view, address)
  }

  static func wholeNumber(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return bytes.span.wholeNumber
  }

  /// The words of rec's own type `bool`.
  static let truth = [
    "yes": true, "true": true, "1": true, "no": false, "false": false, "0": false,
  ]

  /// The value of a field, read by a function; what it cannot read is a problem.
  private mutating func value<Value>(
    _ name: FieldName, _ view: RecordView, _ address: RecordAddress,
    _ read: (String) -> Value?
  ) -> Value? {
    guard let text = view.text(name), let index = view.index(of: name) else { return nil }
    let value = read(text)
    if value == nil { find(.badValue, address, field: index) }
    return value
  }

  private mutating func readClearWords(_ view: RecordView, _ address: RecordAddress) {
    var words: [ClearWord] = []
    for index in view.indexes(of: .clear) {
      let text = String(decoding: view.word(at: index), as: UTF8.self)
      if let word = ClearWord(rawValue: text), !words.contains(word) {
        words.append(word)
      } else if !text.isEmpty {
        find(.badValue, address, field: index)
      }
    }
    if !words.isEmpty { board.committee.clear = words }
  }

  private mutating func readGroups(_ view: RecordView, _ address: RecordAddress) {
    for field in view.fields where field.name == .group {
      let bytes = view.file.value(of: field)
      let range = bytes.span.trimmedRange
      guard !range.isEmpty else { continue }
      let name = String(decoding: bytes[range], as: UTF8.self)
      let word = symbol(Array(bytes[bytes.span.firstWordRange]))
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

  mutating func readUnit(_ view: RecordView, _ address: RecordAddress) {
    guard let code = view.word(.code) else {
      find(.noKey, address)
      return
    }
    let unit = Unit(
      address: address, code: symbol(code), parent: view.word(.parent).map { symbol($0) },
      isCollective: view.text(.kind) == "collective")
    if BoardAssembly.enter(unit.code, at: board.units.count, in: &board.unitOfSymbol) {
      board.units.append(unit)
    } else {
      find(.duplicate, address, .code)
    }
  }

  mutating func readDocument(_ view: RecordView, _ address: RecordAddress) {
    guard let number = view.word(.number) else {
      find(.noKey, address)
      return
    }
    let document = Document(
      address: address, number: symbol(number), issued: view.period(.issued))
    if BoardAssembly.enter(
      document.number, at: board.documents.count, in: &board.documentOfSymbol)
    {
      board.documents.append(document)
    } else {
      find(.duplicate, address, .number)
    }
    checkDates([.issued], view, address)
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
      find(
        parent == nil ? .unknownUnit : .unitLoop, unit.address,
        .parent)
    }
  }

  mutating func checkDates(
    _ names: [FieldName], _ view: RecordView, _ address: RecordAddress
  ) {
    for name in names {
      guard let index = view.index(of: name), let word = view.word(name) else { continue }
      if Period(reading: word.span) == nil { find(.badDate, address, field: index) }
    }
  }
}
