package import SteeringModel

/// The interface's words in one language: each says one message of its catalogue.
package struct Words: Sendable {
  /// The language, which also decides about plurals and the order of names.
  package let language: Language
  private let messages: [MessageKey: Fluent.Message]

  /// The words that the program brings along; parsed once, when first asked for.
  package static func builtIn(_ language: Language) -> Words {
    switch language {
    case .en: BuiltIn.en
    case .vi: BuiltIn.vi
    case .nb: BuiltIn.nb
    case .hi: BuiltIn.hi
    }
  }

  private enum BuiltIn {
    static let en = Words(.en, catalogue(.en))
    static let vi = Words(.vi, catalogue(.vi))
    static let nb = Words(.nb, catalogue(.nb))
    static let hi = Words(.hi, catalogue(.hi))
  }

  /// The catalogue that the program brings along for a language.
  static func catalogue(_ language: Language) -> FluentCatalogue {
    let bytes =
      switch language {
      case .en: PackageResources.en_ftl
      case .vi: PackageResources.vi_ftl
      case .nb: PackageResources.nb_ftl
      case .hi: PackageResources.hi_ftl
      }
    return FluentCatalogue(bytes)
  }

  /// The words of a catalogue by itself; what it lacks or gets wrong is shown by its key.
  init(_ language: Language, _ catalogue: FluentCatalogue) {
    let linker = FluentLinker(catalogues: [catalogue], language: language)
    var messages: [MessageKey: Fluent.Message] = [:]
    messages.reserveCapacity(MessageKey.all.count)
    for key in MessageKey.all {
      messages[key] = try? linker.message(key.message, attribute: key.attribute)
    }
    self.init(language, messages)
  }

  init(_ language: Language, _ messages: [MessageKey: Fluent.Message]) {
    self.language = language
    self.messages = messages
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
