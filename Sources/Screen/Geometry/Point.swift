/// A cell's place, counted from 0 at the upper left.
package struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  package var column: Int
  /// Cells from the upper edge.
  package var row: Int

  /// The cell so many columns and rows from the upper left.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The upper left corner.
  package static let zero = Point(column: 0, row: 0)
}

extension Point: CustomStringConvertible {
  /// As tests show it: `(3, 4)`.
  package var description: String { "(\(column), \(row))" }
}
