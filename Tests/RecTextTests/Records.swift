@testable import RecText

/// A record as a test writes it down: names and values as text.
struct Drawn: Equatable, CustomStringConvertible {
  var fields: [String]
  var damage: Damage?

  init(_ fields: [String], _ damage: Damage? = nil) {
    self.fields = fields
    self.damage = damage
  }

  var description: String { "\(fields) \(damage.map { "\($0)" } ?? "")" }
}

/// The bytes of a test's text, with what text cannot hold: every ÿ stands for the byte 0xFF.
func bytes(_ text: String) -> [UInt8] {
  text.unicodeScalars.flatMap { scalar in
    scalar == "ÿ" ? [0xFF] : Array(String(scalar).utf8)
  }
}

func parse(_ text: String) -> RecordFile {
  RecParser.parse(bytes(text), path: "t.rec", revision: 1, vocabulary: words)
}

/// A few fields and types, as a reader of files may know them.
let words = Vocabulary(
  fields: [
    (FieldName(code: 1), "Id"), (FieldName(code: 2), "Title"), (FieldName(code: 3), "Status"),
    (FieldName(code: 4), "Due_original"), (FieldName(code: 5), "Code"),
  ],
  types: [
    .init(RecordType(code: 1), "Task", key: [FieldName(code: 1)]),
    .init(RecordType(code: 2), "Unit", key: [FieldName(code: 5)]),
    .init(RecordType(code: 3), "Conclusion", key: [FieldName(code: 2), FieldName(code: 1)]),
  ],
  suffixes: ["en", "vi", "nb", "hi"], telling: [FieldName(code: 1)])

extension RecordType {
  static let task = RecordType(code: 1)
  static let unit = RecordType(code: 2)
}

extension RecordFile {
  /// Every record, its fields as `Name=value` with line feeds shown as ⏎.
  var drawn: [Drawn] {
    let file = self
    return records.map { record in
      let fields = record.fields.map { index -> String in
        let field = file.fields[Int(index)]
        let name = file.spelling(of: field)
        let value = file.value(of: field)
        return
          (String(decoding: name, as: UTF8.self) + "=" + String(decoding: value, as: UTF8.self))
          .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
      }
      return Drawn(fields, record.damage)
    }
  }
}

/// A generator whose every run is the same: what a fuzzer needs to be a test.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A number from 0 up to, not including, `bound`.
  mutating func roll(_ bound: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % bound }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}
