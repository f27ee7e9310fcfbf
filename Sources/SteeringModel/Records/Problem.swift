package import RecText

/// Something in the users' files that is not as it should be: data, told in words at the edge.
package struct Problem: Sendable, Hashable {
  /// The documented list of kinds; the raw value is the word that `steerco check` prints.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    // The directory and its files
    case unreadableFile = "unreadable-file"
    case notAFile = "not-a-file"
    case tooLarge = "too-large"
    case notUTF8 = "not-utf-8"
    case utf16 = "utf-16"
    case returnLineEnds = "cr-line-ends"
    case syncConflict = "sync-conflict"
    case outsideLink = "outside-link"
    case leftIntent = "left-intent"
    // Records that cannot be trusted
    case damaged
    case conflict
    case duplicate
    case notSingle = "not-single"
    case noKey = "no-key"
    case noTitle = "no-title"
    case missing
    case externalSet = "external-set"
    case unknownType = "unknown-type"
    case misspeltType = "misspelt-type"
    case noType = "no-type"
    // Values that cannot be read
    case badDate = "bad-date"
    case badStatus = "bad-status"
    case badValue = "bad-value"
    case repeated
    // Contradictions of data-format: warned of, never blocking
    case noStatus = "no-status"
    case completedWithoutDate = "completed-without-date"
    case completedWithoutEvidence = "completed-without-evidence"
    case completedImprecisely = "completed-imprecisely"
    case completedInFuture = "completed-in-future"
    case completedBeforeStart = "completed-before-start"
    case completedDateWithoutStatus = "completed-date-without-status"
    case onTrackButOverdue = "on-track-but-overdue"
    case dueBeforeStart = "due-before-start"
    case unknownUnit = "unknown-unit"
    case unknownDocument = "unknown-document"
    case unknownGroup = "unknown-group"
    case unknownTask = "unknown-task"
    case unknownMeeting = "unknown-meeting"
    /// Of a type that somebody else declares: `Problem.word` names it.
    case unknownRecord = "unknown-record"
    case contradictingReports = "contradicting-reports"
    case unitLoop = "unit-loop"
    case noLead = "no-lead"
    case collectiveLead = "collective-lead"
    case stale
    case neverUpdated = "never-updated"
    case pausedWithoutObstacle = "paused-without-obstacle"
    case headlineSum = "headline-sum"
    case headlineDiffers = "headline-differs"
    case identity
  }

  /// What is wrong.
  package let kind: Kind
  /// The word that is printed: the kind's, `unknown-` and the type for a record of a type that
  /// somebody else declares.
  package let word: String
  /// The file, as in `RecordFile.path`; empty for what concerns the board as a whole.
  package let path: String
  /// The line, counted from 1; 0 for the file as a whole.
  package let line: Int
  /// The key of the record concerned, empty when it has none.
  package let record: String
  /// The text of the data that it is about, as read: a field name, a value, the system's own
  /// words for an error.
  package let detail: String
  /// In what way a record is damaged, `nil` for any other problem.
  package let damage: Damage?

  /// Something that is wrong at a place; by default with a file as a whole.
  package init(
    kind: Kind, word: String? = nil, path: String, line: Int = 0, record: String = "",
    detail: String = "", damage: Damage? = nil
  ) {
    self.kind = kind
    self.word = word ?? kind.rawValue
    self.path = path
    self.line = line
    self.record = record
    self.detail = detail
    self.damage = damage
  }
}

extension Problem {
  /// What is wrong with a file, told with its path.
  package init(_ problem: FileProblem, path: String) {
    self.init(
      kind: Kind(rawValue: problem.kind.rawValue) ?? .damaged, path: path, line: problem.line,
      record: problem.record, detail: problem.detail, damage: problem.damage)
  }
}
