package import RecText

/// What a field of a record holds, and how it may stand there.
package struct FieldSchema: Sendable {
  /// The kind of its values.
  package enum Kind: Sendable, Hashable {
    /// Words on one line.
    case line
    /// Words, on several lines if need be.
    case text
    /// A day, month, quarter or year.
    case date
    /// One day.
    case day
    /// A deadline: a date, a range of dates, or `standing`.
    case due
    /// A time of day, `14:05`.
    case time
    /// A month or quarter that is reported on.
    case period
    /// The day of a meeting; a second one of that day has a letter behind it: `2026-12-18b`.
    case sitting
    /// A whole number from 0.
    case count
    /// A whole number from 0 to 100.
    case percent
    /// One of these words.
    case choice([String])
    /// The key of a record of this type.
    case reference(RecordType)
    /// A query for tasks.
    case query
    /// The address of a page.
    case url
    /// `yes` or `no`.
    case flag
  }

  /// The field as a number.
  package let name: FieldName
  /// How files write the name.
  package let spelling: String
  /// What its values are.
  package let kind: Kind
  /// Whether a record may have it more than once.
  package let isRepeatable: Bool
  /// Whether a record without it is a problem.
  package let isMandatory: Bool
  /// Whether it may stand in other languages too (`Title_vi`).
  package let isTranslated: Bool
  /// Whether search looks through it.
  package let isSearched: Bool
  /// What it means, in one English sentence without a full stop.
  package let meaning: String

  /// Declares a field; its name is spelled alike in every record type that has it.
  package init(
    _ name: FieldName, _ spelling: String, _ kind: Kind, _ traits: Trait..., meaning: String
  ) {
    self.name = name
    self.spelling = spelling
    self.kind = kind
    isRepeatable = traits.contains(.repeatable)
    isMandatory = traits.contains(.mandatory)
    isTranslated = traits.contains(.translated)
    isSearched = traits.contains(.searched)
    self.meaning = meaning
  }

  /// What may be said of a field beside its kind.
  package enum Trait: Sendable {
    case repeatable, mandatory, translated, searched
  }
}

/// One record type: its key, its fields in their recommended order, and where a new record goes.
package struct RecordSchema: Sendable {
  /// How a new record gets the last part of its key when none is given.
  package enum Numbering: Sendable, Hashable {
    /// It is always given.
    case none
    /// The next whole number.
    case number
    /// The next whole number that no record ever had, those taken out since included.
    case unusedNumber
    /// The next number after this prefix in so many digits; where records have keys already, in
    /// their pattern: after `V-09` comes `V-10`.
    case prefixed(String, digits: Int)
    /// It is given, and where it is taken a letter follows: `2026-12-18b`.
    case lettered
  }

  /// The type as a number.
  package let type: RecordType
  /// How descriptors write it.
  package let spelling: String
  /// The fields that together name a record.
  package let key: [FieldName]
  /// Whether no two records may have one key.
  package let isUnique: Bool
  /// How a new record gets the last part of its key.
  package let numbering: Numbering
  /// The fields in their recommended order.
  package let fields: [FieldSchema]
  /// The field by which a new record finds the file of its kin: the last record with the same first
  /// word in it. `nil`: the last record of its type.
  package let kin: FieldName?
  /// The file that a first record makes, below the data directory; `{Period}` stands for a field's
  /// value.
  package let file: String
  /// Fields of which a record needs one at least.
  package let oneOf: [[FieldName]]
  /// Whether a directory has one record of it at most.
  package let isSingle: Bool
  /// Whether people enter records of it; the journal's are the program's own.
  package let isEntered: Bool
  /// What a record of it is, in one English sentence without a full stop.
  package let meaning: String

  /// Declares a record type; the fields of its key are among its fields.
  package init(
    _ type: RecordType, _ spelling: String, key: [FieldName], isUnique: Bool = true,
    numbering: Numbering = .none, kin: FieldName? = nil, oneOf: [[FieldName]] = [], file: String,
    isSingle: Bool = false, isEntered: Bool = true, meaning: String, fields: [FieldSchema]
  ) {
    self.type = type
    self.spelling = spelling
    self.key = key
    self.isUnique = isUnique
    self.numbering = numbering
    self.kin = kin
    self.oneOf = oneOf
    self.file = file
    self.isSingle = isSingle
    self.isEntered = isEntered
    self.meaning = meaning
    self.fields = fields
  }

  /// The field of that name, `nil` when records of the type have none.
  package subscript(name: FieldName) -> FieldSchema? { fields.first { $0.name == name } }

  /// The field that files spell so, with the language of its suffix; `nil` for any other word.
  package func field(_ spelling: String) -> (field: FieldSchema, language: Language?)? {
    if let field = fields.first(where: { $0.spelling == spelling }) { return (field, nil) }
    for language in Language.allCases where spelling.hasSuffix("_\(language.rawValue)") {
      let stem = spelling.dropLast(language.rawValue.count + 1)
      if let field = fields.first(where: { $0.isTranslated && $0.spelling == stem }) {
        return (field, language)
      }
    }
    return nil
  }

  /// What a new record that is given these fields lacks, but for a key that is numbered: each a
  /// mandatory field, or the fields of which it needs one.
  package func missing(among given: Set<String>) -> [[FieldSchema]] {
    let isNumbered =
      switch numbering {
      case .number, .unusedNumber, .prefixed: true
      case .none, .lettered: false
      }
    let mandatory = fields.filter { $0.isMandatory && !(isNumbered && key.last == $0.name) }
    return (mandatory.map { [$0] } + alternatives).filter { fields in
      !fields.contains { given.contains($0.spelling) }
    }
  }

  /// The fields of which a record needs one at least.
  package var alternatives: [[FieldSchema]] { oneOf.map { $0.compactMap { self[$0] } } }

  /// Its descriptor as a new file begins with it, with the blank line that parts it from a record.
  package var descriptor: [UInt8] {
    Array((["%rec: \(spelling)"] + descriptorLines + ["", ""]).joined(separator: "\n").utf8)
  }

  /// The lines of its descriptor below `%rec:`, without line ends: what GNU recutils checks.
  package var descriptorLines: [String] {
    var lines: [String] = []
    if isUnique, key.count == 1, let field = self[key[0]] {
      lines.append("%key: \(field.spelling)")
    }
    let mandatory = fields.filter { field in
      field.isMandatory && !(isUnique && key == [field.name])
    }
    if !mandatory.isEmpty {
      lines.append("%mandatory: " + mandatory.map(\.spelling).joined(separator: " "))
    }
    for field in fields {
      guard let type = field.kind.recType else { continue }
      lines.append("%type: \(field.spelling) \(type)")
    }
    return lines
  }
}

extension FieldSchema.Kind {
  /// The type that GNU recutils knows for it, `nil` where its values are words or dates of several
  /// precisions, which its own types would refuse.
  fileprivate var recType: String? {
    switch self {
    case .count: "range 0 MAX"
    case .percent: "range 0 100"
    case .choice(let words): "enum " + words.joined(separator: " ")
    case .flag: "bool"
    case .line, .text, .date, .day, .due, .time, .period, .sitting, .reference, .query, .url: nil
    }
  }
}

/// The record types that a data directory may hold, each declared once.
package struct Schema: Sendable {
  /// The types, in the order in which they are told.
  package let records: [RecordSchema]
  /// The words that files are read by.
  package let vocabulary: Vocabulary
  private let byCode: [Int8]
  /// Whether search looks through a field, by the type's place and the name's number.
  private let searched: [Bool]

  /// Makes a schema of some types. Each field name is spelled alike wherever it stands.
  package init(_ records: [RecordSchema]) {
    self.records = records
    var byCode = [Int8](repeating: -1, count: 256)
    for (place, record) in records.enumerated() { byCode[Int(record.type.code)] = Int8(place) }
    self.byCode = byCode
    var searched = [Bool](repeating: false, count: records.count * 256)
    for (place, record) in records.enumerated() {
      for field in record.fields where field.isSearched {
        searched[place * 256 + field.name.index] = true
      }
    }
    self.searched = searched
    var seen: Set<FieldName> = []
    let fields = records.flatMap(\.fields).filter { seen.insert($0.name).inserted }
    vocabulary = Vocabulary(
      fields: fields.map { ($0.name, $0.spelling) },
      types: records.map { record in
        Vocabulary.TypeEntry(
          record.type, record.spelling, key: record.key,
          forms: record.key.map { name in record[name]?.kind.keyForm(among: records) })
      },
      suffixes: Language.allCases.map(\.rawValue),
      telling: [.id, .title, .code, .number, .lead, .due, .status])
  }

  /// The program's own record types.
  package static let standard = Schema([
    .committee, .unit, .member, .document, .task, .extensionOfDeadline, .obstacle, .meeting, .item,
    .attendance, .conclusion, .report, .model, .headline, .entry,
  ])

  /// The declaration of a type, `nil` for one that is not among them.
  package subscript(type: RecordType) -> RecordSchema? {
    let place = byCode[Int(type.code)]
    return place < 0 ? nil : records[Int(place)]
  }

  /// Whether search looks through a field of records of a type.
  func isSearched(_ name: FieldName, in type: RecordType) -> Bool {
    let place = byCode[Int(type.code)]
    return place >= 0 && searched[Int(place) * 256 + name.index]
  }

  /// The declaration of the type that is spelled so, case aside.
  package func record(_ spelling: String) -> RecordSchema? {
    records.first { $0.spelling.lowercased() == spelling.lowercased() }
  }
}
