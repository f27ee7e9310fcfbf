/// A short name for bytes, to know again what was written. Not secret: nobody forges their own file.
struct ContentHash: Hashable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  init(_ bytes: [UInt8]) {
    var hasher = ContentHasher()
    hasher.take(bytes[...])
    self = hasher.hash
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
