import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// `steerco set` that is ended from outside while it saves.
  @Suite struct SavingKilled {
    @Test("Killed at a random moment: old or new bytes, and the journal agrees afterwards")
    func kills() throws {
      // On a disk, where saving takes its time.
      let room = try TaskRoom(tasks: 30, below: nil)
      var dice = SeededGenerator(seed: 10)
      let start = ContinuousClock.now
      #expect(try room.run("set", "T1", "Progress=0").end == .exited(0))
      let whole = ContinuousClock.now - start
      var now = try room.text
      var entries = 1
      var sides = [false: 0, true: 0]
      for number in 1...300 {
        let new = now.replacing(
          try Regex("Task 1\nStatus: not-started\nProgress: [0-9]+"),
          with: "Task 1\nStatus: not-started\nProgress: \(number % 100)")
        let child = try begin(room, "set", "T1", "Progress=\(number % 100)")
        if number % 3 == 0 {
          wait(Int.random(in: 0...microseconds(whole), using: &dice))
        } else {
          // From the moment on which something is written, which is when it matters.
          awaitIntent(room, by: child)
          wait(Int.random(in: 0...microseconds(whole) / 8, using: &dice))
        }
        child.signal(SIGKILL)
        let isKilled = try child.wait().end == .signalled(SIGKILL)
        let text = try room.text
        try #require(text == now || text == new, "kill \(number)")
        if isKilled { sides[text == new, default: 0] += 1 }
        if text == new { entries += 1 }
        now = text
        let log = try room.log()
        try #require(log.count == entries, "kill \(number): \(log.suffix(2))")
        try #require(try room.others == [] && room.intents == [], "kill \(number)")
        try #require(try journalNames(room).allSatisfy { $0.hasSuffix(".rec") }, "kill \(number)")
      }
      print(
        "measured: killed \(sides[false, default: 0]) times before and \(sides[true, default: 0]) after the exchange"
      )
    }

    @Test(
      "Asked to end while it saves, it saves, tells, and ends by that signal",
      arguments: [SIGTERM, SIGHUP, SIGINT])
    func asked(signal: CInt) throws {
      var ends: [ProgramEnd: Int] = [:]
      for number in 1...10 {
        let room = try TaskRoom(tasks: 300, below: nil)
        let child = try begin(room, "set", "T7", "Progress=\(number)")
        awaitIntent(room, by: child)
        child.signal(signal)
        let answer = try child.wait()
        ends[answer.end, default: 0] += 1
        #expect(answer.end == .signalled(signal) || answer.end == .exited(0))
        #expect(answer.text.contains("Saved: T7"))
        #expect(try room.text.contains("Progress: \(number)\n"))
        #expect(try room.others == [] && room.intents == [])
        #expect(try journalNames(room).count == 1)
      }
      print("measured: \(ends)")
    }

    private func journalNames(_ room: TaskRoom) throws -> [String] {
      try room.folder.names("data/journal")
    }

    private func begin(_ room: TaskRoom, _ arguments: String...) throws -> Child {
      try Child(arguments + [room.folder.data], environment: ["XDG_STATE_HOME": room.state])
    }

    /// Waits until a save has noted what it is about to do, or is over already.
    private func awaitIntent(_ room: TaskRoom, by child: Child) {
      while !child.hasEnded {
        if !room.intents.isEmpty { return }
      }
    }

    private func microseconds(_ duration: Duration) -> Int {
      Int(duration / .microseconds(1))
    }

    private func wait(_ microseconds: Int) {
      var pause = timespec(
        tv_sec: microseconds / 1_000_000, tv_nsec: microseconds % 1_000_000 * 1000)
      nanosleep(&pause, nil)
    }
  }
}
