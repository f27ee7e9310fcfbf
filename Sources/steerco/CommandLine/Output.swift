internal import Glibc

/// What the program prints outside the dashboard: never a control character that came from data.
enum Output {
  /// Writes a text to standard output. An answer that does not arrive whole is no answer: thrown.
  static func write(_ text: String) throws(StartError) { try write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) throws(StartError) {
    guard write(bytes, to: STDOUT_FILENO) else {
      throw StartError("standard output: \(String(cString: strerror(errno)))")
    }
  }

  /// Writes bytes as they are, for another program; a terminal shows their controls as pictures.
  static func writeVerbatim(_ bytes: [UInt8]) throws(StartError) {
    guard isatty(STDOUT_FILENO) == 1 else { return try write(bytes) }
    try write(visible(String(decoding: bytes, as: UTF8.self), keepingLines: true))
  }

  /// One line on standard error for people who watch, while standard output is for a script.
  static func note(_ message: String) {
    _ = write(Array("\(visible(message))\n".utf8), to: STDERR_FILENO)
  }

  /// One line on standard error, with the program's name before it.
  static func complain(_ message: String) {
    _ = write(Array("steerco: \(visible(message))\n".utf8), to: STDERR_FILENO)
  }

  /// The text with controls as visible pictures: data can never move a cursor or set a title, nor
  /// hide what tells two names apart. Joiners stay: conjuncts are written with them.
  static func visible(_ text: String, keepingLines: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where keepingLines: result.append(scalar)
      case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: result.append("\u{2421}")
      case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
        0x2066...0x2069:
        result.append("\u{FFFD}")
      case 0xAD, 0x034F, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060...0x2064, 0x3164, 0xFEFF, 0xFFA0,
        0xE0000...0xE007F:
        result.append("¤")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
