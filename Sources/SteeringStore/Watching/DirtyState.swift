/// What events have hinted at and no scan has looked at yet, and when it is time to look.
struct DirtyState {
  /// So long must it be quiet before a scan, in nanoseconds: an editor's save is several events.
  static let quiet: Int64 = 50_000_000
  /// So long at most a storm of events may put a scan off.
  static let longest: Int64 = 500_000_000
  /// A writer that has changed nothing for so long is not waited for although it never closes.
  static let idleWriter: Int64 = 1_000_000_000
  /// And one that goes on for ever not longer than this.
  static let endlessWriter: Int64 = 30_000_000_000

  private(set) var isDirty = false
  private(set) var lostEvents = false
  private var first: Int64 = 0
  private var last: Int64 = 0
  private var writers: [Listing.Path: (first: Int64, last: Int64)] = [:]

  /// Notes that something changed now.
  mutating func mark(now: Int64, lostEvents: Bool = false) {
    if !isDirty { first = now }
    isDirty = true
    last = now
    self.lostEvents = self.lostEvents || lostEvents
  }

  /// Notes a change at once due, without waiting for quiet.
  mutating func markUrgent(now: Int64) {
    mark(now: now - Self.quiet)
  }

  /// Notes one event; one about a file that is no data changes nothing.
  mutating func note(_ event: WatchEvent, in directory: Listing.Path?, now: Int64) {
    if event.isOverflow { return mark(now: now, lostEvents: true) }
    guard !event.name.isEmpty, !event.isDirectory else { return mark(now: now) }
    guard DataFileName.judge(event.name) != .ignored else { return }
    mark(now: now)
    guard let directory else { return }
    let path =
      directory.isEmpty ? event.name : directory + [UInt8(ascii: "/")] + event.name
    if event.isCompletion {
      writers[path] = nil
    } else if event.isModification {
      writers[path] = (writers[path]?.first ?? now, now)
    }
  }

  /// When a scan is due for what was noted, `nil` when nothing was.
  var due: Int64? { isDirty ? min(last + Self.quiet, first + Self.longest) : nil }

  /// The files that are being written and not to be read yet.
  mutating func held(now: Int64) -> Set<Listing.Path> {
    writers = writers.filter {
      now - $0.value.last < Self.idleWriter && now - $0.value.first < Self.endlessWriter
    }
    return Set(writers.keys)
  }

  /// A file that has been in the writing for over a second: what is shown of it is old.
  func slowWriter(now: Int64) -> Listing.Path? {
    writers.filter { now - $0.value.first > Self.idleWriter }.keys
      .min { $0.lexicographicallyPrecedes($1) }
  }

  /// A scan has begun: what is noted from now on is for the next one.
  mutating func begin() {
    isDirty = false
    lostEvents = false
  }
}
