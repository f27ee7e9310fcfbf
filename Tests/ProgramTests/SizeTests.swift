import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// Any size, at any moment.
  @Suite struct Sizes {
    static let sizes: [(Int, Int)] = [
      (1, 1), (1, 36), (120, 1), (2, 2), (3, 10), (10, 3), (20, 5), (39, 9), (40, 10), (60, 20),
      (80, 24), (99, 27), (100, 28), (132, 43), (200, 60), (300, 100),
    ]

    @Test(arguments: sizes)
    func aStart(columns: Int, rows: Int) throws {
      let wall = try Wall(size: Size(columns: columns, rows: rows), until: nil)
      try wall.expectSnapshot()
      for script in ["<enter>", "? <esc>", "c <esc>", "<esc>", "! <esc>"] {
        wall.pty.send(try typed(script))
      }
      try wall.expectSnapshot()
      try wall.quit()
    }

    @Test func oneAfterTheOther() throws {
      let wall = try Wall()
      for (columns, rows) in Self.sizes + Self.sizes.reversed() {
        wall.pty.resize(Size(columns: columns, rows: rows))
        try wall.expectSnapshot()
      }
      try wall.quit()
    }

    @Test(arguments: [("", ""), ("c", "c"), ("<enter>", "<enter>"), ("3 <down> <enter>", "")])
    func aStormOfThem(script: String, name: String) throws {
      let wall = try Wall()
      wall.pty.send(try typed(script))
      var random = SeededGenerator(seed: UInt64(script.utf8.count) + 7)
      let title = ["Title: Bring the information", "Title: Put the information"]
      for step in 0..<200 {
        wall.pty.resize(
          Size(
            columns: .random(in: 1...300, using: &random),
            rows: .random(in: 1...100, using: &random)))
        if step % 50 == 0 {
          let at = step / 50 % 2
          try wall.folder.replace(title[at], by: title[1 - at], in: "data/tasks/iii.rec")
        }
        if step % 3 == 0 { wall.pty.absorb() }
      }
      wall.pty.resize(Size(columns: 120, rows: 36))
      if script == "3 <down> <enter>" {
        // The row in sight may be another one; all else is as on a fresh start.
        try wall.pty.wait(for: "the last size") {
          $0.lines.last?.contains("q quit") ?? false && $0.lines[0].hasSuffix("live")
        }
      } else {
        try wall.pty.wait(for: "the news to be over") {
          !($0.lines.last?.contains("changed: ") ?? false)
        }
        try wall.expectSnapshot(script)
      }
      wall.pty.send(Wall.escape)
      try wall.pty.waitFor("q quit")
      try wall.quit()
    }

    @Test func aReaderThatHasStalledGetsTheLastScreenInTheEnd() throws {
      let wall = try Wall()
      // Nobody reads, until the terminal takes no more.
      try wall.hang()
      wall.pty.resize(Size(columns: 120, rows: 36))
      try wall.expectSnapshot()
      try wall.quit()
    }

    @Test func wrongLinesAndColumnsInTheEnvironmentAreNotBelieved() throws {
      let wall = try Wall(environment: ["LINES": "5", "COLUMNS": "13"])
      try wall.expectSnapshot()
      wall.pty.resize(Size(columns: 90, rows: 30))
      try wall.expectSnapshot()
      try wall.quit()
    }
  }
}
