internal import CNcurses
internal import Screen

/// The attributes and colour pair of each role, for one theme on one terminal.
struct ColorPairs {
  /// Attributes and colours as ncurses is given them.
  struct Rendition: Hashable {
    let attributes: attr_t
    let pair: Int16
  }

  private let renditions: [Rendition]

  /// Sets up the colour pairs that the theme needs, from pair 1 on.
  ///
  /// Every theme begins anew: ncurses redraws the cells of a pair whose colours have changed, and
  /// the pairs of the smallest terminal (64) are never used up.
  init(_ theme: Theme, colours: Int) {
    let reduced = theme.reduced(to: colours)
    var pairs: [[CInt]: Int16] = [:]
    renditions = reduced.styles.map { style in
      let attributes = Self.attributes(style.attributes)
      guard colours > 0 else { return Rendition(attributes: attributes, pair: 0) }
      let colors = [Self.number(style.foreground, colours), Self.number(style.background, colours)]
      if let pair = pairs[colors] {
        return Rendition(attributes: attributes, pair: pair)
      }
      let pair = Int16(pairs.count + 1)
      guard CInt(pair) < curses_color_pairs(),
        init_extended_pair(CInt(pair), colors[0], colors[1]) == OK
      else { return Rendition(attributes: attributes, pair: 0) }
      pairs[colors] = pair
      return Rendition(attributes: attributes, pair: pair)
    }
  }

  subscript(role: Role) -> Rendition { renditions[Int(role.rawValue)] }

  private static func attributes(_ attributes: Style.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= curses_bold }
    if attributes.contains(.underline) { result |= curses_underline }
    if attributes.contains(.reverse) { result |= curses_reverse }
    if attributes.contains(.dim) { result |= curses_dim }
    if attributes.contains(.italic) { result |= curses_italic }
    return result
  }

  /// A colour's number on a terminal of so many: red, green and blue in one where it has them all.
  private static func number(_ color: Color, _ colours: Int) -> CInt {
    switch color {
    case .standard: return -1
    case .indexed(let index) where colours <= 256 || index < 8: return CInt(index)
    case .indexed, .rgb:
      guard let (red, green, blue) = color.components else { return -1 }
      return CInt(red << 16 | green << 8 | blue)
    }
  }
}
