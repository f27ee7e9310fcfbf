/// One cell of a canvas: what stands in it and what it means.
///
/// Two words without a gap, so that comparing screens is comparing numbers.
package struct Cell: Hashable, Sendable {
  private var scalars: UInt64
  /// The scalars that did not go into the first word; the role in the highest byte.
  private var rest: UInt64

  private static let roleShift: UInt64 = 56

  init(_ content: CellText, role: Role) {
    scalars = content.first
    rest = content.more | UInt64(role.rawValue) << Self.roleShift
  }

  /// Makes a cell; without more said, a blank of plain text.
  package init(text: String = " ", role: Role = .text) {
    self.init(CellText(text), role: role)
  }

  /// One spacing character with its marks; empty for the second half of a wide one.
  package var content: CellText {
    get { CellText(first: scalars, more: rest & (1 << Self.roleShift - 1)) }
    set { self = Cell(newValue, role: role) }
  }

  /// What it means.
  package var role: Role {
    get { Role(rawValue: UInt8(truncatingIfNeeded: rest >> Self.roleShift)) ?? .text }
    set { self = Cell(content, role: newValue) }
  }

  /// What stands in it as text.
  package var text: String { content.string }

  /// A blank of plain text.
  package static let blank = Cell()
}
