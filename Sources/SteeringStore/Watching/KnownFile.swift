internal import RecText

/// A data file as it was last read, and what has become of it since.
struct KnownFile {
  /// What was read: its bytes are what the next reading is compared with.
  var file: RecordFile
  /// The status that went with those bytes; `nil` when it cannot be relied upon.
  var status: FileStatus?
  /// The wall clock when it was read.
  var readAt: Int64
  /// Since when it is absent, or empty after it had content, on the monotonic clock.
  var goneSince: Int64?
  /// What went wrong when it was last read; the bytes are those of the last time it went well.
  var trouble: FileProblem?
  /// The error of that reading, where the system gave one.
  var error: Errno?

  /// Whether something is there that cannot be read. A link that leads nowhere hides nothing, unless
  /// it led somewhere before.
  var isUnreadable: Bool {
    guard trouble?.kind == .unreadableFile else { return false }
    return (error != .absent && error != .loop) || !file.records.isEmpty
  }

  /// Whether an equal status now means equal bytes. A time stamp within two seconds of the reading
  /// proves nothing: the file system's clock may be that coarse.
  func isCertain(_ status: FileStatus) -> Bool {
    let margin: Int64 = 2_000_000_000
    return self.status == status && status.modified < readAt - margin
      && status.changed < readAt - margin
  }
}

extension RecordFile {
  /// The same content under another revision, with one more problem or without it.
  func with(_ trouble: FileProblem?, instead old: FileProblem?, revision: UInt64) -> RecordFile {
    with(
      problems: (trouble.map { [$0] } ?? []) + problems.filter { $0 != old }, revision: revision)
  }
}
