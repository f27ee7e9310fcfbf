internal import CNcurses
internal import Screen

/// Turns a canvas cell into what ncurses keeps in one.
struct CellEncoder {
  /// CCHARW_MAX and the zero at the end.
  private var characters: [wchar_t] = Array(repeating: 0, count: 6)

  /// Fills in the cell; a text that the library cannot keep becomes a blank.
  mutating func encode(_ content: CellText, _ ink: Inks.Ink, into cell: inout cchar_t) {
    var count = 0
    content.eachScalar { value in
      characters[count] = wchar_t(value)
      count += 1
    }
    if count == 0 {
      characters[0] = 0x20
      count = 1
    }
    characters[count] = 0
    if setcchar(&cell, characters, ink.attributes, ink.pair, nil) != OK {
      characters[0] = 0x20
      characters[1] = 0
      _ = setcchar(&cell, characters, ink.attributes, ink.pair, nil)
    }
  }
}
