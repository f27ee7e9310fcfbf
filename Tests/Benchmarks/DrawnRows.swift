/// How many rows of the screen a program's answer draws on: what its bytes are to be held against,
/// since one program shows more of what a key has changed than another.
struct DrawnRows {
  private var row = 0
  private var rows: Set<Int> = []

  var count: Int { rows.count }

  /// Counts anew from where the cursor stands.
  mutating func begin() { rows = [] }

  /// Follows the cursor through the sequences that ncurses moves it with.
  mutating func take(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\n") { row += 1 }
      if byte >= 0x20 { rows.insert(row) }
      guard byte == 0x1B, let kind = rest.popFirst() else { continue }
      guard kind == UInt8(ascii: "[") else {
        // A character set has one letter more.
        if kind == UInt8(ascii: "(") { _ = rest.popFirst() }
        continue
      }
      let end = rest.firstIndex { (0x40...0x7E).contains($0) } ?? rest.endIndex
      let words = rest[..<end].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      let number = words.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
      switch rest.popFirst(to: end) {
      case UInt8(ascii: "H"), UInt8(ascii: "d"): row = (number ?? 1) - 1
      case UInt8(ascii: "A"): row -= number ?? 1
      case UInt8(ascii: "B"): row += number ?? 1
      case UInt8(ascii: "K"), UInt8(ascii: "X"): rows.insert(row)
      default: break
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Takes away all up to an index and the byte there, which it returns.
  fileprivate mutating func popFirst(to index: Int) -> UInt8? {
    self = self[index...]
    return popFirst()
  }
}
