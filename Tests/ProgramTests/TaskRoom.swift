import Foundation
import TestSupport
import Testing

/// A data directory with one file of tasks `T1`, `T2` …, for programs that save into it.
struct TaskRoom: Sendable {
  let folder: TemporaryDirectory
  /// The file as it was in the beginning.
  let old: String

  static let name = "tasks.rec"

  /// In memory where that is possible: thousands of saves need not wait for a disk.
  init(tasks: Int, below parent: String? = "/dev/shm") throws {
    let isThere = parent.map { FileManager.default.fileExists(atPath: $0) } ?? false
    folder = TemporaryDirectory(below: isThere ? parent : nil)
    old = Self.text(tasks)
    try folder.write("data/\(Self.name)", old)
  }

  static func text(_ count: Int) -> String {
    (1...count).reduce(into: "%rec: Task\n") { text, number in
      text += "\nId: T\(number)\nTitle: Task \(number)\nStatus: not-started\n"
    }
  }

  var path: String { folder.path("data/\(Self.name)") }
  var text: String { get throws { try folder.text("data/\(Self.name)") } }

  /// The user's state directory, in which a save notes what it is about to do.
  var state: String { folder.path("state") }

  /// The intents that stand there now.
  var intents: [String] {
    let names = FileManager.default.enumerator(atPath: "\(state)/steerco")
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.contains("/") }
  }

  /// What stands beside the file and the journal.
  var others: [String] {
    get throws { try folder.names("data").filter { $0 != Self.name && $0 != "journal" } }
  }

  /// The file and every copy of it that was kept; what others take away meanwhile is passed over.
  func versions() throws -> [String] {
    try [text] + others.compactMap { try? folder.text("data/\($0)") }
  }

  func run(_ arguments: String...) throws -> Program.Answer {
    try Child.run(arguments + [folder.data], environment: ["XDG_STATE_HOME": state])
  }

  /// The journal as `steerco log` tells it, after it has settled what was left.
  func log() throws -> [Entry] {
    let answer = try run("log", "--format", "json")
    #expect(answer.end == .exited(0), "\(answer.complaint)")
    return try JSONDecoder().decode([Entry].self, from: Data(answer.output))
  }

  /// One entry of `steerco log --format json`: these fields and no others.
  struct Entry: Decodable, Equatable {
    struct Change: Decodable, Equatable { let field, from, to: String }
    let at, by, host, action, record: String
    let changes: [Change]
    let meeting, note, undoes: String?
  }
}

/// Whether the figures are to be measured in full: `STEERCO_THOROUGH=1`, for an hour and not a
/// minute.
let isThorough = ProcessInfo.processInfo.environment["STEERCO_THOROUGH"] == "1"
