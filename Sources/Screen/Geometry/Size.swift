/// How many columns and rows something takes; never negative.
package struct Size: Hashable, Sendable {
  /// The width, in cells.
  package let columns: Int
  /// The height, in cells.
  package let rows: Int

  /// Makes a size, taking what is below zero as zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Nothing at all.
  package static let zero = Size(columns: 0, rows: 0)

  /// Whether no cell fits in it.
  package var isEmpty: Bool { columns == 0 || rows == 0 }
}

extension Size: CustomStringConvertible {
  /// As it is written on a command line: `120x36`.
  package var description: String { "\(columns)x\(rows)" }

  /// Reads `120x36` (or `120×36`), `nil` when it is anything else.
  package init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { "xX×".contains($0) }
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      columns >= 0, rows >= 0
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}

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
