import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// `complete`, `reopen`, `set`: the dashboard's own saving, for scripts.
  @Suite struct EditCommands {
    private let folder: TemporaryDirectory

    init() throws { folder = try .committee() }

    private func run(_ arguments: String...) throws -> Program.Answer {
      try Program.run(arguments + ["--date", "2026-11-21", folder.data])
    }

    @Test func completeChangesTheSameBytesAsTheDashboard() throws {
      let before = try folder.files()
      let old = try folder.text("data/tasks/iii.rec")
      let answer = try run("complete", "57-023", "--evidence", "Report 12")
      #expect(answer.end == .exited(0))
      #expect(answer.text.contains("57-023"))
      #expect(answer.errors.isEmpty)
      let changes = changedLines(old, try folder.text("data/tasks/iii.rec"))
      #expect(changes.removed == ["Status: in-progress"])
      #expect(
        Set(changes.inserted) == [
          "Status: completed", "Completed: 2026-11-21", "Evidence: Report 12",
        ])
      var after = try folder.files()
      after["tasks/iii.rec"] = before["tasks/iii.rec"]
      #expect(after == before)
      let again = try run("complete", "57-023")
      #expect(again.end == .exited(0))
      #expect(try run("log").text.contains("57-023 complete"))
    }

    @Test func aRefusalNamesItsReasonAndWritesNothing() throws {
      _ = try Program.shell("ln data/tasks/iii.rec other", in: folder.path)
      let before = try folder.files()
      let linked = try run("complete", "57-023")
      expectRefused(linked, naming: "57-023", "hard links", code: 1)
      let absent = try run("complete", "57-0233")
      expectRefused(absent, naming: "57-0233", "57-023?", code: 1)
      let open = try run("reopen", "57-024", "--note", "why")
      expectRefused(open, naming: "57-024", code: 1)
      let wrong = try run("set", "57-024", "Progress=101")
      expectRefused(wrong, naming: "Progress", "0 to 100")
      let unknown = try run("set", "57-024", "Statsu=paused")
      expectRefused(unknown, naming: "Statsu", "Status?")
      #expect(try folder.files() == before)
    }

    @Test func setChangesThatFieldAlone() throws {
      let old = try folder.text("data/tasks/iii.rec")
      let answer = try run("set", "57-023", "Progress=80")
      #expect(answer.end == .exited(0), "\(answer.complaint)")
      let changes = changedLines(old, try folder.text("data/tasks/iii.rec"))
      #expect(changes.removed == ["Progress: 72"])
      #expect(changes.inserted == ["Progress: 80"])
    }

    @Test func whatNobodyMayChangeIsRefusedPlainly() throws {
      #expect(try run("set", "57-023", "Progress=80").end == .exited(0))
      let log = try JSONDecoder().decode(
        [TaskRoom.Entry].self, from: Data(try run("log", "--format", "json").output))
      let at = try #require(log.first?.at)
      let before = try folder.files()
      for arguments in [["set", "Entry/\(at)", "By=nobody"], ["remove", "Entry/\(at)"]] {
        let options = arguments[0] == "remove" ? ["--note", "x", "--yes"] : []
        let answer = try Program.run(arguments + options + [folder.data])
        expectRefused(answer, naming: "the journal is written by steerco alone")
      }
      let signed = "the meeting of 2025-06-05 is signed: its records are read-only"
      let altered = try run("set", "Conclusion/2025-06-05/1", "Text=altered")
      expectRefused(altered, naming: "Conclusion/2025-06-05/1", signed, code: 1)
      let added = try run("new", "Conclusion", "Meeting=5/6/2025", "Text=more")
      expectRefused(added, naming: signed, code: 1)
      let report = try run("new", "Report", "Unit=EAKAO", "State=received")
      expectRefused(report, naming: "Period or Task: a value is needed")
      #expect(try folder.files() == before)
    }

    @Test func aDeadlineMovesWithItsReasonAndItsLineInTheLedger() throws {
      let before = try folder.files()
      let refused = try run("set", "57-023", "Due=2027-06")
      expectRefused(refused, naming: "57-023 has a deadline: say with --note why", code: 1)
      #expect(try folder.files() == before)
      let ledger = try folder.text("data/extensions.rec")
      let answer = try run("set", "57-023", "Due=2027-06", "--note", "no money")
      #expect(answer.end == .exited(0), "\(answer.complaint)")
      #expect(answer.lines.first == "Saved: 57-023 changed, tasks/iii.rec, extensions.rec")
      let lines = changedLines(ledger, try folder.text("data/extensions.rec"))
      #expect(
        lines.inserted.filter { !$0.isEmpty } == [
          "Task: 57-023", "From: 2025", "To: 2027-06", "Reason: no money", "On: 2026-11-21",
        ])
      #expect(try folder.text("data/tasks/iii.rec").contains("Due_original: 2025\n"))
      let taken = try run("set", "57-023", "Due_original=")
      expectRefused(taken, naming: "57-023", "Due_original", "never changes", code: 1)
    }

    @Test func theNumberOfAConclusionThatWasTakenOutIsNotGivenAgain() throws {
      let new = ["new", "Conclusion", "Meeting=18/12/2026", "Text=x", folder.data]
      #expect(try Program.run(new).text == "2026-12-18/1\n")
      #expect(try run("remove", "Conclusion/2026-12-18/1", "--note", "x").end == .exited(0))
      #expect(try Program.run(new).text == "2026-12-18/2\n")
    }

    @Test func theWallFollowsTheCommandLine() throws {
      let wall = try Wall(folder)
      _ = try run("complete", "57-023")
      try wall.pty.waitFor("16 completed")
      #expect(wall.selected == "57-023")
      try wall.quit()
    }
  }
}
