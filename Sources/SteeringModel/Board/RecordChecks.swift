internal import RecText

/// Every record that is not a task, held against the schema: the one place where fields of all types
/// are gone over.
extension BoardAssembly {
  /// Takes in the records of a file that are not tasks.
  mutating func read(_ addresses: ArraySlice<RecordAddress>, of file: RecordFile) {
    guard let first = addresses.first,
      let table = tables[Int(file.records[Int(first.record)].type.code)]
    else { return }
    var scan = RecordScan(table)
    for address in addresses {
      let record = file.records[Int(address.record)]
      scan.begin(record, at: address, tables)
      goOver(&scan, file)
      enterKey(of: &scan, file)
      if scan.isHidden {
        board.index.hide(address)
        continue
      }
      board.index.add(address, record.type)
      // The fields of a damaged record may not be what was meant; the damage is a problem already.
      if record.damage == nil {
        checkMandatory(&scan)
        board.findings += scan.findings
        references += scan.references
      }
      readMeaning(scan, file)
    }
  }

  private mutating func goOver(_ scan: inout RecordScan, _ file: RecordFile) {
    let (fields, bytes) = (file.fields.span, file.bytes.span)
    for index in Int(scan.record.fields.lowerBound)..<Int(scan.record.fields.upperBound) {
      let field = fields[index]
      guard let place = scan.table.place(of: field.name) else { continue }
      guard field.valueEnd > field.valueStart else {
        if !field.isTranslated { scan.noteEmpty(place) }
        continue
      }
      if field.isFolded {
        let value = file.value(of: field)
        take(value.span, field, index, place, &scan)
      } else {
        take(
          bytes.extracting(Int(field.valueStart)..<Int(field.valueEnd)), field, index, place, &scan)
      }
    }
  }

  private mutating func take(
    _ value: Span<UInt8>, _ field: Field, _ index: Int, _ place: Int, _ scan: inout RecordScan
  ) {
    let word = value.extracting(value.trimmedRange)
    guard !word.isEmpty else {
      if !field.isTranslated { scan.noteEmpty(place) }
      return
    }
    guard !field.isTranslated else { return scan.notePresent(place) }
    let isFirst = scan.note(place, index)
    let demand = scan.table.demands[place]
    if !isFirst, !demand.isRepeatable {
      scan.find(.repeated, field: index)
      return
    }
    switch demand.target {
    case .none:
      break
    case .value:
      if !scan.kind(place).reads(word) {
        scan.find(scan.kind(place).problem(field.name), field: index)
      }
    case .task:
      if board.hidesTask(word) {
        scan.noteHidden()
      } else if let task = board.task(withKey: word) {
        scan.note(task: task)
      } else {
        scan.find(.unknownTask, field: index)
      }
    case .symbol, .record:
      scan.references.append(
        UnresolvedReference(
          address: scan.address, field: Int32(truncatingIfNeeded: index), type: demand.type,
          symbol: demand.target == .symbol ? symbol(word) : nil))
    case .query:
      queries.append((scan.address, index))
    }
  }

  private func checkMandatory(_ scan: inout RecordScan) {
    let schema = scan.table.schema
    let isNameless = !scan.table.key.contains { scan.has($0) }
    if isNameless, let key = schema.key.first { scan.find(.noKey, key) }
    for place in scan.table.mandatory where !scan.has(place) {
      let name = schema.fields[place].name
      if isNameless, schema.key.contains(name) { continue }
      scan.find(
        schema.isUnique && schema.key.contains(name)
          ? .noKey : name == .title ? .noTitle : .missing,
        name)
    }
    for places in scan.table.oneOf where !places.contains(where: scan.has) {
      if let first = places.first { scan.find(.missing, schema.fields[first].name) }
    }
  }

  /// Enters a record under its key; where no two may have one, those that do are named.
  private mutating func enterKey(of scan: inout RecordScan, _ file: RecordFile) {
    guard let last = scan.table.key.last(where: { scan.hasPlain($0) }) else { return }
    let (names, forms) = (scan.table.schema.key, file.vocabulary.keyForms(of: scan.record.type))
    var hash = UInt32(scan.record.type.code)
    for place in names.indices {
      hash = file.withKeyWord(names[place], forms[place], of: scan.record) {
        RecordIndex.combined(hash, $0)
      }
    }
    let address = scan.address
    // The files and not the board: a copy of the index would be made for each change of it.
    let files = board.files
    let before = board.index.enter(address, hash: hash) { other in
      let otherFile = files[Int(other.file)]
      let record = otherFile.records[Int(other.record)]
      return record.type == scan.record.type
        && names.indices.allSatisfy { place in
          file.withKeyWord(names[place], forms[place], of: scan.record) { word in
            otherFile.withKeyWord(names[place], forms[place], of: record) { word.equals($0) }
          }
        }
    }
    guard let before, scan.table.schema.isUnique else { return }
    let name = scan.table.schema.fields[last].name
    if board.index.markRepeated(before), !board.index.hidden.contains(before) {
      find(.duplicate, before, name)
    }
    if board.index.markRepeated(address) { scan.find(.duplicate, name) }
  }

  /// What refers to records that no file has, now that all are there.
  mutating func checkReferences() {
    for reference in references {
      let type = reference.type
      if let symbol = reference.symbol {
        let table = type == .unit ? board.unitOfSymbol : board.documentOfSymbol
        if table.isEmpty || board.place(of: symbol, in: table) != nil { continue }
      } else {
        guard let view = board.view(reference.address),
          !board.hasRecord(named: view.word(at: Int(reference.field)), of: type)
        else { continue }
      }
      find(Problem.Kind(unknown: type), reference.address, field: Int(reference.field))
    }
    for (address, index) in queries {
      guard let view = board.view(address) else { continue }
      let text = String(decoding: view.word(at: index), as: UTF8.self)
      if case .failure = Query.parse(text, in: board) { find(.badValue, address, field: index) }
    }
  }
}

extension Problem.Kind {
  /// What is said of a reference to a record that no file has.
  init(unknown type: RecordType) {
    switch type {
    case .unit: self = .unknownUnit
    case .document: self = .unknownDocument
    case .task: self = .unknownTask
    case .meeting: self = .unknownMeeting
    default: self = .unknownRecord
    }
  }
}
