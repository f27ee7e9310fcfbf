import Foundation
import Glibc
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

/// A directory with one task file, and edits of it: what every test of saving starts from.
struct SavingRoom: Sendable {
  let directory: TemporaryDirectory
  let options: StoreOptions
  static let file = "tasks/a.rec"
  static let old = taskFile(3)
  static let new = old.replacing(
    "Title: Task 2\nStatus: not-started", with: "Title: Task 2\nStatus: completed")

  /// In memory where that is possible: thousands of saves need not wait for a disk.
  init(below parent: String? = "/dev/shm", journal: Bool = true) throws {
    let isThere = parent.map { FileManager.default.fileExists(atPath: $0) } ?? false
    directory = TemporaryDirectory(below: isThere ? parent : nil)
    options = StoreOptions(
      runtimeDirectory: nil, journal: journal, by: "op", host: "here")
    try directory.write(Self.file, Self.old)
  }

  static func edit(_ id: String = "T2", _ value: String = "completed", seen: String? = nil) -> Edit
  {
    let title = "Task \(id.dropFirst())"
    return Edit(
      action: .status, type: .task, key: Array(id.utf8),
      seen: Array((seen ?? "Id: \(id)\nTitle: \(title)\nStatus: not-started\n").utf8),
      changes: [.set(.status, Array(value.utf8))])
  }

  func save(_ edit: Edit = SavingRoom.edit()) -> SaveOutcome {
    Saver.save(edit, in: directory.path, options: options)
  }

  var text: String { get throws { try directory.text(Self.file) } }
  var path: String { directory.path(Self.file) }

  /// What stands in the task file's directory beside it.
  var others: [String] { get throws { try directory.names("tasks").filter { $0 != "a.rec" } } }

  /// The journal's entries, once whatever was left unfinished is settled.
  func settledEntries() throws -> [Drawn] {
    // A program that another test starts holds our locks for the instant between fork and exec.
    for _ in 0..<1000 {
      Saver(directory: directory.path, options: options).begin()
      let names = try? directory.names("journal")
      guard names?.contains(where: { $0.hasPrefix(".intent-") }) ?? false else { break }
      poll(nil, 0, 5)
    }
    guard FileManager.default.fileExists(atPath: directory.path("journal")) else { return [] }
    return try directory.names("journal").flatMap { name -> [Drawn] in
      #expect(name.hasSuffix(".rec"), "an intent is left: \(name)")
      return try parse(directory.text("journal/\(name)")).drawn
    }
  }
}

extension SaveOutcome {
  var isSaved: Bool { if case .saved = self { true } else { false } }

  var conflictCopy: String? {
    switch self {
    case .saved(_, _, _, _, let copy): copy
    case .refused(.busy(let copy)): copy
    default: nil
    }
  }

  var reversal: Edit? { if case .saved(_, let edit, _, _, _) = self { edit } else { nil } }
}
