import Foundation

/// Texts that tests compare with files kept beside them, under `Golden/`.
///
/// With `STEERCO_RECORD=1` in the environment the file is written and the test fails, so that no
/// recording run can pass for a test run.
package enum Golden {
  /// Compares lines with `Golden/NAME.txt` beside the test's source file; what differs is thrown.
  package static func check(
    _ name: String, _ lines: [String], file: String = #filePath
  ) throws(GoldenMismatch) {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Golden")
    let path = folder.appendingPathComponent("\(name).txt")
    let text = lines.map { $0 + "\n" }.joined()

    if ProcessInfo.processInfo.environment["STEERCO_RECORD"] == "1" {
      do {
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: path)
      } catch {
        throw GoldenMismatch(name: name, kind: .unwritable("\(error)"))
      }
      throw GoldenMismatch(name: name, kind: .recorded)
    }
    guard let data = try? Data(contentsOf: path) else {
      throw GoldenMismatch(name: name, kind: .missing)
    }
    // Compared as bytes: Swift holds composed and decomposed letters to be equal.
    guard data != Data(text.utf8) else { return }
    var expected = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    if expected.last == "" { expected.removeLast() }
    throw GoldenMismatch(name: name, kind: .differs(expected: expected, actual: lines))
  }
}

/// Why a golden text did not match.
package struct GoldenMismatch: Error, CustomStringConvertible {
  /// What happened.
  package enum Kind: Sendable {
    case recorded
    case missing
    case unwritable(String)
    case differs(expected: [String], actual: [String])
  }

  package let name: String
  package let kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  package var description: String {
    switch kind {
    case .recorded:
      "Golden/\(name).txt was written: look at it, then run without STEERCO_RECORD"
    case .missing:
      "Golden/\(name).txt is not there: record it with STEERCO_RECORD=1"
    case .unwritable(let reason):
      "Golden/\(name).txt could not be written: \(reason)"
    case .differs(let expected, let actual):
      "Golden/\(name).txt differs (- expected, + actual):\n"
        + Self.difference(expected, actual).joined(separator: "\n")
    }
  }

  /// The lines that differ, each pair with a caret under the first column where it does.
  private static func difference(_ expected: [String], _ actual: [String]) -> [String] {
    var result: [String] = []
    for index in 0..<max(expected.count, actual.count) {
      let old = index < expected.count ? expected[index] : nil
      let new = index < actual.count ? actual[index] : nil
      if let old, let new, old.utf8.elementsEqual(new.utf8) { continue }
      let number = String(repeating: " ", count: max(0, 4 - "\(index + 1)".count)) + "\(index + 1)"
      if let old { result.append("\(number) - \(old)|") }
      if let new { result.append("\(number) + \(new)|") }
      if let old, let new {
        let same = zip(old, new).prefix { $0 == $1 }.count
        result.append(String(repeating: " ", count: 7 + same) + "^ column \(same)")
      }
    }
    return result
  }
}
