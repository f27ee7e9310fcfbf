internal import RecText
internal import SteeringModel

/// Keeps what a data directory holds, and finds out by comparing contents what has changed.
///
/// It belongs to one thread. Events only say when to look: the truth is what is read.
final class Scanner {
  private let directory: [UInt8]
  private let inotify: Inotify?
  var known: [Listing.Path: KnownFile] = [:]
  private var watches: [Listing.Path: CInt] = [:]
  private var watchesEverything = false
  var builder: BoardBuilder
  let schema: Schema
  /// The files and directories that links lead to outside the data directory.
  var outside: Set<Listing.Path> = []
  /// The files of the last board that was told, `nil` before the first.
  var told: [RecordFile]?
  /// That board, when it holds tasks that are not shown.
  var hiding: Board?
  /// The files that this scan found under names that were not known.
  var arrived: [RecordFile] = []
  private var revision: UInt64 = 0
  /// Since when a change is kept back because a file is absent that may come back at once.
  var withheldSince: Int64?
  /// Files that came without content, and since when: they are told once they have some.
  var newEmpty: [Listing.Path: Int64] = [:]

  /// How long an absent or emptied file is waited for, in nanoseconds: vim, git and `cp` leave a
  /// name without content for some milliseconds, and a frame without its tasks would be false.
  static let grace: Int64 = 1_000_000_000

  init(directory: [UInt8], inotify: Inotify?, options: StoreOptions = StoreOptions()) {
    self.directory = directory
    self.inotify = inotify
    schema = options.schema
    builder = BoardBuilder(schema: options.schema, withSecret: options.withSecret)
  }

  /// Looks at everything that may have changed. Linear in the number of files, and in the bytes of
  /// those that did change.
  func scan(_ request: ScanRequest) -> ScanReport {
    var report = ScanReport()
    do throws(Errno) {
      // By its path, each time: the directory may be another one than it was.
      let root = try Descriptor.openDirectory(directory)
      let listing = try watchedListing(of: root)
      report.hasEvents = watchesEverything && FileSystem.tellsEveryChange(root)
      look(at: listing, below: root, request, &report)
    } catch {
      report.failure = error
      report.retryAt = request.now + Self.grace
    }
    report.watches = Dictionary(
      watches.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return report
  }

  /// A listing made after its directories were watched: what came before the watch is in the
  /// listing, what comes after it gives an event.
  private func watchedListing(of root: Descriptor) throws(Errno) -> Listing {
    var listing = try Listing.of(root)
    guard let inotify else { return listing }
    for _ in 0..<3 {
      var current: [Listing.Path: CInt] = [:]
      watchesEverything = true
      for path in listing.directories {
        let full = path.isEmpty ? directory : directory + [UInt8(ascii: "/")] + path
        do throws(Errno) {
          current[path] = try inotify.watch(full)
        } catch {
          // A directory that is gone already needs no watch; for any other reason we must poll.
          if error != .absent && error != .notADirectory { watchesEverything = false }
        }
      }
      let isNew = Set(current.values) != Set(watches.values)
      for watch in Set(watches.values).subtracting(current.values) { inotify.forget(watch) }
      watches = current
      if !isNew { break }
      listing = try Listing.of(root)
    }
    return listing
  }

  private func look(
    at listing: Listing, below root: Descriptor, _ request: ScanRequest,
    _ report: inout ScanReport
  ) {
    arrived = []
    outside = Set(listing.files.filter(listing.isOutside))
    for path in listing.files { read(path, below: root, request, &report) }
    for (path, reason) in listing.passedOver { passOver(path, reason.kind, reason.detail) }
    let unreadable = listing.unreadable.merging(listing.unfollowed) { first, _ in first }
    for (path, error) in unreadable { passOver(path, .unreadableFile, error.words, error) }
    let present = Set(listing.files).union(listing.passedOver.keys)
      .union(unreadable.keys)
    let closed = listing.unreadable.keys.map { $0 + [UInt8(ascii: "/")] }
    for (path, file) in known where !present.contains(path) {
      if closed.contains(where: { path.starts(with: $0) }) { continue }
      if file.file.records.isEmpty || wasMoved(file.file) {
        known[path] = nil
      } else {
        markGone(path, request, &report)
      }
    }
    newEmpty = newEmpty.filter { present.contains($0.key) }
    report.unreadable = known.values.count { $0.isUnreadable }
    // No event tells that a disk or a server answers again.
    if report.unreadable > 0 {
      report.retryAt = earliest(report.retryAt, request.now + Store.fastPoll)
    }
    tell(request, &report)
  }

  /// Whether an absent file's very content stands under a name that was not there before.
  private func wasMoved(_ old: RecordFile) -> Bool {
    arrived.contains { areSame($0.bytes, old.bytes) }
  }

  func nextRevision() -> UInt64 {
    revision += 1
    return revision
  }
}
