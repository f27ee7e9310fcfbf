internal import RecText

/// Where the records of a change stand in the files as they are now.
struct RecordPlaces {
  typealias Place = (file: Int, record: Int)

  private let files: [RecordFile]
  private let found: [RecordKey: [Place]]
  private let vocabulary: Vocabulary

  /// Looks for every key that the change names. Few keys are looked for one by one; for many each
  /// record's key is read once.
  init(_ change: Change, in files: [RecordFile], schema: Schema) {
    self.files = files
    vocabulary = schema.vocabulary
    let wanted = Set(change.operations.compactMap { $0.key?.canonical(in: schema.vocabulary) })
    var found: [RecordKey: [Place]] = [:]
    if wanted.count <= 8 {
      for key in wanted {
        found[key] = files.indices.flatMap { file in
          KeySearch.records(key, in: files[file]).map { (file, $0) }
        }
      }
    } else {
      let types = Set(wanted.map(\.type))
      for (index, file) in files.enumerated() {
        for (number, record) in file.records.enumerated() where types.contains(record.type) {
          let key = file.key(of: record)
          if wanted.contains(key) { found[key, default: []].append((index, number)) }
        }
      }
    }
    self.found = found
  }

  /// Every record with the key, in the order of the files.
  func all(_ key: RecordKey) -> [Place] { found[key.canonical(in: vocabulary)] ?? [] }

  /// The one record with the key. Throws when there is none, or more than one, or when it is damaged.
  func only(_ key: RecordKey) throws(Refusal) -> Place {
    let places = all(key)
    guard !key.isEmpty else { throw .noKey }
    guard let place = places.first else { throw .recordGone(key) }
    guard places.count == 1 else { throw .duplicate(key) }
    if let damage = files[place.file].records[place.record].damage {
      throw damage == .conflict ? .conflict(key) : .damaged(key)
    }
    return place
  }
}

/// Gives new records their keys, free in the files as they are now, and puts keys where other new
/// records refer to them.
struct KeyAssignment {
  private let change: Change
  private let files: [RecordFile]
  private let schema: Schema
  private let workers: any WorkerPool
  private var numberings: [Pattern: KeyNumbering] = [:]
  /// The keys given so far, by the operations' places.
  private var keys: [Int: RecordKey] = [:]
  private var number = 0

  /// What keys are numbered by: the type, the parts they share, and the kin whose pattern they follow.
  private struct Pattern: Hashable {
    let type: RecordType
    let shared: [[UInt8]]
    let kin: [UInt8]
  }

  init(
    _ change: Change, in files: [RecordFile], schema: Schema, workers: any WorkerPool
  ) {
    self.change = change
    self.files = files
    self.schema = schema
    self.workers = workers
  }

  /// The key of the next new record, and its fields with every value. Throws `keyTaken` for a key
  /// that was given and is not free.
  mutating func next(
    _ record: NewRecord, _ places: RecordPlaces
  ) throws(Refusal) -> (RecordKey, [(name: [UInt8], value: [UInt8])]) {
    guard let declared = schema[record.type] else { throw .noKey }
    var fields = record.fields.map { field -> (name: [UInt8], value: [UInt8]) in
      switch field.value {
      case .bytes(let bytes): (field.name, bytes)
      case .key(let operation): (field.name, keys[operation]?.values.last ?? [])
      }
    }
    func value(_ name: FieldName) -> [UInt8] {
      let spelling = Array(schema.vocabulary.spelling(of: name).utf8)
      return fields.first { $0.name == spelling }?.value ?? []
    }
    var key = RecordKey(record.type, declared.key.map(value)).canonical(in: schema.vocabulary)
    if declared.numbering != .none || declared.isUnique {
      let pattern = Pattern(
        type: record.type, shared: Array(key.values.dropLast()),
        kin: declared.kin.map { RecordHome.firstWord(of: value($0)) } ?? [])
      var numbering =
        numberings[pattern]
        ?? KeyNumbering(
          declared, shared: pattern.shared, kin: pattern.kin, in: files, workers: workers)
      let given = key.values.last ?? []
      if given.isEmpty, declared.numbering != .none {
        guard let last = numbering.next() else { throw .noKey }
        key = RecordKey(record.type, pattern.shared + [last])
      } else if declared.isUnique,
        // What is given back gets its own number again.
        numbering.isTaken(given) || change.undoes.isEmpty && numbering.wasUsed(given)
      {
        let next = numbering.next(after: given).map {
          RecordKey(record.type, pattern.shared + [$0])
        }
        guard declared.numbering == .lettered, let next else { throw .keyTaken(key, next: next) }
        key = next
      }
      guard !key.isEmpty else { throw .noKey }
      if let last = declared.key.last, let value = key.values.last, !value.isEmpty {
        let spelling = Array(schema.vocabulary.spelling(of: last).utf8)
        if let at = fields.firstIndex(where: { $0.name == spelling }) {
          fields[at].value = value
        } else {
          fields = Self.inserting((spelling, value), into: fields, declared)
        }
      }
      if let last = key.values.last, !last.isEmpty { numbering.take(last) }
      numberings[pattern] = numbering
    }
    while number < change.operations.count {
      defer { number += 1 }
      if case .insert = change.operations[number] {
        keys[number] = key
        break
      }
    }
    return (key, fields)
  }

  /// Puts the key field in its recommended place.
  private static func inserting(
    _ field: (name: [UInt8], value: [UInt8]), into fields: [(name: [UInt8], value: [UInt8])],
    _ declared: RecordSchema
  ) -> [(name: [UInt8], value: [UInt8])] {
    let order = declared.fields.map { Array($0.spelling.utf8) }
    let place = order.firstIndex(of: field.name) ?? 0
    var fields = fields
    let at = fields.firstIndex { (order.firstIndex(of: $0.name) ?? order.count) > place }
    fields.insert(field, at: at ?? fields.count)
    return fields
  }
}
