import Dashboard
import Screen
import SteeringModel
import Testing

/// A layout as a drawing: each panel's letter in the cells it covers.
private func drawing(
  _ columns: Int, _ rows: Int, _ focus: Panel = .tasks, isWall: Bool = false
) -> [String] {
  let layout = Layout(
    size: Size(columns: columns, rows: rows), focus: focus, isEnlarged: false, isWall: isWall)
  if layout.isTooSmall { return ["too small"] }
  let parts: [(Character, Rect)] = [
    ("h", layout.header), ("t", layout.tasks), ("d", layout.deadlines), ("u", layout.units),
    ("c", layout.card), ("b", layout.bottom),
  ]
  return (0..<rows).map { row in
    // Ten columns are one character: enough to see what stands beside what.
    stride(from: 5, to: columns, by: 10).map { column in
      String(parts.first { $0.1.contains(Point(column: column, row: row)) }?.0 ?? ".")
    }.joined()
  }
}

/// Equal rows in a row are told once, with how many there are.
private func runs(_ rows: [String]) -> [String] {
  var result: [(String, Int)] = []
  for row in rows {
    if result.last?.0 == row { result[result.count - 1].1 += 1 } else { result.append((row, 1)) }
  }
  return result.map { "\($0.0) \($0.1)" }
}

@Suite struct LayingOut {
  @Test func theWholeDashboard() {
    #expect(
      runs(drawing(120, 36)) == [
        "hhhhhhhhhhhh 3", "............ 1", "ddd.tttttttt 11", "uuu.tttttttt 11", "cccccccccccc 8",
        "bbbbbbbbbbbb 2",
      ])
  }

  @Test func narrowerThanAHundredTheSidePanelsGiveWay() {
    #expect(runs(drawing(80, 24)) == ["hhhhhhhh 3", "tttttttt 20", "bbbbbbbb 1"])
    #expect(runs(drawing(80, 24, .units)) == ["hhhhhhhh 3", "uuuuuuuu 20", "bbbbbbbb 1"])
  }

  @Test func atAHundredByThirtyEverythingIsThere() {
    #expect(
      runs(drawing(100, 30)) == [
        "hhhhhhhhhh 3", ".......... 1", "ddd.tttttt 8", "uuu.tttttt 8", "cccccccccc 8",
        "bbbbbbbbbb 2",
      ])
  }

  @Test func lowAndWideKeepsTheDeadlines() {
    #expect(runs(drawing(120, 24)) == ["hhhhhhhhhhhh 3", "ddd.tttttttt 20", "bbbbbbbbbbbb 1"])
    #expect(
      runs(drawing(120, 24, .units)) == ["hhhhhhhhhhhh 3", "uuu.tttttttt 20", "bbbbbbbbbbbb 1"])
  }

  @Test func theLeastSize() {
    #expect(runs(drawing(40, 10)) == ["hhhh 2", "tttt 7", "bbbb 1"])
    #expect(runs(drawing(60, 20)) == ["hhhhhh 3", "tttttt 16", "bbbbbb 1"])
  }

  @Test func onAHallsScreen() {
    #expect(
      runs(drawing(200, 60)) == [
        "hhhhhhhhhhhhhhhhhhhh 3", ".................... 1", "ddddtttttttttttttttt 11",
        "uuuutttttttttttttttt 32", "cccccccccccccccccccc 11", "bbbbbbbbbbbbbbbbbbbb 2",
      ])
  }

  @Test func theWallHasNoKeyBarAndGivesTheSelectedTaskTheMostRoom() {
    #expect(runs(drawing(40, 10, isWall: true)) == ["hhhh 3", "cccc 7"])
    #expect(runs(drawing(60, 20, isWall: true)) == ["hhhhhh 3", "tttttt 7", "cccccc 10"])
    #expect(runs(drawing(80, 24, isWall: true)) == ["hhhhhhhh 3", "tttttttt 9", "cccccccc 12"])
    #expect(
      runs(drawing(100, 30, isWall: true)) == ["hhhhhhhhhh 10", "tttttttttt 8", "cccccccccc 12"])
    #expect(
      runs(drawing(120, 36, isWall: true))
        == ["hhhhhhhhhhhh 10", "tttttttttttt 11", "cccccccccccc 15"])
    #expect(
      runs(drawing(200, 60, isWall: true))
        == ["hhhhhhhhhhhhhhhhhhhh 10", "tttttttttttttttttttt 26", "cccccccccccccccccccc 24"])
  }

  @Test func onALargeWallTheCardGrows() {
    let layout = Layout(
      size: Size(columns: 200, rows: 60), focus: .tasks, isEnlarged: false, isWall: false)
    #expect(layout.card.size.rows == 11)
    #expect(layout.deadlines.size.columns == 44)
  }

  /// Who, what, by when, the result, and last the decision that is asked: long or short, whole.
  @Test(arguments: [(100, 30), (120, 36), (200, 60)])
  func theWallTellsTheSelectedTaskWhole(_ columns: Int, _ rows: Int) throws {
    var board =
      "%rec: Task\n\nId: T-1\nTitle: Roadmap\nStatus: in-progress\nDue: 2026-06\nLead: SNV\n"
    board += "Product: \(String(repeating: "long ", count: columns / 5))end\nOwner: Head\n\n"
    board += "%rec: Obstacle\n\nId: O-1\nTask: T-1\nText: No money\nStatus: open\n"
    board += "Asked_of: Ministry\nAsk: Name the money\n"
    var stage = Stage(Stage.board(board), size: Size(columns: columns, rows: rows))
    try stage.press("w")
    let text = stage.screen.joined(separator: "\n")
    for words in ["Roadmap", "SNV", "Jun 2026", "end", "Head", "No money", "Name the money"] {
      #expect(text.contains(words), "\(words)")
    }
    let canvas = render(stage.state)
    let row = try #require(stage.screen.firstIndex { $0.contains("Name the money") })
    #expect(canvas[11, row].role == .textStrong)
  }

  @Test func anySizeDownToNothingSaysWhatItNeeds() {
    for columns in 0...45 {
      for rows in 0...12 {
        let stage = Stage(size: Size(columns: columns, rows: rows))
        let canvas = render(stage.state)
        #expect(canvas.size == Size(columns: columns, rows: rows))
        if columns < 40 || rows < 10, columns >= 25, rows > 0 {
          #expect(canvas.lines[0].hasPrefix("needs 40 × 10, has"))
        }
      }
    }
  }

  @Test func panelsNeverOverlapAndNeverLeaveTheScreen() {
    for columns in stride(from: 40, through: 300, by: 13) {
      for rows in stride(from: 10, through: 100, by: 7) {
        for focus in Panel.allCases {
          for isWall in [false, true] {
            let size = Size(columns: columns, rows: rows)
            let layout = Layout(size: size, focus: focus, isEnlarged: false, isWall: isWall)
            let parts = [
              layout.header, layout.tasks, layout.deadlines, layout.units, layout.card,
              layout.bottom,
            ].filter { !$0.isEmpty }
            for (index, part) in parts.enumerated() {
              #expect(part.intersection(Rect(size)) == part)
              for other in parts[(index + 1)...] {
                #expect(part.intersection(other).isEmpty, "\(size) \(part) \(other)")
              }
            }
          }
        }
      }
    }
  }

  @Test func everyStateIsDrawnAtEverySize() throws {
    for script in [
      "", "<enter>", "?", "!", "f", "S", ":", "c", "c <tab>", "/", "w", "z", "2 z", "3", "s",
    ] {
      var stage = Stage()
      try stage.press(script)
      for columns in [1, 7, 39, 40, 41, 59, 80, 99, 100, 121, 300] {
        for rows in [1, 2, 9, 10, 13, 14, 22, 28, 29, 100] {
          stage.send(.resized(Size(columns: columns, rows: rows)), after: 1)
          let canvas = render(stage.state)
          #expect(canvas.lines.count == rows)
        }
      }
    }
  }
}
