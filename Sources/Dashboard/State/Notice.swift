package import Screen
package import SteeringModel

/// One line that tells what just happened; data, put in words when drawn, so that it follows the
/// language.
package struct Notice: Sendable {
  /// What there is to tell, as data; the words are said where it is drawn.
  package enum Content: Sendable {
    case saved(Change, SavedChange)
    /// Some of its files were changed and stand; the missing ones were not.
    case partly(Change, SavedChange, missing: [String])
    case unchanged(path: String)
    case refused(Refusal, id: String)
    case failed(path: String, operation: String, reason: String)
    /// What another program wrote while a file was replaced is kept in these copies.
    case kept([String])
    case filesChanged([FileChange])
    case nothingToUndo, nothingToRedo
    case disabled(Disabled)
    case copied(id: String)
    case frozen, unfrozen, locked, unlocked
    case rescanned
    case theme(String)
    case mouse(Bool)
    case queryError(QueryError)
    case themeTrouble(ThemeTrouble)
    /// The user's own words have a mistake.
    case wordsWarning(WordsWarning)
    case editorFailed(String, code: Int)
    case pasteIgnored
    /// The machine has no UTF-8 at all.
    case asciiOnly
  }

  /// What it tells.
  package let content: Content
  /// When (ms) it goes away by itself; `nil` stays until the next key.
  package let until: Int?

  /// Whether it tells of something that did not come about.
  package var isTrouble: Bool {
    switch content {
    case .refused, .failed, .partly, .kept, .queryError, .themeTrouble, .wordsWarning,
      .editorFailed, .disabled, .asciiOnly:
      true
    case .saved(_, let saved):
      !saved.isConfirmed || !saved.isTold || saved.isReduced
        || !saved.conflictCopies.isEmpty
    default: false
    }
  }

  /// Whether it answers what the operator did: news of others waits until it has been read.
  package var isAnswer: Bool {
    switch content {
    case .filesChanged, .themeTrouble, .wordsWarning, .asciiOnly: false
    default: true
    }
  }
}

/// What is wrong with the theme in force.
package enum ThemeTrouble: Sendable, Hashable {
  case mistake(ThemeWarning)
  /// The committee names a theme that is not there.
  case unknownTheme(String)
}

/// Why a command does nothing here and now.
package enum Disabled: Sendable, Hashable {
  case noTask
  case readOnly, locked
  case damaged(line: Int), conflict(line: Int), duplicate(String), noKey
  case withdrawn
  case savingThis
  case nothingToUndo, nothingToRedo
  case noColourTheme
  case nothingThere
}
