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

/// Hashes bytes that come in pieces: how they were cut makes no difference.
///
/// Four sums side by side, each of every fourth pair of words: one alone would wait for its own
/// multiplication, and a file of 30 MB is hashed while somebody waits. The folded product of two
/// words is wyhash's way, by Wang Yi.
struct ContentHasher {
  private typealias Lanes = (UInt64, UInt64, UInt64, UInt64)
  private static let block = 64

  private var lanes: Lanes = (
    0xA076_1D64_78BD_642F, 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3, 0x1D8E_4E27_C47D_124F
  )
  /// The last bytes, which do not fill a block yet.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  init() {}

  mutating func take(_ bytes: ArraySlice<UInt8>) {
    count &+= UInt64(bytes.count)
    var bytes = bytes
    if !rest.isEmpty {
      let missing = bytes.prefix(Self.block - rest.count)
      rest += missing
      bytes = bytes.dropFirst(missing.count)
      guard rest.count == Self.block else { return }
      lanes = rest.withUnsafeBytes { Self.absorbed($0, into: lanes) }
      rest = []
    }
    lanes = bytes.withUnsafeBytes { Self.absorbed($0, into: lanes) }
    rest += bytes[(bytes.endIndex - bytes.count % Self.block)...]
  }

  /// The hash of everything taken so far.
  var hash: ContentHash {
    let last = rest + [UInt8](repeating: 0, count: Self.block - rest.count)
    let sums = last.withUnsafeBytes { Self.absorbed($0, into: lanes) }
    var hash = count &* 0x9E37_79B9_7F4A_7C15
    for lane in [sums.0, sums.1, sums.2, sums.3] { hash = Self.mix(hash ^ lane, Self.odd) }
    return ContentHash(value: hash)
  }

  /// The sums with every whole block of a buffer in them.
  private static func absorbed(_ buffer: UnsafeRawBufferPointer, into lanes: Lanes) -> Lanes {
    var (first, second, third, fourth) = lanes
    var at = 0
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: at &+ offset, as: UInt64.self))
    }
    while at &+ block <= buffer.count {
      first = mix(first ^ word(0), word(8) ^ odd)
      second = mix(second ^ word(16), word(24) ^ odd)
      third = mix(third ^ word(32), word(40) ^ odd)
      fourth = mix(fourth ^ word(48), word(56) ^ odd)
      at &+= block
    }
    return (first, second, third, fourth)
  }

  private static let odd: UInt64 = 0xE703_7ED1_A0B4_28DB

  @inline(__always)
  private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
