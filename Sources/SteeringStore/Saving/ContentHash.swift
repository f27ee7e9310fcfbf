/// A short name for bytes, to know again what was written. Not secret: nobody forges their own file.
struct ContentHash: Hashable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  init(_ bytes: [UInt8]) {
    value = bytes.withUnsafeBytes { buffer in
      var hash = UInt64(buffer.count) &* 0x9E37_79B9_7F4A_7C15
      var at = 0
      while at &+ 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        hash = Self.mix(hash ^ UInt64(littleEndian: word))
        at &+= 8
      }
      var tail: UInt64 = 0
      while at < buffer.count {
        tail = tail &<< 8 | UInt64(buffer[at])
        at &+= 1
      }
      return Self.mix(hash ^ tail)
    }
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ value &>> 29) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product &>> 32
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
