/// A part of a text that stands or falls as one: clipping and wrapping never cut through it.
package struct Cluster: Hashable, Sendable {
  /// What is drawn, fit for a terminal.
  package let text: String
  /// The columns that it takes.
  package let width: Int
}

/// What one cell of the terminal library holds: one spacing scalar and the marks on it.
struct Glyph: Hashable {
  let text: CellText
  /// 1 or 2.
  let width: Int
  /// Whether it belongs to the cluster of the glyph before it, as a vowel sign to its consonant.
  let joins: Bool
}

extension Glyph {
  /// The printable ASCII characters, made once: most cells of most frames are of these.
  static let ascii: [Glyph] = (0..<0x7F).map { byte in
    Glyph(text: CellText(Unicode.Scalar(UInt8(byte))), width: 1, joins: false)
  }
}

extension String {
  /// Hands on the bytes of a text of nothing but printable ASCII: it is drawn as it is, a column a
  /// byte. `nil` for any other text.
  func withPlainBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    let result = utf8.withContiguousStorageIfAvailable { bytes -> Result? in
      for byte in bytes where byte &- 0x20 >= 0x5F { return nil }
      return body(bytes)
    }
    return result ?? nil
  }

  /// How many columns it takes when it is nothing but printable ASCII.
  var plainColumns: Int? { withPlainBytes(\.count) }
}
