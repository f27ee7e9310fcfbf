import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// A storm of file events while somebody works at the keys.
  @Suite struct Storm {
    @Test(
      "Ten thousand events: keys answer throughout, and the last frame is a fresh start's (W41)")
    func storm() throws {
      let seconds = 60.0
      let wall = try Wall()
      let folder = wall.folder
      let isOver = Flag()
      let done = DispatchSemaphore(value: 0)
      Thread {
        Self.blow(folder, for: seconds)
        isOver.isSet = true
        done.signal()
      }.start()
      var waits: [Duration] = []
      var isDown = true
      while !isOver.isSet {
        let last = wall.selected
        let start = ContinuousClock.now
        wall.pty.send(isDown ? Wall.down : Wall.up)
        try wall.pty.wait(for: "another row than \(last ?? "none")") {
          Wall.selected(in: $0).map { $0 != last } ?? false
        }
        waits.append(ContinuousClock.now - start)
        isDown.toggle()
      }
      done.wait()
      let worst = try #require(waits.max())
      let middle = waits.sorted()[waits.count / 2]
      print(
        "measured: \(waits.count) keys in a storm of \(seconds) s: worst \(worst), middle \(middle)"
      )
      #expect(waits.count > 20)
      #expect(worst < .seconds(1))
      try wall.pty.wait(for: "the end of the storm") { $0.text.contains("72 tasks") }
      // The cursor goes where a fresh start has it; news and marks go by themselves.
      wall.pty.send(Wall.home)
      let fresh = try Wall(folder)
      let wanted = fresh.lines
      try wall.pty.wait(
        for: "the frame of a fresh start:\n" + wanted.joined(separator: "\n"), within: .seconds(30)
      ) {
        $0.lines.dropLast() == wanted.dropLast()
      }
      try fresh.quit()
      try wall.quit()
    }

    @Test("A storm of signals: every wait is interrupted, keys and files come through (W47)")
    func signals() throws {
      let wall = try Wall()
      let isOver = Flag()
      let done = DispatchSemaphore(value: 0)
      let process = wall.pty.processNumber
      Thread {
        while !isOver.isSet {
          kill(process, SIGWINCH)
          kill(process, SIGURG)
          poll(nil, 0, 1)
        }
        done.signal()
      }.start()
      for round in 1...20 {
        let last = wall.selected
        wall.pty.send(round % 2 == 1 ? Wall.down : Wall.up)
        try wall.pty.wait(for: "another row than \(last ?? "none")") {
          Wall.selected(in: $0).map { $0 != last } ?? false
        }
        try wall.folder.write(
          "data/storm.rec", "%rec: Task\n\nId: W-\(round)\nTitle: Round \(round)\n")
        try wall.pty.waitFor("W-\(round)")
      }
      isOver.isSet = true
      done.wait()
      try wall.quit()
    }

    /// 10,000 events, evenly over so many seconds: files made, written in place and by rename,
    /// appended to, taken away; 25 tasks stand there in the end.
    private static func blow(_ folder: TemporaryDirectory, for seconds: Double) {
      let start = ContinuousClock.now
      let rounds = 10_000 / 4
      for round in 0..<rounds {
        let name = folder.path("data/storm-\(round % 25).rec")
        let text = "%rec: Task\n\nId: S-\(round % 25)\nTitle: Round \(round)\n"
        switch round % 3 {
        case 0:
          // Created, written, closed; renamed.
          try? text.write(toFile: folder.path("data/.new"), atomically: false, encoding: .utf8)
          rename(folder.path("data/.new"), name)
        case 1:
          try? text.write(toFile: name, atomically: false, encoding: .utf8)
        default:
          unlink(name)
          try? text.write(toFile: name, atomically: false, encoding: .utf8)
        }
        let due = start + .seconds(seconds * Double(round) / Double(rounds))
        let pause = ContinuousClock.now.duration(to: due) / .milliseconds(1)
        if pause > 1 { poll(nil, 0, CInt(pause)) }
      }
    }
  }
}
