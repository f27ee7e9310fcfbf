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
  /// The colour of their ground.
  package var background: Color
  /// What is done to the letters besides.
  package var attributes: Attributes

  /// Makes a look; what is not said is the terminal's own.
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
