/// Collects a pasted text up to the mark that ends it.
struct PasteBuffer {
  /// More than any record is pasted by mistake; it is taken off the line and not kept.
  static let limit = 1 << 20

  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []

  /// Takes a byte; the text when the end has come, its line ends made line feeds.
  mutating func consume(_ byte: UInt8) -> String? {
    if bytes.count >= Self.limit + Self.end.count {
      // The last few are kept, so that the end is still seen.
      bytes.removeSubrange(Self.limit..<(bytes.count - Self.end.count + 1))
    }
    bytes.append(byte)
    guard byte == Self.end.last, bytes.suffix(Self.end.count).elementsEqual(Self.end) else {
      return nil
    }
    let text = bytes.dropLast(Self.end.count).prefix(Self.limit)
    return Self.withLineFeeds(text)
  }

  private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) {
        result.append(0x0A)
      } else if byte != 0x0A {
        result.append(byte)
      }
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }
}
