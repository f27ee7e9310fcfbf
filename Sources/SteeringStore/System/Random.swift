internal import CLinux

/// Letters that nobody can guess, for names that must not be taken.
enum Random {
  /// The C function is `getrandom`; should it fail, the clock serves: `O_EXCL` guards the name.
  static func letters(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    if cl_getrandom(&bytes, count) != count {
      var clock = UInt64(bitPattern: Clock.monotonic())
      for at in bytes.indices {
        clock = clock &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[at] = UInt8(truncatingIfNeeded: clock >> 33)
      }
    }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    return bytes.map { alphabet[Int($0) % alphabet.count] }
  }
}
