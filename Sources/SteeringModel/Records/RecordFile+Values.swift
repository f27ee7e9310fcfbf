extension RecordFile {
  /// A field's value as read: `+ ` lines and `\`-joined lines put together, nothing else changed.
  package func value(of field: Field) -> [UInt8] {
    let range = Int(field.valueStart)..<Int(field.valueEnd)
    return field.isFolded ? RecordFile.unfold(bytes[range]) : Array(bytes[range])
  }

  /// Hands over a field's value without blanks around it; copied only if it stands over several lines.
  func readWord<Result>(of field: Field, _ body: (Span<UInt8>) -> Result) -> Result {
    if field.isFolded {
      let value = value(of: field)
      return body(value.span.extracting(value.span.trimmedRange))
    }
    let value = bytes.span.extracting(Int(field.valueStart)..<Int(field.valueEnd))
    return body(value.extracting(value.trimmedRange))
  }

  /// A field's value as text; bytes that are not UTF-8 become U+FFFD.
  package func text(of field: Field) -> String {
    if field.isFolded { return String(decoding: value(of: field), as: UTF8.self) }
    return String(decoding: bytes[Int(field.valueStart)..<Int(field.valueEnd)], as: UTF8.self)
  }

  /// The line of the file on which a field of the record begins, counted from 1.
  package func line(of field: Field, in record: Record) -> Int {
    let before = bytes[
      Int(record.bytes.lowerBound)..<max(Int(field.start), Int(record.bytes.lowerBound))]
    return Int(record.line) + before.count { $0 == UInt8(ascii: "\n") }
  }

  /// A line end followed by `+` and one optional blank is a line end in the value; a `\` before a
  /// line end joins the lines, and a `+` after it is literal. CR LF is one line end.
  package static func unfold(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      let endsLine = { (at: Int) -> Int? in
        guard at < raw.endIndex else { return nil }
        if raw[at] == newline { return at + 1 }
        let isPair = raw[at] == carriageReturn && at + 1 < raw.endIndex && raw[at + 1] == newline
        return isPair ? at + 2 : nil
      }
      if byte == UInt8(ascii: "\\"), let next = endsLine(index + 1) {
        index = next
      } else if let next = endsLine(index) {
        result.append(newline)
        index = next
        guard index < raw.endIndex, raw[index] == UInt8(ascii: "+") else { continue }
        index += 1
        if index < raw.endIndex, raw[index] == UInt8(ascii: " ") { index += 1 }
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }
}
