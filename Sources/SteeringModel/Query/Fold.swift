@_spi(_Unicode) import Swift

/// Text as search compares it: without case and accents, composed or not.
///
/// `Đặng`, `ĐẶNG` and `dang` fold to the same bytes, and so do `Ærø` and `aero`. Vowel signs of
/// Indic scripts are letters and stay.
package enum Fold {
  /// The folded bytes of a text, UTF-8.
  package static func fold(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    append(bytes.span, to: &result)
    return result
  }

  /// Appends the folded form of UTF-8 bytes. Bytes that are no UTF-8 stay as they are.
  static func append(_ bytes: Span<UInt8>, to result: inout [UInt8]) {
    let table = FoldTable.shared
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        result.append(isUpper ? byte | 0x20 : byte)
        index += 1
      } else {
        let (scalar, length) = scalar(in: bytes, at: index)
        if let scalar {
          table.append(scalar, to: &result)
        } else {
          result.append(byte)
        }
        index += length
      }
    }
  }

  /// The scalar that begins there and its length in bytes; `nil` and 1 for a byte that begins none.
  private static func scalar(
    in bytes: Span<UInt8>, at index: Int
  ) -> (Unicode.Scalar?, length: Int) {
    let lead = bytes[index]
    let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
    guard length > 0, index + length <= bytes.count else { return (nil, 1) }
    var value = UInt32(lead) & (0x7f >> UInt32(length))
    for next in (index + 1)..<(index + length) {
      guard bytes[next] & 0xc0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(bytes[next] & 0x3f)
    }
    let scalar = Unicode.Scalar(value)
    return (scalar, scalar == nil ? 1 : length)
  }
}

/// The folded forms of the scalars that Latin and Indic scripts use, worked out once.
struct FoldTable: Sendable {
  static let shared = FoldTable()
  private static let limit: UInt32 = 0x2100

  private var pool: [UInt8] = []
  private var starts: [UInt32] = [0]

  private init() {
    for value in 0..<FoldTable.limit {
      if let scalar = Unicode.Scalar(value) { FoldTable.work(out: scalar, into: &pool) }
      starts.append(UInt32(pool.count))
    }
  }

  func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    guard scalar.value < FoldTable.limit else {
      FoldTable.work(out: scalar, into: &result)
      return
    }
    let place = Int(scalar.value)
    for index in Int(starts[place])..<Int(starts[place + 1]) { result.append(pool[index]) }
  }

  /// Lower case, decomposed, accents dropped, letters that Unicode does not decompose spelled out.
  private static func work(out scalar: Unicode.Scalar, into result: inout [UInt8]) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      for character in String(Character(lower))._nfd {
        for part in String(character).unicodeScalars where !isAccent(part) {
          if let spelled = spelled[part] {
            result.append(contentsOf: Array(spelled.utf8))
          } else {
            result.append(contentsOf: Array(String(Character(part)).utf8))
          }
        }
      }
    }
  }

  /// The blocks of combining marks that belong to no script.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36f, 0x1ab0...0x1aff, 0x1dc0...0x1dff, 0x20d0...0x20ff, 0xfe20...0xfe2f: true
    default: false
    }
  }

  /// Letters of their own, and the dashes, quotes and blanks that editors put in for plain ones.
  private static let spelled: [Unicode.Scalar: String] = [
    "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "þ": "th", "ß": "ss", "ħ": "h",
    "ı": "i", "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2018}": "'", "\u{2019}": "'", "\u{201c}": "\"", "\u{201d}": "\"", "\u{a0}": " ",
    "\u{202f}": " ",
  ]
}
