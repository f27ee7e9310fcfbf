/// A cell's place, counted from 0 at the upper left.
package struct Point: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The upper left corner.
  package static let zero = Point(column: 0, row: 0)
}

extension Point: CustomStringConvertible {
  package var description: String { "(\(column), \(row))" }
}
