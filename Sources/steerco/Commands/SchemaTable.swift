internal import RecText
internal import SteeringModel

/// The schema in words.
enum SchemaTable {
  /// What a field's values look like.
  static func kind(of kind: FieldSchema.Kind) -> String {
    switch kind {
    case .line: "words"
    case .text: "words, several lines"
    case .date: "2026-11-21, 2026-11, 2026-Q4, 2026"
    case .day: "2026-11-21"
    case .due: "a date, a range, or standing"
    case .time: "14:05"
    case .period: "2026-11 or 2026-Q4"
    case .sitting: "2026-12-18, 2026-12-18b"
    case .count: "a whole number"
    case .percent: "0 to 100"
    case .choice(let words): words.joined(separator: " ")
    case .reference(let type): "key of a \(Schema.standard.vocabulary.spelling(of: type))"
    case .query: "a query"
    case .url: "an address"
    case .flag: "yes or no"
    }
  }

  /// What else may be said of a field.
  static func traits(of field: FieldSchema, in record: RecordSchema) -> [String] {
    var traits: [String] = []
    if record.key.contains(field.name), record.isUnique { traits.append("key") }
    if field.isMandatory { traits.append("mandatory") }
    for others in record.alternatives where others.contains(where: { $0.name == field.name }) {
      let words = others.map(\.spelling).joined(separator: " or ")
      traits.append("\(words) is mandatory")
    }
    if field.isRepeatable { traits.append("may repeat") }
    if field.isTranslated { traits.append("translated") }
    return traits
  }

  /// README's table of the record types.
  static var markdown: String {
    let rows = Schema.standard.records.filter(\.isEntered).map { record in
      let key = record.fields.filter { record.key.contains($0.name) }
      let others = record.fields.filter { !record.key.contains($0.name) }
      func names(_ fields: [FieldSchema]) -> String {
        fields.map { "`\($0.spelling)`" }.joined(separator: " ")
      }
      return "| \(record.spelling) | \(record.meaning) | \(names(key)) | \(names(others)) |\n"
    }
    return "| type | what it is | key | other fields |\n|---|---|---|---|\n" + rows.joined()
  }
}
