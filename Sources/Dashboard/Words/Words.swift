package import SteeringModel

/// The interface's words in one language: each says one message of its catalogue.
package struct Words: Sendable {
  /// The language, which also decides about plurals and the order of names.
  package let language: Language
  private let messages: MessageStore

  /// The words that the program brings along; each message is read when it is first said.
  package static func builtIn(_ language: Language) -> Words {
    switch language {
    case .en: BuiltIn.en
    case .vi: BuiltIn.vi
    case .nb: BuiltIn.nb
    case .hi: BuiltIn.hi
    }
  }

  private enum BuiltIn {
    static let en = Words(.en, FluentIndex(bytes(.en)))
    static let vi = Words(.vi, FluentIndex(bytes(.vi)))
    static let nb = Words(.nb, FluentIndex(bytes(.nb)))
    static let hi = Words(.hi, FluentIndex(bytes(.hi)))
  }

  /// The catalogue that the program brings along for a language.
  static func bytes(_ language: Language) -> [UInt8] {
    switch language {
    case .en: PackageResources.en_ftl
    case .vi: PackageResources.vi_ftl
    case .nb: PackageResources.nb_ftl
    case .hi: PackageResources.hi_ftl
    }
  }

  /// The words of a catalogue by itself; what it lacks or gets wrong is shown by its key.
  init(_ language: Language, _ catalogue: some FluentDefinitions) {
    self.language = language
    messages = MessageStore(FluentLinker(catalogues: [catalogue], language: language))
  }

  /// The words of a catalogue, but for the messages that are given.
  init(
    _ language: Language, _ catalogue: some FluentDefinitions,
    given: [MessageKey: Fluent.Message]
  ) {
    self.language = language
    messages = MessageStore(
      FluentLinker(catalogues: [catalogue], language: language), given: given)
  }

  /// A message ready to be said, `nil` where its catalogue has none that can be.
  func message(_ key: MessageKey) -> Fluent.Message? { messages[key] }

  /// A message with its arguments; its key where there is none, or where it asks for an argument
  /// that is not given.
  func say(
    _ key: MessageKey, _ arguments: KeyValuePairs<String, Fluent.Argument> = [:]
  ) -> String {
    messages[key]?.text(arguments, in: language)
      ?? key.message + (key.attribute.map { ".\($0)" } ?? "")
  }

  /// The same of a phrase.
  func say(
    _ phrase: Phrase, _ arguments: KeyValuePairs<String, Fluent.Argument> = [:]
  ) -> String {
    say(.phrase(phrase), arguments)
  }
}
