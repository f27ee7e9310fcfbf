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

    /// Which file it is.
    package let place: Place
    /// What is done to its bytes.
    package internal(set) var replacements: [Replacement] = []
    /// The operations that it carries out, by their places in the change.
    package internal(set) var operations: [Int] = []
    /// Whether it was made for what goes from it and nothing is left in it, so that the file goes too.
    package internal(set) var isEmptied = false
    /// Whether a set is begun in it, with a descriptor of its own.
    var beginsSet = false
    /// The records that come and go, until all are known: whether a set is left empty depends on each.
    var insertions: [Insertion] = []
    var removals: [Removal] = []
  }

  /// What one operation does, as values.
  package struct Deed {
    /// The record's key as it is afterwards.
    package let key: RecordKey
    /// Whether the record came or went as a whole.
    package var whole: JournalEntry.Whole?
    /// What becomes of each field.
    package let differences: [FieldDifference]
  }

  /// The files that change, in the order in which the operations come to them.
  package internal(set) var files: [File] = []
  /// What each operation does; one without differences has nothing to do.
  package private(set) var deeds: [Deed] = []
  /// What takes an operation back, by its place in the change; nothing for one with nothing to do.
  var reversals: [Int: Operation] = [:]
  private let change: Change
  let sources: [RecordFile]
  let schema: Schema
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
      // What the journal has told stays as it was told.
      guard schema[operation.type]?.isEntered ?? true else {
        throw .recordGone(operation.key ?? RecordKey(operation.type))
      }
      switch operation {
      case .insert(let record):
        if record.isFormer, let key = record.key, schema[key.type]?.isUnique ?? true,
          !places.all(key).isEmpty
        {
          throw .keyTaken(key, next: nil)
        }
        try checkSingle(record.type)
        let (key, fields) = try assignment.next(record, places)
        try insert(fields, of: key, isFormer: record.isFormer, number)
      case .update(let key, let seen, let changes): try update(key, seen, changes, number)
      case .remove(let key, let text, let lead): try remove(key, text, lead, number)
      case .restore(let key, let text, let after): try restore(key, text, after, number)
      }
    }
    for index in self.files.indices { try placeRecords(ofFile: index) }
    if let key = keyOfTwoReversals { throw .duplicate(key) }
  }

  /// A key that two of the operations leave behind: what takes them back could not tell them apart.
  private var keyOfTwoReversals: RecordKey? {
    var keys: Set<RecordKey> = []
    return reversals.values.compactMap(\.key).first { !keys.insert($0).inserted }
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
    guard let replacement = outcome.replacement else {
      deeds.append(Deed(key: key, differences: outcome.differences))
      return
    }
    // A key may change where it need not be unique: the record is found again by the new one.
    let key = self.key(of: replacement.bytes, key.type)
    guard !key.isEmpty else { throw .noKey }
    deeds.append(Deed(key: key, differences: outcome.differences))
    let place = add(number, to: .existing(file))
    files[place].replacements.append(replacement)
    reversals[number] = .update(key, seen: nil, outcome.reversal)
  }

  private func key(of text: [UInt8], _ type: RecordType) -> RecordKey {
    let record = RecParser.parse(text, vocabulary: schema.vocabulary)
    return RecordKey(
      type,
      schema.vocabulary.key(of: type).map { name in
        record.fields.first { $0.name == name && !$0.isTranslated }.map(record.value) ?? []
      })
  }

  private func rules(of type: RecordType) -> RecordEdit.Rules {
    let record = schema[type]
    let fixed = (record?.isUnique ?? false ? record?.key ?? [] : []).map {
      Array(schema.vocabulary.spelling(of: $0).utf8)
    }
    return RecordEdit.Rules(fixed: Set(fixed)) { name in
      record?.field(String(decoding: name, as: UTF8.self))?.field.isRepeatable ?? true
    }
  }

  private mutating func insert(
    _ fields: [(name: [UInt8], value: [UInt8])], of key: RecordKey, isFormer: Bool, _ number: Int
  ) throws(Refusal) {
    let home = try RecordHome(
      fields, of: key.type, isFormer: isFormer, in: sources, places, schema)
    put(.fields(fields), home, key, fields, number)
  }

  private mutating func restore(
    _ key: RecordKey, _ text: [UInt8], _ after: [UInt8]?, _ number: Int
  ) throws(Refusal) {
    if schema[key.type]?.isUnique ?? true, !places.all(key).isEmpty {
      throw .keyTaken(key, next: nil)
    }
    try checkSingle(key.type)
    let old = RecParser.parse(text, vocabulary: schema.vocabulary)
    let fields = old.fields.map { (name: Array(old.spelling(of: $0)), value: old.value(of: $0)) }
    if let above = after.flatMap({ RecordHome.spot(of: $0, key.type, in: sources) }) {
      put(.lines(text), above, key, fields, number)
    } else {
      let home = try RecordHome(
        fields, of: key.type, isFormer: true, in: sources, places, schema)
      put(.lines(text), home, key, fields, number)
    }
  }

  private mutating func put(
    _ content: Insertion.Content, _ home: RecordHome, _ key: RecordKey,
    _ fields: [(name: [UInt8], value: [UInt8])], _ number: Int
  ) {
    let place = add(number, to: home.place)
    files[place].insertions.append(
      Insertion(number: number, key: key, spot: home.spot, content: content))
    deeds.append(
      Deed(
        key: key, whole: .added,
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
    let fields = file.fields(of: file.records[same.record])
    deeds.append(
      Deed(
        key: key, whole: .removed,
        differences: fields.map {
          FieldDifference(name: Array(file.spelling(of: $0)), from: file.value(of: $0), to: nil)
        }))
    let place = add(number, to: .existing(same.file))
    files[place].removals.append(Removal(key: key, record: same.record, lead: lead))
    let above = same.record > 0 ? file.records[same.record - 1] : nil
    reversals[number] = .restore(
      key, text: Array(file.text(of: file.records[same.record])),
      after: above.map { Array(file.text(of: $0)) })
  }

  /// The place of the file among those that change.
  private mutating func add(_ number: Int, to place: File.Place) -> Int {
    let index =
      files.firstIndex { $0.place == place }
      ?? {
        files.append(File(place: place))
        return files.count - 1
      }()
    files[index].operations.append(number)
    return index
  }

  func refusing<Result>(
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
