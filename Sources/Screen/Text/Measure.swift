/// How wide the terminal library draws things: libc's `wcwidth` of the machine it runs on.
///
/// It is given as a value, so that the screen stays pure and no table of ours can disagree with the
/// library that does the drawing.
package struct Measure: Sendable {
  /// The columns that one scalar takes: 0 for a mark, negative for what cannot be printed.
  package let width: @Sendable (UInt32) -> Int

  /// Makes a measure of a function like `wcwidth`.
  package init(width: @escaping @Sendable (UInt32) -> Int) {
    self.width = width
  }
}

extension Measure {
  /// A rough measure for where no libc can be asked, or knows ASCII alone: marks 0, East Asian and
  /// emoji 2.
  package static let simple = Measure { value in
    guard let scalar = Unicode.Scalar(value) else { return -1 }
    if value >= 0x20, value < 0x7F { return 1 }
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return -1
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return value == 0xAD ? 1 : 0
    default: break
    }
    switch value {
    case 0x1160...0x11FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      return scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value) ? 2 : 1
    }
  }
}

/// A part of a text that is never divided: clipping and wrapping do not cut through it.
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
