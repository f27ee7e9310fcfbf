/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  package let origin: Point
  package let size: Size

  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// All of a screen of that size.
  package init(_ size: Size) {
    self.init(origin: .zero, size: size)
  }

  /// The columns it covers.
  package var columns: Range<Int> { origin.column..<origin.column + size.columns }
  /// The rows it covers.
  package var rows: Range<Int> { origin.row..<origin.row + size.rows }
  /// Whether it covers no cell.
  package var isEmpty: Bool { size.isEmpty }

  /// Whether the cell lies in it.
  package func contains(_ point: Point) -> Bool {
    columns.contains(point.column) && rows.contains(point.row)
  }

  /// What it shares with another; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let columns = self.columns.clamped(to: other.columns)
    let rows = self.rows.clamped(to: other.rows)
    return Rect(
      column: columns.lowerBound, row: rows.lowerBound, columns: columns.count, rows: rows.count)
  }
}

extension Rect: CustomStringConvertible {
  package var description: String { "\(size) at \(origin)" }
}
