internal import Glibc
internal import RecText
package import SteeringModel

/// One data directory: what it says, how it changes, and the saving of changes.
///
/// It never blocks once it is open: reading and saving are done by two child threads, whose pipes
/// are among `descriptors`. It belongs to the main thread.
package final class Store {
  /// The data directory as it was named.
  package let directory: String
  /// What the files say, as far as it has been told.
  package private(set) var board: Board
  /// How the directory is followed now.
  package private(set) var mode: WatchMode
  /// How many changes are being saved or wait for it.
  package private(set) var pendingSaves = 0
  /// The meeting that is being held, by its date, for the journal; empty outside meetings.
  package var meeting = ""

  let options: StoreOptions
  private let inotify: Inotify?
  private var clockAlarm: ClockAlarm
  private let scans: Worker<ScanRequest, ScanReport>
  private let saves: Worker<SaveJob, SaveAnswer>
  private var dirty = DirtyState()
  private var isScanning = false
  private var report = ScanReport()
  /// Where the board's files were read, in their order.
  private var sources: [Source]
  private var lastScan: Int64
  private var lastGood: Int64
  private var failingSince: Int64?
  /// Since when, by the wall clock, some files cannot be read.
  private var partialSince: Int64?
  private var nextCheck: Int64?
  private var isChecking = false

  /// Opens a directory, reads everything in it and begins to follow it. Takes as long as reading
  /// takes, and `meanwhile` is done in that time. Throws when the directory cannot be read.
  package init(
    directory: String, options: StoreOptions = StoreOptions(), meanwhile: () -> Void = {}
  ) throws(StoreError) {
    LargePages.giveBackLargeArrays()
    self.directory = directory
    self.options = options
    let path = Array(directory.utf8)
    inotify = options.events ? Self.makeInotify() : nil
    let watcher = inotify
    do throws(Errno) {
      scans = try Worker {
        let scanner = Scanner(directory: path, inotify: watcher, options: options)
        return { scanner.scan($0) }
      }
      saves = try Worker { SaveWorker.make(directory: directory, options: options) }
    } catch {
      throw .exhausted(reason: error.words)
    }
    let now = Clock.monotonic()
    clockAlarm = ClockAlarm(now: now, wall: options.wall())
    scans.post(ScanRequest(now: now, wall: options.wall()))
    meanwhile()
    if options.settles { saves.post(.begin) }
    let first = Self.await(scans)
    if let failure = first.failure {
      throw .unreadable(path: directory, reason: failure.words)
    }
    report = first
    sources = first.sources
    board = first.change?.board ?? .empty
    lastScan = now
    lastGood = options.wall()
    if first.unreadable > 0 { partialSince = lastGood }
    mode = Self.mode(of: first, partialSince: partialSince)
  }

  /// Without inotify the directory is polled, and `mode` says so.
  private static func makeInotify() -> Inotify? {
    do throws(Errno) { return try Inotify() } catch { return nil }
  }

  private static func await(_ worker: Worker<ScanRequest, ScanReport>) -> ScanReport {
    while true {
      if let answer = worker.answers().first { return answer }
      var ready = pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&ready, 1, -1)
    }
  }
}

extension Store {
  /// How often to look where events cannot be relied upon, and how often where they can.
  static let fastPoll: Int64 = 2_000_000_000
  static let slowPoll: Int64 = 30_000_000_000

  private static func seconds(_ nanoseconds: Int64) -> Int { Int(nanoseconds / 1_000_000_000) }

  /// What to wait on with poll(2) for reading: when one is ready, `turn` has something to do.
  package var descriptors: [CInt] {
    [inotify?.descriptor.number, clockAlarm.descriptor].compactMap { $0 }
      + [scans.descriptor, saves.descriptor]
  }

  /// How long to wait at most before the next `turn`, in nanoseconds, even if nothing is ready.
  package func nextWake(now: Int64) -> Int64? {
    var times = [nextCheck].compactMap { isChecking ? nil : $0 }
    if !isScanning { times.append(nextScan) }
    return times.min().map { max($0 - now, 0) }
  }

  private var nextScan: Int64 {
    let slow = lastScan + (report.hasEvents ? Self.slowPoll : Self.fastPoll)
    return min(slow, dirty.due ?? slow, report.retryAt ?? slow)
  }

  /// Takes what is ready, starts what is due, and returns what has happened. Never blocks.
  ///
  /// - Parameter now: the monotonic clock, in nanoseconds.
  package func turn(now: Int64 = Clock.monotonic()) -> [StoreEvent] {
    for event in inotify?.events() ?? [] {
      dirty.note(event, in: report.watches[event.watch], now: now)
    }
    var events: [StoreEvent] = []
    if clockAlarm.hasJumped(now: now, wall: options.wall()) {
      rescan(now: now)
      events.append(.clockJumped)
    }
    for answer in saves.answers() { take(answer, now, &events) }
    for answer in scans.answers() { take(answer, now, &events) }
    if !isScanning, nextScan <= now { startScan(now) }
    if let check = nextCheck, check <= now, !isChecking {
      isChecking = true
      saves.post(.check(now: now))
    }
    tellMode(now, &events)
    return events
  }

  /// Looks at everything again, whatever the events said: after a suspend or a jump of the clock.
  package func rescan(now: Int64 = Clock.monotonic()) {
    dirty.mark(now: now, lostEvents: true)
    dirty.markUrgent(now: now)
  }

  private func startScan(_ now: Int64) {
    let request = ScanRequest(
      now: now, wall: options.wall(), held: dirty.held(now: now),
      readsEverything: dirty.lostEvents)
    dirty.begin()
    isScanning = true
    scans.post(request)
  }

  private func take(_ answer: ScanReport, _ now: Int64, _ events: inout [StoreEvent]) {
    isScanning = false
    lastScan = now
    report = answer
    if answer.failure != nil {
      failingSince = failingSince ?? now
    } else {
      failingSince = nil
      lastGood = options.wall()
      partialSince = answer.unreadable > 0 ? partialSince ?? lastGood : nil
    }
    guard let change = answer.change else { return }
    board = change.board
    sources = answer.sources
    events.append(.changed(change))
  }

  private func tellMode(_ now: Int64, _ events: inout [StoreEvent]) {
    let new = currentMode(now)
    guard new != mode else { return }
    mode = new
    events.append(.mode(new))
  }

  private static func mode(of report: ScanReport, partialSince: Int64?) -> WatchMode {
    if let partialSince {
      return .partial(
        unreadable: report.unreadable, since: LocalTime(partialSince).hourMinute)
    }
    return report.hasEvents ? .live : .polling(seconds: seconds(fastPoll))
  }

  private func currentMode(_ now: Int64) -> WatchMode {
    let since = LocalTime(lastGood).hourMinute
    if let failure = report.failure {
      // A directory that is replaced is absent for an instant: not worth a word.
      if let failingSince, now - failingSince < Scanner.grace { return mode }
      return .stale(since: since, reason: failure.words)
    }
    if let path = dirty.slowWriter(now: now) {
      return .stale(since: since, reason: String(decoding: path, as: UTF8.self))
    }
    return Self.mode(of: report, partialSince: partialSince)
  }
}

extension Store {
  /// Saves a change on a child thread, after those before it; the outcome comes as an event.
  package func save(_ change: Change, ticket: Int) {
    pendingSaves += 1
    saves.post(.save(change, ticket: ticket, files: files, meeting: meeting))
  }

  /// The board's files with where and when they were read.
  private var files: [SourceFile] {
    guard board.files.count == sources.count else { return [] }
    return zip(board.files, sources).map { file, source in
      SourceFile(path: source.path, file: file, status: source.status)
    }
  }

  /// Saves a change and waits until it is done, which ends the store's saving: for scripts.
  package func saveAndFinish(_ change: Change) -> SaveOutcome? {
    save(change, ticket: 0)
    saves.post(.close)
    saves.finish()
    let answers = saves.answers()
    let outcome = answers.lazy.compactMap { $0.outcome?.0 }.first
    return outcome?.keeping(answers.flatMap(\.copies))
  }

  /// Waits until every change is saved, and tells how: before quitting.
  package func finish() -> [StoreEvent] {
    saves.post(.close)
    saves.finish()
    var events: [StoreEvent] = []
    for answer in saves.answers() { take(answer, Clock.monotonic(), &events) }
    return events
  }

  private func take(_ answer: SaveAnswer, _ now: Int64, _ events: inout [StoreEvent]) {
    nextCheck = answer.nextCheck
    if !answer.copies.isEmpty { events.append(.kept(answer.copies)) }
    guard let (outcome, ticket) = answer.outcome else {
      isChecking = false
      return dirty.markUrgent(now: now)
    }
    pendingSaves -= 1
    events.append(.saved(outcome, ticket: ticket))
    // Whatever the outcome, the files may say something else now, and polling would show it late.
    dirty.markUrgent(now: now)
  }
}
