/// What a scan is asked for.
struct ScanRequest: Sendable {
  /// Monotonic and wall clock, in nanoseconds, at the time of asking.
  let now: Int64
  let wall: Int64
  /// Files that a writer has changed and not yet closed: not read now, what is known still holds.
  var held: Set<Listing.Path> = []
  /// Whether no status is to be believed: events were lost, or the clock jumped.
  var readsEverything = false
}

/// Where a file of the board was read: its path for I/O, and the status that went with its bytes.
struct Source: Sendable {
  let path: Listing.Path
  let status: FileStatus?
}

/// What a scan found.
struct ScanReport: Sendable {
  /// The new board with what changed, `nil` when nothing did or when it is better not to tell yet.
  var change: BoardChange?
  /// Where the board's files were read, parallel to them.
  var sources: [Source] = []
  /// When to look again although nothing may happen, on the monotonic clock.
  var retryAt: Int64?
  /// Why the directory could not be read.
  var failure: Errno?
  /// How many files and directories could not be read.
  var unreadable = 0
  /// The watched directories by their numbers.
  var watches: [CInt: Listing.Path] = [:]
  /// Whether every directory is watched and the file system tells every change.
  var hasEvents = false
}
