import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// A storm of file events while somebody works at the keys.
  @Suite struct Storm {
    @Test("Ten thousand events: keys answer throughout, and the last frame is a fresh start's")
    func storm() throws {
      let wall = try Wall()
      let folder = wall.folder
      let answers = Flag()
      let isOver = Flag()
      Thread {
        Self.blow(folder) { answers.count }
        isOver.isSet = true
      }.start()
      // Should a key not be answered, the storm ends all the same.
      defer { answers.count = 50 }
      var isDown = true
      while !isOver.isSet {
        let last = wall.selected
        wall.pty.send(isDown ? Wall.down : Wall.up)
        try wall.pty.wait(for: "another row than \(last ?? "none")") {
          Wall.selected(in: $0).map { $0 != last } ?? false
        }
        answers.count += 1
        isDown.toggle()
      }
      try wall.pty.wait(for: "the end of the storm") { $0.text.contains("72 tasks") }
      // The cursor goes where a fresh start has it; news and marks go by themselves.
      wall.pty.send(Wall.home)
      let fresh = try Wall(folder)
      let wanted = fresh.lines
      try wall.pty.wait(
        for: "the frame of a fresh start:\n" + wanted.joined(separator: "\n")
      ) {
        $0.lines.dropLast() == wanted.dropLast()
      }
      try fresh.quit()
      try wall.quit()
    }

    @Test("A storm of signals: every wait is interrupted, keys and files come through")
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

    /// At least 10,000 events, and as many more as pass until 50 keys were answered among them: files
    /// made, written in place and by rename, appended to, taken away; 25 tasks stand there in the end.
    private static func blow(_ folder: TemporaryDirectory, answers: () -> Int) {
      var round = 0
      // Four events a round. The last 25 rounds leave each file as it is made.
      var last = Int.max
      while round < last {
        if last == Int.max, round >= 2500, answers() >= 50 { last = round + 25 }
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
        round += 1
      }
    }
  }
}
