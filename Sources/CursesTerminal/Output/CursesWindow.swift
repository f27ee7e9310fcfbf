internal import CNcurses
internal import Screen

/// The ncurses window that canvases are drawn in: all of the screen, never `stdscr`.
///
/// It compares a canvas with the one before it ahead of ncurses, which compares cells too, but only
/// after each has been converted: `Benchmarks --ablation` tells what that buys.
struct CursesWindow {
  /// What ncurses knows it by.
  private(set) var pointer: UnsafeMutablePointer<WINDOW>?
  private(set) var size: Size
  private(set) var pairs: ColorPairs?
  private let colours: Int
  /// The theme that the pairs are of.
  private var theme: Theme?
  /// The canvas that stands on the screen; `nil` when all of it is to be drawn.
  private var shown: Canvas?

  init(size: Size, colours: Int) {
    self.size = size
    self.colours = colours
  }

  /// Makes the window anew, of that size. ncurses may write to the terminal meanwhile.
  mutating func make(size: Size) {
    close()
    self.size = size
    // Always said outright: ncurses would take LINES and COLUMNS of the environment for the size.
    // (`use_env(FALSE)` is no way out: it refuses terminals whose entry tells no size, as `linux`.)
    resizeterm(CInt(size.rows), CInt(size.columns))
    pointer = newwin(0, 0, 0, 0)
    guard let pointer else { return }
    // Asks for the keypad's application mode; keys are decoded here, whichever mode they are in.
    keypad(pointer, true)
    leaveok(pointer, false)
    scrollok(pointer, false)
    redraw()
  }

  /// Has everything drawn anew with the next canvas.
  mutating func redraw() {
    if let pointer { clearok(pointer, true) }
    shown = nil
  }

  /// Gives the window back.
  mutating func close() {
    if let pointer { delwin(pointer) }
    pointer = nil
  }

  /// Hands a canvas to ncurses: the cells that differ from the canvas before it.
  mutating func draw(_ canvas: Canvas, theme: Theme) {
    guard let pointer else { return }
    let pairs = pairs(for: theme)
    let before = shown?.size == canvas.size ? shown : nil
    for row in 0..<size.rows {
      if let before, before.isRow(row, sameAs: canvas) { continue }
      put(row, of: canvas, over: before, in: pointer, pairs)
      if let before { redrawDoubtful(row, of: canvas, over: before) }
    }
    shown = canvas
  }

  /// Has ncurses write what has changed, and leave the cursor where the canvas has it.
  func refresh(_ canvas: Canvas) {
    guard let pointer else { return }
    if let cursor = canvas.cursor, canvas.bounds.contains(cursor) {
      wmove(
        pointer, CInt(min(cursor.row, size.rows - 1)), CInt(min(cursor.column, size.columns - 1)))
      curs_set(canvas.showsCursor ? 1 : 0)
    } else {
      curs_set(0)
    }
    wnoutrefresh(pointer)
    doupdate()
  }

  private mutating func pairs(for theme: Theme) -> ColorPairs {
    if let pairs, self.theme == theme { return pairs }
    shown = nil
    let made = ColorPairs(theme, colours: colours)
    pairs = made
    self.theme = theme
    return made
  }

  private func put(
    _ row: Int, of canvas: Canvas, over before: Canvas?, in window: UnsafeMutablePointer<WINDOW>,
    _ pairs: ColorPairs
  ) {
    var encoder = CellEncoder()
    var cell = cchar_t()
    let cells = canvas.cells(in: canvas.bounds.row(row))
    let old = before?.cells(in: canvas.bounds.row(row)) ?? []
    func isWide(_ column: Int, _ cells: [Cell]) -> Bool {
      column + 1 < cells.count && cells[column + 1].content.isEmpty
    }
    for column in 0..<size.columns {
      let new = column < cells.count ? cells[column] : .blank
      if column < old.count, old[column] == new, isWide(column, old) == isWide(column, cells) {
        continue
      }
      // The second half of a wide character comes with its first.
      if new.content.isEmpty, column > 0 { continue }
      encoder.encode(new.content, pairs[new.role], into: &cell)
      // An error here is that of the last cell, where the cursor cannot go on; it is drawn.
      mvwadd_wch(window, CInt(row), CInt(column), &cell)
    }
  }

  /// Has a row sent anew from where it holds, or held, what terminals draw in widths of their own
  /// (Devanagari, emoji): a part drawn over what stood there could come to stand in the wrong place.
  private func redrawDoubtful(_ row: Int, of canvas: Canvas, over before: Canvas) {
    let columns = [canvas, before].compactMap { $0.firstUncertainWidth(inRow: row) }
    guard let first = columns.min(), first < size.columns,
      // A window of its own: ncurses forgets what stands on the screen where a window is.
      let rest = newwin(1, CInt(size.columns - first), CInt(row), CInt(first))
    else { return }
    wredrawln(rest, 0, 1)
    delwin(rest)
  }
}

/// Turns a canvas cell into what ncurses keeps in one.
private struct CellEncoder {
  /// CCHARW_MAX and the zero at the end.
  private var characters: [wchar_t] = Array(repeating: 0, count: 6)

  /// Fills in the cell; a text that the library cannot keep becomes a blank.
  mutating func encode(
    _ content: CellText, _ rendition: ColorPairs.Rendition, into cell: inout cchar_t
  ) {
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
    if setcchar(&cell, characters, rendition.attributes, rendition.pair, nil) != OK {
      characters[0] = 0x20
      characters[1] = 0
      _ = setcchar(&cell, characters, rendition.attributes, rendition.pair, nil)
    }
  }
}
