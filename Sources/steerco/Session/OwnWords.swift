internal import CursesTerminal
internal import Dashboard
internal import SteeringModel

/// The words of a language with the user's own, of `words/LANG.ftl` in the configuration, above the
/// program's. They are never looked for beside the data: a stranger's words could call one thing
/// another.
struct OwnWords {
  let language: Language
  /// The words with the user's own; `nil` without such a file.
  private let own: Words?
  /// What is wrong in the user's file, in the order of its lines.
  let mistakes: [WordsWarning]

  /// The words of the language that is chosen: by `--language`, else the committee's, else the
  /// locale's, else English.
  init(_ options: Options, _ board: Board) {
    let wanted = options.language ?? board.committee.language ?? Environment.language ?? .en
    // Of Devanagari, ASCII leaves nothing.
    self.init(in: wanted == .hi && TextEncoding.current == .ascii ? .en : wanted)
  }

  /// Reads the catalogue of the language that will most likely be chosen.
  static func prepare(_ options: Options) {
    _ = Words.builtIn(options.language ?? Environment.language ?? .en)
  }

  init(in language: Language) {
    self.language = language
    guard
      let bytes = Configuration.read("\(Configuration.folder)/words/\(language.rawValue).ftl")
    else {
      own = nil
      mistakes = []
      return
    }
    let (words, warnings) = Words.overriding(language, with: bytes)
    own = words
    mistakes = warnings.filter(\.isMistake)
  }

  /// The words to be said. The program's are read from its catalogue when first asked for.
  var words: Words { own ?? .builtIn(language) }

  /// Names the mistakes on standard error.
  func complain() {
    for mistake in mistakes { Output.complain(words.wordsWarning(mistake)) }
  }
}
