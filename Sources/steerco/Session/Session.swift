internal import CursesTerminal
internal import Dashboard
internal import Glibc
internal import Screen
internal import SteeringModel
internal import SteeringStore

/// The dashboard on a terminal: one thread, one loop over everything that can happen.
final class Session {
  let store: Store
  let terminal: Terminal
  let themeLibrary: ThemeLibrary
  var state: State
  var theme: Theme
  /// Whether the operator left.
  var hasLeft = false
  /// The signal that ends the program.
  private var ending: Signal?
  private var signals: CInt
  private var minuteEnds = 0
  /// Makes boards ready for search, once one was asked for.
  var indexer: Worker<Board, SearchIndex>?
  /// Whether what was drawn last is on the screen: not while the terminal takes no output.
  private var isShown = true
  /// What was drawn last.
  private var frame: Frame?
  private var bursts = BurstDetector()
  /// Whether there are keys that nothing was drawn for yet.
  private var hasKeys = false
  private let themeWatcher: DirectoryWatcher

  private init(_ opening: Opening, on setup: TerminalSetup) throws(StartError) {
    themeLibrary = setup.themeLibrary
    themeWatcher = setup.themeWatcher
    store = opening.store
    let wanted = try Self.theme(for: opening, on: setup)
    theme = wanted.theme
    signals = setup.signals
    terminal = setup.terminal
    state = opening.state(size: terminal.size, themes: themeLibrary.names, theme: wanted.name)
    state.watch = store.mode
    state.settings.indexesAside = true
    tellTime()
    if !wanted.troubles.isEmpty { send(.themeLoaded(troubles: wanted.troubles)) }
    if !opening.ownWords.mistakes.isEmpty {
      send(.wordsLoaded(mistakes: opening.ownWords.mistakes))
    }
    if TextEncoding.current == .ascii { send(.startedInASCII) }
    if opening.options.mouse { send(.key("m", moreBehind: false)) }
  }

  /// Shows a directory until the operator leaves. The terminal is opened while the files are read.
  static func run(
    _ directory: String, _ options: Options, for purpose: Opening.Purpose
  ) throws(StartError) -> Int32 {
    var setup: Result<TerminalSetup, StartError>?
    let opening = try Opening(directory: directory, options, for: purpose) {
      setup = Result { () throws(StartError) in try TerminalSetup(directory, options) }
    }
    guard let setup else { preconditionFailure("the store does what it is given meanwhile") }
    let session = try Session(opening, on: setup.get())
    session.loop()
    session.terminal.close()
    session.finishSaving()
    if let signal = session.ending { Signals.die(by: signal) }
    return 0
  }

  /// There must be a terminal before anything is written or opened for it.
  static func requireTerminal() throws(StartError) {
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1 else {
      throw StartError(
        "the dashboard needs a terminal; steerco summary, list, show and snapshot do not")
    }
  }

  private var isOver: Bool { hasLeft || ending != nil }

  private func loop() {
    draw()
    while !isOver {
      let woken = wait()
      if woken.signals { handleSignals() }
      if woken.keyboard || terminal.escapeTimeout != nil { handleKeys() }
      if woken.events { handleEvents() }
      if Clock.milliseconds >= minuteEnds { tellTime() }
      send(.tick)
      // The letter just typed is drawn before it is looked for.
      if state.isSearching, !hasKeys { send(.searchOn) }
      if !isOver { draw() }
      if hasKeys {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        let isWaiting = poll(&input, 1, 0) > 0
        bursts.keysAreShown(at: Clock.nanoseconds, inputIsWaiting: isWaiting)
      }
      hasKeys = false
    }
  }

  /// What came from elsewhere than the keyboard: a key alone is not kept waiting for a look at it.
  private func handleEvents() {
    for event in store.turn(now: Clock.nanoseconds) { handle(event) }
    for index in indexer?.answers() ?? [] { send(.searchIndexed(index)) }
    if themeWatcher.hasChanged() { reloadTheme() }
  }

  /// Sleeps until a key, a file, a signal, or the nearest moment at which something is due.
  private func wait() -> (keyboard: Bool, signals: Bool, events: Bool) {
    let others = [themeWatcher.descriptor] + (indexer.map { [$0.descriptor] } ?? [])
    let descriptors = [STDIN_FILENO, signals] + store.descriptors + others
    var set = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let now = Clock.milliseconds
    if !isShown {
      set.append(pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0))
    }
    var timeout = state.isSearching ? 0 : max(minuteEnds - now, 0)
    if let due = store.nextWake(now: Clock.nanoseconds) {
      timeout = min(timeout, Int((due + 999_999) / 1_000_000))
    }
    if let due = state.nextChange { timeout = min(timeout, max(due - now, 0)) }
    if let due = terminal.escapeTimeout { timeout = min(timeout, Int(due)) }
    let count = poll(&set, nfds_t(set.count), Int32(clamping: timeout))
    guard count > 0 else { return (false, false, true) }
    // What was due before is done now, however many keys there are.
    let events = timeout == 0 || set[2...].contains { $0.revents != 0 }
    return (set[0].revents != 0, set[1].revents != 0, events)
  }

  private func draw() {
    let drawn = render(state, after: frame)
    isShown = terminal.present(drawn.canvas, theme: theme)
    frame = drawn
  }

  /// Gives the state a message and does what it asks for.
  func send(_ message: Message) {
    for effect in update(&state, message, now: Clock.milliseconds) { perform(effect) }
  }

  private func tellTime() {
    let wall = Clock.wall()
    minuteEnds = Clock.milliseconds + wall.leftOfMinute
    send(.clock(Moment(day: wall.day, hour: wall.hour, minute: wall.minute)))
  }

  /// Does what was typed since the last call.
  private func handleKeys() {
    let inputs = terminal.read()
    let typed = inputs.count { $0.isTyped }
    let isBurst = bursts.isBurst(keys: typed, at: Clock.nanoseconds)
    if typed > 0 { hasKeys = true }
    for input in inputs where !isOver {
      switch input {
      case .key(let key): send(.key(key, moreBehind: isBurst))
      case .paste(let text): send(.paste(text))
      case .mouse(let event): send(.mouse(event))
      case .resized: send(.resized(terminal.size))
      case .focus(let hasCome):
        // Whoever comes back to the window comes from an editor, or from a machine that slept.
        if hasCome { tellTime() }
        send(.focused(hasCome))
      case .closed: ending = .hangup
      }
    }
  }

  private func handleSignals() {
    for signal in Signals.drain() {
      switch signal {
      case .resized: handleKeys()
      case .stop:
        terminal.suspend()
        Signals.stopProgram()
        redrawAfterStop()
      case .resumed: redrawAfterStop()
      case .interrupt:
        send(.key("C-c", moreBehind: false))
        if hasLeft { ending = .interrupt }
      case .hangup, .terminate: ending = signal
      }
    }
  }

  /// Goes on after a stop, or at once where there was nobody who could have ended one.
  private func redrawAfterStop() {
    terminal.resume()
    // Stopped from outside, it could not give the terminal back: others have drawn on it.
    terminal.redraw()
    send(.resized(terminal.size))
    store.rescan(now: Clock.nanoseconds)
  }

  private func handle(_ event: StoreEvent) {
    switch event {
    case .changed(let change):
      send(.boardChanged(change.board, change.files))
    case .mode(let mode): send(.watch(mode))
    case .saved(let outcome, let ticket): send(.saved(ticket: ticket, outcome))
    case .kept(let copies): send(.kept(copies))
    case .clockJumped: tellTime()
    }
  }
}
