internal import CursesTerminal
internal import Dashboard
internal import Glibc
internal import Screen
internal import SteeringModel
internal import SteeringStore

/// A data directory opened with the options given: what every command begins with.
struct Opening {
  let directory: String
  let options: Options
  let store: Store
  let ownWords: OwnWords

  /// What the data are opened for. What a killed save left is settled by those who write, and
  /// before the journal is told; who only reads writes nothing at all.
  enum Purpose {
    case reading, changing, recalling
  }

  /// Opens it; `meanwhile` is done while its files are read.
  init(
    directory: String, _ options: Options, for purpose: Purpose, meanwhile: () -> Void = {}
  ) throws(StartError) {
    self.directory = directory
    self.options = options
    let storeOptions = StoreOptions(options, settles: purpose == .changing)
    if purpose == .recalling { Saver(directory: directory, options: storeOptions).begin() }
    do {
      store = try Store(directory: directory, options: storeOptions) {
        meanwhile()
        // Its catalogue is read by the time the files are, unless the committee speaks another.
        OwnWords.prepare(options)
      }
    } catch {
      throw StartError(error)
    }
    ownWords = OwnWords(options, store.board)
  }

  var board: Board { store.board }
  var words: Words { ownWords.words }

  /// The exit code of an answer, which is not the whole when not all of the files can be read: then
  /// it is 1, and each of them is named on standard error.
  func answered() -> Int32 {
    guard case .partial = store.mode else { return 0 }
    for problem in board.problems where problem.kind == .unreadableFile {
      Output.complain("\(problem.path): \(problem.detail): left out of what is told here")
    }
    return 1
  }

  /// The day chosen: by `--date`, else by the committee's `Today`, else none.
  var fixedDay: CivilDate? { options.date ?? board.committee.today }

  /// The language chosen: by `--language`, else the committee's, else the locale's, else English.
  var language: Language { ownWords.language }

  var today: CivilDate { fixedDay ?? Clock.wall().day }

  func settings(themes: [String], theme: String) -> Settings {
    Settings(
      language: language, fixedDay: fixedDay, theme: theme, themes: themes,
      glyphs: TextEncoding.current == .ascii ? .ascii : .unicode, measure: Terminal.measure,
      isReadOnly: options.isReadOnly, workers: Threads.ofThisMachine,
      words: words)
  }

  var moment: Moment {
    let wall = Clock.wall()
    return Moment(day: wall.day, hour: wall.hour, minute: wall.minute)
  }

  /// The state a session begins with.
  func state(size: Size, themes: [String] = [], theme: String = "") -> State {
    var state = State(
      board: board, settings: settings(themes: themes, theme: theme), moment: moment, size: size)
    state.watch = store.mode
    return state
  }
}

extension StoreOptions {
  /// What the environment and the command line say of reading and saving.
  init(_ options: Options, settles: Bool) {
    self.init(
      events: Environment.value("STEERCO_NO_INOTIFY") == nil,
      runtimeDirectory: Environment.value("XDG_RUNTIME_DIR"),
      stateDirectory: Environment.value("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil },
      settles: settles, withSecret: options.withSecret)
  }
}

extension StartError {
  /// Why a data directory cannot be opened.
  init(_ error: StoreError) {
    switch error {
    case .unreadable(let path, let reason): self.init("\(path): \(reason)")
    case .exhausted(let reason): self.init(reason)
    }
  }
}

extension State {
  /// What is seen: in ASCII where the machine has no UTF-8 at all.
  var picture: Canvas { TextEncoding.current == .ascii ? render(self).ascii : render(self) }
}
