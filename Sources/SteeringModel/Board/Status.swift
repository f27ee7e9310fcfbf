package import RecText

/// What a person declared about a task: the only state that is stored.
package enum Status: UInt8, Sendable, Hashable, CaseIterable {
  case notStarted, inProgress, submitted, completed, paused, withdrawn

  /// The word that data files write.
  package var word: String {
    switch self {
    case .notStarted: "not-started"
    case .inProgress: "in-progress"
    case .submitted: "submitted"
    case .completed: "completed"
    case .paused: "paused"
    case .withdrawn: "withdrawn"
    }
  }

  /// The status that a word names, `nil` for any other word.
  package init?(_ word: String) {
    guard let status = Status.allCases.first(where: { $0.word == word }) else { return nil }
    self = status
  }

  init?(reading word: Span<UInt8>) {
    guard !word.isEmpty else { return nil }
    switch word[0] {
    case UInt8(ascii: "n") where word.spells("not-started"): self = .notStarted
    case UInt8(ascii: "i") where word.spells("in-progress"): self = .inProgress
    case UInt8(ascii: "s") where word.spells("submitted"): self = .submitted
    case UInt8(ascii: "c") where word.spells("completed"): self = .completed
    case UInt8(ascii: "p") where word.spells("paused"): self = .paused
    case UInt8(ascii: "w") where word.spells("withdrawn"): self = .withdrawn
    default: return nil
    }
  }
}

/// A person's judgement of an open task, beside the clock's.
package enum Outlook: UInt8, Sendable, Hashable, CaseIterable {
  case onTrack, atRisk

  /// The word that data files write.
  package var word: String {
    switch self {
    case .onTrack: "on-track"
    case .atRisk: "at-risk"
    }
  }

  init?(reading word: Span<UInt8>) {
    if word.spells("on-track") {
      self = .onTrack
    } else if word.spells("at-risk") {
      self = .atRisk
    } else {
      return nil
    }
  }
}

/// Why a record is shown but flagged, and not editable.
package enum Trouble: Sendable, Hashable {
  /// A line of it cannot be read.
  case damaged(Damage)
  /// Another record of its type has the same key.
  case duplicate
  /// It has no key.
  case noKey
}
