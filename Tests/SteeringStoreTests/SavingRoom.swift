import Foundation
import Glibc
import RecText
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

/// A directory in the state that a change begins from, with a state and a runtime directory of its
/// own: what every test of saving starts from.
struct SavingRoom: Sendable {
  let directory: TemporaryDirectory
  private let own: TemporaryDirectory
  let options: StoreOptions
  let scenario: Scenario

  static let file = Scenario.tasks
  static let old = taskFile(3)
  static let new = Scenario.field.after[file, default: ""]

  /// In memory where that is possible: thousands of saves need not wait for a disk. An absent file is
  /// not waited for, but where a test is about that.
  init(
    _ scenario: Scenario = .field, below parent: String? = "/dev/shm", journal: Bool = true,
    patience: Int64 = 0
  ) throws {
    let isThere = parent.map { FileManager.default.fileExists(atPath: $0) } ?? false
    directory = TemporaryDirectory(below: isThere ? parent : nil)
    own = TemporaryDirectory(below: isThere ? parent : nil)
    self.scenario = scenario
    options = StoreOptions(
      runtimeDirectory: own.path, stateDirectory: own.path("state"), journal: journal, by: "op",
      host: "here", patience: patience)
    for (name, text) in scenario.before { try directory.write(name, text) }
  }

  /// A change of one field of a task, as its operator saw the task.
  static func edit(
    _ id: String = "T2", _ value: String = "completed", seen: String? = nil
  ) -> Change {
    let title = "Task \(id.dropFirst())"
    let seen = seen ?? "Id: \(id)\nTitle: \(title)\nStatus: not-started\n"
    do {
      return try Change(
        .status,
        [
          .update(
            RecordKey(.task, id), seen: Array(seen.utf8),
            [.set(Array("Status".utf8), Array(value.utf8))])
        ])
    } catch {
      preconditionFailure("\(error)")
    }
  }

  func save(_ change: Change? = nil) -> SaveOutcome {
    Saver.save(change ?? scenario.change, in: directory.path, options: options)
  }

  var text: String { get throws { try directory.text(Self.file) } }
  var path: String { directory.path(Self.file) }

  /// Every data file with what it holds.
  func files() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try names() where name.hasSuffix(".rec") && !name.hasPrefix("journal/") {
      files[name] = try directory.text(name)
    }
    return files
  }

  private func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: directory.path).filter {
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: directory.path($0), isDirectory: &isDirectory)
      return !isDirectory.boolValue
    }.sorted()
  }

  /// What stands in the directory beside data files and the journal.
  var others: [String] {
    get throws { try names().filter { !$0.hasSuffix(".rec") && !$0.hasPrefix("journal/") } }
  }

  /// The state directory, below which the intents lie.
  var statePath: String { own.path("state") }

  /// What intents are left.
  var intents: [String] {
    guard let names = FileManager.default.enumerator(atPath: own.path("state"))?.allObjects else {
      return []
    }
    return names.compactMap { $0 as? String }.filter { name in
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: own.path("state/\(name)"), isDirectory: &isDirectory)
      return !isDirectory.boolValue
    }
  }

  /// Where the intents for the directory are.
  var intentDirectory: String {
    let hash = ContentHash(PrivateDirectory.canonical(Array(directory.path.utf8)))
    return own.path("state/steerco/\(hash.text)")
  }

  /// Has whatever was left unfinished settled.
  func settle() {
    // A program that another test starts holds our locks for the instant between fork and exec.
    for _ in 0..<1000 {
      Saver(directory: directory.path, options: options).begin()
      if intents.isEmpty { return }
      poll(nil, 0, 5)
    }
  }

  /// The journal's entries, once whatever was left unfinished is settled; each as its lines.
  func settledEntries() throws -> [[String]] {
    settle()
    #expect(intents.isEmpty, "an intent is left")
    guard FileManager.default.fileExists(atPath: directory.path("journal")) else { return [] }
    return try directory.names("journal").flatMap { name -> [[String]] in
      #expect(name.hasSuffix(".rec"), "\(name)")
      let file = RecParser.parse(
        try directory.bytes("journal/\(name)"), vocabulary: Schema.standard.vocabulary)
      #expect(file.problems.isEmpty)
      return file.records.map { record in
        file.fields(of: record).map {
          String(decoding: file.spelling(of: $0), as: UTF8.self) + "=" + file.text(of: $0)
        }
      }
    }
  }
}

extension SaveOutcome {
  var saved: SavedChange? {
    switch self {
    case .saved(let saved): saved
    case .partly(let saved, _): saved
    default: nil
    }
  }

  var isSaved: Bool { if case .saved = self { true } else { false } }

  var conflictCopies: [String] {
    if case .refused(.busy(let copies)) = self { return copies }
    return saved?.conflictCopies ?? []
  }

  var reversal: Change? { saved?.reversal }
}
