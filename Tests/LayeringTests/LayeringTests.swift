import Foundation
import TestSupport
import Testing

/// What each target may import besides Swift itself.
private let arrows: [String: Set<String>] = [
  "RecText": [],
  "SteeringModel": ["RecText"],
  "Screen": [],
  "SteeringStore": ["SteeringModel", "RecText", "CLinux", "Glibc", "Synchronization"],
  "Dashboard": ["SteeringModel", "RecText", "Screen", "Synchronization"],
  "CursesTerminal": ["Screen", "CNcurses", "Glibc", "Synchronization"],
  "steerco": [
    "Dashboard", "SteeringModel", "SteeringStore", "RecText", "Screen", "CursesTerminal", "Themes",
    "Glibc",
  ],
]

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func sources(of folder: String) throws -> [URL] {
  let all = FileManager.default.enumerator(
    at: root.appending(path: folder), includingPropertiesForKeys: nil)
  return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
}

/// The modules that a source file imports, whatever stands before the word.
private func imports(in text: String) -> [String] {
  text.split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
    guard let at = words.firstIndex(of: "import"), at < 2, words.count > at + 1,
      at == 0 || ["internal", "package", "public", "private", "fileprivate"].contains(words[0])
    else { return nil }
    let kinds: Set<Substring> = ["struct", "enum", "class", "func", "protocol", "var", "typealias"]
    let name = kinds.contains(words[at + 1]) ? words[at + 2] : words[at + 1]
    return String(name.split(separator: ".")[0])
  }
}

@Test func everyTargetImportsOnlyWhatTheArrowsAllow() throws {
  let folders = try FileManager.default.contentsOfDirectory(
    atPath: root.appending(path: "Sources").path)
  let targets = Set(folders).subtracting(["CLinux", "CNcurses"])
  #expect(targets == Set(arrows.keys), "a target was added or renamed: draw its arrow here")
  for (target, allowed) in arrows {
    let files = try sources(of: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      let found = imports(in: try String(contentsOf: file, encoding: .utf8)).filter {
        $0 != "Swift"
      }
      for module in found where !allowed.contains(module) {
        Issue.record("\(target)/\(file.lastPathComponent) imports \(module)")
      }
    }
  }
}

@Test func theImportReaderSeesEveryFormOfImport() {
  let text = """
    import Foundation
    package import Screen
    @_spi(_Unicode) internal import Swift
    internal import struct SteeringModel.Task
    // import Nothing
    let important = 1
    """
  #expect(imports(in: text) == ["Foundation", "Screen", "Swift", "SteeringModel"])
}

@Test func noSourceFileIsLongerThanAConcept() throws {
  for file in try sources(of: "Sources") {
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).count
    #expect(lines <= 301, "\(file.lastPathComponent) has \(lines) lines")
  }
}

@Test func packageDependsOnNoPackage() throws {
  let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
  #expect(!manifest.contains(".package("))
}
