/// Where messages and terms are looked for by their names.
protocol FluentDefinitions: Sendable {
  func message(_ name: String) -> Fluent.Definition?
  func term(_ name: String) -> Fluent.Definition?
}

extension FluentCatalogue: FluentDefinitions {
  func message(_ name: String) -> Fluent.Definition? { messages[name] }
  func term(_ name: String) -> Fluent.Definition? { terms[name] }
}

/// The entries of a file by where they begin, each read when it is asked for: a session says a tenth
/// of its messages before the first frame. For a file without mistakes; one that may have some is
/// read as a whole (`FluentCatalogue`).
struct FluentIndex: FluentDefinitions {
  private let bytes: [UInt8]
  /// Where the name of each message stands, and of each term with its `-`. A few hundred, looked
  /// through: a dictionary costs more to make than a session's first frame looks up.
  private let names: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var names: [Range<Int>] = []
    names.reserveCapacity(512)
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        // Only what stands in the first column begins an entry; `#` begins a comment.
        var end = at
        while end < bytes.count, Self.isOfName(bytes[end]) { end += 1 }
        if end > at { names.append(at..<end) }
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        at = end + 1
      }
    }
    self.names = names
  }

  func message(_ name: String) -> Fluent.Definition? {
    guard case .message(let definition)? = entry(Array(name.utf8)) else { return nil }
    return definition
  }

  func term(_ name: String) -> Fluent.Definition? {
    guard case .term(let definition)? = entry([UInt8(ascii: "-")] + Array(name.utf8)) else {
      return nil
    }
    return definition
  }

  private func entry(_ name: [UInt8]) -> Fluent.Entry? {
    let place = names.first { $0.count == name.count && bytes[$0].elementsEqual(name) }
    return place.flatMap { FluentParser.entry(at: $0.lowerBound, in: bytes) }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
