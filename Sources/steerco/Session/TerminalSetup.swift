internal import CursesTerminal
internal import Glibc
internal import Screen

/// What a session needs that does not depend on the data: it is made while they are read.
struct TerminalSetup {
  let themeLibrary: ThemeLibrary
  let themeWatcher: DirectoryWatcher
  /// The theme that was asked for, or the usual one: the data may ask for another.
  let theme: (name: String, loaded: ThemeLibrary.LoadedTheme?)
  let signals: CInt
  let terminal: Terminal

  init(_ directory: String, _ options: Options) throws(StartError) {
    themeLibrary = ThemeLibrary(directory: directory)
    if let named = options.theme {
      // A wrong name is told before anything is shown.
      theme = (named, try Session.theme(named, on: themeLibrary))
    } else {
      let usual = Environment.wantsNoColour ? "mono" : "paper"
      theme = (usual, themeLibrary.theme(usual))
    }
    try Session.requireTerminal()
    Terminal.installCrashRestore()
    signals = Signals.install()
    do {
      terminal = try Terminal(
        input: STDIN_FILENO, output: STDOUT_FILENO, name: Environment.value("TERM"),
        coloured: !Environment.wantsNoColour)
    } catch {
      throw StartError(Self.words(error))
    }
    themeWatcher = DirectoryWatcher(themeLibrary.folders)
  }

  private static func words(_ error: TerminalError) -> String {
    switch error {
    case .unknown(let names): "unknown terminal \(names.first ?? "")"
    case .tooSimple(let name):
      "the terminal \(name) cannot place its cursor; steerco summary and list work on it"
    case .system(let operation, let code):
      "\(operation): \(String(cString: strerror(code)))"
    }
  }
}
