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

    @Test func theWallFollowsTheCommandLine() throws {
      let wall = try Wall(folder)
      _ = try run("complete", "57-023")
      try wall.pty.waitFor("16 completed")
      #expect(wall.selected == "57-023")
      try wall.quit()
    }
  }
}
