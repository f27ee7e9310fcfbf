@testable import CursesTerminal
import Glibc
import Screen
import TestSupport
import Testing

extension RealTerminal {
  @Suite("What comes in")
  struct Reading {
    /// A terminal whose keys come from a pipe, drawn on nothing.
    private func open() throws -> (terminal: Terminal, writer: CInt) {
      var ends: [CInt] = [-1, -1]
      try #require(pipe(&ends) == 0)
      let nothing = Glibc.open("/dev/null", O_RDWR)
      try #require(nothing >= 0)
      defer { for descriptor in [ends[0], nothing] { close(descriptor) } }
      let input = dup(ends[0])
      let output = dup(nothing)
      return (try Terminal(input: input, output: output, name: "xterm-256color"), ends[1])
    }

    private func write(_ text: String, _ descriptor: CInt) {
      let bytes = Array(text.utf8)
      #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    }

    @Test("bytes in a pipe come out as keys, and its end as the end")
    func keys() throws {
      let (terminal, writer) = try open()
      #expect(terminal.read() == [])
      write("c\u{1B}[Bđ", writer)
      #expect(terminal.read() == [.key("c"), .key("<down>"), .key("đ")])
      #expect(terminal.read() == [])
      write("q", writer)
      close(writer)
      #expect(terminal.read() == [.key("q"), .closed])
      #expect(terminal.read() == [.closed])
      terminal.close()
    }

    @Test("an ESC is a key when nothing follows in time")
    func escape() throws {
      let (terminal, writer) = try open()
      #expect(terminal.escapeTimeout == nil)
      write("\u{1B}", writer)
      #expect(terminal.read() == [])
      #expect(terminal.escapeTimeout != nil)
      var inputs: [Input] = []
      while let timeout = terminal.escapeTimeout {
        #expect(timeout <= 25)
        poll(nil, 0, timeout)
        inputs += terminal.read()
      }
      #expect(inputs == [.key("<esc>")])
      close(writer)
      terminal.close()
    }

    @Test("an arrow whose bytes come apart is one key, however late they are read")
    func splitArrow() throws {
      let (terminal, writer) = try open()
      for part in ["\u{1B}", "["] {
        write(part, writer)
        #expect(terminal.read() == [])
        #expect(terminal.escapeTimeout != nil)
      }
      // What is there by the time that the delay has passed still belongs to it.
      write("B", writer)
      while let timeout = terminal.escapeTimeout, timeout > 0 { poll(nil, 0, timeout) }
      #expect(terminal.read() == [.key("<down>")])
      #expect(terminal.escapeTimeout == nil)
      close(writer)
      terminal.close()
    }

    @Test("another size is told once, and drawn at")
    func resizing() throws {
      let (pty, terminal) = try RealTerminal.open()
      for size in [
        Size(columns: 1, rows: 1), Size(columns: 50, rows: 3), Size(columns: 1, rows: 9),
        Size(columns: 9, rows: 1), Size(columns: 2, rows: 2), Size(columns: 300, rows: 2),
      ] {
        pty.resize(size)
        #expect(terminal.read() == [.resized])
        #expect(terminal.read() == [])
        #expect(terminal.size == size)
        let canvas = RealTerminal.canvas("漢字", size)
        terminal.present(canvas, theme: .plain)
        pty.absorb()
        #expect(pty.screen.lines == canvas.lines, "\(size)")
      }
      pty.resize(Size(columns: 0, rows: 0))
      #expect(terminal.read() == [], "a terminal that does not know its size has the old one")
      terminal.close()
    }

    @Test("a thousand sizes later the picture is that of the last")
    func resizeStorm() throws {
      let (pty, terminal) = try RealTerminal.open()
      var generator = SeededGenerator(seed: 28)
      for step in 0..<1000 {
        let size = Size(
          columns: Int.random(in: 1...60, using: &generator),
          rows: Int.random(in: 1...9, using: &generator))
        pty.resize(size)
        // The window changes between the two calls, as it does in truth.
        let canvas = RealTerminal.canvas("step \(step) हिन्दी 漢字", terminal.size)
        terminal.present(canvas, theme: .plain)
        _ = terminal.read()
        pty.absorb()
      }
      let canvas = RealTerminal.canvas("last", terminal.size)
      terminal.present(canvas, theme: .plain)
      pty.absorb()
      #expect(pty.screen.lines == canvas.lines)
      #expect(pty.screen.unknown == [])
      terminal.close()
    }

    @Test("the clipboard gets the text without what could act")
    func clipboard() throws {
      let (pty, terminal) = try RealTerminal.open()
      #expect(terminal.copy("Nội vụ\n\u{1B}[2J\u{9B}x\u{7}\ty"))
      pty.absorb()
      // "Nội vụ\n[2Jx\ty" as another program encodes it.
      #expect(pty.screen.strings == ["]52;c;TuG7mWkgduG7pQpbMkp4CXk="])
      // Cut to what terminals take, between characters of three bytes: 73,998 of them.
      let long = Clipboard.sequence(String(repeating: "漢", count: 40_000))
      #expect(long.count == 7 + 73_998 / 3 * 4 + 2)
      terminal.ring()
      pty.absorb()
      #expect(pty.screen.bells == 1)
      terminal.close()
    }

    @Test("the mouse is reported only when it is asked for")
    func mouse() throws {
      let (pty, terminal) = try RealTerminal.open()
      pty.absorb()
      #expect(!pty.screen.modes.contains(1000))
      terminal.setMouse(true)
      pty.absorb()
      #expect(pty.screen.modes.isSuperset(of: [1000, 1006]))
      terminal.suspend()
      pty.absorb()
      #expect(!pty.screen.modes.contains(1000))
      terminal.resume()
      pty.absorb()
      #expect(pty.screen.modes.isSuperset(of: [1000, 1006]))
      terminal.close()
      pty.absorb()
      #expect(pty.screen.modes.isDisjoint(with: [1000, 1006, 2004]))
    }
  }
}
