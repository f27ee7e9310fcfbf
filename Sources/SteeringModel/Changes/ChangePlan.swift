package import RecText

/// What a change does to the files as they are now: which bytes of which files are replaced, which
/// keys new records get, and what takes it all back.
///
/// It is made anew for each attempt to save, from the newest bytes, and does no I/O.
package struct ChangePlan {
  /// One file that the change is about.
  package struct File {
    /// Which file.
    package enum Place: Hashable {
      /// One of the files that the plan was made of.
      case existing(Int)
      /// A file that is not there yet, by its path below the data directory.
      case new(path: String)
    }

    package let place: Place
    package internal(set) var replacements: [Replacement] = []
    /// The operations that it carries out, by their places in the change.
    package internal(set) var operations: [Int] = []
    /// Whether nothing is left in it, so that the file goes too.
    package internal(set) var isEmptied = false
    /// Whether a set is begun in it, with a descriptor of its own.
    fileprivate var beginsSet = false
  }

  /// What one operation does, as values.
  package struct Deed {
    package let key: RecordKey
    package let differences: [FieldDifference]
  }

  /// The files that change, in the order in which the operations come to them.
  package private(set) var files: [File] = []
  /// What each operation does; one without differences has nothing to do.
  package private(set) var deeds: [Deed] = []
  /// What takes an operation back, by its place in the change; nothing for one with nothing to do.
  private var reversals: [Int: Operation] = [:]
  private let change: Change
  private let sources: [RecordFile]
  private let schema: Schema
  private let places: RecordPlaces

  /// The files that are made, or in which a set is begun: what takes its record out again by the
  /// journal takes the descriptor with it.
  package var made: [String] {
    files.compactMap { file in
      switch file.place {
      case .new(let path): path
      case .existing(let index): file.beginsSet ? sources[index].path : nil
      }
    }
  }

  /// Whether everything stands as wanted already.
  package var isDone: Bool { files.isEmpty }

  /// Plans a change of these files: all that hold its records and, for one with new records, all that
  /// there are. Throws why it cannot be made of them.
  package init(
    _ change: Change, of files: [RecordFile], schema: Schema,
    workers: any WorkerPool = NoWorkers()
  ) throws(Refusal) {
    self.change = change
    self.schema = schema
    sources = files
    places = RecordPlaces(change, in: files, schema: schema)
    var assignment = KeyAssignment(change, in: files, schema: schema, workers: workers)
    for (number, operation) in change.operations.enumerated() {
      switch operation {
      case .insert(let record):
        let (key, fields) = try assignment.next(record, places)
        try insert(fields, of: key, number)
      case .update(let key, let seen, let changes): try update(key, seen, changes, number)
      case .remove(let key, let text, let lead): try remove(key, text, lead, number)
      case .restore(let key, let text, let after): try restore(key, text, after, number)
      }
    }
  }

  /// The change that takes this one back, guarded by what this one leaves behind.
  ///
  /// - Parameter entry: the moment of the journal entry that tells of it.
  /// - Parameter standing: the places of the files that were changed, where not all were.
  package func reversal(
    entry: String, of standing: [Int]? = nil
  ) throws(ChangeError) -> Change {
    let done = (standing ?? Array(files.indices)).flatMap { files[$0].operations }
    return try Change(
      change.action == .undo ? .redo : .undo,
      done.sorted(by: >).compactMap { reversals[$0] }, undoes: entry, about: change.about)
  }

  /// The keys of the new records, in the order of the operations.
  package var keys: [RecordKey] { keys(in: Array(files.indices)) }

  /// The same of those in some of the files.
  package func keys(in standing: [Int]) -> [RecordKey] {
    standing.flatMap { files[$0].operations }.sorted().compactMap { number in
      if case .insert = change.operations[number] { deeds[number].key } else { nil }
    }
  }

  /// A file's new bytes in pieces; `nil` for one that goes.
  package func pieces(of file: File) -> [ArraySlice<UInt8>]? {
    if file.isEmptied { return nil }
    switch file.place {
    case .existing(let index):
      return Replacement.pieces(of: sources[index].bytes, with: file.replacements)
    case .new: return Replacement.pieces(of: [], with: file.replacements)
    }
  }

  // MARK: - Operations

  private mutating func update(
    _ key: RecordKey, _ seen: [UInt8]?, _ changes: [FieldChange], _ number: Int
  ) throws(Refusal) {
    let (file, index) = try places.only(key)
    let source = sources[file]
    let now = source.text(of: source.records[index])
    if let seen, !KeySearch.isSame(seen, now) {
      // Two people who decide the same have not overruled each other.
      guard RecordEdit.isDone(changes, to: index, of: source) else {
        throw .changedMeanwhile(key, fields: Refusal.differences(seen, Array(now)))
      }
      deeds.append(Deed(key: key, differences: []))
      return
    }
    let outcome = try refusing(key, Array(now), changes) { () throws(EditError) in
      try RecordEdit.apply(changes, to: index, of: source, rules: rules(of: key.type))
    }
    deeds.append(Deed(key: key, differences: outcome.differences))
    guard let replacement = outcome.replacement else { return }
    add(replacement, to: .existing(file), number)
    reversals[number] = .update(key, seen: nil, outcome.reversal)
  }

  private func rules(of type: RecordType) -> RecordEdit.Rules {
    let record = schema[type]
    let fixed = (record?.isUnique ?? false ? record?.key ?? [] : []).map {
      Array(schema.vocabulary.spelling(of: $0).utf8)
    }
    let repeatable = Set(
      (record?.fields ?? []).filter { !$0.isRepeatable }.map { Array($0.spelling.utf8) })
    return RecordEdit.Rules(fixed: Set(fixed)) { !repeatable.contains($0) }
  }

  private mutating func insert(
    _ fields: [(name: [UInt8], value: [UInt8])], of key: RecordKey, _ number: Int
  ) throws(Refusal) {
    let home = RecordHome(fields, of: key.type, in: sources, places, schema)
    try put(home.place, at: home.spot, key, number) { (place, file, follows) throws(EditError) in
      try RecordInsertion.insert(fields, place, in: file, follows: follows)
    }
    deeds.append(
      Deed(
        key: key,
        differences: fields.map { FieldDifference(name: $0.name, from: nil, to: $0.value) }))
  }

  private mutating func restore(
    _ key: RecordKey, _ text: [UInt8], _ after: [UInt8]?, _ number: Int
  ) throws(Refusal) {
    if schema[key.type]?.isUnique ?? true, !places.all(key).isEmpty {
      throw .keyTaken(key, next: nil)
    }
    let old = RecParser.parse(text, vocabulary: schema.vocabulary)
    let fields = old.fields.map { (name: Array(old.spelling(of: $0)), value: old.value(of: $0)) }
    var home = RecordHome(fields, of: key.type, in: sources, places, schema)
    if let after, let spot = RecordHome.spot(of: after, key.type, in: sources) { home = spot }
    try put(home.place, at: home.spot, key, number) { (place, file, follows) throws(EditError) in
      try RecordInsertion.insert(record: text, place, in: file, follows: follows)
    }
    deeds.append(
      Deed(
        key: key,
        differences: fields.map { FieldDifference(name: $0.name, from: nil, to: $0.value) }))
  }

  private mutating func remove(
    _ key: RecordKey, _ text: [UInt8], _ lead: [UInt8], _ number: Int
  ) throws(Refusal) {
    let found = places.all(key)
    // Of several that are alike, each is as good as the other.
    let same = found.last { place in
      let file = sources[place.file]
      return KeySearch.isSame(text, file.text(of: file.records[place.record]))
    }
    guard let same else {
      guard let other = found.first else { throw .recordGone(key) }
      let now = sources[other.file].text(of: sources[other.file].records[other.record])
      throw .changedMeanwhile(key, fields: Refusal.differences(text, Array(now)))
    }
    let file = sources[same.file]
    let removal = RecordRemoval.remove(same.record, lead: lead, from: file)
    let fields = file.fields(of: file.records[same.record])
    deeds.append(
      Deed(
        key: key,
        differences: fields.map {
          FieldDifference(name: Array(file.spelling(of: $0)), from: file.value(of: $0), to: nil)
        }))
    add(removal.replacement, to: .existing(same.file), number)
    if removal.leavesNothing, let last = files.indices.last { files[last].isEmptied = true }
    let above = same.record > 0 ? file.records[same.record - 1] : nil
    reversals[number] = .restore(
      key, text: Array(file.text(of: file.records[same.record])),
      after: above.map { Array(file.text(of: $0)) })
  }

  /// Puts new lines into a file; several at one spot follow each other.
  private mutating func put(
    _ place: File.Place, at spot: RecordInsertion.Place, _ key: RecordKey, _ number: Int,
    _ make: (RecordInsertion.Place, RecordFile, Bool) throws(EditError) -> RecordInsertion
  ) throws(Refusal) {
    let file: RecordFile =
      switch place {
      case .existing(let index): sources[index]
      case .new(let path): RecordFile(path: path, revision: 0, vocabulary: schema.vocabulary)
      }
    let first = try refusing(key, [], []) { () throws(EditError) in try make(spot, file, false) }
    let at = first.replacement.range
    let isFollowed = files.contains {
      $0.place == place && $0.replacements.contains { $0.range == at }
    }
    let insertion =
      isFollowed
      ? try refusing(key, [], []) { () throws(EditError) in try make(spot, file, true) } : first
    let index = add(insertion.replacement, to: place, number)
    // Of what stands before a record, only a descriptor has a `%`.
    if insertion.lead.contains(Byte.percent) { files[index].beginsSet = true }
    reversals[number] = .remove(key, text: insertion.record, lead: insertion.lead)
  }

  @discardableResult
  private mutating func add(
    _ replacement: Replacement, to place: File.Place, _ number: Int
  ) -> Int {
    let index =
      files.firstIndex { $0.place == place }
      ?? {
        files.append(File(place: place))
        return files.count - 1
      }()
    files[index].replacements.append(replacement)
    files[index].operations.append(number)
    return index
  }

  private func refusing<Result>(
    _ key: RecordKey, _ now: [UInt8], _ changes: [FieldChange],
    _ body: () throws(EditError) -> Result
  ) throws(Refusal) -> Result {
    do throws(EditError) {
      return try body()
    } catch {
      switch error {
      case .ambiguous(let name): throw .ambiguous(key, field: String(decoding: name, as: UTF8.self))
      case .badValue(let name): throw .badValue(field: String(decoding: name, as: UTF8.self))
      case .unsound: throw .damaged(key)
      case .changedMeanwhile(let name):
        var expected: [UInt8] = []
        for case .restore(let lines) in changes where lines.name == name { expected = lines.now }
        let fields = Refusal.differences(expected, now).filter { $0.name.utf8.elementsEqual(name) }
        throw .changedMeanwhile(key, fields: fields)
      }
    }
  }
}
