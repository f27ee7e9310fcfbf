import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// Saving a file that an editor has open, and in the midst of git's work.
  @Suite struct SavingBesideEditors {
    @Test(
      "vim has the file open: it warns before it writes, and what it writes is shown",
      .enabled(if: Program.has("vim"), "needs vim"))
    func vim() throws {
      // Outside the temporary directory, in which vim writes in another way than anywhere else.
      let folder = TemporaryDirectory(below: "/var/tmp")
      try folder.write("data/tasks.rec", TaskRoom.text(3))
      let wall = try Wall(folder)
      let editor = try PseudoTerminal(size: Size(columns: 100, rows: 30))
      try editor.spawn(
        "/usr/bin/env", ["vim", "-N", "-u", "NONE", "-i", "NONE", folder.path("data/tasks.rec")],
        environment: Program.surroundings())
      try editor.waitFor("Title: Task 2")
      #expect(try Program.run(["complete", "T2", folder.data]).end == .exited(0))
      try wall.pty.waitFor("1 completed")
      let ours = try folder.text("data/tasks.rec")
      editor.send(":%s/Task 3/Our task/\r:w\r")
      try editor.waitFor("changed since reading it")
      editor.send("n")
      try editor.waitFor("Press ENTER")
      editor.send("\r")
      try editor.wait(for: "the text") { !$0.text.contains("Press ENTER") }
      #expect(try folder.text("data/tasks.rec") == ours)
      // Who insists writes over it: that is the editor's doing, and the wall shows it.
      editor.send(":w!\r")
      try editor.waitFor("(y/n)?")
      editor.send("y")
      try wall.pty.wait(for: "vim's version") {
        $0.text.contains("Our task") && !$0.text.contains("1 completed")
      }
      editor.send(":q!\r")
      _ = try editor.waitForExit()
      try wall.quit()
      #expect(try folder.names("data").filter { $0.contains(".tmp") } == [])
    }

    @Test(
      "In the midst of a rebase: saved, and told", .enabled(if: Program.has("git"), "needs git"))
    func rebase() throws {
      let room = try TaskRoom(tasks: 3)
      let git = "git -c user.name=n -c user.email=e -c init.defaultBranch=main -c gc.auto=0"
      let made = try Program.shell(
        """
        \(git) init -q && echo one > notes && \(git) add . && \(git) commit -qm one \
        && \(git) checkout -qb other && echo two > notes && \(git) commit -qam two \
        && \(git) checkout -q main && echo three > notes && \(git) commit -qam three \
        && ! \(git) rebase -q other >/dev/null 2>&1
        """, in: room.folder.data)
      #expect(made.end == .exited(0), "\(made.complaint)")
      let during = try room.run("complete", "T2")
      #expect(during.end == .exited(0))
      #expect(during.text.contains("(a git rebase is under way here)"), "\(during.text)")
      #expect(try room.text.contains("Status: completed"))
      let over = try Program.shell("\(git) rebase --quit", in: room.folder.data)
      #expect(over.end == .exited(0), "\(over.complaint)")
      try room.folder.write("data/.git/index.lock", "")
      let locked = try room.run("complete", "T3")
      #expect(locked.end == .exited(0))
      #expect(locked.text.contains("(another git command is running here)"), "\(locked.text)")
      try FileManager.default.removeItem(atPath: room.folder.path("data/.git/index.lock"))
      #expect(try !room.run("complete", "T1").text.contains("git"))
    }
  }
}
