/// What a store is told about the world around it, so that nothing below the executable asks.
package struct StoreOptions: Sendable {
  /// Whether inotify may be used (`STEERCO_NO_INOTIFY` says no).
  package var events: Bool
  /// `$XDG_RUNTIME_DIR`, where our instances' locks are; without it a directory of our own in /tmp.
  package var runtimeDirectory: String?
  /// Whether what an earlier run left unfinished is settled on opening: not by one who only reads.
  package var settles: Bool
  /// Whether saves are told in the journal.
  package var journal: Bool
  /// Who the operator is, for the journal.
  package var by: String
  /// This machine's name, for the journal.
  package var host: String
  /// The meeting that is being held, by its date, for the journal; empty outside meetings.
  package var meeting: String
  /// The wall clock, in nanoseconds since 1970.
  package var wall: @Sendable () -> Int64

  package init(
    events: Bool = true, runtimeDirectory: String? = nil, settles: Bool = true,
    journal: Bool = true, by: String = Person.name(), host: String = Person.host(),
    meeting: String = "",
    wall: @escaping @Sendable () -> Int64 = { Clock.wall() }
  ) {
    self.events = events
    self.runtimeDirectory = runtimeDirectory
    self.settles = settles
    self.journal = journal
    self.by = by
    self.host = host
    self.meeting = meeting
    self.wall = wall
  }
}
