/// Who steers, and how the board is to be read and shown.
package struct Committee: Sendable {
  /// Where its record stands, `nil` when no file has one.
  package internal(set) var address: RecordAddress?
  /// The screen's language, `nil` to leave it to the locale.
  package internal(set) var language: Language?
  /// Within how many days a task is due soon.
  package internal(set) var dueSoon = 7
  /// After how many days without a report an open task is stale.
  package internal(set) var reportEvery = 30
  /// What each task should make clear, in order.
  package internal(set) var clear: [ClearWord] = ClearWord.usual
  /// The programme's groups, in the order in which reports are read out.
  package internal(set) var groups: [Group] = []
  /// Whether completing a task is asked about before it is saved.
  package internal(set) var confirm = true
  /// The name of the theme, `nil` for the usual one.
  package internal(set) var theme: String?
  /// The day that the data fixes, for demonstrations and for looking back.
  package internal(set) var today: CivilDate?
  /// The unit that keeps the papers.
  package internal(set) var secretariat: Symbol?

  /// A committee of which no file says anything.
  package init() {}
}

/// A group of the programme: known by its first word, in tasks and in translations.
package struct Group: Sendable, Hashable {
  /// Its first word.
  package let symbol: Symbol
  /// The whole of it, first word included, as written without a language.
  package internal(set) var name: String
  /// The same in other languages.
  package internal(set) var names: [Language: String]

  /// The name in a language, the plain one where it is not translated.
  package func name(in language: Language?) -> String {
    language.flatMap { names[$0] } ?? name
  }
}
