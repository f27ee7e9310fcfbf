internal import CNcurses
package import Screen

extension Terminal {
  /// Puts a canvas on the screen; ncurses sends what has changed since the last.
  ///
  /// Nothing happens while the terminal is suspended or takes no output: then it is `false`, and
  /// the canvas is to be presented again later.
  @discardableResult
  package func present(_ canvas: Canvas, theme: Theme) -> Bool {
    guard state == .shown, let window, SystemCalls.takesOutput(output) else { return false }
    let canvas = TextEncoding.current == .ascii ? canvas.ascii : canvas
    select()
    let inks = self.inks(for: theme)
    for row in 0..<size.rows {
      if let shown, shown.isRow(row, sameAs: canvas) { continue }
      put(row, of: canvas, in: window, inks)
      if needsWholeRow(row, of: canvas) { wredrawln(window, CInt(row), 1) }
    }
    let send = {
      self.placeCursor(canvas, in: window)
      wnoutrefresh(window)
      _ = doupdate()
    }
    if let frames { frames.collect(send) } else { send() }
    shown = canvas
    return true
  }

  /// Hands a row to ncurses, those cells left out that it has already.
  private func put(
    _ row: Int, of canvas: Canvas, in window: UnsafeMutablePointer<WINDOW>, _ inks: Inks
  ) {
    var cell = cchar_t()
    var ink = RunningInk()
    var shownInk = RunningInk()
    for column in 0..<size.columns {
      let old = shown?[column, row]
      if let old, !old.content.isEmpty { shownInk.take(old, inks) }
      let content = canvas[column, row]
      // The second half of a wide character comes with its first.
      if content.content.isEmpty, column > 0 { continue }
      ink.take(content, inks)
      if old?.content == content.content, shownInk.ink == ink.ink,
        shown?[column + 1, row].content.isEmpty == canvas[column + 1, row].content.isEmpty
      {
        continue
      }
      encoder.encode(content.content, ink.ink, into: &cell)
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

  /// Whether a row holds, or held, what terminals draw in widths of their own (Devanagari, emoji): a
  /// part drawn over the old row could stand in the wrong place, the whole row cannot.
  private func needsWholeRow(_ row: Int, of canvas: Canvas) -> Bool {
    guard let shown else { return false }
    return canvas.hasUncertainWidth(inRow: row) || shown.hasUncertainWidth(inRow: row)
  }
}
