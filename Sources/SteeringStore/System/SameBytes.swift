internal import Glibc

/// Whether two files' bytes are the same: element by element it would take twenty times as long.
func areSame(_ one: [UInt8], _ other: [UInt8]) -> Bool { areSame(one[...], other[...]) }

/// The same with parts of them.
func areSame(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
  guard one.count == other.count else { return false }
  return one.withUnsafeBytes { one in
    other.withUnsafeBytes { other in
      guard let first = one.baseAddress, let second = other.baseAddress else { return true }
      return memcmp(first, second, one.count) == 0
    }
  }
}
