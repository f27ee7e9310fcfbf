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
  private(set) var cells: [Cell]

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
  mutating func put(_ glyph: Glyph, column: Int, row: Int, role: Role) {
    breakWide(beforeColumn: column, row: row)
    breakWide(beforeColumn: column + glyph.width, row: row)
    let index = row * size.columns + column
    cells[index] = Cell(glyph.text, role: role)
    if glyph.width == 2 { cells[index + 1] = Cell(CellText(), role: role) }
  }

  /// Puts bytes of printable ASCII, one a cell, where there is known to be room for them.
  mutating func put(plain bytes: UnsafeBufferPointer<UInt8>, column: Int, row: Int, role: Role) {
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
