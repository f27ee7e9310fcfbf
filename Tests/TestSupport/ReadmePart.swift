import Foundation

/// Parts of README that are made from the program. With `STEERCO_RECORD=1` in the environment a part
/// is written between its marks and the test fails; otherwise it is compared.
package enum ReadmePart {
  /// README's text.
  package static func readme() throws -> String { try String(contentsOf: path, encoding: .utf8) }

  /// Compares what stands between `<!-- MARK -->` and `<!-- /MARK -->`; what differs is thrown.
  package static func check(_ mark: String, _ wanted: String) throws {
    let readme = try readme()
    guard let start = readme.range(of: "<!-- \(mark) -->\n"),
      let end = readme.range(of: "<!-- /\(mark) -->")
    else { throw GoldenMismatch(name: "README \(mark)", kind: .missing) }
    if ProcessInfo.processInfo.environment["STEERCO_RECORD"] == "1" {
      let text = readme[..<start.upperBound] + wanted + readme[end.lowerBound...]
      try Data(text.utf8).write(to: path)
      throw GoldenMismatch(name: "README \(mark)", kind: .recorded)
    }
    let actual = readme[start.upperBound..<end.lowerBound]
    guard !actual.utf8.elementsEqual(wanted.utf8) else { return }
    throw GoldenMismatch(
      name: "README \(mark)",
      kind: .differs(
        expected: actual.components(separatedBy: "\n"), actual: wanted.components(separatedBy: "\n")
      ))
  }

  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
}
