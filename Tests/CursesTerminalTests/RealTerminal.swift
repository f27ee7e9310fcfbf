import CNcurses
@testable import CursesTerminal
import Glibc
import Screen
import TestSupport
import Testing

/// Tests that draw with ncurses in this very process; it works on one screen at a time.
@Suite("ncurses", .serialized)
enum RealTerminal {
  /// A pseudo-terminal of that size and a terminal drawn on it. Small: nobody reads meanwhile.
  static func open(
    _ size: Size = Size(columns: 40, rows: 8), name: String? = "xterm-256color",
    coloured: Bool = true
  ) throws -> (pty: PseudoTerminal, terminal: Terminal) {
    let pty = try PseudoTerminal(size: size)
    let terminal = try Terminal(
      input: pty.slave, output: pty.slave, name: name, coloured: coloured)
    return (pty, terminal)
  }

  /// The program's picture, with a text in its middle and marks around it.
  static func canvas(_ text: String, _ size: Size = Size(columns: 40, rows: 8)) -> Canvas {
    var canvas = Canvas(size: size, measure: Terminal.measure)
    canvas.fill(canvas.bounds, text: "·", role: .rule)
    canvas.write(text, at: Point(column: 4, row: 3), width: 12, role: .text)
    return canvas
  }
}

extension Terminal {
  /// What ncurses holds in one cell of the window.
  func held(_ column: Int, _ row: Int) -> String {
    var cell = cchar_t()
    guard let window = window.pointer, mvwin_wch(window, CInt(row), CInt(column), &cell) == OK
    else { return "?" }
    let characters = [cell.chars.0, cell.chars.1, cell.chars.2, cell.chars.3, cell.chars.4]
    var text = String.UnicodeScalarView()
    for character in characters where character != 0 {
      text.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "?")
    }
    return String(text)
  }

  /// The attributes and the colour pair that ncurses holds for one cell of the window.
  func heldRendition(_ column: Int, _ row: Int) -> (attributes: attr_t, pair: Int16) {
    var cell = cchar_t()
    var characters = [wchar_t](repeating: 0, count: 6)
    var rendition: (attributes: attr_t, pair: Int16) = (0, 0)
    guard let window = window.pointer, mvwin_wch(window, CInt(row), CInt(column), &cell) == OK
    else { return rendition }
    getcchar(&cell, &characters, &rendition.attributes, &rendition.pair, nil)
    return rendition
  }
}
