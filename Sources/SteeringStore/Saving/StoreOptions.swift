package import SteeringModel

/// What a store is told about the world around it, so that nothing below the executable asks.
package struct StoreOptions: Sendable {
  /// Whether inotify may be used (`STEERCO_NO_INOTIFY` says no).
  package var events: Bool
  /// `$XDG_RUNTIME_DIR`, where our instances' locks are; without it a directory of our own in /tmp.
  package var runtimeDirectory: String?
  /// `$XDG_STATE_HOME`, where intents are; without it `.local/state` in the user's home.
  package var stateDirectory: String?
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
  /// How long a file that is absent is waited for before another is made, in nanoseconds: an editor's
  /// save takes its name away for some milliseconds, and a file made meanwhile would be replaced.
  package var patience: Int64
  /// What the files' records are read by.
  package var schema: Schema
  /// Whether tasks above ordinary secrecy are shown.
  package var withSecret: Bool
  /// The wall clock, in nanoseconds since 1970.
  package var wall: @Sendable () -> Int64

  package init(
    events: Bool = true, runtimeDirectory: String? = nil, stateDirectory: String? = nil,
    settles: Bool = true,
    journal: Bool = true, by: String = Person.name(), host: String = Person.host(),
    meeting: String = "", patience: Int64 = 1_000_000_000,
    schema: Schema = .standard, withSecret: Bool = false,
    wall: @escaping @Sendable () -> Int64 = { Clock.wall() }
  ) {
    self.events = events
    self.runtimeDirectory = runtimeDirectory
    self.stateDirectory = stateDirectory
    self.settles = settles
    self.journal = journal
    self.by = by
    self.host = host
    self.meeting = meeting
    self.patience = patience
    self.schema = schema
    self.withSecret = withSecret
    self.wall = wall
  }
}
