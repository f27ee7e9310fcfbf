internal import CursesTerminal
internal import Dashboard
internal import Glibc
internal import Screen
internal import SteeringModel
internal import SteeringStore

extension Session {
  /// Does what an update asked for.
  func perform(_ effect: Effect) {
    switch effect {
    case .save(let edit, let ticket): store.save(edit, ticket: ticket)
    case .rescan: store.rescan(now: Clock.nanoseconds)
    case .redraw: terminal.redraw()
    case .ring: terminal.ring()
    case .copy(let text): terminal.copy(text)
    case .loadTheme(let name): load(name)
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .openEditor(let path, let line): edit(path, line)
    case .indexForSearch(let board): index(board)
    case .quit: hasLeft = true
    }
  }

  /// A save that is under way comes to its end: nothing half done is left behind, and what could
  /// not be saved is told, now that there is no dashboard to tell it.
  func finishSaving() {
    if store.pendingSaves > 0 {
      // On a disk that hangs this may take for ever: whoever waits is told, and may leave.
      Output.complain("\(state.words.saving) (Ctrl-C)")
      Signals.restoreDefaults()
    }
    for case .saved(let outcome, let ticket) in store.finish() {
      guard let change = state.saving[ticket]?.change else { continue }
      switch outcome {
      case .saved(let saved) where !saved.isTold:
        Output.complain(state.words.notice(.saved(change, saved)))
      case .saved, .unchanged: break
      case .partly(let saved, let missing):
        Output.complain(state.words.notice(.partly(change, saved, missing: missing)))
      case .refused(let refusal):
        Output.complain(state.words.notice(.refused(refusal, id: change.subject(of: refusal))))
      case .failed(let path, let operation, let reason):
        Output.complain(
          state.words.notice(.failed(path: path, operation: operation, reason: reason)))
      }
    }
  }

  /// Makes a board ready for search on a thread of its own; where there is none to have, at once.
  private func index(_ board: Board) {
    do {
      let indexer = try self.indexer ?? Worker { { SearchIndex($0) } }
      self.indexer = indexer
      indexer.post(board)
    } catch {
      send(.searchIndexed(SearchIndex(board)))
    }
  }

  private func load(_ name: String) {
    guard let found = themeLibrary.theme(name) else { return }
    theme = found.theme
    if !found.troubles.isEmpty { send(.themeLoaded(troubles: found.troubles)) }
  }

  /// Takes the theme in force anew when its file has changed, and says what is wrong in it.
  func reloadTheme() {
    state.settings.themes = themeLibrary.names
    guard let found = themeLibrary.theme(state.settings.theme), found.theme != theme else { return }
    theme = found.theme
    terminal.redraw()
    send(.themeLoaded(troubles: found.troubles))
  }

  static func theme(
    for opening: Opening, on setup: TerminalSetup
  ) throws(StartError) -> (theme: Theme, name: String, troubles: [ThemeTrouble]) {
    let (known, loaded) = setup.theme
    let wanted =
      opening.options.theme == nil && !Environment.wantsNoColour
      ? opening.board.committee.theme ?? known : known
    if let found = wanted == known ? loaded : setup.themeLibrary.theme(wanted) {
      return (found.theme, wanted, found.troubles)
    }
    guard let paper = setup.themeLibrary.theme("paper") else {
      throw StartError("the built-in theme cannot be read")
    }
    return (paper.theme, "paper", [.unknownTheme(wanted)])
  }

  /// The theme that the operator named.
  @discardableResult
  static func theme(_ name: String, on themeLibrary: ThemeLibrary) throws(StartError)
    -> ThemeLibrary.LoadedTheme
  {
    if let found = themeLibrary.theme(name) { return found }
    let nearest = Nearest.name(to: name, among: themeLibrary.names)
    throw StartError(
      "unknown theme \(name); "
        + (nearest.map { "did you mean \($0)?" }
          ?? "there are \(themeLibrary.names.joined(separator: ", "))"))
  }

  /// Opens a file in the operator's editor, at its line, with the terminal given back meanwhile.
  private func edit(_ path: String, _ line: Int) {
    let editor =
      [Environment.value("VISUAL"), Environment.value("EDITOR")]
      .compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
    terminal.suspend()
    let code = ChildProcess.run(
      ["/bin/sh", "-c", "exec \(editor) \"$@\"", "sh", "+\(line)", "\(store.directory)/\(path)"])
    terminal.resume()
    send(.resized(terminal.size))
    send(code == 0 ? .editorClosed : .editorFailed(editor, code: Int(code)))
  }
}
