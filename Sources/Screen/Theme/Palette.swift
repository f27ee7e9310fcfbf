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
