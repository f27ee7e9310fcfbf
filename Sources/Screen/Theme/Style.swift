/// How a cell looks.
package struct Style: Hashable, Sendable {
  /// What a terminal can do to letters besides colouring them.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit each.
    package let rawValue: UInt8
    /// Attributes from their bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters; brighter ones on some terminals.
    package static let bold = Attributes(rawValue: 1)
    /// A line below the letters.
    package static let underline = Attributes(rawValue: 2)
    /// Foreground and background changed over.
    package static let reverse = Attributes(rawValue: 4)
    /// Fainter letters, on terminals that can.
    package static let dim = Attributes(rawValue: 8)
    /// Slanted letters, on terminals that can.
    package static let italic = Attributes(rawValue: 16)

    /// The words of theme files.
    static let names: [(name: String, attribute: Attributes)] = [
      ("bold", .bold), ("underline", .underline), ("reverse", .reverse), ("dim", .dim),
      ("italic", .italic),
    ]
  }

  /// The letters' colour.
  package var foreground: Color
  /// The colour behind them.
  package var background: Color
  /// What is done to the letters besides.
  package var attributes: Attributes

  /// Makes a style; what is not said is the terminal's own.
  package init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// How well its text stands out; `nil` when a colour is the terminal's own.
  package var contrast: Double? { Contrast.ratio(foreground, background) }
}

/// How well a text stands out from its background, as the Web Content Accessibility Guidelines
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
