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

/// Ways to cut a rectangle up; what does not fit comes out empty, never negative.
extension Rect {
  /// The rectangle less so many cells at each edge.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      column: origin.column + min(left, size.columns), row: origin.row + min(top, size.rows),
      columns: size.columns - left - right, rows: size.rows - top - bottom)
  }

  /// The uppermost rows and what is below them.
  package func split(top count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(0, count), size.rows)
    return (
      Rect(origin: origin, size: Size(columns: size.columns, rows: count)), inset(top: count)
    )
  }

  /// The lowest rows and what is above them.
  package func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(top: size.rows - min(max(0, count), size.rows))
    return (rest, bottom)
  }

  /// The leftmost columns and what is right of them.
  package func split(left count: Int) -> (left: Rect, rest: Rect) {
    let count = min(max(0, count), size.columns)
    return (
      Rect(origin: origin, size: Size(columns: count, rows: size.rows)), inset(left: count)
    )
  }

  /// The rightmost columns and what is left of them.
  package func split(right count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = split(left: size.columns - min(max(0, count), size.columns))
    return (rest, right)
  }

  /// One of its rows, counted from its own top; empty when it has no such row.
  package func row(_ index: Int) -> Rect {
    guard index >= 0, index < size.rows else { return Rect(origin: origin, size: .zero) }
    return Rect(
      column: origin.column, row: origin.row + index, columns: size.columns, rows: 1)
  }

  /// A rectangle of that size in its middle, no larger than itself.
  package func centred(_ inner: Size) -> Rect {
    let columns = min(inner.columns, size.columns)
    let rows = min(inner.rows, size.rows)
    return Rect(
      column: origin.column + (size.columns - columns) / 2,
      row: origin.row + (size.rows - rows) / 2, columns: columns, rows: rows)
  }
}
