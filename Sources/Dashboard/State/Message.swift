package import Screen
package import SteeringModel

/// Something that happened; only these change the state.
package enum Message: Sendable {
  /// A key; `moreBehind` when others were already waiting behind it, as in pasted text.
  case key(KeyPress, moreBehind: Bool)
  case paste(String)
  case mouse(MouseEvent)
  case resized(Size)
  /// The window has come to the front, or left it.
  case focused(Bool)
  /// The wall clock says another minute or another day.
  case clock(Moment)
  /// Time went by and a mark or a notice may be over.
  case tick
  case boardChanged(Board, [FileChange])
  case watch(WatchMode)
  case saved(ticket: Int, SaveOutcome)
  /// The theme in force was loaded anew, with what is wrong in its file.
  case themeLoaded(troubles: [ThemeTrouble])
  /// The user's own words were read, with what is wrong in their file.
  case wordsLoaded(mistakes: [WordsWarning])
  case editorClosed
  case editorFailed(String, code: Int)
  /// What others wrote while a file was replaced is kept in these copies.
  case kept([String])
  /// The machine has no UTF-8 at all: what is shown is brought down to ASCII.
  case startedInASCII
  /// What search looks through has been made ready.
  case searchIndexed(SearchIndex)
  /// No key waits: a search under way may go on.
  case searchOn
}

/// Something that has to be done outside: returned as a value, done by the executable, its answer
/// comes back as a message.
package enum Effect: Sendable {
  case save(Change, ticket: Int)
  case rescan
  case redraw
  case ring
  case copy(String)
  case loadTheme(String)
  case setMouse(Bool)
  case openEditor(path: String, line: Int)
  /// A board's texts are to be made ready for search, aside from the keys.
  case indexForSearch(Board)
  case quit
}
