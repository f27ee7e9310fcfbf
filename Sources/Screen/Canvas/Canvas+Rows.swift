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

  /// The columns from the first to the last in which a row is another than on a canvas of the same
  /// size, `nil` where it is the same: most keys change a few cells of a few rows.
  package func difference(from other: Canvas, inRow row: Int) -> ClosedRange<Int>? {
    guard bounds.rows.contains(row), other.size == size else { return nil }
    var (first, last) = (row * size.columns, (row + 1) * size.columns - 1)
    while first <= last, cells[first] == other.cells[first] { first += 1 }
    guard first <= last else { return nil }
    while cells[last] == other.cells[last] { last -= 1 }
    return first - row * size.columns...last - row * size.columns
  }

  /// The nearest column to the left in which a character begins, 0 where none does.
  package func characterColumn(before column: Int, inRow row: Int) -> Int {
    guard bounds.rows.contains(row) else { return 0 }
    let start = row * size.columns
    let left = cells[start..<start + min(column, size.columns)]
    return (left.lastIndex { !$0.content.isBlank && !$0.content.isEmpty } ?? start) - start
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
