/// The sequence that puts a text on a terminal's clipboard (OSC 52).
enum Clipboard {
  /// xterm takes no more than 100,000 bytes of base64.
  private static let mostBytes = 74_000

  /// The bytes to send, for a text without its controls, so that no pasted line of it can act; line
  /// feeds and tabs stay. What is too long is cut between characters.
  static func sequence(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      if isControl, scalar != "\n", scalar != "\t" { continue }
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      guard bytes.count + encoded.count <= mostBytes else { break }
      bytes += encoded
    }
    return Array("\u{1B}]52;c;".utf8) + Base64.encode(bytes) + Array("\u{1B}\\".utf8)
  }
}

/// Base64 as of RFC 4648, section 4.
private enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let isPadding = place > group.count
        result.append(isPadding ? UInt8(ascii: "=") : letters[value >> (18 - 6 * place) & 63])
      }
    }
    return result
  }
}
