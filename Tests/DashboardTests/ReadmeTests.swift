import Dashboard
import Foundation
import Screen
import SteeringModel
import TestSupport
import Testing

/// The parts of README that are made from the program: they are written between their marks with
/// STEERCO_RECORD=1, and compared otherwise.
@Suite struct Readme {
  @Test func listsTheKeysAsTheyAre() throws {
    try ReadmePart.check("keys", CommandTable.markdown(.builtIn(.en)))
  }

  @Test func showsTheScreenAsItIs() throws {
    var stage = Stage()
    try stage.press("<down> <down>")
    try ReadmePart.check("picture", "```\n" + stage.screen.joined(separator: "\n") + "\n```\n")
  }

  @Test func namesEveryKindOfProblem() throws {
    let kinds = Problem.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: " ")
    try ReadmePart.check("kinds", kinds + "\n")
  }

  @Test func namesTestsThatAreThere() throws {
    let readme = try ReadmePart.readme()
    let sections = readme.components(separatedBy: "\n## ").filter {
      $0.hasPrefix("What it promises\n") || $0.hasPrefix("Security\n")
    }
    #expect(sections.count == 2)
    let names = sections.flatMap { section in
      section.matches(of: /`(\w+)\.(\w+)`/).map { ($0.output.1, $0.output.2) }
    }
    #expect(names.count > 30)
    let tests = Self.root.appending(path: "Tests")
    let files = try #require(FileManager.default.enumerator(atPath: tests.path))
    let sources = try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: tests.appending(path: $0), encoding: .utf8) }
    for (suite, test) in names {
      #expect(
        sources.contains { $0.contains("struct \(suite) ") && $0.contains("func \(test)(") },
        "\(suite).\(test)")
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
