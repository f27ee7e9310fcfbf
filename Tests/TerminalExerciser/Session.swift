internal import CursesTerminal
internal import Glibc
internal import Screen

/// The exerciser's loop: what came in is listed on the screen.
struct Session {
  enum Ending {
    case quit, gone, signal(Signal)
  }

  let terminal: Terminal
  private var heard: [String] = ["ready"]

  init(terminal: Terminal) {
    self.terminal = terminal
  }

  mutating func run(_ signals: CInt) -> Ending {
    while true {
      terminal.present(picture, theme: .plain)
      var entries = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      ]
      poll(&entries, 2, terminal.escapeTimeout ?? -1)
      for signal in Signals.drain() {
        switch signal {
        case .stop:
          terminal.suspend()
          Signals.stopProgram()
          terminal.resume()
          heard.append("resumed")
        case .resumed, .resized: break
        case .interrupt, .terminate, .hangup: return .signal(signal)
        }
      }
      for input in terminal.read() {
        if let ending = take(input) { return ending }
      }
    }
  }

  private mutating func take(_ input: Input) -> Ending? {
    switch input {
    case .closed: return .gone
    case .key("q"): return .quit
    case .key("b"): terminal.ring()
    case .key("y"): terminal.copy("Nội vụ\u{1B}]0;x\u{7}")
    case .key("h"):
      heard.append("hanging")
      terminal.present(picture, theme: .plain)
      while true { pause() }
    case .key("9"):
      terminal.suspend()
      Death.trap.happen()
    case .key(let key):
      heard.append("key \(key)")
      Death(rawValue: key.description)?.happen()
    case .paste(let text): heard.append("paste \(text)")
    case .mouse(let event): heard.append("mouse \(event.action) \(event.point)")
    case .resized: heard.append("resized \(terminal.size)")
    case .focus(let isOn): heard.append("focus \(isOn)")
    }
    return nil
  }

  private var picture: Canvas {
    var canvas = Canvas(size: terminal.size, measure: Terminal.measure)
    let last = heard.suffix(max(1, terminal.size.rows - 1))
    for (row, text) in last.enumerated() {
      canvas.write(text, at: Point(column: 0, row: row), role: .text)
    }
    let corner = Point(column: 0, row: terminal.size.rows - 1)
    canvas.write("corner", at: corner, width: terminal.size.columns, role: .text, align: .trailing)
    canvas.cursor = Point(column: 0, row: max(0, last.count - 1))
    return canvas
  }
}
