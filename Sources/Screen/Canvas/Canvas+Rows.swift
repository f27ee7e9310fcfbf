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
    (0..<size.columns).first { column in
      let content = self[column, row].content
      return content.hasMarks || content.base >= 0x1F000
        || (0x590..<0x1E00).contains(content.base)
    }
  }
}
