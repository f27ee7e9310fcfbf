package import SteeringModel

/// What became of an edit.
package enum SaveOutcome: Sendable, Hashable {
  /// It stands in the file. `reversal` undoes it; `confirmed` is false when the disk did not say
  /// that it will survive a power failure; `reduced` is true where the file system has no exchange
  /// and a change by another program in the same instant could not have been seen; `conflictCopy`
  /// names the file that keeps what somebody else wrote in between.
  case saved(
    path: String, reversal: Edit, confirmed: Bool, reduced: Bool, conflictCopy: String?)
  /// Everything already stood as wanted: nothing was written.
  case unchanged(path: String)
  /// The edit does not fit what the files hold now: nothing was written.
  case refused(Refusal)
  /// A system call failed: the file holds its old bytes. `operation` is the call's name.
  case failed(path: String, operation: String, errno: CInt)
}

/// Why an edit was not made.
package enum Refusal: Error, Sendable, Hashable {
  /// The record is no longer what the operator saw; these of its fields differ.
  case changedMeanwhile(fields: [ChangedField])
  /// No record of that type has the key.
  case recordGone
  /// More than one record has the key (R25).
  case duplicate
  /// The record, or a line in it, cannot be read (R5).
  case damaged
  /// git conflict markers touch the record (R10).
  case conflict
  /// The field stands more than once in the record (R24).
  case ambiguous(field: FieldName)
  /// The file may not be replaced.
  case notEditable(reason: NotEditable)
  /// rec cannot hold the value, or the field is not one that may be written.
  case badValue(field: FieldName)
  /// The file is larger than 4 GiB.
  case tooLarge
  /// Another program kept rewriting the file: every attempt was overtaken.
  case busy(conflictCopy: String?)

  /// What stands in the way of replacing a file.
  package enum NotEditable: String, Sendable, Hashable {
    case hardLink = "hard-link"
    case readOnlyFile = "read-only-file"
    case readOnlyDirectory = "read-only-directory"
    case readOnlyFileSystem = "read-only-file-system"
    case symlinkLoop = "symlink-loop"
    case notAFile = "not-a-file"
    case otherOwner = "other-owner"
    case noKey = "no-key"
  }

  /// A field as the operator saw it and as it is now; an empty list: it is not there.
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
