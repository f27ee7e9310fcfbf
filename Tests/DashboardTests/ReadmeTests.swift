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
    try check("keys", CommandTable.markdown(English()))
  }

  @Test func showsTheScreenAsItIs() throws {
    var stage = Stage()
    try stage.press("<down> <down>")
    try check("picture", "```\n" + stage.screen.joined(separator: "\n") + "\n```\n")
  }

  @Test func namesEveryKindOfProblem() throws {
    let kinds = Problem.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: " ")
    try check("kinds", kinds + "\n")
  }

  @Test func namesTestsThatAreThere() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "## What it promises\n"))
    let promises = readme[start.upperBound...].components(separatedBy: "\n## ")[0]
    let names = promises.matches(of: /`(\w+)\.(\w+)`/).map { ($0.output.1, $0.output.2) }
    #expect(names.count > 20)
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

  private func check(_ mark: String, _ wanted: String) throws {
    let path = Self.root.appending(path: "README.md")
    let readme = try String(contentsOf: path, encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- \(mark) -->\n"))
    let end = try #require(readme.range(of: "<!-- /\(mark) -->"))
    if ProcessInfo.processInfo.environment["STEERCO_RECORD"] == "1" {
      let text = readme[..<start.upperBound] + wanted + readme[end.lowerBound...]
      try text.write(to: path, atomically: true, encoding: .utf8)
      Issue.record("README's \(mark) were written: look at them, then run without STEERCO_RECORD")
      return
    }
    #expect(String(readme[start.upperBound..<end.lowerBound]) == wanted)
  }
}
