internal import CNcurses
package import Screen

extension Terminal {
  /// Puts a canvas on the screen; ncurses sends what has changed since the last.
  ///
  /// Nothing happens while the terminal is suspended or takes no output: then it is `false`, and
  /// the canvas, or the newest by then, is to be presented again when it takes output.
  @discardableResult
  package func present(_ canvas: Canvas, theme: Theme) -> Bool {
    guard state == .shown, let window, outlet.isFree() else { return false }
    let canvas = TextEncoding.current == .ascii ? canvas.ascii : canvas
    select()
    let inks = self.inks(for: theme)
    for row in 0..<size.rows {
      guard let shown, shown.size == canvas.size else {
        put(0...(size.columns - 1), ofRow: row, of: canvas, over: nil, in: window, inks)
        continue
      }
      guard let columns = shown.difference(from: canvas, inRow: row) else { continue }
      put(columns, ofRow: row, of: canvas, over: shown, in: window, inks)
      redrawDoubtful(row, of: canvas, over: shown)
    }
    outlet.sendFrame {
      placeCursor(canvas, in: window)
      wnoutrefresh(window)
      doupdate()
    }
    shown = canvas
    return outlet.isEmpty
  }

  /// Hands those cells of a row to ncurses which it does not have already: what differs in some
  /// columns, and the blanks behind them that their ink runs into.
  private func put(
    _ columns: ClosedRange<Int>, ofRow row: Int, of canvas: Canvas, over before: Canvas?,
    in window: UnsafeMutablePointer<WINDOW>, _ inks: Inks
  ) {
    var encoder = CellEncoder()
    var cell = cchar_t()
    var ink = RunningInk()
    var inkBefore = RunningInk()
    var next = canvas.characterColumn(before: columns.lowerBound, inRow: row)
    while next < size.columns, next <= columns.upperBound || ink.ink != inkBefore.ink {
      let column = next
      next += 1
      let new = canvas[column, row]
      let old = before?[column, row]
      if let old, !old.content.isEmpty { inkBefore.take(old, inks) }
      // The second half of a wide character comes with its first.
      if new.content.isEmpty, column > 0 { continue }
      ink.take(new, inks)
      if let old, old.content == new.content, inkBefore.ink == ink.ink,
        before?[column + 1, row].content.isEmpty == canvas[column + 1, row].content.isEmpty
      {
        continue
      }
      encoder.encode(new.content, ink.ink, into: &cell)
      // An error here is that of the last cell, where the cursor cannot go on; it is drawn.
      mvwadd_wch(window, CInt(row), CInt(column), &cell)
    }
  }

  private func inks(for theme: Theme) -> Inks {
    if let inks, inks.theme == theme { return inks.inks }
    shown = nil
    let made = Inks(theme, colours: colours)
    inks = (theme, made)
    return made
  }

  private func placeCursor(_ canvas: Canvas, in window: UnsafeMutablePointer<WINDOW>) {
    if let cursor = canvas.cursor, canvas.bounds.contains(cursor) {
      wmove(
        window, CInt(min(cursor.row, size.rows - 1)), CInt(min(cursor.column, size.columns - 1)))
      curs_set(canvas.showsCursor ? 1 : 0)
    } else {
      curs_set(0)
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
