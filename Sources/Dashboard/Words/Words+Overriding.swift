package import SteeringModel

/// What is wrong with a file of the user's own words; every message that it does not say well is
/// said as the program brings it along.
package struct WordsWarning: Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// The file is not UTF-8: none of it is used.
    case notText
    /// Lines that are no message.
    case unreadable
    /// A message stands above by that name; that one holds.
    case repeated(String)
    /// The interface says no such message.
    case unknownMessage(String)
    /// The message asks for something that the program does not put in.
    case unknownVariable(String, name: String)
    /// The message cannot be said: it refers to what is not there, or to itself, or holds what
    /// would break its line.
    case unusable(String)
    /// Messages of the interface that the file does not say.
    case lacking([String])
  }

  /// The language whose words they are.
  package let language: Language
  /// The line, counted from 1; 0 for the file as a whole.
  package let line: Int
  /// What is wrong there.
  package let kind: Kind

  /// Whether it should be told: a file may leave out what it likes.
  package var isMistake: Bool {
    if case .lacking = kind { false } else { true }
  }
}

extension Words {
  /// The words of a language with the user's own above those that the program brings along: message
  /// by message, and with what is wrong with theirs.
  package static func overriding(
    _ language: Language, with bytes: [UInt8]
  ) -> (words: Words, warnings: [WordsWarning]) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return (builtIn(language), [WordsWarning(language: language, line: 0, kind: .notText)])
    }
    let own = FluentCatalogue(bytes)
    let base = FluentIndex(self.bytes(language))
    let linker = FluentLinker(catalogues: [own, base], language: language)
    func warning(_ line: Int, _ kind: WordsWarning.Kind) -> WordsWarning {
      WordsWarning(language: language, line: line, kind: kind)
    }
    var warnings = own.mistakes.map(warning)
    var messages: [MessageKey: Fluent.Message] = [:]
    var lacking: [String] = []
    for key in MessageKey.all {
      let standard = builtIn(language).message(key)
      messages[key] = standard
      let definition = own.messages[key.message]
      let isOwn =
        if let attribute = key.attribute {
          definition?.attributes.contains { $0.name == attribute } ?? false
        } else {
          definition?.value != nil
        }
      if !isOwn { lacking.append(key.message + (key.attribute.map { ".\($0)" } ?? "")) }
      do throws(Fluent.Fault) {
        let message = try linker.own(key, standard: standard)
        messages[key] = message
      } catch {
        guard isOwn, let definition else { continue }
        let kind: WordsWarning.Kind =
          switch error {
          case .unknownVariable(let name): .unknownVariable(key.message, name: name)
          default: .unusable(key.message)
          }
        warnings.append(warning(own.line(of: definition), kind))
      }
    }
    warnings.sort { $0.line < $1.line }
    if !lacking.isEmpty { warnings.append(warning(0, .lacking(lacking))) }
    return (Words(language, base, given: messages), warnings)
  }
}

extension FluentLinker {
  /// A message in the user's words, as far as the first catalogue has them.
  fileprivate func own(
    _ key: MessageKey, standard: Fluent.Message?
  ) throws(Fluent.Fault) -> Fluent.Message {
    // A message that gives no attribute leaves those of the program as they are.
    let base = FluentLinker(catalogues: Array(catalogues.dropFirst()), language: language)
    let message: Fluent.Message
    do throws(Fluent.Fault) {
      message = try self.message(key.message, attribute: key.attribute)
    } catch {
      guard case .unknownMessage = error, key.attribute != nil else { throw error }
      message = try base.message(key.message, attribute: key.attribute)
    }
    if let name = message.variables.subtracting(standard?.variables ?? []).min() {
      throw .unknownVariable(name)
    }
    guard !message.isEmpty else { throw .noText }
    guard message.isOneLine else { throw .controlCharacter }
    return message
  }
}

extension FluentCatalogue {
  /// What is wrong with it by itself, whatever is said of it.
  fileprivate var mistakes: [(line: Int, kind: WordsWarning.Kind)] {
    var referred: Set<String> = []
    for definition in Array(messages.values) + Array(terms.values) {
      definition.collectReferences(into: &referred)
    }
    let said = Set(MessageKey.all.map(\.message)).union(referred)
    return junk.map { ($0.line, .unreadable) }
      + repeated.map { (line(of: $0), .repeated($0.name)) }
      + messages.values.filter { !said.contains($0.name) }.map {
        (line(of: $0), .unknownMessage($0.name))
      }
  }

  fileprivate func line(of definition: Fluent.Definition) -> Int {
    Fluent.line(of: definition.offset, in: bytes)
  }
}
