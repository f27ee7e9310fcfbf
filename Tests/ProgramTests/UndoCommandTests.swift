import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// `undo`: what the journal tells is taken back, guarded like any other change.
  @Suite struct UndoCommand {
    private let folder: TemporaryDirectory

    init() throws { folder = try .committee() }

    private func run(_ arguments: String...) throws -> Program.Answer { try run(arguments) }

    private func run(_ arguments: [String]) throws -> Program.Answer {
      try Program.run(arguments + ["--date", "2026-11-21", folder.data])
    }

    private func moments() throws -> [String] {
      let entries = try JSONDecoder().decode(
        [TaskRoom.Entry].self, from: Data(try run("log", "--format", "json").output))
      return entries.map(\.at)
    }

    @Test(arguments: [
      [
        "set", "57-031", "Status=paused", "Due=2027", "Outlook=at-risk", "--note", "decided",
      ],
      ["set", "Document/57-NQ/TW", "Url=http://x"], ["complete", "57-023", "--evidence", "R 1"],
      ["new", "Obstacle", "Text=x", "Task=57-031"], ["new", "Task", "Title=x", "Group=III"],
      ["new", "Conclusion", "Meeting=2026-12-18", "Text=So"],
      // Fields of a key that need not be unique.
      ["set", "Extension/57-030/2025-12/2026-04/2025-12-19", "To=2026-05"],
      // A set of its own in a file that is there, and a file of its own.
      ["new", "Attendance", "Meeting=2026-12-18", "Member=B", "State=present"],
      ["new", "Report", "Unit=EAKAO", "Period=2026-11", "State=nothing"],
    ])
    func theLatestChangeIsTakenBackByteForByte(arguments: [String]) throws {
      let before = try folder.files()
      #expect(try run(arguments).end == .exited(0))
      let changed = try folder.files()
      #expect(changed != before)
      let answer = try run("undo")
      #expect(answer.end == .exited(0), "\(answer.complaint)")
      #expect(answer.complaint.hasPrefix("takes back: "))
      #expect(try folder.files() == before)
      // And again: what was taken back is not the latest any more.
      let again = try run("undo")
      #expect(again.end == .exited(1))
      #expect(again.complaint == "steerco: nothing to take back\n")
      // An undo has an entry too, which is taken back by its name.
      let moments = try moments()
      #expect(moments.count == 2)
      #expect(try run("undo", moments[1]).end == .exited(0))
      #expect(try folder.files() == changed)
    }

    @Test func anOlderEntryIsNamedByItsMoment() throws {
      let before = try folder.files()
      for change in [
        ["57-031", "Progress=96"], ["57-036", "Progress=1"], ["57-021", "Progress=2"],
      ] {
        #expect(try run(["set"] + change).end == .exited(0))
      }
      let moments = try moments()
      let unknown = try run("undo", "2020-01-01T00:00:00")
      expectRefused(unknown, naming: "no entry of 2020-01-01T00:00:00", code: 1)
      #expect(try run("undo", moments[0]).end == .exited(0))
      #expect(try folder.files()["tasks/iv.rec"] != before["tasks/iv.rec"], "57-036 stands")
      #expect(try folder.text("data/tasks/iv.rec").contains("Progress: 95\n"))
      // Without a name, the latest that stands.
      for id in ["57-021", "57-036"] {
        let answer = try run("undo")
        #expect(answer.complaint.contains(id), "\(answer.complaint)")
      }
      #expect(try folder.files() == before)
    }

    @Test func whatHasChangedSinceIsLeftAsItIs() throws {
      #expect(try run("set", "57-031", "Progress=96").end == .exited(0))
      #expect(try run("new", "Obstacle", "Text=x", "Task=57-031").end == .exited(0))
      try folder.replace("Progress: 96", by: "Progress: 97", in: "data/tasks/iv.rec")
      try folder.replace("Text: x\n", by: "Text: x\nAnswer: theirs\n", in: "data/obstacles.rec")
      let before = try folder.files()
      for moment in try moments() {
        let answer = try run("undo", moment)
        #expect(answer.end == .exited(1) && answer.output.isEmpty)
        #expect(answer.complaint.contains("steerco: "), "\(answer.complaint)")
      }
      #expect(try folder.files() == before)
      #expect(try moments().count == 2)
      // A colleague's line beneath the new record is not taken for somebody else's.
      #expect(try folder.text("data/obstacles.rec").hasSuffix("Text: x\nAnswer: theirs\n"))
    }

    /// The journal tells values, not where they stood: they come back in their order.
    @Test(arguments: [
      ["Lead=SNV"], ["Progress="], ["Support=SNV", "Lead=BTC", "Lead=STC"], ["Lead="],
      ["Note=x"], ["Lead=", "Note=", "Support="],
    ])
    func valuesThatWereTakenOutComeBack(fields: [String]) throws {
      func lines() throws -> [Substring: [Substring]] {
        let record = try Completing.record("57-031", folder.text("data/tasks/iv.rec"))
        return Dictionary(grouping: record.split(separator: "\n")) { $0.prefix { $0 != ":" } }
      }
      let before = try lines()
      #expect(try run(["set", "57-031"] + fields).end == .exited(0))
      #expect(try lines() != before)
      #expect(try run("undo").end == .exited(0))
      #expect(try lines() == before)
    }

    @Test func aRecordThatWasTakenOutComesBackAsItsFieldsWere() throws {
      let record = Completing.record("57-036", try folder.text("data/tasks/iv.rec"))
      #expect(try run("remove", "57-036", "--note", "by mistake", "--yes").end == .exited(0))
      #expect(try !folder.text("data/tasks/iv.rec").contains("57-036"))
      #expect(try run("undo").end == .exited(0))
      // Beside the tasks of its group: the journal does not tell where it stood among them. A
      // comment above it is no line of it, and stayed.
      let lines = record.split(separator: "\n").filter { !$0.hasPrefix("#") }
      #expect(
        try folder.text("data/tasks/iv.rec")
          .hasSuffix("\n\n" + lines.joined(separator: "\n") + "\n"))
    }

    @Test func aFileWithoutALastLineEndStaysWithoutOne() throws {
      let room = try TaskRoom(tasks: 2)
      let unended = String(room.old.dropLast())
      try room.folder.write("data/\(TaskRoom.name)", unended)
      #expect(try room.run("set", "T2", "Note=x", "Lead=A").end == .exited(0))
      #expect(try room.text == unended + "\nNote: x\nLead: A")
      #expect(try room.run("undo").end == .exited(0))
      #expect(try room.text == unended)
    }

    @Test func aRecordThatIsGoneIsNamed() throws {
      let room = try TaskRoom(tasks: 1)
      #expect(try room.run("new", "Obstacle", "Text=x").text == "V-01\n")
      try room.folder.write("data/obstacles.rec", "%rec: Obstacle\n")
      let answer = try room.run("undo")
      #expect(answer.end == .exited(1) && answer.output.isEmpty)
      #expect(
        answer.complaint.hasSuffix("\nsteerco: Obstacle V-01 is no longer in the files\n"),
        "\(answer.complaint)")
    }

    @Test func theOnlyRecordOfItsTypeComesBackIntoItsFile() throws {
      let room = try TaskRoom(tasks: 1)
      try FileManager.default.moveItem(atPath: room.path, toPath: room.folder.path("data/t.rec"))
      #expect(try room.run("remove", "T1", "--note", "x", "--yes").end == .exited(0))
      #expect(try room.folder.text("data/t.rec") == "%rec: Task\n")
      #expect(try room.run("undo").end == .exited(0))
      #expect(try room.folder.text("data/t.rec") == room.old)
      #expect(try room.others == ["t.rec"])
    }

    @Test func aRecordDoesNotComeBackUnderAnotherKey() throws {
      let meeting = ["new", "Meeting", "Date=2027-01-08"]
      #expect(try run(meeting).end == .exited(0))
      #expect(try run("remove", "Meeting/2027-01-08", "--note", "put off").end == .exited(0))
      #expect(try run(meeting + ["Title=another"]).end == .exited(0))
      let before = try folder.files()
      let answer = try run("undo", try moments()[1])
      #expect(answer.end == .exited(1) && answer.output.isEmpty)
      #expect(answer.complaint.contains("Not saved: 2027-01-08"), "\(answer.complaint)")
      #expect(try folder.files() == before)
    }

    /// A change from A to B, to A, to B: the latest is taken back, not the first that looks so.
    @Test func thereAndBackAndThereAgain() throws {
      for status in ["paused", "submitted", "paused"] {
        #expect(try run("set", "57-031", "Status=\(status)").end == .exited(0))
      }
      for status in ["submitted", "paused", "submitted"] {
        #expect(try run("undo").end == .exited(0))
        #expect(
          try Completing.record("57-031", folder.text("data/tasks/iv.rec"))
            .contains("Status: \(status)\n"))
      }
      #expect(try run("undo").complaint == "steerco: nothing to take back\n")
    }

    @Test func aColleaguesRecordAfterOursInAFileWithoutALastLineEndStays() throws {
      let room = try TaskRoom(tasks: 2)
      let unended = String(room.old.dropLast())
      try room.folder.write("data/\(TaskRoom.name)", unended)
      #expect(try room.run("new", "Task", "Title=ours").text == "T3\n")
      #expect(try room.text == room.old + "\nId: T3\nTitle: ours\n")
      // As an editor leaves it that ends no last line.
      try room.folder.write("data/\(TaskRoom.name)", room.text + "\nId: C1\nTitle: theirs")
      #expect(try room.run("undo").end == .exited(0))
      #expect(try room.text == room.old + "\nId: C1\nTitle: theirs")
      #expect(try room.run("check").text.contains("damaged") == false)
    }
  }
}
