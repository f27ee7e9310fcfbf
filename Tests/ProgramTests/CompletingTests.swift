import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// `c`, `y`: what reaches the disk, and what does not.
  @Suite struct Completing {
    @Test func statusAndCompletedOfThatRecordChangeAndUndoBringsTheBytesBack() throws {
      let wall = try Wall()
      let before = try wall.folder.files()
      let old = try wall.folder.text("data/tasks/iii.rec")
      try wall.complete()
      #expect(wall.bottom.contains("Saved: 57-023"))
      #expect(wall.bottom.contains("tasks/iii.rec"))

      var after = try wall.folder.files()
      let new = try wall.folder.text("data/tasks/iii.rec")
      let changes = changedLines(old, new)
      #expect(changes.removed == ["Status: in-progress"])
      #expect(Set(changes.inserted) == ["Status: completed", "Completed: 2026-11-21"])
      #expect(Self.record("57-023", new).contains("\nStatus: completed\n"))
      #expect(Self.record("57-023", new).contains("\nCompleted: 2026-11-21\n"))
      after["tasks/iii.rec"] = before["tasks/iii.rec"]
      #expect(after == before, "and no other file, nor a new one")
      try wall.pty.waitFor("16 completed")

      wall.pty.send("u")
      try wall.pty.waitFor("15 completed")
      #expect(try wall.folder.files() == before)
      wall.pty.send("\u{12}")
      try wall.pty.waitFor("16 completed")
      #expect(try wall.folder.text("data/tasks/iii.rec") == new)
      wall.pty.send("u")
      try wall.pty.waitFor("15 completed")
      #expect(try wall.folder.files() == before)
      try wall.quit()
      #expect(try wall.folder.files() == before)
    }

    /// The text of one record, from its key to the blank line.
    static func record(_ id: String, _ text: String) -> String {
      text.components(separatedBy: "\n\n").first { $0.contains("Id: \(id)\n") }.map { $0 + "\n" }
        ?? ""
    }

    /// The terminal tells of it in the middle of the keys, and it is none of them.
    @Test func aWindowThatComesToTheFrontIsNoAnswerAndSpoilsNone() throws {
      let wall = try Wall()
      wall.pty.send("c\u{1B}[O\u{1B}[I")
      try wall.expectSnapshot("c")
      try wall.pty.answer("\u{1B}[O\u{1B}[Iy")
      try wall.pty.waitFor("16 completed")
      try wall.quit()
    }

    @Test func theDateAndTheEvidenceCanBeTyped() throws {
      let wall = try Wall()
      let old = try wall.folder.text("data/tasks/iii.rec")
      wall.pty.send("c")
      try wall.pty.waitFor("Complete")
      wall.pty.send(Wall.tab + "\u{15}2026-11-19" + Wall.enter + "Báo cáo 12/BC-UBND" + Wall.enter)
      try wall.pty.waitFor("Báo cáo 12")
      try wall.pty.answer("y")
      try wall.pty.waitFor("16 completed")
      let changes = changedLines(old, try wall.folder.text("data/tasks/iii.rec"))
      #expect(changes.removed == ["Status: in-progress"])
      #expect(
        Set(changes.inserted) == [
          "Status: completed", "Completed: 2026-11-19", "Evidence: Báo cáo 12/BC-UBND",
        ])
      wall.pty.send("u")
      try wall.pty.waitFor("15 completed")
      #expect(try wall.folder.text("data/tasks/iii.rec") == old)
    }

    @Test func aDayThatIsNoneIsNotTaken() throws {
      let wall = try Wall()
      let before = try wall.folder.files()
      wall.pty.send("c")
      try wall.pty.waitFor("Complete")
      wall.pty.send(Wall.tab + "\u{15}2026-02-30" + Wall.enter + Wall.enter)
      try wall.pty.answer("y")
      try wall.pty.waitFor("“2026-02-30” is not a day")
      #expect(try wall.folder.files() == before)
    }

    @Test func escAndNAnswerNo() throws {
      let wall = try Wall()
      let before = try wall.folder.files()
      for key in [Wall.escape, "n"] {
        wall.pty.send("c")
        try wall.pty.waitFor("Complete")
        try wall.pty.answer(key)
        try wall.pty.waitFor("q quit")
      }
      #expect(try wall.folder.files() == before)
    }

    @Test(arguments: [
      ("ln data/tasks/iii.rec other-name", "several names (hard links)", "15 completed"),
      ("chmod 0444 data/tasks/iii.rec", "read-only", "15 completed"),
      ("rm -r data", "", "15 completed"),
      // Without that file's six tasks, of which two are completed.
      ("rm data/tasks/iii.rec", "", "13 completed"),
      ("mv data/tasks/iii.rec away.rec && mkdir data/tasks/iii.rec", "", "15 completed"),
    ])
    func aSaveThatFailsSaysWhyAndTheScreenShowsWhatIsOnDisk(
      line: String, reason: String, figures: String
    ) throws {
      let wall = try Wall()
      wall.pty.send("c")
      try wall.pty.waitFor("Complete")
      _ = try Program.shell("cd \"$1\" && \(line)", [wall.folder.path])
      let before = try wall.folder.files()
      try wall.pty.answer("y")
      try wall.pty.waitFor("Not saved: ")
      #expect(reason.isEmpty || wall.bottom.contains(reason))
      #expect(try wall.folder.files() == before)
      try wall.pty.waitFor(figures)
      #expect(wall.pty.screen.bells == 1)
      if !reason.isEmpty {
        #expect(wall.bottom.contains("57-023"))
        #expect(wall.lines.contains { $0.contains("▲ 57-023") })
        wall.pty.send("u")
        try wall.pty.waitFor("othing")
        #expect(try wall.folder.files() == before)
      }
      try wall.quit()
    }

    @Test func aRecordChangedUnderTheQuestionIsNotWrittenOver() throws {
      let wall = try Wall()
      wall.pty.send("c")
      try wall.pty.waitFor("Complete")
      try wall.folder.replace("Progress: 72", by: "Progress: 90", in: "data/tasks/iii.rec")
      try wall.pty.waitFor("Progress was 72, is 90")
      let edited = try wall.folder.files()
      wall.pty.send(Wall.tab)
      wall.pty.send(Wall.enter + Wall.enter)
      try wall.pty.waitUntilIdle()
      #expect(wall.pty.screen.text.contains("Complete"))
      #expect(try wall.folder.files() == edited)
      // For a second after the change an answer can only be meant for what stood there before.
      try wall.pty.answer("y") { $0.text.contains("Saved: 57-023") }
      let text = try wall.folder.text("data/tasks/iii.rec")
      #expect(Self.record("57-023", text).contains("Progress: 90\n"))
      #expect(Self.record("57-023", text).contains("Status: completed\n"))
    }

    @Test func aRecordChangedInTheSameInstantIsNotWrittenOver() throws {
      for _ in 0..<3 {
        let wall = try Wall()
        wall.pty.send("c")
        try wall.pty.waitFor("Complete")
        wall.pty.letSomebodyRead()
        // The answer is on its way when the file is written.
        try wall.folder.replace("Progress: 72", by: "Progress: 90", in: "data/tasks/iii.rec")
        wall.pty.send("y")
        let edited = try wall.folder.text("data/tasks/iii.rec")
        try wall.pty.waitFor("Progress was 72, is 90")
        #expect(try wall.folder.text("data/tasks/iii.rec") == edited)
      }
    }

    @Test func twoEditorsOfOneFileBothKeepTheirChange() throws {
      let wall = try Wall()
      wall.pty.send("c")
      try wall.pty.waitFor("Complete")
      try wall.folder.replace("Id: 57-024\n", by: "Id: 57-024\nX: 1\n", in: "data/tasks/iii.rec")
      try wall.pty.answer("y")
      try wall.pty.waitFor("Saved: 57-023")
      let text = try wall.folder.text("data/tasks/iii.rec")
      #expect(text.contains("Id: 57-024\nX: 1\n"))
      #expect(Self.record("57-023", text).contains("Status: completed\n"))
      try wall.pty.waitFor("16 completed")
      wall.pty.send("u")
      try wall.pty.waitFor("15 completed")
      #expect(try wall.folder.text("data/tasks/iii.rec").contains("X: 1"))
    }

    @Test func crLfAndAMissingLastLineEndStay() throws {
      let text = "%rec: Task\r\n\r\nId: A-1\r\nTitle: One\r\nStatus: in-progress"
      let folder = try TemporaryDirectory.holding(text)
      let wall = try Wall(folder)
      try wall.complete()
      try wall.pty.waitFor("1 completed")
      let new = try folder.text("data/tasks.rec")
      #expect(new.contains("Status: completed"))
      #expect(!new.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
      wall.pty.send("u")
      try wall.pty.wait(for: "the undoing") { !$0.text.contains("1 completed") }
      #expect(try folder.text("data/tasks.rec") == text)
    }

    @Test func aSignalRightAfterTheAnswerLeavesAllOfTheSaveOrNothing() throws {
      let wall = try Wall()
      let old = try wall.folder.files()
      wall.pty.send("c")
      try wall.pty.waitFor("Complete")
      wall.pty.letSomebodyRead()
      wall.pty.send("y")
      wall.pty.signal(SIGTERM)
      #expect(try wall.pty.waitForExit() == .signalled(SIGTERM))
      wall.expectGivenBack()
      let new = try wall.folder.files()
      #expect(Set(new.keys) == Set(old.keys), "nothing half done is left behind")
      let text = try wall.folder.text("data/tasks/iii.rec")
      #expect(
        new == old || Self.record("57-023", text).contains("Status: completed\n"))
    }
  }
}
