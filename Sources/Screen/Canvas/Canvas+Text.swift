/// Which side of its room a text keeps to.
package enum Alignment: Sendable {
  case leading, trailing, centred
}

extension Canvas {
  /// Writes a text into so many columns of one row, and returns how many columns it took.
  ///
  /// What does not fit is cut between clusters, with `…` in its place. Columns outside the canvas
  /// count as room that is not there; columns that the text does not fill are left as they are.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, width: Int = .max, role: Role,
    align: Alignment = .leading
  ) -> Int {
    guard width > 0, point.row >= 0, point.row < size.rows, point.column < size.columns else {
      return 0
    }
    let width = min(width, size.columns - max(0, point.column)) + min(0, point.column)
    guard width > 0 else { return 0 }
    let start = max(0, point.column)

    // Most texts are ASCII that fits: its bytes are its cells.
    let plain = text.withPlainBytes { bytes -> Int? in
      guard bytes.count <= width else { return nil }
      let column = self.column(for: bytes.count, in: width, from: start, align)
      put(plain: bytes, column: column, row: point.row, role: role)
      return bytes.count
    }
    if let plain { return plain }
    let glyphs = measure.clipped(text, width: width)
    let used = glyphs.reduce(0) { $0 + $1.width }
    var column = self.column(for: used, in: width, from: start, align)
    for glyph in glyphs {
      put(glyph, column: column, row: point.row, role: role)
      column += glyph.width
    }
    return used
  }

  private func column(
    for used: Int, in width: Int, from start: Int, _ align: Alignment
  ) -> Int {
    switch align {
    case .leading: start
    case .trailing: start + width - used
    case .centred: start + (width - used) / 2
    }
  }

  /// Draws another canvas over this one with its upper left corner at a place; what sticks out is
  /// left away, and a wide character that is cut leaves a blank.
  package mutating func draw(_ other: Canvas, at origin: Point) {
    for row in 0..<other.size.rows where bounds.rows.contains(origin.row + row) {
      for column in 0..<other.size.columns where bounds.columns.contains(origin.column + column) {
        let cell = other[column, row]
        let target = origin.column + column
        let isWide = other[column + 1, row].content.isEmpty
        // A second half is drawn along with its first, unless that one stuck out at the left.
        if cell.content.isEmpty, target > 0, column > 0 { continue }
        let fits = !cell.content.isEmpty && (!isWide || target + 1 < size.columns)
        let glyph = Glyph(text: cell.content, width: isWide ? 2 : 1, joins: false)
        put(fits ? glyph : .blank, column: target, row: origin.row + row, role: cell.role)
      }
    }
    if let cursor = other.cursor {
      self.cursor = Point(column: origin.column + cursor.column, row: origin.row + cursor.row)
      showsCursor = other.showsCursor
    }
  }

  /// The rows as text, without the blanks at their ends.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      var end = line.endIndex
      for column in 0..<size.columns {
        let text = self[column, row].text
        line += text
        if text != " " { end = line.endIndex }
      }
      return String(line[..<end])
    }
  }
}

extension Glyph {
  static let blank = ascii[0x20]
}
