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
