/// What became of an edit.
package enum SaveOutcome: Sendable, Hashable {
  /// On disk. `reversal` takes it back byte for byte; `confirmed` is false when the directory could
  /// not be forced to the disk; `reduced` when the file system could not exchange files atomically;
  /// `conflictCopy` names the file in which somebody else's simultaneous version was kept.
  case saved(
    path: String, reversal: Edit, confirmed: Bool, reduced: Bool, conflictCopy: String?)
  /// The file says so already: nothing was written.
  case unchanged(path: String)
  /// Nothing was written, for a reason that lies in the data.
  case refused(Refusal)
  /// Nothing was written, because the system would not: the operation and its reason in words.
  case failed(path: String, operation: String, reason: String)
}

/// Why an edit was not written; the file is as it was.
package enum Refusal: Error, Sendable, Hashable {
  /// The very record was changed by somebody else since it was shown, in these fields.
  case changedMeanwhile(fields: [ChangedField])
  case recordGone
  case duplicate
  case damaged
  case conflict
  /// The field stands more than once, so that it is not known which is meant.
  case ambiguous(field: String)
  /// The value cannot be written in the rec format, or the field is not one that may be written.
  case badValue(field: String)
  /// The file has 4 GiB or more.
  case tooLarge
  /// The file itself must not be replaced.
  case notEditable(Reason)
  /// Another program rewrote the file in every attempt; `conflictCopy` keeps what it could have lost.
  case busy(conflictCopy: String?)

  package enum Reason: Sendable, Hashable, CaseIterable {
    case hardLink, readOnlyFile, readOnlyDirectory, readOnlyFileSystem, notAFile, danglingLink
    case linkLoop, otherOwner, noKey
  }

  /// A field as the operator saw it and as it stands now; an empty list: it is not there.
  package struct ChangedField: Sendable, Hashable {
    package let name: String
    package let seen: [String]
    package let now: [String]

    package init(name: String, seen: [String], now: [String]) {
      self.name = name
      self.seen = seen
      self.now = now
    }
  }
}
