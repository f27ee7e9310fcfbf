internal import RecText
internal import Screen
internal import SteeringModel

/// The only function that changes the state: what happened goes in, what is to be done outside
/// comes out. It does no I/O and reads no clock: `now` is the time in ms of a clock that never goes
/// back.
package func update(_ state: inout State, _ message: Message, now: Int) -> [Effect] {
  state.now = max(now, state.now)
  if !state.onlyMovesSelection(message) { state.revision += 1 }
  state.forgetWhatIsOver()
  defer {
    state.askUnsaved()
    state.tellHeldNews()
  }
  switch message {
  case .key(let key, let moreBehind):
    defer { state.lastKey = (key, state.now) }
    return state.press(key, isDeliberate: !moreBehind && !state.isRepeat(key))
  case .paste(let text):
    return state.paste(text)
  case .mouse(let event):
    return state.mouse(event)
  case .resized(let size):
    state.size = size
    state.revealSelections()
  case .focused(let hasCome):
    return hasCome ? [.rescan] : []
  case .clock(let moment):
    return state.change { $0.tell(moment) }
  case .tick:
    break
  case .boardChanged(let board, let files):
    return state.change { $0.receive(board, files) }
  case .watch(let mode):
    state.watch = mode
  case .saved(let ticket, let outcome):
    return state.settle(ticket, outcome)
  case .themeLoaded(let troubles):
    if let first = troubles.first { state.say(.themeTrouble(first)) }
  case .wordsLoaded(let mistakes):
    if let first = mistakes.first { state.say(.wordsWarning(first)) }
  case .kept(let copies):
    state.say(.kept(copies))
    return [.ring]
  case .searchIndexed(let index):
    return state.takeIndex(index)
  case .searchOn:
    state.searchOn(over: state.searchedAtOnce)
  case .editorClosed:
    return [.rescan, .redraw]
  case .editorFailed(let editor, let code):
    state.say(.editorFailed(editor, code: code))
    return [.rescan, .redraw]
  case .startedInASCII:
    state.say(.asciiOnly)
  }
  return []
}

extension State {
  /// How long (ms) a notice about something that went well stays.
  static let noticeTime = 6000
  /// How long (ms) rows that changed on disk are marked.
  static let changedTime = 5000
  /// How long (ms) after a save the change of its files may be seen.
  static let echoTime = 3000
  /// Two presses of one key closer than this (ms) are a key held down, not two answers.
  static let repeatTime = 150

  func isRepeat(_ key: KeyPress) -> Bool {
    guard let last = lastKey else { return false }
    return last.key == key && now - last.at < Self.repeatTime
  }

  mutating func say(_ content: Notice.Content) {
    let notice = Notice(content: content, until: nil)
    self.notice = Notice(content: content, until: notice.isTrouble ? nil : now + Self.noticeTime)
  }

  mutating func forgetWhatIsOver() {
    ownWrites.removeAll { $0.until <= now }
    guard nextChange.map({ $0 <= now }) ?? false else { return }
    if let until = notice?.until, until <= now { notice = nil }
    if let changedUntil, changedUntil <= now { changed = changed.filter { $0.value > now } }
    revision += 1
  }

  /// When (ms) the screen changes by itself next, `nil` when it does not.
  package var nextChange: Int? {
    let news = heldNews.isEmpty || newsAreDue == Int.max ? nil : newsAreDue
    return [notice?.until, changedUntil, news].compactMap { $0 }.min()
  }

  mutating func tell(_ moment: Moment) {
    let dayChanged = moment.day != self.moment.day
    self.moment = moment
    if dayChanged, settings.fixedDay == nil { reassess() }
  }

  /// Computes everything that follows from the board and the day, and keeps the selection.
  mutating func reassess() {
    assessment = Assessment(
      of: board, on: settings.fixedDay ?? moment.day, workers: settings.workers)
    refilter()
    revealSelections()
  }

  mutating func receive(_ board: Board, _ files: [FileChange]) {
    if frozen?.takesNext == false {
      frozen?.waiting = board
      let data = files.filter { !$0.isOfJournal }
      // A change without records counts as one; an entry that follows a change is none of its own.
      if files.isEmpty || !data.isEmpty {
        frozen?.changes += max(data.reduce(0) { $0 + $1.records.count }, 1)
      }
      return
    }
    if frozen != nil { frozen = Frozen() }
    take(board, files)
  }

  /// Shows a newer board: the selection stays on its task and in its place on the screen.
  mutating func take(_ board: Board, _ files: [FileChange]) {
    askAgain(in: board)
    self.board = board
    let until = now + Self.changedTime
    changed.merge(files.lazy.flatMap(\.records).map { ($0, until) }) { _, new in new }
    reassess()
    let news = files.filter { !$0.isOfJournal && !isOwn($0) }
    // An answer that nobody takes away may stand for days; the latest news are enough then.
    if !news.isEmpty { heldNews = (heldNews + news).suffix(Self.mostNews) }
  }

  /// When (ms) news may take the line: at once where no answer stands, when one that went well can
  /// have been read, and never before somebody has seen what went wrong.
  private var newsAreDue: Int {
    guard let notice, notice.isAnswer else { return now }
    return notice.until.map { $0 - Self.noticeTime + Self.readingTime } ?? Int.max
  }

  /// How many changed files are remembered until they can be told.
  private static let mostNews = 100

  /// What others changed is told when no answer to the operator stands in the line.
  mutating func tellHeldNews() {
    guard !heldNews.isEmpty, newsAreDue <= now else { return }
    say(.filesChanged(heldNews))
    heldNews = []
  }

  /// Whether a change is the echo of a save of this session. Each save has one echo: what comes after
  /// it, or does not hold what was saved, is somebody else's.
  private mutating func isOwn(_ file: FileChange) -> Bool {
    for (ticket, saving) in saving
    where !file.records.isEmpty && file.records.allSatisfy({ saving.change.concerns($0) }) {
      self.saving[ticket]?.hasEchoed = true
      return true
    }
    let echo = ownWrites.firstIndex { write in
      write.path == file.path && file.records.allSatisfy { write.keys.contains($0) }
    }
    guard let echo else { return false }
    return ownWrites.remove(at: echo).stands(in: board)
  }
}

extension FileChange {
  /// Whether nothing but entries of the journal came, went or changed: they tell of changes, and are
  /// none themselves.
  fileprivate var isOfJournal: Bool {
    records.isEmpty ? path.hasPrefix("journal/") : records.allSatisfy { $0.type == .entry }
  }
}
