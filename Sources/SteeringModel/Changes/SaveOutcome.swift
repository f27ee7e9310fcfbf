internal import RecText

/// What became of a change.
package enum SaveOutcome: Sendable, Hashable {
  /// On disk, all of it.
  case saved(SavedChange)
  /// Some of its files could not be changed, and others that were could not be taken back, because
  /// others changed them meanwhile: what stands, told in the journal too, and the files that do not.
  case partly(SavedChange, missing: [String])
  /// The files say so already: nothing was written.
  case unchanged(paths: [String])
  /// Nothing was written, for a reason that lies in the data.
  case refused(Refusal)
  /// Nothing was written, because the system would not: the call and its reason in words.
  case failed(path: String, operation: String, reason: String)
}

/// A change that is on disk.
package struct SavedChange: Sendable, Hashable {
  /// The files that were written, below the data directory.
  package var paths: [String]
  /// The keys of the records that are new, in the order of the operations.
  package var keys: [RecordKey]
  /// Takes it back byte for byte.
  package var reversal: Change
  /// False when a directory could not be forced to the disk.
  package var isConfirmed = true
  /// False when the journal could not be written: the entry waits for the next save.
  package var isTold = true
  /// True when the file system could not exchange files in one step.
  package var isReduced = false
  /// The files in which somebody else's simultaneous versions were kept.
  package var conflictCopies: [String] = []

  /// A save of these files.
  package init(paths: [String], keys: [RecordKey], reversal: Change) {
    self.paths = paths
    self.keys = keys
    self.reversal = reversal
  }
}

/// Why a change was not written; the files are as they were.
package enum Refusal: Error, Sendable, Hashable {
  /// The very record was changed by somebody else since it was shown, in these fields.
  case changedMeanwhile(RecordKey, fields: [ChangedField])
  case recordGone(RecordKey)
  /// Another record has the key that was given; the next free one, where keys are numbered.
  case keyTaken(RecordKey, next: RecordKey?)
  /// A directory has one record of the type, and this one is there.
  case single(RecordKey)
  case duplicate(RecordKey)
  case damaged(RecordKey)
  case conflict(RecordKey)
  /// The field stands more than once, so that it is not known which is meant.
  case ambiguous(RecordKey, field: String)
  /// The value cannot be written in the rec format, or the field is not one that may be written.
  case badValue(field: String)
  /// The file has 4 GiB or more.
  case tooLarge(path: String)
  /// The file itself must not be replaced.
  case notEditable(path: String, Reason)
  /// The record has no key by which it could be found again.
  case noKey
  /// Other programs rewrote the files in every attempt; the copies keep what they could have lost.
  case busy(conflictCopies: [String])

  /// What forbids replacing a file.
  package enum Reason: Sendable, Hashable, CaseIterable {
    case hardLink, readOnlyFile, readOnlyDirectory, readOnlyFileSystem, notAFile, danglingLink
    case linkLoop, otherOwner, outside
  }

  /// A field as the operator saw it and as it stands now; an empty list: it is not there.
  package struct ChangedField: Sendable, Hashable {
    /// The field.
    package let name: String
    /// What it said when it was seen.
    package let seen: [String]
    /// What it says now.
    package let now: [String]

    /// A field and its values.
    package init(name: String, seen: [String], now: [String]) {
      self.name = name
      self.seen = seen
      self.now = now
    }
  }

  /// Whether the same change would be refused another time too.
  package var isFinal: Bool {
    switch self {
    case .changedMeanwhile, .recordGone, .ambiguous, .badValue, .keyTaken, .single, .noKey: true
    case .duplicate, .damaged, .conflict, .tooLarge, .notEditable, .busy: false
    }
  }

  /// The fields in which two versions of a record differ, in the order in which they stand.
  package static func differences(_ seen: [UInt8], _ now: [UInt8]) -> [ChangedField] {
    func values(_ bytes: [UInt8]) -> [(name: String, value: String)] {
      let file = RecParser.parse(bytes, vocabulary: .empty)
      return file.fields.map {
        (String(decoding: file.spelling(of: $0), as: UTF8.self), file.text(of: $0))
      }
    }
    let (before, after) = (values(seen), values(now))
    var names: [String] = []
    for name in (before + after).map(\.name) where !names.contains(name) { names.append(name) }
    return names.compactMap { name in
      let old = before.filter { $0.name == name }.map(\.value)
      let new = after.filter { $0.name == name }.map(\.value)
      return old.elementsEqual(new, by: { $0.utf8.elementsEqual($1.utf8) })
        ? nil : ChangedField(name: name, seen: old, now: new)
    }
  }
}
