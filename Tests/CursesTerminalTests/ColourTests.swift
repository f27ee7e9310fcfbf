@testable import CursesTerminal
import Screen
import TestSupport
import Testing

extension RealTerminal {
  @Suite("Colours: as many as the terminal has")
  struct Colours {
    private let theme = Theme(name: "t") { role in
      role == .standingBehind
        ? Style(foreground: .rgb(175, 0, 0), background: .rgb(255, 255, 255), attributes: .bold)
        : Style(foreground: .rgb(0, 0, 0), background: .rgb(255, 255, 255))
    }

    private func sent(on name: String, coloured: Bool = true) throws -> (colours: Int, text: String)
    {
      let (pty, terminal) = try RealTerminal.open(name: name, coloured: coloured)
      var canvas = RealTerminal.canvas("")
      canvas.write("behind", at: .zero, role: .standingBehind)
      terminal.present(canvas, theme: theme)
      let colours = terminal.colours
      terminal.close()
      pty.absorb()
      return (colours, String(decoding: pty.output, as: UTF8.self))
    }

    @Test func twoHundredFiftySix() throws {
      let (colours, text) = try sent(on: "xterm-256color")
      #expect(colours == 256)
      #expect(text.contains("38;5;124"))
      #expect(text.contains("48;5;231"))
    }

    @Test func eight() throws {
      let (colours, text) = try sent(on: "xterm")
      #expect(colours == 8)
      #expect(!text.contains("38;5"))
      #expect(text.contains("\u{1B}[1;30;47m"))
    }

    @Test func none() throws {
      let (colours, text) = try sent(on: "vt100")
      #expect(colours == 0)
      #expect(!text.contains("38;5") && !text.contains("[30m") && !text.contains("[31"))
      #expect(text.contains("\u{1B}[1m") || text.contains(";1m") || text.contains("[0;1"))
    }

    @Test("NO_COLOR is kept to where there are colours")
    func noColour() throws {
      let (colours, text) = try sent(on: "xterm-256color", coloured: false)
      #expect(colours == 0)
      #expect(!text.contains("38;5") && !text.contains("48;5"))
    }

    @Test("themes may be changed without end")
    func manyThemes() throws {
      let (pty, terminal) = try RealTerminal.open(name: "xterm")
      for step in 0..<40 {
        let theme = Theme(name: "\(step)") { role in
          Style(
            foreground: .indexed(UInt8((Int(role.rawValue) + step) % 8)),
            background: .indexed(UInt8((Int(role.rawValue) / 8 + step) % 8)))
        }
        #expect(terminal.present(RealTerminal.canvas("step \(step)"), theme: theme))
        pty.absorb()
        #expect(pty.screen.text.contains("step \(step)"))
      }
      terminal.close()
    }
  }
}
