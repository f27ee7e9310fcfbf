import CNcurses
@testable import CursesTerminal
import Screen
import TestSupport
import Testing

extension RealTerminal {
  @Suite("What is drawn is what is seen")
  struct Presenting {
    static let hostile: [String] = [
      "a\u{1B}]0;x\u{7}b", "\u{1B}[2J", "a\rb", "a\nb", "a\tb", "a\u{8}b", "\u{9B}31m",
      "a\u{200B}b", "a\u{202E}b", "\u{FEFF}x", "\u{301}x",
      "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}",
      "漢\u{301}", "\u{304B}\u{3099}", "\u{1112}\u{1161}\u{11AB}", "👨‍👩‍👧‍👦x", "🇳🇴x", "❤️x", "1️⃣x", "क्षि", "हिन्दी",
      "葛\u{E0100}", "Việt Nam", "漢字漢字漢字漢字", "\u{1FAE9}", "\u{E0041}\u{E0042}",
      "🏴\u{E0067}\u{E007F}",
      "مرحبا", "กำที่", "\u{3164}\u{115F}", "a\u{2028}b", "ends in\u{1B}",
    ]

    @Test("each cell holds, sends and shows what the canvas says", arguments: hostile)
    func cellsAgree(text: String) throws {
      let (pty, terminal) = try RealTerminal.open()
      let canvas = RealTerminal.canvas(text)
      #expect(terminal.present(canvas, theme: .plain))
      pty.absorb()
      for row in 0..<canvas.size.rows {
        for column in 0..<canvas.size.columns {
          let cell = canvas[column, row].text
          // The second half is told by the first in ncurses.
          guard !cell.isEmpty else { continue }
          #expect(Array(terminal.held(column, row).unicodeScalars) == Array(cell.unicodeScalars))
          #expect(
            Array(pty.screen[column, row].unicodeScalars) == Array(cell.unicodeScalars),
            "\(column), \(row)")
        }
      }
      #expect(pty.screen.lines == canvas.lines)
      #expect(pty.screen.unknown == [])
      #expect(pty.screen.strings == [])
      #expect(pty.screen.bells == 0)
      terminal.close()
      pty.absorb()
      #expect(!pty.screen.isAlternate)
    }

    @Test("wide characters in the last columns, at every width, and the last cell")
    func everyWidth() throws {
      for columns in 1...24 {
        let size = Size(columns: columns, rows: 2)
        let (pty, terminal) = try RealTerminal.open(size)
        var canvas = Canvas(size: size, measure: Terminal.measure)
        canvas.write("漢字漢字漢字漢字漢字漢字漢", at: .zero, role: .text)
        canvas.write("a漢字漢字漢字漢字漢字漢字漢", at: Point(column: 0, row: 1), role: .text)
        terminal.present(canvas, theme: .plain)
        pty.absorb()
        #expect(pty.screen.lines == canvas.lines, "\(columns) columns")
        // And again with other contents, which only the difference is sent of.
        canvas.fill(canvas.bounds, text: "x", role: .text)
        canvas.write("漢", at: Point(column: columns - 2, row: 1), role: .text)
        terminal.present(canvas, theme: .plain)
        pty.absorb()
        #expect(pty.screen.lines == canvas.lines, "\(columns) columns, the second")
        terminal.close()
      }
    }

    @Test("whatever was there before, the next canvas is seen")
    func randomSequences() throws {
      let (pty, terminal) = try RealTerminal.open()
      var generator = SeededGenerator(seed: 30)
      for step in 0..<150 {
        var canvas = Canvas(size: terminal.size, measure: Terminal.measure)
        for _ in 0..<6 {
          let text = Self.hostile.randomElement(using: &generator) ?? ""
          let place = Point(
            column: Int.random(in: -2..<40, using: &generator),
            row: Int.random(in: 0..<8, using: &generator))
          let role = Role.allCases.randomElement(using: &generator) ?? .text
          canvas.write(text, at: place, role: role)
        }
        #expect(terminal.present(canvas, theme: .plain))
        pty.absorb()
        #expect(pty.screen.lines == canvas.lines, "step \(step)")
      }
      #expect(pty.screen.unknown == [])
      terminal.close()
    }

    @Test("whatever was there before, each cell has the look of the next canvas")
    func randomLooks() throws {
      let theme = Theme(name: "looks") { role in
        Style(
          foreground: .indexed(role.rawValue % 7), background: .indexed(role.rawValue / 7 % 3),
          attributes: role.rawValue % 5 == 0 ? .reverse : [])
      }
      let (pty, terminal) = try RealTerminal.open()
      var generator = SeededGenerator(seed: 31)
      var canvas = Canvas(size: terminal.size, measure: Terminal.measure)
      for step in 0..<200 {
        let role = Role.allCases.randomElement(using: &generator) ?? .text
        let place = Point(
          column: Int.random(in: 0..<38, using: &generator),
          row: Int.random(in: 0..<8, using: &generator))
        let rect = Rect(
          origin: place, size: Size(columns: Int.random(in: 1..<9, using: &generator), rows: 1))
        switch step % 4 {
        case 0: canvas.fill(rect, role: role)
        case 1: canvas.restyle(rect, role: role)
        case 2: canvas.write("漢 字 é", at: place, role: role)
        default: canvas.write("a  b", at: place, role: role)
        }
        #expect(terminal.present(canvas, theme: theme))
        pty.absorb()
        let pairs = try #require(terminal.window.pairs)
        for row in 0..<canvas.size.rows {
          for column in 0..<canvas.size.columns where !canvas[column, row].content.isEmpty {
            let wanted = pairs[canvas[column, row].role]
            let held = terminal.heldRendition(column, row)
            #expect(held.pair == wanted.pair, "step \(step): \(column), \(row)")
            #expect(held.attributes & curses_reverse == wanted.attributes & curses_reverse)
          }
        }
      }
      terminal.close()
    }

    @Test("a row whose widths terminals doubt is sent from the first doubt on when it changes")
    func doubtfulRows() throws {
      let (pty, terminal) = try RealTerminal.open()
      for (text, isWhole) in [("हिन्दी", true), ("plain text", false)] {
        var canvas = RealTerminal.canvas(text)
        terminal.present(canvas, theme: .plain)
        pty.absorb()
        let before = pty.output.count
        terminal.present(canvas, theme: .plain)
        pty.absorb()
        #expect(pty.output.count - before < 24, "nothing has changed, so next to nothing is sent")
        let unchanged = pty.output.count
        canvas.write("x", at: Point(column: 30, row: 3), role: .text)
        terminal.present(canvas, theme: .plain)
        pty.absorb()
        let sent = String(decoding: pty.output[unchanged...], as: UTF8.self)
        #expect(sent.contains(text) == isWhole, "\(sent.debugDescription)")
        // Nothing to the left of it stands in doubt.
        let left = sent.prefix(upTo: sent.firstRange(of: text)?.lowerBound ?? sent.startIndex)
        #expect(!left.contains("·"), "\(sent.debugDescription)")
        #expect(pty.screen.lines == canvas.lines)
      }
      terminal.close()
    }

    @Test("a terminal that takes nothing is not waited for, and sees the newest when it reads")
    func stoppedReader() throws {
      let (pty, terminal) = try RealTerminal.open(Size(columns: 200, rows: 60))
      let before = pty.settings
      func canvas(_ sign: String) -> Canvas {
        var canvas = Canvas(size: terminal.size, measure: Terminal.measure)
        canvas.fill(canvas.bounds, text: sign, role: .text)
        return canvas
      }
      let signs = ["a", "b", "c", "d", "e", "f", "g", "h"]
      #expect(!signs.allSatisfy { terminal.present(canvas($0), theme: .plain) })
      #expect(!terminal.present(canvas("y"), theme: .plain))
      terminal.ring()
      terminal.copy("text")
      pty.absorb()
      while !terminal.present(canvas("z"), theme: .plain) { pty.absorb() }
      pty.absorb()
      #expect(pty.screen.lines == canvas("z").lines)
      #expect(pty.screen.bells == 1)
      #expect(pty.screen.strings.count == 1)
      #expect(pty.screen.unknown == [])

      // Nor is one waited for that is left.
      #expect(!signs.allSatisfy { terminal.present(canvas($0), theme: .plain) })
      terminal.suspend()
      pty.absorb()
      #expect(!pty.screen.isAlternate)
      #expect(pty.screen.isCursorVisible)
      terminal.resume()
      #expect(pty.settings == before)
      while !terminal.present(canvas("z"), theme: .plain) { pty.absorb() }
      pty.absorb()
      #expect(pty.screen.lines == canvas("z").lines)
      _ = signs.allSatisfy { terminal.present(canvas($0), theme: .plain) }
      terminal.close()
      pty.absorb()
      #expect(!pty.screen.isAlternate)
      #expect(pty.screen.modes.isDisjoint(with: [1000, 1004, 1006, 2004]))
    }

    @Test("the cursor stands where it is said, seen or not")
    func cursor() throws {
      let (pty, terminal) = try RealTerminal.open()
      var canvas = RealTerminal.canvas("text")
      terminal.present(canvas, theme: .plain)
      pty.absorb()
      #expect(!pty.screen.isCursorVisible)
      canvas.cursor = Point(column: 6, row: 3)
      terminal.present(canvas, theme: .plain)
      pty.absorb()
      #expect(pty.screen.isCursorVisible)
      #expect(pty.screen.cursor == Point(column: 6, row: 3))
      canvas.showsCursor = false
      canvas.cursor = Point(column: 2, row: 5)
      terminal.present(canvas, theme: .plain)
      pty.absorb()
      #expect(!pty.screen.isCursorVisible)
      #expect(pty.screen.cursor == Point(column: 2, row: 5), "a screen reader reads there")
      canvas.cursor = Point(column: 99, row: 99)
      #expect(terminal.present(canvas, theme: .plain))
      terminal.close()
      pty.absorb()
      #expect(pty.screen.isCursorVisible)
    }

    @Test("a canvas of another size is drawn as far as it goes")
    func otherSizes() throws {
      let (pty, terminal) = try RealTerminal.open(Size(columns: 10, rows: 3))
      for size in [Size(columns: 40, rows: 8), Size(columns: 3, rows: 1), .zero] {
        let canvas = RealTerminal.canvas("漢字", size)
        #expect(terminal.present(canvas, theme: .plain))
        pty.absorb()
        #expect(pty.screen.lines.count == 3)
      }
      #expect(pty.screen.lines == ["", "", ""])
      terminal.close()
    }
  }
}
