import RecText
import SteeringModel
import Testing

/// A change of every shape: what the files hold before it, the change, and what they hold after it.
///
/// What every test of saving goes through, so that a whole record or two files at once are held to
/// the same as one field.
struct Scenario: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let before: [String: String]
  let after: [String: String]
  let change: Change
  /// The file that a colleague writes at the same time.
  let shared: String

  private init(
    _ name: String, _ before: [String: String], _ operations: [SteeringModel.Operation],
    _ after: [String: String], shared: String
  ) {
    testDescription = name
    self.before = before
    self.after = before.merging(after) { $1 }.filter { !$0.value.isEmpty }
    self.shared = shared
    do {
      change = try Change(.set, operations)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  static let tasks = "tasks/a.rec"
  static let obstacles = "obstacles.rec"
  static let extensions = "extensions.rec"
  static let meetings = "meetings.rec"

  private static let obstacle = "Id: V-01\nText: x\n"
  private static let files = [
    tasks: taskFile(3), obstacles: "%rec: Obstacle\n\n\(obstacle)",
    meetings: "%rec: Meeting\n\nDate: 2026-12-18\nTitle: m\n",
  ]
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func schema(_ type: RecordType) -> RecordSchema {
    guard let schema = Schema.standard[type] else { preconditionFailure("a type of the schema") }
    return schema
  }

  static func record(_ type: RecordType, _ fields: [(String, String)]) -> NewRecord {
    NewRecord(schema(type), fields.map { .init(bytes($0.0), .bytes(bytes($0.1))) })
  }

  private static let complete = SteeringModel.Operation.update(
    RecordKey(.task, "T2"), seen: bytes("Id: T2\nTitle: Task 2\nStatus: not-started\n"),
    [.set(bytes("Status"), bytes("completed"))])
  private static let completed = taskFile(3).replacing(
    "Title: Task 2\nStatus: not-started", with: "Title: Task 2\nStatus: completed")
  private static let newObstacle = SteeringModel.Operation.insert(
    record(.obstacle, [("Text", "no\nmoney"), ("Task", "T2")]))
  private static let ledger = SteeringModel.Operation.insert(
    record(.extensionOfDeadline, [("Task", "T2"), ("From", "2025"), ("To", "2026")]))
  private static let ledgerText = "Task: T2\nFrom: 2025\nTo: 2026\n"

  static let field = Scenario(
    "a field", files, [complete], [tasks: completed], shared: tasks)

  static let insertion = Scenario(
    "a new record", files, [newObstacle],
    [obstacles: "%rec: Obstacle\n\n\(obstacle)\nId: V-02\nTask: T2\nText: no\n+ money\n"],
    shared: obstacles)

  static let newFile = Scenario(
    "a new record in a new file", [tasks: taskFile(3)], [newObstacle],
    [
      obstacles: """
      %rec: Obstacle
      %key: Id
      %mandatory: Text
      %type: Status enum open cleared

      Id: V-01
      Task: T2
      Text: no
      + money

      """
    ], shared: obstacles)

  static let removal = Scenario(
    "a record taken out",
    files.merging([obstacles: "%rec: Obstacle\n\n\(obstacle)\nId: V-02\nText: y\n"]) { $1 },
    [.remove(RecordKey(.obstacle, "V-02"), text: bytes("Id: V-02\nText: y\n"), lead: [])],
    [obstacles: "%rec: Obstacle\n\n\(obstacle)"], shared: obstacles)

  static let emptied = Scenario(
    "the only record of a file taken out, and its file",
    files.merging([extensions: "%rec: Extension\n\n\(ledgerText)"]) { $1 },
    [
      .remove(
        RecordKey(.extensionOfDeadline, "T2", "2025", "2026", ""), text: bytes(ledgerText),
        lead: bytes("%rec: Extension\n\n"))
    ],
    [extensions: ""], shared: extensions)

  static let two = Scenario(
    "two records in two files",
    files.merging([extensions: "%rec: Extension\n\nTask: T1\nTo: 2027\n"]) { $1 },
    [complete, ledger],
    [
      tasks: completed, extensions: "%rec: Extension\n\nTask: T1\nTo: 2027\n\n\(ledgerText)",
    ], shared: extensions)

  static let twoWithNewFile = Scenario(
    "two records, one in a new file", files, [complete, ledger],
    [
      tasks: completed,
      extensions: "%rec: Extension\n%mandatory: Task To\n\n\(ledgerText)",
    ], shared: tasks)

  static let decision = Scenario(
    "a conclusion, two tasks that it refers to, and an obstacle that goes with its file", files,
    [
      .insert(record(.task, [("Title", "one")])), .insert(record(.task, [("Title", "two")])),
      .insert(
        NewRecord(
          schema(.conclusion),
          [
            .init(bytes("Meeting"), .bytes(bytes("2026-12-18"))),
            .init(bytes("Text"), .bytes(bytes("decided"))), .init(bytes("Task"), .key(of: 0)),
            .init(bytes("Task"), .key(of: 1)),
          ])),
      .remove(
        RecordKey(.obstacle, "V-01"), text: bytes(obstacle), lead: bytes("%rec: Obstacle\n\n")),
    ],
    [
      tasks: taskFile(3) + "\nId: T4\nTitle: one\n\nId: T5\nTitle: two\n",
      meetings: files[meetings, default: ""]
        + "\n%rec: Conclusion\n%mandatory: Meeting Number Text\n%type: No_task bool\n\n"
        + "Meeting: 2026-12-18\nNumber: 1\nText: decided\nTask: T4\nTask: T5\n",
      obstacles: "",
    ], shared: meetings)

  static let all = [
    field, insertion, newFile, removal, emptied, two, twoWithNewFile, decision,
  ]
}
