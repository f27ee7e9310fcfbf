internal import RecText

/// A record type's fields by number, so that reading looks nothing up by name.
struct FieldTable: Sendable {
  let schema: RecordSchema
  /// One more than the place in the schema's fields of each field name's number; 0 for others.
  private let places: [UInt8]
  /// What is asked of the field at each place of the schema.
  let demands: [FieldDemand]
  /// The places of the fields that a record must have, and of those that name it.
  let mandatory, key: [Int]
  /// The places of the fields of which a record must have one.
  let oneOf: [[Int]]

  init(_ schema: RecordSchema) {
    self.schema = schema
    var places = [UInt8](repeating: 0, count: 256)
    for (place, field) in schema.fields.enumerated() {
      places[field.name.index] = UInt8(clamping: place + 1)
    }
    self.places = places
    demands = schema.fields.map { FieldDemand($0, isKey: schema.key.contains($0.name)) }
    mandatory = schema.fields.indices.filter { schema.fields[$0].isMandatory }
    func place(_ name: FieldName) -> Int? { schema.fields.firstIndex { $0.name == name } }
    key = schema.key.compactMap(place)
    oneOf = schema.oneOf.map { $0.compactMap(place) }
  }

  func place(of name: FieldName) -> Int? {
    let place = places[name.index]
    return place == 0 ? nil : Int(place) - 1
  }
}

/// What is asked of a field's value, in a byte or two: a field's whole declaration is eight references,
/// each of which would be counted for each value.
struct FieldDemand: Sendable {
  enum Target: Sendable {
    /// Words, of which nothing is asked.
    case none
    /// A value that its kind must be able to read.
    case value
    case task
    /// A unit or a document, which are known by symbols.
    case symbol
    case record
    case query
  }

  let isRepeatable: Bool
  /// Whether it is part of what names a record.
  let isKey: Bool
  let target: Target
  /// The type of the record that it refers to.
  let type: RecordType

  init(_ field: FieldSchema, isKey: Bool) {
    isRepeatable = field.isRepeatable
    self.isKey = isKey
    if case .reference(let type) = field.kind { self.type = type } else { type = .other }
    target =
      switch field.kind {
      case .line, .text: .none
      case .query: .query
      case .reference(.task): .task
      case .reference(.unit), .reference(.document): .symbol
      case .reference: .record
      default: .value
      }
  }
}

/// One record that is not a task, gone over once: where its fields stand, what they refer to, and
/// what is wrong with them by the schema. Used for one record after the other, so that nothing is
/// allocated for each.
struct RecordScan {
  private(set) var record: Record
  private(set) var address = RecordAddress(file: 0, record: 0)
  private(set) var table: FieldTable
  /// The index in the file's fields of the first plain field at each place of the schema, −1 for none,
  /// −2 where the first of a field that names the record is empty: no later one names it.
  private var first: [Int32] = []
  /// Whether the field at a place has a value, in any language.
  private var isPresent: [Bool] = []
  /// The shown tasks that it refers to, each once, in the order of its fields.
  private(set) var tasks: [Int] = []
  private var taskSet: Set<Int> = []
  /// Whether it refers to a hidden task.
  private(set) var namesHidden = false
  /// What is wrong with it.
  var findings: [Finding] = []
  /// Words that may name units or documents that stand further down, and references to other records.
  var references: [UnresolvedReference] = []

  init(_ table: FieldTable) {
    self.table = table
    record = Record(type: .other, fields: 0..<0, bytes: 0..<0, line: 0, damage: nil)
  }

  /// Whether it says something of hidden tasks and of no other.
  var isHidden: Bool { namesHidden && tasks.isEmpty }

  mutating func begin(_ record: Record, at address: RecordAddress, _ tables: [FieldTable?]) {
    if self.record.type != record.type, let table = tables[Int(record.type.code)] {
      self.table = table
    }
    self.record = record
    self.address = address
    let count = table.schema.fields.count
    first.removeAll(keepingCapacity: true)
    first.append(contentsOf: repeatElement(-1, count: count))
    isPresent.removeAll(keepingCapacity: true)
    isPresent.append(contentsOf: repeatElement(false, count: count))
    tasks.removeAll(keepingCapacity: true)
    if !taskSet.isEmpty { taskSet.removeAll() }
    namesHidden = false
    findings.removeAll(keepingCapacity: true)
    references.removeAll(keepingCapacity: true)
  }

  /// The index in the file's fields of the first plain field of that name that has a value.
  func index(of name: FieldName) -> Int? {
    table.place(of: name).flatMap { first[$0] < 0 ? nil : Int(first[$0]) }
  }

  func hasPlain(_ place: Int) -> Bool { first[place] >= 0 }

  func has(_ place: Int) -> Bool { isPresent[place] }

  func kind(_ place: Int) -> FieldSchema.Kind { table.schema.fields[place].kind }

  mutating func notePresent(_ place: Int) { isPresent[place] = true }

  /// Notes a plain field without a value.
  mutating func noteEmpty(_ place: Int) {
    if table.demands[place].isKey, first[place] == -1 { first[place] = -2 }
  }

  /// Notes a plain field; whether it is the first of its name.
  mutating func note(_ place: Int, _ index: Int) -> Bool {
    guard first[place] == -1 else { return false }
    isPresent[place] = true
    first[place] = Int32(truncatingIfNeeded: index)
    return true
  }

  mutating func noteHidden() { namesHidden = true }

  mutating func note(task: Int) {
    // A record of a handful is looked through, one of a million is an attack.
    if tasks.count < 16 {
      if !tasks.contains(task) { tasks.append(task) }
    } else {
      if taskSet.isEmpty { taskSet = Set(tasks) }
      if taskSet.insert(task).inserted { tasks.append(task) }
    }
  }

  mutating func find(_ kind: Problem.Kind, field: Int) {
    findings.append(Finding(kind, address, field: field))
  }

  mutating func find(_ kind: Problem.Kind, _ name: FieldName) {
    findings.append(Finding(kind, address, name))
  }
}

/// The values of the record that is being gone over.
extension RecordScan {
  func word<Value>(
    _ name: FieldName, _ file: RecordFile, _ read: (Span<UInt8>) -> Value?
  ) -> Value? {
    index(of: name).flatMap { file.readWord(of: file.fields[$0], read) }
  }

  func bytes(_ name: FieldName, _ file: RecordFile) -> [UInt8]? {
    word(name, file) { Array($0) }
  }

  func text(_ name: FieldName, _ file: RecordFile) -> String? {
    bytes(name, file).map { String(decoding: $0, as: UTF8.self) }
  }

  func period(_ name: FieldName, _ file: RecordFile) -> Period? {
    word(name, file) { Period(reading: $0) }
  }

  func due(_ name: FieldName, _ file: RecordFile) -> Due {
    word(name, file) { Due(reading: $0) } ?? .absent
  }

  func number(_ name: FieldName, _ file: RecordFile) -> Int? {
    word(name, file) { $0.wholeNumber }
  }

  func time(_ name: FieldName, _ file: RecordFile) -> ClockTime? {
    word(name, file) { ClockTime(reading: $0) }
  }

  /// The word of a choice, as one of the cases that spell it.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: FieldName, _ file: RecordFile
  ) -> Choice? where Choice.RawValue == String {
    word(name, file) { word in Choice.allCases.first { word.isSpelled($0.rawValue) } }
  }
}

/// A reference that is held against the records once all are there.
struct UnresolvedReference: Sendable {
  let address: RecordAddress
  let field: Int32
  let type: RecordType
  /// The unit's or document's word; `nil` for records of other types, whose key is read again.
  let symbol: Symbol?
}
