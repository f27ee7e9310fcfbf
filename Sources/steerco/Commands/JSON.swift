/// A JSON value, written with its keys in the order given.
enum JSON {
  case null
  case bool(Bool)
  case number(Int)
  case decimal(tenths: Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  static func count(_ number: Int?) -> JSON { number.map(JSON.number) ?? .null }

  /// The value as text, two blanks a level; every control is escaped (RFC 8259).
  func written(indent: String = "") -> String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let number): return String(number)
    case .decimal(let tenths):
      return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    case .string(let text): return Self.quoted(text)
    case .array(let values):
      guard !values.isEmpty else { return "[]" }
      let inner = indent + "  "
      return "[\n" + values.map { inner + $0.written(indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let pairs):
      guard !pairs.isEmpty else { return "{}" }
      let inner = indent + "  "
      return "{\n"
        + pairs.map { "\(inner)\(Self.quoted($0)): \($1.written(indent: inner))" }
        .joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// The value as the cell of a table has it: lists joined by "; ", nothing for null.
  var plain: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .array(let values): values.map(\.plain).joined(separator: "; ")
    case .object(let pairs): pairs.map(\.1.plain).joined(separator: "; ")
    case .bool, .number, .decimal: written()
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        // DEL, C1 and the bidirectional controls are escaped too, so that JSON on a terminal
        // cannot control it.
        let value = scalar.value
        if value < 0x20 || (0x7F...0x9F).contains(value) || (0x200E...0x200F).contains(value)
          || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
          || value == 0x061C
        {
          let hex = String(value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
