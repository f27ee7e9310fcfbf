/// What a terminal asks about rows.
extension Canvas {
  /// Whether both canvases show the same in that row.
  package func isRow(_ row: Int, sameAs other: Canvas) -> Bool {
    guard size.columns == other.size.columns, bounds.rows.contains(row),
      other.bounds.rows.contains(row)
    else { return false }
    let range = row * size.columns..<(row + 1) * size.columns
    return cells[range] == other.cells[range]
  }

  /// Whether a row holds characters that terminals draw in widths of their own: scripts whose
  /// letters join into others, emoji, marks that did not compose.
  package func hasUncertainWidth(inRow row: Int) -> Bool {
    (0..<size.columns).contains { column in
      let text = self[column, row].text
      guard text.utf8.count > 1 else { return false }
      let scalars = text.unicodeScalars
      guard let first = scalars.first else { return false }
      return scalars.dropFirst().first != nil || first.value >= 0x1F000
        || (0x590..<0x1E00).contains(first.value)
    }
  }
}
