@testable import Dashboard
import Foundation
import TestSupport
import Testing

/// Files of words are read as Project Fluent says: its own fixtures, from
/// https://github.com/projectfluent/fluent/tree/master/test/fixtures.
@Suite struct ReadingFluent {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/Fluent")

  /// Every fixture concerns the syntax that is read: none is left out.
  static let fixtures =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".ftl") }.map { String($0.dropLast(4)) }.sorted()

  @Test func allFixturesAreThere() {
    #expect(Self.fixtures.count == 39)
  }

  @Test(arguments: fixtures)
  func isReadAsItsTreeSays(_ name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: "\(name).ftl"))
    let tree = try JSONSerialization.jsonObject(
      with: Data(contentsOf: Self.folder.appending(path: "\(name).json")))
    let expected = try #require(tree as? [String: Any])
    let read = FluentParser.parse(Array(bytes)).json
    let body = try #require(expected["body"] as? [NSDictionary])
    let entries = try #require(read["body"] as? [NSDictionary])
    for (own, other) in zip(entries, body) {
      #expect(own == other, "read \(Self.text(own))\nnot \(Self.text(other))")
    }
    #expect(entries.count == body.count)
  }

  private static func text(_ tree: NSDictionary) -> String {
    let data = try? JSONSerialization.data(withJSONObject: tree, options: [.sortedKeys])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test(arguments: [
    ("a = x\nb\nc = y\n", 2, Fluent.Expectation.equals),
    ("a =\n\n", 1, .value), ("a = { $x\n", 2, .closingBrace), ("a = }\n", 1, .value),
    ("a = { $n ->\n    [one] x\n }\n", 2, .defaultVariant),
    ("a = { $n ->\n   *[one x\n }\n", 2, .closingBracket),
    ("a = { \"x\n", 1, .closingQuote), ("a = { \"\\x\" }\n", 1, .escape),
    ("a = { b ->\n   *[one] x\n }\n", 1, .selector), ("a = { number($x) }\n", 1, .functionName),
    ("a = { F(a: 1, 2) }\n", 1, .argument), ("#a\n", 1, .lineEnd), ("ä = x\n", 1, .entry),
  ])
  func aMistakeIsToldWithItsLine(_ text: String, line: Int, expected: Fluent.Expectation) throws {
    let entries = FluentParser.parse(Array(text.utf8)).entries
    let junk = entries.compactMap { if case .junk(let junk) = $0 { junk } else { nil } }
    let first = try #require(junk.first)
    #expect(junk.count == 1)
    #expect(first.line == line)
    #expect(first.expected == expected)
  }

  @Test func nestingHasAnEnd() {
    for inner in [
      "{", "{ F(", "{ -t(", "{ $x ->\n *[a] {",
    ] {
      let text = "a = " + String(repeating: inner, count: 100_000) + "\nb = rest\n"
      let catalogue = FluentCatalogue(Array(text.utf8))
      #expect(catalogue.junk.first?.expected == .fewerBraces, "\(inner)")
      #expect(catalogue.messages["b"] != nil, "\(inner)")
    }
  }

  /// Whatever the bytes, reading comes to an end, and what is junk or text stands in the file.
  @Test func anyBytesAreRead() {
    var random = SeededGenerator(seed: 12)
    let pieces = [
      "a", " = ", "{", "}", "$x", " -> ", "\n", "\n    ", "*", "[one]", "\"", "\\u00", ".", "-t",
      "#",
      "# c", "(", ")", ",", ":", "1", "\r", "\r\n", "é", "\u{0}",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0..<40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let catalogue = FluentCatalogue(Array(text.utf8))
      for junk in catalogue.junk {
        #expect(text.contains(junk.content) && junk.line > 0, "\(text)")
      }
    }
  }
}
