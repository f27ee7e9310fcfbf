/// One cell of a canvas: what stands in it and what it means.
package struct Cell: Hashable, Sendable {
  /// One spacing character with its marks; empty for the second half of a wide one.
  package var text: String
  /// What it means.
  package var role: Role

  /// Makes a cell; without more said, a blank of plain text.
  package init(text: String = " ", role: Role = .text) {
    self.text = text
    self.role = role
  }

  /// A blank of plain text.
  package static let blank = Cell()
}
