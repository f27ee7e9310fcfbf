/// What happened to one data file between two boards.
package struct FileChange: Sendable, Hashable {
  /// What became of the file.
  package enum Kind: Sendable, Hashable {
    case added, removed, changed
  }

  /// The path below the data directory.
  package let path: String
  /// What became of it.
  package let kind: Kind
  /// The keys of the records that are new, gone or different.
  package let records: [RecordKey]

  /// A change of the file at a path.
  package init(path: String, kind: Kind, records: [RecordKey]) {
    self.path = path
    self.kind = kind
    self.records = records
  }
}

/// How the data directory is being followed.
package enum WatchMode: Sendable, Hashable {
  /// Events arrive.
  case live
  /// Asked every so many seconds: a file system without events, or inotify at its limits.
  case polling(seconds: Int)
  /// Some files or directories cannot be read, since that time of day: what is shown of them is what
  /// they said last, or nothing at all, and no figure is the whole.
  case partial(unreadable: Int, since: String)
  /// Cannot be read since that time of day ("14:20"); the last good data stay.
  case stale(since: String, reason: String)
}
