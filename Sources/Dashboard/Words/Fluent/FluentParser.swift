/// Reads a file of Project Fluent by the grammar of its version 1.0
/// (https://github.com/projectfluent/fluent/blob/master/spec/fluent.ebnf), in time linear in its
/// length. What cannot be read becomes junk, up to the next line that can begin an entry.
struct FluentParser {
  let bytes: [UInt8]
  var at = 0
  /// The farthest place that reading came to, and what was missing there.
  var farthest: (at: Int, expected: Fluent.Expectation) = (0, .entry)
  /// How many expressions the present place lies in.
  var depth = 0

  /// More expressions in one another than that are a mistake, so that no file exhausts the stack.
  static let greatestDepth = 24

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The entries of a file.
  static func parse(_ bytes: [UInt8]) -> Fluent.Resource {
    var parser = FluentParser(bytes)
    return parser.resource()
  }

  /// The message or term that begins at a place; `nil` where none can be read.
  static func entry(at place: Int, in bytes: [UInt8]) -> Fluent.Entry? {
    var parser = FluentParser(bytes)
    parser.at = place
    return parser.definition(comment: nil)
  }

  private mutating func resource() -> Fluent.Resource {
    var resource = Fluent.Resource()
    // A comment whose next line may continue it, or may be the entry that it is about.
    var comment: (lines: String, level: Int, end: Int)?
    func flush() {
      if let open = comment {
        resource.entries.append(.comment(open.lines, level: open.level))
        comment = nil
      }
    }
    while true {
      _ = blankBlock()
      guard at < bytes.count else { break }
      let start = at
      farthest = (at, .entry)
      if let line = commentLine() {
        if let open = comment, open.end == start, open.level == line.level {
          comment = ("\(open.lines)\n\(line.text)", open.level, at)
        } else {
          flush()
          comment = (line.text, line.level, at)
        }
        continue
      }
      at = start
      var own: String?
      if let open = comment, open.end == start, open.level == 1 { own = open.lines }
      if let entry = definition(comment: own) {
        if own != nil { comment = nil } else { flush() }
        resource.entries.append(entry)
      } else {
        flush()
        at = start
        resource.entries.append(.junk(junk()))
      }
    }
    flush()
    return resource
  }

  /// `# text`; `nil` where the line is none.
  private mutating func commentLine() -> (text: String, level: Int)? {
    var level = 0
    while level < 3, take(UInt8(ascii: "#")) { level += 1 }
    guard level > 0 else { return nil }
    guard !lineEnd() else { return ("", level) }
    guard take(UInt8(ascii: " ")) else { return fail(.lineEnd) }
    let start = at
    skipLine()
    let text = string(start..<at)
    _ = lineEnd()
    return (text, level)
  }

  private mutating func definition(comment: String?) -> Fluent.Entry? {
    let offset = at
    let isTerm = take(UInt8(ascii: "-"))
    guard let name = identifier() else { return fail(.entry) }
    skipSpaces()
    guard take(UInt8(ascii: "=")) else { return fail(.equals) }
    skipSpaces()
    let value = pattern()
    guard value != nil || !isTerm else { return fail(.value) }
    var attributes: [Fluent.Attribute] = []
    while let attribute = attribute() { attributes.append(attribute) }
    guard value != nil || !attributes.isEmpty else { return fail(.value) }
    guard lineEnd() else { return fail(.lineEnd) }
    let definition = Fluent.Definition(
      name: name, value: value, attributes: attributes, comment: comment, offset: offset)
    return isTerm ? .term(definition) : .message(definition)
  }

  private mutating func attribute() -> Fluent.Attribute? {
    let start = at
    if lineEnd() {
      skipBlank()
      if take(UInt8(ascii: ".")), let name = identifier() {
        skipSpaces()
        if take(UInt8(ascii: "=")) {
          skipSpaces()
          if let value = pattern() { return Fluent.Attribute(name: name, value: value) }
          _ = fail(.value) as Never?
        } else {
          _ = fail(.equals) as Never?
        }
      }
    }
    at = start
    return nil
  }

  /// Everything up to the next line that begins with a letter, `-` or `#`.
  private mutating func junk() -> Fluent.Junk {
    let start = at
    repeat {
      while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
      at = min(at + 1, bytes.count)
    } while at < bytes.count && !beginsEntry(bytes[at])
    return Fluent.Junk(
      content: string(start..<at), line: Fluent.line(of: farthest.at, in: bytes),
      expected: farthest.expected)
  }

  func beginsEntry(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "-") || isLetter(byte)
  }
}

extension Fluent {
  /// The line, counted from 1, in which a place lies.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }
}
