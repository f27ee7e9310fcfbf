import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// A disk that takes its time: each fsync waits.
  @Suite(.enabled(if: Program.has("strace"), "needs strace"))
  struct SlowDisk {
    /// The dashboard on a disk whose every fsync takes so many seconds.
    private func wall(_ folder: TemporaryDirectory, seconds: Int) throws -> PseudoTerminal {
      let pty = try PseudoTerminal(size: Size(columns: 120, rows: 36))
      try pty.spawn(
        "/usr/bin/env",
        [
          "strace", "-f", "-qq", "-o", folder.path("trace"), "-e", "trace=fsync",
          "-e", "inject=fsync:delay_enter=\(seconds)000000", Program.path, folder.data,
        ], environment: Program.surroundings([:]))
      try pty.waitFor("3 tasks")
      return pty
    }

    @Test func keysAnswerFurtherEditsQueueAndLeavingAsks() throws {
      let folder = TemporaryDirectory()
      try folder.write("data/tasks.rec", TaskRoom.text(3))
      let pty = try wall(folder, seconds: 1)
      for id in ["T1", "T2"] {
        pty.send("c")
        try pty.waitFor("Complete \(id)")
        try pty.answer("y")
        try pty.waitFor("saving")
        pty.send(Wall.down)
      }
      pty.send("u")
      try pty.waitFor("being saved")
      pty.send("q")
      try pty.waitFor("still being saved")
      // Once all is saved it leaves as it was told to.
      #expect(try pty.waitForExit() == .exited(0))
      let text = try folder.text("data/tasks.rec")
      #expect(text.components(separatedBy: "Status: completed").count == 3)
    }

    @Test func whoDoesNotWantToWaitMayLeaveAndNothingIsHalfDone() throws {
      let folder = TemporaryDirectory()
      try folder.write("data/tasks.rec", TaskRoom.text(3))
      let pty = try wall(folder, seconds: 4)
      pty.send("c")
      try pty.waitFor("Complete T1")
      try pty.answer("y")
      try pty.waitFor("saving")
      pty.send("q")
      try pty.waitFor("still being saved")
      try pty.answer("y")
      try pty.wait(for: "the terminal given back, and why it waits") {
        !$0.isAlternate && $0.text.contains("saving… (Ctrl-C)")
      }
      pty.send("\u{3}")
      // The tracer holds the thread until its delay is over; the end tells that nobody waited.
      #expect(try pty.waitForExit() == .signalled(SIGINT))
      let text = try folder.text("data/tasks.rec")
      #expect(text == TaskRoom.text(3) || text.contains("Status: completed"))
    }
  }
}
