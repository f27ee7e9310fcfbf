package import SteeringModel

/// What a store has to tell.
package enum StoreEvent: Sendable {
  /// The files say something else now.
  case changed(BoardChange)
  /// The directory is followed in another way, or can no longer be read.
  case mode(WatchMode)
  /// The change with this ticket has been saved, or has not.
  case saved(SaveOutcome, ticket: Int)
  /// What another program wrote into a file that a save had replaced is kept in these copies.
  case kept([String])
  /// The wall clock was set, or the machine slept: the day and the hour may be others.
  case clockJumped
}

/// Why a data directory cannot be opened.
package enum StoreError: Error, Sendable, Hashable {
  /// The directory cannot be read: the reason in words.
  case unreadable(path: String, reason: String)
  /// The system has no descriptor or thread left for following it.
  case exhausted(reason: String)
}
