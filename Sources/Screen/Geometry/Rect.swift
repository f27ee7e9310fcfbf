/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  /// Its upper left cell.
  package let origin: Point
  /// How many cells it covers.
  package let size: Size

  /// The rectangle of that size with that upper left cell.
  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// The same, in four numbers.
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
  /// As tests show it: `10x2 at (3, 4)`.
  package var description: String { "\(size) at \(origin)" }
}
