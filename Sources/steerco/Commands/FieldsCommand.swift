internal import RecText
internal import SteeringModel

/// `steerco fields [TYPE]`: what the files may hold, as the schema has it.
enum FieldsCommand {
  static func run(_ options: Options) throws -> Int32 {
    guard let word = options.operands.first else {
      for record in Schema.standard.records where record.isEntered {
        try Output.write("\(pad(record.spelling, 12))\(record.meaning)\n")
      }
      return 0
    }
    guard let record = Schema.standard.record(word) else { throw UsageError.unknownType(word) }
    try Output.write("\(record.spelling): \(record.meaning)\n\n")
    let names = (record.fields.map(\.spelling.count).max() ?? 0) + 2
    let kinds = (record.fields.map { SchemaTable.kind(of: $0.kind).count }.max() ?? 0) + 2
    for field in record.fields {
      let traits = SchemaTable.traits(of: field, in: record).joined(separator: ", ")
      try Output.write(
        pad(field.spelling, names) + pad(SchemaTable.kind(of: field.kind), kinds) + field.meaning
          + (traits.isEmpty ? "" : " (\(traits))") + "\n")
    }
    return 0
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }
}
