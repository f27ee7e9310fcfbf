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

/// What stands in one cell: a spacing scalar and at most four marks on it, as numbers.
///
/// A screen has thousands of cells and is compared with the one before it at every key: numbers are
/// compared and copied without a look at any memory of their own, as strings would not be.
package struct CellText: Hashable, Sendable {
  /// Three scalars of 21 bits each, the first one lowest, and two more; 0 is none.
  fileprivate private(set) var first: UInt64 = 0
  fileprivate private(set) var more: UInt64 = 0

  private static let bits: UInt64 = 21
  private static let mask: UInt64 = 1 << 21 - 1

  /// Nothing: the second half of a wide character.
  package init() {}

  fileprivate init(first: UInt64, more: UInt64) {
    self.first = first
    self.more = more
  }

  /// A scalar without marks.
  package init(_ scalar: Unicode.Scalar) { first = UInt64(scalar.value) }

  /// The first five scalars of a text.
  package init(_ text: String) {
    for scalar in text.unicodeScalars.prefix(5) { append(scalar) }
  }

  /// Adds a mark; the sixth scalar and those after it are left out.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = UInt64(scalar.value)
    for place: UInt64 in 0..<3 where first >> (place * Self.bits) & Self.mask == 0 {
      first |= value << (place * Self.bits)
      return
    }
    for place: UInt64 in 0..<2 where more >> (place * Self.bits) & Self.mask == 0 {
      more |= value << (place * Self.bits)
      return
    }
  }

  /// Whether it is the second half of a wide character.
  package var isEmpty: Bool { first == 0 }

  /// Whether it is a blank, without marks.
  package var isBlank: Bool { first == 0x20 }

  /// The spacing scalar's value, 0 for none.
  package var base: UInt32 { UInt32(first & Self.mask) }

  /// Whether marks stand on the scalar.
  package var hasMarks: Bool { first > Self.mask }

  /// Hands on the value of each scalar in turn.
  package func eachScalar(_ body: (UInt32) -> Void) {
    var rest = first
    while rest != 0 {
      body(UInt32(rest & Self.mask))
      rest >>= Self.bits
    }
    rest = more
    while rest != 0 {
      body(UInt32(rest & Self.mask))
      rest >>= Self.bits
    }
  }

  /// The same as text.
  package var string: String {
    var text = ""
    eachScalar { value in
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
