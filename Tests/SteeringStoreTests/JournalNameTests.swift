import RecText
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

/// The journal names a task by the very bytes of its id, which may be no text: it is found by no
/// others.
@Suite struct JournalNames {
  private static let odd = Array("T-".utf8) + [0xFF]
  /// What the odd id reads as.
  private static let sign = Array("T-\u{FFFD}".utf8)

  private static func room() throws -> SavingRoom {
    let room = try SavingRoom()
    let tasks = [odd, sign].flatMap { id in
      Array("Id: ".utf8) + id + Array("\nTitle: x\nStatus: in-progress\n\n".utf8)
    }
    try room.directory.write("odd.rec", Array("%rec: Task\n\n".utf8) + tasks)
    try room.directory.write(
      "obstacles.rec",
      Array("%rec: Obstacle\n\nId: V-1\nText: no money\nStatus: open\nTask: ".utf8) + odd
        + [Byte.feed])
    return room
  }

  private static func board(_ room: SavingRoom) throws -> Board {
    try Saver(directory: room.directory.path, options: room.options)
      .board(of: [.task, .obstacle, .entry])
  }

  private static func journal(_ room: SavingRoom) throws -> [UInt8] {
    let name = try #require(try room.directory.names("journal").first)
    return try room.directory.bytes("journal/\(name)")
  }

  /// Whether one of the lines of a file is this field of these bytes.
  private static func has(_ name: String, _ value: [UInt8], in file: [UInt8]) -> Bool {
    file.split(separator: Byte.feed).contains { $0.elementsEqual(Array("\(name): ".utf8) + value) }
  }

  @Test(arguments: [odd, sign])
  func aNoteIsToldOfTheTaskThatHasIt(_ id: [UInt8]) throws {
    let room = try Self.room()
    let board = try Self.board(room)
    let task = try #require(board.task(RecordKey(.task, [id])))
    #expect(room.save(try Change.note(task, "heard", in: board)).isSaved)
    #expect(Self.has("Record", id, in: try Self.journal(room)))
    let after = try Self.board(room)
    let counts = [Self.odd, Self.sign].map { after.history(of: RecordKey(.task, [$0])).count }
    #expect(counts == (id == Self.odd ? [1, 0] : [0, 1]))
  }

  @Test func anAnswerIsToldOfTheTaskThatItsObstacleIsAbout() throws {
    let room = try Self.room()
    let board = try Self.board(room)
    let day = try #require(CivilDate(iso: "2026-11-21"))
    #expect(room.save(try Change.clear(obstacle: 0, on: day, in: board)).isSaved)
    #expect(Self.has("Task", Self.odd, in: try Self.journal(room)))
    let after = try Self.board(room)
    let entry = try #require(after.history(of: RecordKey(.task, [Self.odd])).first)
    #expect(entry.task == RecordKey(.task, [Self.odd]))
    #expect(after.history(of: RecordKey(.task, [Self.sign])).isEmpty)
    // Taken back, that is told of the same task.
    #expect(room.save(try Change.undoing(entry, in: after)).isSaved)
    #expect(try Self.board(room).history(of: RecordKey(.task, [Self.odd])).count == 2)
  }
}
