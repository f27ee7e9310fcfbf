import Foundation
import SteeringModel

/// The board of a directory's `*.rec` files, in the order of their paths.
func board(ofDirectory directory: String) -> Board {
  let paths = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
  var builder = BoardBuilder()
  return builder.board(
    of: paths.filter { $0.hasSuffix(".rec") }.sorted().enumerated().map { number, path in
      let data = FileManager.default.contents(atPath: "\(directory)/\(path)") ?? Data()
      return parse(Array(data), path: path, revision: UInt64(number))
    })
}

/// The demonstration set, as it is built into the program.
let demonstration = board(
  ofDirectory: URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/steerco/Demonstration").path)

/// The board of one text, as if it were the file `data.rec`.
func board(_ text: String) -> Board {
  var builder = BoardBuilder()
  return builder.board(of: [parse(Array(text.utf8), path: "data.rec", revision: 1)])
}

/// Reads sound rec text line by line; a line it does not know damages its record.
func parse(_ bytes: [UInt8], path: String, revision: UInt64) -> RecordFile {
  var fields: [Field] = []
  var records: [Record] = []
  var type = RecordType.other
  var first = 0
  var firstLine = 0
  var damage: Damage?
  var line = 0
  var start = 0
  func close(at end: Int) {
    defer {
      first = fields.count
      damage = nil
    }
    guard first < fields.count else { return }
    let opening = fields[first]
    let name = bytes[Int(opening.start)...].prefix { $0 != UInt8(ascii: ":") }
    if name.first == UInt8(ascii: "%") {
      if name.elementsEqual("%rec".utf8) {
        let value = bytes[Int(opening.valueStart)..<Int(opening.valueEnd)]
        type = RecordType(rawValue: String(decoding: value, as: UTF8.self)) ?? .other
      }
      fields.removeSubrange(first...)
      return
    }
    records.append(
      Record(
        type: type, fields: UInt32(first)..<UInt32(fields.count),
        bytes: opening.start..<UInt32(end), line: UInt32(firstLine), damage: damage))
  }
  while start < bytes.count {
    line += 1
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
    let textEnd = hasReturn ? end - 1 : end
    let text = bytes[start..<textEnd]
    let isJoined = fields.last.map { Int($0.valueEnd) < start && first < fields.count } ?? false
    if text.isEmpty {
      close(at: start)
    } else if text.first == UInt8(ascii: "+") || (isJoined && bytes[..<start].joinsNext),
      let last = fields.last
    {
      fields[fields.count - 1] = Field(
        name: last.name, language: last.language, isFolded: true, start: last.start,
        valueStart: last.valueStart, valueEnd: UInt32(textEnd))
    } else if text.first != UInt8(ascii: "#") {
      if first == fields.count { firstLine = line }
      if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
        let label = String(decoding: text[..<colon], as: UTF8.self)
        let cut = label.lastIndex(of: "_")
        let language = cut.flatMap { Language(rawValue: String(label[label.index(after: $0)...])) }
        let name = language == nil ? label : cut.map { String(label[..<$0]) } ?? label
        let hasBlank = colon + 1 < textEnd && bytes[colon + 1] == UInt8(ascii: " ")
        fields.append(
          Field(
            name: FieldName(rawValue: name) ?? .unknown, language: language, isFolded: false,
            start: UInt32(start), valueStart: UInt32(hasBlank ? colon + 2 : colon + 1),
            valueEnd: UInt32(textEnd)))
      } else {
        damage = .badLine
      }
    }
    start = end + 1
  }
  close(at: bytes.count)
  return RecordFile(
    path: path, revision: revision, bytes: bytes, fields: fields, records: records, problems: [])
}

extension ArraySlice<UInt8> {
  /// Whether the line that ends here is joined to the next one.
  fileprivate var joinsNext: Bool {
    let line = reversed().drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return line.first == UInt8(ascii: "\\")
  }
}
