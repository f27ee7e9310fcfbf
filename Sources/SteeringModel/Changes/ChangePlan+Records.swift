internal import RecText

/// Whole records that come into a file and go from it, put in place once all of them are known.
///
/// A descriptor goes with the last record of its set, unless another comes into the set; and of
/// several records that begin sets at one place each set gets its own descriptor.
extension ChangePlan {
  /// A record that comes.
  struct Insertion {
    enum Content {
      case fields([(name: [UInt8], value: [UInt8])])
      /// As it stood somewhere before.
      case lines([UInt8])
    }

    /// The operation, by its place in the change.
    let number: Int
    let key: RecordKey
    let spot: RecordInsertion.Place
    let content: Content
  }

  /// A record that goes.
  struct Removal {
    let key: RecordKey
    /// Its place among the file's records.
    let record: Int
    /// What was put before it when it was inserted.
    let lead: [UInt8]
  }

  /// Throws where a directory has one record of a type, and one is there.
  func checkSingle(_ type: RecordType) throws(Refusal) {
    guard schema[type]?.isSingle ?? false else { return }
    for file in sources {
      if let record = file.records.first(where: { $0.type == type }) {
        throw .single(file.key(of: record))
      }
    }
    for file in files {
      if let insertion = file.insertions.first(where: { $0.key.type == type }) {
        throw .single(insertion.key)
      }
    }
  }

  /// Makes the replacements of the records that come into a file and go from it.
  mutating func placeRecords(ofFile index: Int) throws(Refusal) {
    guard !files[index].insertions.isEmpty || !files[index].removals.isEmpty else { return }
    let file: RecordFile =
      switch files[index].place {
      case .existing(let source): sources[source]
      case .new(let path): RecordFile(path: path, revision: 0, vocabulary: schema.vocabulary)
      }
    let places = try insert(into: index, file)
    let removals = files[index].removals
    guard !removals.isEmpty else { return }
    let filled = places.filter { !$0.beginsSet }.compactMap { place in
      file.descriptors.lastIndex { Int($0.bytes.lowerBound) < place.at }
    }
    let gone = RecordRemoval.remove(
      Dictionary(removals.map { ($0.record, $0.lead) }) { first, _ in first }, from: file,
      filling: Set(filled), isFollowed: places.contains { $0.at == file.bytes.count })
    files[index].replacements += gone.map(\.replacement)
    let new = Replacement.pieces(of: file.bytes, with: files[index].replacements)
    files[index].isEmptied =
      gone.contains(where: \.opensFile)
      && new.allSatisfy { $0.allSatisfy { Byte.isBlank($0) || $0 == 0x0A || $0 == 0x0D } }
    // One that goes alone touches nothing else.
    guard files[index].replacements.count > 1 else { return }
    try check(Array(new.joined()), of: index, file)
  }

  /// Makes the replacements of those that come: into a set that stands already before those that
  /// begin one, and the records of one new set together.
  private mutating func insert(
    into index: Int, _ file: RecordFile
  ) throws(Refusal) -> [(at: Int, beginsSet: Bool)] {
    let insertions = files[index].insertions
    var places: [(at: Int, beginsSet: Bool)] = []
    for insertion in insertions {
      places.append(
        try refusing(insertion.key, [], []) { () throws(EditError) in
          try RecordInsertion.spot(of: insertion.spot, in: file)
        })
    }
    func rank(_ number: Int) -> Int {
      guard places[number].beginsSet else { return -1 }
      let type = insertions[number].key.type
      return insertions.indices.first { places[$0].beginsSet && insertions[$0].key.type == type }
        ?? number
    }
    let order = insertions.indices.sorted {
      (places[$0].at, rank($0), $0) < (places[$1].at, rank($1), $1)
    }
    var before: Int?
    for number in order {
      let insertion = insertions[number]
      var predecessor = RecordInsertion.Predecessor.none
      if let before, places[before].at == places[number].at {
        predecessor =
          rank(number) >= 0 && rank(number) == rank(before) ? .recordOfNewSet : .record
      }
      let made = try refusing(insertion.key, [], []) { () throws(EditError) in
        switch insertion.content {
        case .fields(let fields):
          try RecordInsertion.insert(fields, insertion.spot, in: file, after: predecessor)
        case .lines(let lines):
          try RecordInsertion.insert(record: lines, insertion.spot, in: file, after: predecessor)
        }
      }
      files[index].replacements.append(made.replacement)
      if places[number].beginsSet { files[index].beginsSet = true }
      reversals[insertion.number] = .remove(insertion.key, text: made.record, lead: made.lead)
      before = number
    }
    return places
  }

  /// Holds the new bytes against what was meant: as many records of each type as there are to be, none
  /// of them damaged that was not.
  private func check(_ new: [UInt8], of index: Int, _ old: RecordFile) throws(Refusal) {
    var expected: [RecordType: Int] = [:]
    for record in old.records { expected[record.type, default: 0] += 1 }
    for insertion in files[index].insertions { expected[insertion.key.type, default: 0] += 1 }
    for removal in files[index].removals { expected[removal.key.type, default: 0] -= 1 }
    let file = RecParser.parse(new, vocabulary: schema.vocabulary, findsBadText: false)
    for record in file.records { expected[record.type, default: 0] -= 1 }
    let damaged = file.records.count { $0.damage != nil }
    guard expected.values.allSatisfy({ $0 == 0 }),
      damaged <= old.records.count(where: { $0.damage != nil })
    else { throw .damaged(files[index].removals[0].key) }
  }
}
