import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// Every system call of the real `steerco complete` is made to fail, or is its last.
  @Suite struct SavingSweep {
    private static let calls = [
      "openat", "write", "fsync", "renameat2", "renameat", "fchmod", "fchown", "close", "unlinkat",
      "mkdirat",
    ]

    @Test(
      .enabled(if: Program.has("strace"), "needs strace"),
      arguments: calls, ["error=ENOSPC", "error=EIO", "signal=SIGKILL"])
    func sweep(call: String, blow: String) throws {
      var struck = 0
      for number in 1...400 {
        let room = try TaskRoom(tasks: 3)
        // The file has another group than the one we write with, so that it has to be given.
        if getuid() == 0 { chown(room.path, 0, 12) }
        let trace = room.folder.path("trace")
        let child = try Child(
          [
            "strace", "-f", "-qq", "-o", trace, "-e", "trace=\(call)",
            "-e", "inject=\(call):\(blow):when=\(number)",
            Program.path, "complete", "T2", "--on", "2026-11-21", room.folder.data,
          ], program: "/usr/bin/env", environment: ["XDG_STATE_HOME": room.state])
        let answer = try child.wait(within: PseudoTerminal.patience)
        let traced = try room.folder.text("trace")
        guard traced.contains("(INJECTED)") || answer.end == .signalled(SIGKILL) else { break }
        struck += 1
        let what: Comment = "\(call) \(number) \(blow): \(answer.end) \(answer.complaint)"
        let text = try room.text
        let isNew = text == Self.new
        try #require(isNew || text == room.old, what)
        switch answer.end {
        case .exited(0): #expect(isNew, what)
        case .exited: #expect(!isNew, what)
        case .signalled(let signal): #expect(signal == SIGKILL, what)
        }
        // The complaint is written too, and may be what is struck.
        if answer.end == .exited(1), call != "write" {
          #expect(
            answer.complaint.hasPrefix("steerco: Not saved: ")
              || answer.complaint.contains("no task T2, but tasks.rec"), what)
        }
        let log = try room.log()
        #expect(log.count == (isNew ? 1 : 0), what)
        #expect(try room.others == [] && room.intents == [], what)
      }
      print("measured: \(call) struck \(struck) times by \(blow)")
      if ["openat", "write", "fsync", "renameat2", "close", "unlinkat"].contains(call) {
        #expect(struck > 0, "\(call)")
      }
    }

    private static let new = TaskRoom.text(3).replacing(
      "Task 2\nStatus: not-started", with: "Task 2\nStatus: completed\nCompleted: 2026-11-21")
  }
}
