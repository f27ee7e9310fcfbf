@testable import CursesTerminal
import Glibc
import Screen
import TestSupport
import Testing

extension RealTerminal {
  @Suite("Taking a terminal over, and giving it back")
  struct Opening {
    @Test("an unknown name is tried as the common ones", arguments: ["xterm-kitty-x", "", nil])
    func unknownNames(name: String?) throws {
      let (pty, terminal) = try RealTerminal.open(name: name)
      #expect(terminal.name == "xterm-256color")
      terminal.close()
      pty.absorb()
    }

    @Test("a terminal that cannot place its cursor is refused, with nothing sent")
    func dumb() throws {
      let pty = try PseudoTerminal(size: Size(columns: 40, rows: 8))
      let before = pty.settings
      #expect(throws: TerminalError.tooSimple(name: "dumb")) {
        try Terminal(input: pty.slave, output: pty.slave, name: "dumb")
      }
      pty.absorb()
      #expect(!pty.output.contains(0x1B))
      #expect(pty.settings == before)
    }

    @Test("no modes are asked of terminals that may print them")
    func oldTerminals() throws {
      for name in ["vt100", "linux"] {
        let (pty, terminal) = try RealTerminal.open(name: name)
        terminal.setMouse(true)
        #expect(!terminal.copy("text"))
        terminal.present(RealTerminal.canvas("text"), theme: .plain)
        terminal.close()
        pty.absorb()
        #expect(pty.screen.modes.isDisjoint(with: [2004, 2027, 1000, 1004, 1006]))
        #expect(!String(decoding: pty.output, as: UTF8.self).contains("2004"), "\(name)")
      }
    }

    @Test("the size is the terminal's, whatever the environment says")
    func environmentSize() throws {
      let names = ["LINES", "COLUMNS"]
      let before = names.map { (name: String) in getenv(name).map { String(cString: $0) } }
      defer {
        for (name, value) in zip(names, before) {
          if let value { setenv(name, value, 1) } else { unsetenv(name) }
        }
      }
      setenv("LINES", "99", 1)
      setenv("COLUMNS", "7", 1)
      let (pty, terminal) = try RealTerminal.open(Size(columns: 33, rows: 5))
      #expect(terminal.size == Size(columns: 33, rows: 5))
      let canvas = RealTerminal.canvas("0123456789", terminal.size)
      terminal.present(canvas, theme: .plain)
      pty.absorb()
      #expect(pty.screen.lines == canvas.lines)
      terminal.close()
    }

    @Test("suspended and resumed as often as you like, it is given back as it was")
    func suspending() throws {
      let pty = try PseudoTerminal(size: Size(columns: 40, rows: 8))
      let before = pty.settings
      let terminal = try Terminal(input: pty.slave, output: pty.slave, name: "xterm-256color")
      let canvas = RealTerminal.canvas("text")
      terminal.present(canvas, theme: .plain)
      pty.absorb()
      #expect(pty.screen.isAlternate)
      #expect(pty.screen.modes.contains(2004))
      #expect(!pty.settings.isCooked)
      for _ in 0..<3 {
        terminal.suspend()
        terminal.suspend()
        pty.absorb()
        #expect(!pty.screen.isAlternate)
        #expect(pty.screen.isCursorVisible)
        #expect(!pty.screen.modes.contains(2004))
        #expect(pty.settings == before)
        #expect(!terminal.present(canvas, theme: .plain))
        #expect(terminal.read() == [])
        terminal.resume()
        terminal.resume()
        terminal.present(canvas, theme: .plain)
        pty.absorb()
        #expect(pty.screen.isAlternate)
        #expect(pty.screen.lines == canvas.lines)
        #expect(!pty.settings.isCooked)
      }
      terminal.close()
      terminal.close()
      terminal.resume()
      terminal.ring()
      terminal.redraw()
      pty.absorb()
      #expect(!pty.screen.isAlternate)
      #expect(pty.settings == before)
      #expect(pty.screen.unknown == [])
    }

    @Test("nothing of ncurses' own signal handlers remains")
    func signalHandlers() throws {
      let signals = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]
      func actions() -> [UInt] {
        signals.map { signal in
          var action = sigaction()
          sigaction(signal, nil, &action)
          return unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
        }
      }
      let before = actions()
      let (pty, terminal) = try RealTerminal.open()
      #expect(actions() == before)
      terminal.suspend()
      #expect(actions() == before)
      terminal.resume()
      terminal.present(RealTerminal.canvas("text"), theme: .plain)
      #expect(actions() == before)
      terminal.close()
      #expect(actions() == before)
      pty.absorb()
    }
  }
}
