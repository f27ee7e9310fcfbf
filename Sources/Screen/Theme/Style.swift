/// How a cell looks.
package struct Style: Hashable, Sendable {
  /// What a terminal can do to letters besides colouring them.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let underline = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let dim = Attributes(rawValue: 8)
    package static let italic = Attributes(rawValue: 16)

    /// The words of theme files.
    static let names: [(name: String, attribute: Attributes)] = [
      ("bold", .bold), ("underline", .underline), ("reverse", .reverse), ("dim", .dim),
      ("italic", .italic),
    ]
  }

  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

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
