@_spi(_Unicode) import Swift

extension Measure {
  /// The most marks that the library keeps on one cell (CCHARW_MAX is 5, the base included).
  private static let mostMarks = 4
  /// How many glyphs may belong together; a longer run is hostile and may be cut.
  private static let mostJoined = 8

  /// Hands on each glyph of the text in turn until the taker has had enough.
  ///
  /// This is the only way from text to cells. The width of what is handed on is exactly what the
  /// library will use: the sum of `wcwidth`.
  func glyphs(of text: String, _ take: (Glyph) -> Bool) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      for byte in text.utf8 where !take(Glyph.ascii[Int(byte)]) { return }
      return
    }
    // Composed after the filter: what it dropped may have kept a mark from its letter.
    let shown = DisplayFilter.display(text)
    var pending = Pending()
    for scalar in shown._nfc {
      let width = self.width(scalar.value)
      if width == 0 {
        if !pending.isEmpty, pending.width == 1 {
          pending.add(mark: scalar)
        } else {
          // ncurses before 2023-07-15 loses every mark on a wide cell, and one with no cell of its
          // own would land on the neighbour's: such a mark gets a dotted circle to stand on.
          if let glyph = pending.glyph, !take(glyph) { return }
          pending = Pending(scalar: "\u{25CC}", width: 1, joins: false, run: 0)
          pending.add(mark: scalar)
        }
        continue
      }
      if let glyph = pending.glyph, !take(glyph) { return }
      let joins =
        pending.run < Self.mostJoined && !pending.isEmpty
        && (pending.endsInVirama || Self.isSpacingMark(scalar))
      pending =
        width < 0
        ? Pending(scalar: "\u{FFFD}", width: 1, joins: false, run: 0)
        : Pending(scalar: scalar, width: width, joins: joins, run: joins ? pending.run + 1 : 0)
    }
    if let glyph = pending.glyph { _ = take(glyph) }
  }

  private static func isSpacingMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.generalCategory == .spacingMark
  }

  /// A glyph whose marks are still to come.
  private struct Pending {
    var text = ""
    var width = 0
    var joins = false
    var run = 0
    var marks = 0
    var endsInVirama = false

    init() {}

    init(scalar: Unicode.Scalar, width: Int, joins: Bool, run: Int) {
      text.unicodeScalars.append(scalar)
      self.width = width
      self.joins = joins
      self.run = run
    }

    var isEmpty: Bool { width == 0 }
    var glyph: Glyph? { isEmpty ? nil : Glyph(text: text, width: width, joins: joins) }

    mutating func add(mark: Unicode.Scalar) {
      guard marks < mostMarks else { return }
      text.unicodeScalars.append(mark)
      marks += 1
      // A joiner keeps the virama's power, a non-joiner ends it: that is what they are for.
      let isJoiner = mark.value == 0x200D
      endsInVirama =
        mark.properties.canonicalCombiningClass == .virama || (isJoiner && endsInVirama)
    }
  }
}
