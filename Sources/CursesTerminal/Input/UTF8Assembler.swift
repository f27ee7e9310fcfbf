/// Puts scalars together from bytes that may come one at a time.
struct UTF8Assembler {
  private var bytes: [UInt8] = []
  private var length = 0

  /// Whether a scalar has begun and not ended.
  var isInside: Bool { !bytes.isEmpty }

  /// Takes a byte; the scalar when it ends one. Bytes that are not UTF-8 are dropped.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if (0x80...0xBF).contains(byte) {
      guard isInside else { return nil }
      bytes.append(byte)
      guard bytes.count == length else { return nil }
      defer { bytes = [] }
      return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    }
    bytes = []
    switch byte {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    bytes = [byte]
    return nil
  }
}
