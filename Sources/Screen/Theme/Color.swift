/// A colour as a theme file gives it.
package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the terminal's 256 colours; the first 16 are the terminal's own choice.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

extension Color {
  /// The names of the first eight; `bright-` before one gives the second eight.
  static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// Reads a name, a number from 0 to 255, or `#rrggbb`; `nil` when it is none of them.
  package init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let number = UInt8(text) {
      self = .indexed(number)
    } else if let index = Self.names.firstIndex(of: text) {
      self = .indexed(UInt8(index))
    } else if text.hasPrefix("bright-"),
      let index = Self.names.firstIndex(of: String(text.dropFirst(7)))
    {
      self = .indexed(UInt8(index + 8))
    } else if text.hasPrefix("#"), text.utf8.count == 7,
      text.utf8.dropFirst().allSatisfy({ isHexDigit($0) }),
      let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(
        UInt8(value >> 16), UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value))
    } else {
      return nil
    }
  }
}

/// Whether a byte is one of `0` to `9`, `a` to `f` or `A` to `F`; a sign is none.
private func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}

extension Color: CustomStringConvertible {
  /// The word that it is read from.
  package var description: String {
    switch self {
    case .standard:
      return "default"
    case .indexed(let index) where index < 16:
      return (index < 8 ? "" : "bright-") + Self.names[Int(index % 8)]
    case .indexed(let index):
      return "\(index)"
    case .rgb(let red, let green, let blue):
      let digits = [red, green, blue].map { value in
        (value < 16 ? "0" : "") + String(value, radix: 16)
      }
      return "#" + digits.joined()
    }
  }
}

/// The colours behind the terminal's numbers: 16 to 255 are the same everywhere, the first 16 are
/// taken as xterm has them.
package enum Palette {
  /// Red, green and blue of a numbered colour, 0 to 255 each.
  package static func components(_ index: UInt8) -> (red: Int, green: Int, blue: Int) {
    switch index {
    case 0..<16:
      let value = first[Int(index)]
      return (value >> 16, value >> 8 & 0xFF, value & 0xFF)
    case 16..<232:
      let cube = Int(index) - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (Int(index) - 232)
      return (grey, grey, grey)
    }
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static let first = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}

extension Color {
  /// Red, green and blue, `nil` for the terminal's own, which nobody knows.
  package var components: (red: Int, green: Int, blue: Int)? {
    switch self {
    case .standard: nil
    case .indexed(let index): Palette.components(index)
    case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
    }
  }
}
