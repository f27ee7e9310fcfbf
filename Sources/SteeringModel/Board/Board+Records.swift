package import RecText

/// Records of any type, by type and by key.
extension Board {
  /// The records of a type in file order, those left out that say something of hidden tasks alone;
  /// of tasks the ones that the board has.
  package func records(of type: RecordType) -> [RecordAddress] {
    type == .task ? tasks.map(\.address) : index.ofType[Int(type.code)]
  }

  /// The first record with a key, `nil` when no file has it or it is hidden.
  package func record(_ key: RecordKey) -> RecordAddress? { addresses(of: key).first }

  /// Every record with a key, in file order. Keys are compared byte for byte.
  package func addresses(of key: RecordKey) -> [RecordAddress] {
    guard !key.isEmpty else { return [] }
    if key.type == .task { return addressesOfTasks(key) }
    return allAddresses(of: key).filter { !index.hidden.contains($0) }
  }

  /// Whether any file has a record with the key, shown or hidden: whether a new one cannot have it.
  package func isTaken(_ key: RecordKey) -> Bool {
    if key.type == .task, let id = key.values.first, hiddenTasks.keys.contains(id) { return true }
    return key.type == .task ? !addressesOfTasks(key).isEmpty : !allAddresses(of: key).isEmpty
  }

  /// Why a record cannot be edited, `nil` for a sound one.
  package func trouble(of address: RecordAddress) -> Trouble? {
    guard let view = view(address) else { return nil }
    if let damage = view.record.damage { return .damaged(damage) }
    if view.record.type == .task {
      let task = task(at: address)
      return task.flatMap { tasks[$0].trouble }
    }
    if index.repeated.contains(address) { return .duplicate }
    return view.file.key(of: view.record).isEmpty ? .noKey : nil
  }

  /// The index of the task whose record stands there. O(log n).
  package func task(at address: RecordAddress) -> Int? {
    var low = 0
    var high = tasks.count
    while low < high {
      let middle = (low + high) / 2
      if tasks[middle].address < address { low = middle + 1 } else { high = middle }
    }
    return low < tasks.count && tasks[low].address == address ? low : nil
  }

  private func allAddresses(of key: RecordKey) -> [RecordAddress] {
    let names = schema.vocabulary.key(of: key.type)
    guard key.values.count == names.count else { return [] }
    let key = key.canonical(in: schema.vocabulary)
    let forms = schema.vocabulary.keyForms(of: key.type)
    var hash = UInt32(key.type.code)
    for part in key.values { hash = RecordIndex.combined(hash, part.span) }
    return index.find(hash: hash) { address in
      guard let view = view(address), view.record.type == key.type else { return false }
      return names.indices.allSatisfy { place in
        let value = key.values[place]
        return view.file.withKeyWord(names[place], forms[place], of: view.record) {
          $0.equals(value.span)
        }
      }
    }
  }

  private func addressesOfTasks(_ key: RecordKey) -> [RecordAddress] {
    guard let id = key.values.first, let first = task(withKey: id) else { return [] }
    guard tasks[first].marks.contains(.duplicate) else { return [tasks[first].address] }
    return tasks.indices.filter { isKey(id.span, ofTask: $0) }.map { tasks[$0].address }
  }

  /// Whether a reference to a record of a type finds one, hidden ones included. Units and documents
  /// may be named without being listed: where no file lists any, every name is known.
  func hasRecord(named word: [UInt8], of type: RecordType) -> Bool {
    switch type {
    case .task: return hiddenTasks.keys.contains(word) || task(withKey: word) != nil
    case .unit:
      return unitOfSymbol.isEmpty || symbols.find(word.span).flatMap { unit($0) } != nil
    case .document:
      return documentOfSymbol.isEmpty || symbols.find(word.span).flatMap { document($0) } != nil
    case .meeting: return meeting(withKey: word) != nil
    default: return !allAddresses(of: RecordKey(type, word: word, schema.vocabulary)).isEmpty
    }
  }

  /// The meeting with that key, `nil` when no file has it: its day as people type it, and the letter
  /// of a further one of that day.
  package func meeting(withKey word: [UInt8]) -> Int? {
    meetingOfKey[Board.meetingKey(word.span)]
  }

  /// The same of a text.
  package func meeting(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return meeting(withKey: Array(bytes.span.extracting(bytes.span.trimmedRange)))
  }

  /// A meeting's key in the way that it is written, whichever way it is typed.
  static func meetingKey(_ word: Span<UInt8>) -> [UInt8] {
    Sitting(reading: word).map { Array($0.written.utf8) } ?? Array(word)
  }
}
