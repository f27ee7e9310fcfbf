@_spi(_Unicode) import Swift

extension Measure {
  /// Hands on each glyph of the text in turn until `taker` returns false.
  ///
  /// This is the only way from text to cells. The width of what is handed on is exactly what the
  /// library will use: the sum of `wcwidth`.
  func glyphs(of text: String, _ take: (Glyph) -> Bool) {
    let isDone: Bool? = text.withPlainBytes { bytes in
      for byte in bytes where !take(Glyph.ascii[Int(byte)]) { break }
      return true
    }
    if isDone != nil { return }
    var filter = DisplayFilter()
    var builder = GlyphBuilder(measure: self)
    // Word by word: nothing joins a blank, and what is cut off need not be looked at.
    for scalar in text.unicodeScalars {
      filter.take(scalar)
      guard scalar == " " else { continue }
      guard builder.take(filter, take) else { return }
      filter.clear()
    }
    filter.finish()
    if builder.take(filter, take) { _ = builder.finish(take) }
  }
}

/// Puts glyphs together from scalars that are safe to draw.
private struct GlyphBuilder {
  /// The most marks that the library keeps on one cell (CCHARW_MAX is 5, the base included).
  private static let mostMarks = 4
  /// How many glyphs may belong together; a longer run is hostile and may be cut.
  private static let mostJoined = 8

  private let measure: Measure
  // The glyph whose marks are still to come; it has no width before the first.
  private var base: Unicode.Scalar = " "
  private var marks: [Unicode.Scalar] = []
  private var width = 0
  private var joins = false
  private var run = 0
  private var endsInVirama = false

  init(measure: Measure) {
    self.measure = measure
  }

  /// Takes what a filter let through; `false` when `taker` returned it.
  mutating func take(_ filter: DisplayFilter, _ taker: (Glyph) -> Bool) -> Bool {
    guard filter.mayCompose else {
      for scalar in filter.result where !take(scalar, taker) { return false }
      return true
    }
    // Composed after the filter: what it dropped may have kept a mark from its letter.
    var text = ""
    for scalar in filter.result { text.unicodeScalars.append(scalar) }
    for scalar in text._nfc where !take(scalar, taker) { return false }
    return true
  }

  /// Hands on the last glyph.
  func finish(_ taker: (Glyph) -> Bool) -> Bool {
    guard width > 0 else { return true }
    var text = CellText(base)
    for mark in marks { text.append(mark) }
    return taker(Glyph(text: text, width: width, joins: joins))
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ taker: (Glyph) -> Bool) -> Bool {
    let width = measure.width(scalar.value)
    if width == 0 {
      if self.width != 1 {
        // ncurses before 2023-07-15 loses every mark on a wide cell, and one with no cell of its
        // own would land on the neighbour's: such a mark gets a dotted circle to stand on.
        guard finish(taker) else { return false }
        begin("\u{25CC}", width: 1, joins: false)
      }
      add(mark: scalar)
      return true
    }
    guard finish(taker) else { return false }
    let joins =
      self.width > 0 && run < Self.mostJoined
      && (endsInVirama || Self.isSpacingMark(scalar)) && width > 0
    if width < 0 {
      begin("\u{FFFD}", width: 1, joins: false)
    } else {
      begin(scalar, width: width, joins: joins)
    }
    return true
  }

  private mutating func begin(_ scalar: Unicode.Scalar, width: Int, joins: Bool) {
    base = scalar
    marks.removeAll(keepingCapacity: true)
    self.width = width
    self.joins = joins
    run = joins ? run + 1 : 0
    endsInVirama = false
  }

  private mutating func add(mark: Unicode.Scalar) {
    guard marks.count < Self.mostMarks else { return }
    marks.append(mark)
    // A joiner keeps the virama in effect, and a non-joiner ends that.
    endsInVirama =
      mark.value == 0x94D || (mark.value == 0x200D && endsInVirama)
      || mark.properties.canonicalCombiningClass == .virama
  }

  private static func isSpacingMark(_ scalar: Unicode.Scalar) -> Bool {
    // No script between these has any: the Latin letters and all signs, kana, Chinese, Korean.
    switch scalar.value {
    case 0..<0x900, 0x904...0x939, 0x1E00..<0x302E, 0x3030..<0xA800, 0xAC00...0xD7A3: false
    default: scalar.properties.generalCategory == .spacingMark
    }
  }
}
