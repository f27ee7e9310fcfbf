/// A screen as a plain value: a grid of cells and a cursor.
///
/// Whatever is drawn, no write leaves its rectangle, and a wide character always has both its cells.
package struct Canvas: Sendable {
  /// How many cells it has.
  package let size: Size
  /// How wide the texts are that are written on it.
  package let measure: Measure
  /// Where the cursor stands; `nil` hides it. Screen readers read there.
  package var cursor: Point?
  /// Whether the cursor is seen: in a prompt, but not on a selected row, which shows itself.
  package var showsCursor = true

  /// The cells, row by row.
  private var cells: [Cell]

  /// Makes a canvas of blanks.
  package init(size: Size, measure: Measure) {
    self.size = size
    self.measure = measure
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place; a blank outside the canvas.
  package subscript(column: Int, row: Int) -> Cell {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return .blank }
    return cells[row * size.columns + column]
  }

  /// The rectangle of all cells.
  package var bounds: Rect { Rect(size) }
}

extension Canvas {
  /// Makes a rectangle blank, in that role.
  package mutating func fill(_ rect: Rect, role: Role) {
    fill(rect, with: Cell(Glyph.blank.text, role: role))
  }

  /// Repeats a character of one column over a rectangle: rules and bars.
  package mutating func fill(_ rect: Rect, text: String, role: Role) {
    guard let glyph = measure.clipped(text, width: 1).first else { return fill(rect, role: role) }
    fill(rect, with: Cell(glyph.text, role: role))
  }

  private mutating func fill(_ rect: Rect, with cell: Cell) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for row in rect.rows {
      breakWide(beforeColumn: rect.columns.lowerBound, row: row)
      breakWide(beforeColumn: rect.columns.upperBound, row: row)
      for column in rect.columns { cells[row * size.columns + column] = cell }
    }
  }

  /// The cells of a rectangle's first row, for `put` to put them there or elsewhere.
  package func cells(in rect: Rect) -> [Cell] {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return [] }
    let start = rect.origin.row * size.columns
    return Array(cells[start + rect.columns.lowerBound..<start + rect.columns.upperBound])
  }

  /// Puts cells of a rectangle as wide into a rectangle's first row.
  package mutating func put(_ strip: [Cell], in rect: Rect) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty, rect.size.columns == strip.count else { return }
    let start = rect.origin.row * size.columns + rect.origin.column
    cells.replaceSubrange(start..<start + strip.count, with: strip)
  }

  /// Gives every cell of a rectangle another role, whatever stands in it.
  package mutating func restyle(_ rect: Rect, role: Role) {
    changeRoles(rect) { _ in role }
  }

  /// Gives every cell of a rectangle the role that it has in the selected row.
  package mutating func select(_ rect: Rect, focused: Bool = true) {
    changeRoles(rect) { focused ? $0.selected : .selectionUnfocused }
  }

  private mutating func changeRoles(_ rect: Rect, _ change: (Role) -> Role) {
    let rect = rect.intersection(bounds)
    for row in rect.rows {
      for column in rect.columns {
        let index = row * size.columns + column
        cells[index].role = change(cells[index].role)
      }
    }
  }

  /// Gives every cell another text of one column.
  mutating func replaceTexts(_ change: (String) -> String) {
    for index in cells.indices { cells[index].content = CellText(change(cells[index].text)) }
  }

  /// Puts one glyph where there is known to be room for it.
  private mutating func put(_ glyph: Glyph, column: Int, row: Int, role: Role) {
    breakWide(beforeColumn: column, row: row)
    breakWide(beforeColumn: column + glyph.width, row: row)
    let index = row * size.columns + column
    cells[index] = Cell(glyph.text, role: role)
    if glyph.width == 2 { cells[index + 1] = Cell(CellText(), role: role) }
  }

  /// Puts bytes of printable ASCII, one a cell, where there is known to be room for them.
  private mutating func put(
    plain bytes: UnsafeBufferPointer<UInt8>, column: Int, row: Int, role: Role
  ) {
    breakWide(beforeColumn: column, row: row)
    breakWide(beforeColumn: column + bytes.count, row: row)
    var index = row * size.columns + column
    for byte in bytes {
      cells[index] = Cell(CellText(Unicode.Scalar(byte)), role: role)
      index += 1
    }
  }

  /// Blanks both halves of a wide character that stands across the left edge of that column.
  private mutating func breakWide(beforeColumn column: Int, row: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    guard cells[index].content.isEmpty else { return }
    cells[index].content = Glyph.blank.text
    cells[index - 1].content = Glyph.blank.text
  }
}

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

/// What a terminal asks about rows.
extension Canvas {
  /// Whether both canvases show the same in that row.
  package func isRow(_ row: Int, sameAs other: Canvas) -> Bool {
    guard size.columns == other.size.columns, bounds.rows.contains(row),
      other.bounds.rows.contains(row)
    else { return false }
    for index in row * size.columns..<(row + 1) * size.columns
    where cells[index] != other.cells[index] { return false }
    return true
  }

  /// The first column of a row with a character that terminals draw in a width of their own:
  /// scripts whose letters join into others, emoji, marks that did not compose.
  package func firstUncertainWidth(inRow row: Int) -> Int? {
    guard bounds.rows.contains(row) else { return nil }
    return (0..<size.columns).first { column in
      let content = cells[row * size.columns + column].content
      return content.hasMarks || content.base >= 0x1F000
        || (0x590..<0x1E00).contains(content.base)
    }
  }
}
