/// How well a text stands out from its ground, as the Web Content Accessibility Guidelines
/// (WCAG 2.2, "contrast ratio") count it.
package enum Contrast {
  /// From 1 (the same) to 21 (black on white); `nil` when one of them is the terminal's own.
  package static func ratio(_ one: Color, _ other: Color) -> Double? {
    guard let one = luminance(one), let other = luminance(other) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance, from 0 (black) to 1 (white).
  static func luminance(_ color: Color) -> Double? {
    guard let (red, green, blue) = color.components else { return nil }
    return 0.2126 * linear[red] + 0.7152 * linear[green] + 0.0722 * linear[blue]
  }

  /// The light that each value of an sRGB component stands for.
  private static let linear: [Double] = (0...255).map { value in
    let share = Double(value) / 255
    guard share > 0.04045 else { return share / 12.92 }
    // ((share + 0.055) / 1.055) ^ 2.4, without a mathematics library: x² times the fifth root of x².
    let square = (share + 0.055) / 1.055 * ((share + 0.055) / 1.055)
    return square * fifthRoot(square)
  }

  /// By Newton's method; for values between 0 and 1.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      root -= (root - value / (root * root * root * root)) / 5
    }
    return root
  }
}
