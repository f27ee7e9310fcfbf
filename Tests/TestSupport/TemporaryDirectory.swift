import Foundation

/// A directory of its own for one test, gone when the test lets go of it.
package final class TemporaryDirectory: Sendable {
  /// Its absolute path, links resolved.
  package let path: String

  /// Makes one below the system's directory for such things, or below another.
  package init(below parent: String? = nil) {
    let base = parent ?? NSTemporaryDirectory()
    let path = base + "/steerco-test-\(UUID().uuidString)"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      fatalError("no temporary directory: \(error)")
    }
    self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of a name in it.
  package func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the directories that it needs.
  package func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  /// The same with bytes.
  package func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// A file's bytes.
  package func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// A file's text.
  package func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// All names in it or in a directory of it, sorted, hidden ones too.
  package func names(_ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }
}
