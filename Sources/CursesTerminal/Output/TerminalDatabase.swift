internal import CNcurses
internal import Screen

/// What the terminal database (terminfo) says of the terminal in use.
enum TerminalDatabase {
  /// A capability's bytes, without the pauses that old terminals wanted; `nil` if it has none.
  static func string(_ capability: String) -> [UInt8]? {
    guard let pointer = tigetstr(capability), Int(bitPattern: pointer) != -1 else { return nil }
    return withoutPadding(Array(String(cString: pointer).utf8))
  }

  /// Leaves out each `$<5>`.
  private static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The sequences that its keys send, those that are one byte left out: they are read as they are.
  static func keys() -> [[UInt8]: KeyPress] {
    var keys: [[UInt8]: KeyPress] = [:]
    for (capability, key) in named {
      guard let bytes = string(capability), bytes.count > 1, bytes.first == 0x1B else { continue }
      keys[bytes] = key
    }
    return keys
  }

  private static let named: [(capability: String, key: KeyPress)] =
    [
      ("kcuu1", "<up>"), ("kcud1", "<down>"), ("kcub1", "<left>"), ("kcuf1", "<right>"),
      ("khome", "<home>"), ("kend", "<end>"), ("kpp", "<pgup>"), ("knp", "<pgdn>"),
      ("kich1", "<ins>"), ("kdch1", "<del>"), ("kbs", "<backspace>"), ("kcbt", "S-<tab>"),
      ("kent", "<enter>"), ("kri", "S-<up>"), ("kind", "S-<down>"), ("kLFT", "S-<left>"),
      ("kRIT", "S-<right>"),
    ] + (1...12).map { ("kf\($0)", KeyPress(.function($0))) }
}
