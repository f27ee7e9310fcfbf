@testable import Dashboard
import Foundation
@testable import SteeringModel
import Testing

/// The catalogues of all languages say the same, and nothing that is never said.
@Suite struct Catalogues {
  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// The text of every Swift file of some folders, by its name.
  static func texts(_ folders: [String]) throws -> [(name: String, text: String)] {
    try folders.flatMap { folder in
      let files = FileManager.default.enumerator(
        at: sources.appending(path: folder), includingPropertiesForKeys: nil)
      return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }
  }

  @Test(arguments: Language.allCases)
  func everyLineIsUnderstood(_ language: Language) {
    let catalogue = FluentCatalogue(Words.bytes(language))
    #expect(catalogue.junk.map(\.content) == [])
    #expect(catalogue.repeated.map(\.name) == [])
  }

  /// Whether an entry is read by itself or with its file makes no difference.
  @Test(arguments: Language.allCases)
  func anEntryByItselfIsTheEntryOfItsFile(_ language: Language) {
    let whole = FluentCatalogue(Words.bytes(language))
    let index = FluentIndex(Words.bytes(language))
    #expect(whole.messages.count > 300)
    for (name, message) in whole.messages {
      let found = index.message(name)
      #expect(found?.offset == message.offset, "\(name)")
      #expect("\(String(describing: found?.value))" == "\(String(describing: message.value))")
      #expect("\(found?.attributes ?? [])" == "\(message.attributes)")
    }
    for (name, term) in whole.terms {
      #expect(
        "\(String(describing: index.term(name)?.value))" == "\(String(describing: term.value))")
    }
    #expect(index.message("Hello") == nil && index.term("app-name-that-is-not") == nil)
  }

  @Test(arguments: Language.allCases)
  func everyKeyHasItsMessage(_ language: Language) {
    let words = Words.builtIn(language)
    for key in MessageKey.all {
      #expect(words.message(key) != nil, "\(key.message)")
    }
    let names = MessageKey.all.map { "\($0.message).\($0.attribute ?? "")" }
    #expect(Set(names).count == names.count, "two keys have one message")
  }

  @Test(arguments: WordsTests.translations)
  func allLanguagesHaveTheSameMessages(_ language: Language) {
    let own = FluentCatalogue(Words.bytes(language))
    let english = FluentCatalogue(Words.bytes(.en))
    #expect(Set(own.messages.keys) == Set(english.messages.keys))
    #expect(Set(own.terms.keys) == Set(english.terms.keys))
    for (name, message) in english.messages {
      let attributes = own.messages[name]?.attributes.map(\.name)
      #expect(attributes == message.attributes.map(\.name), "\(name)")
    }
  }

  @Test(arguments: WordsTests.translations)
  func messagesHaveTheSameVariables(_ language: Language) {
    for key in MessageKey.all {
      let own = Words.builtIn(language).message(key)?.variables
      #expect(own == Words.builtIn(.en).message(key)?.variables, "\(key.message)")
    }
  }

  /// A message is said by the program, or by a message that is.
  @Test func everyMessageIsSaid() {
    for language in Language.allCases {
      let messages = FluentCatalogue(Words.bytes(language)).messages
      var said: Set<String> = []
      var open = Set(MessageKey.all.map(\.message))
      while let name = open.popFirst() {
        guard said.insert(name).inserted, let message = messages[name] else { continue }
        var names: Set<String> = []
        message.collectReferences(into: &names)
        open.formUnion(names)
      }
      #expect(Set(messages.keys).subtracting(said) == [])
      for message in messages.values where !message.attributes.isEmpty {
        #expect(message.name.hasPrefix("command-") && message.attributes.map(\.name) == ["help"])
      }
    }
  }

  /// Every phrase and every family of keys is asked for where sentences are made, and every sentence
  /// where something is shown.
  @Test func everyKeyIsSaid() throws {
    let making = try Self.texts(["Dashboard/Words"])
      .filter { $0.name != "Phrase.swift" && $0.name != "MessageKey.swift" }.map(\.text).joined()
    let asked = Self.words(of: making, after: ".")
    for phrase in Phrase.allCases { #expect(asked.contains(phrase.rawValue), "\(phrase)") }
    let families = Set(
      MessageKey.all.compactMap { key -> String? in
        if case .phrase = key { return nil }
        return String("\(key)".prefix { $0 != "(" })
      })
    #expect(families.count == 21)
    for family in families { #expect(making.contains("(.\(family)("), "\(family)") }

    let members = Self.words(of: making, after: "package var ")
      .union(Self.words(of: making, after: "package func "))
    #expect(members.count > 80)
    let showing =
      try Self.texts(["Dashboard/Views", "Dashboard/Update", "Dashboard/Commands", "steerco"])
      .map(\.text).joined()
    let shown = Self.words(of: showing, after: "words.").union(Self.words(of: showing, after: ": "))
      .union(Self.words(of: making, after: "text(")).union(Self.words(of: making, after: ": "))
    for member in members where member != "isMistake" {
      #expect(shown.contains(member), "nothing is made of \(member)")
    }
  }

  /// The words of a text that stand behind something.
  private static func words(of text: String, after sign: String) -> Set<String> {
    let (bytes, sign) = (Array(text.utf8), Array(sign.utf8))
    var words: Set<String> = []
    for at in bytes.indices where bytes[at...].starts(with: sign) {
      let word = bytes[(at + sign.count)...].prefix { $0 | 0x20 >= 97 && $0 | 0x20 <= 122 }
      if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self)) }
    }
    return words
  }
}
