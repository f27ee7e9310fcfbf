import Glibc
import Screen

@_silgen_name("wcwidth") private func libcWidth(_ character: Int32) -> Int32

/// A small terminal that reads what a program writes and knows what would be seen.
///
/// Enough of xterm for what ncurses sends; colours are read and left aside.
package struct TerminalScreen {
  package private(set) var size: Size
  package private(set) var cursor = Point.zero
  package private(set) var isCursorVisible = true
  /// Whether the program has its own screen, beside the one of the shell.
  package private(set) var isAlternate = false
  /// The private modes that are on, such as 2004 for bracketed paste.
  package private(set) var modes: Set<Int> = []
  /// The sequences that were not understood: a test may hold that there are none.
  package private(set) var unknown: [String] = []
  /// How often the bell was rung.
  package private(set) var bells = 0
  /// What the terminal has to answer, for whoever plays it to send.
  package private(set) var answers: [UInt8] = []
  /// The bytes of strings for the terminal itself (OSC and the like), such as clipboard texts.
  package private(set) var strings: [String] = []

  var grid: [[String]]
  private var saved: (grid: [[String]], cursor: Point)?
  private var mark = Point.zero
  private var top = 0
  private var bottom: Int
  private var wrapsNext = false
  private var last = " "
  private var parser = Parser()

  package init(size: Size) {
    _ = setlocale(LC_CTYPE, "C.UTF-8")
    self.size = size
    grid = Self.blank(size)
    bottom = size.rows - 1
  }

  private static func blank(_ size: Size) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  /// The rows as they are seen, without the blanks at their ends.
  package var lines: [String] {
    grid.map { row in
      var text = row.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// All rows as one text.
  package var text: String { lines.joined(separator: "\n") }

  /// What stands in one cell; empty for the second half of a wide character.
  package subscript(column: Int, row: Int) -> String { grid[row][column] }

  /// Takes another size as a window does: what is at the upper left stays.
  package mutating func resize(_ new: Size) {
    var resized = Self.blank(new)
    for row in 0..<min(size.rows, new.rows) {
      for column in 0..<min(size.columns, new.columns) {
        resized[row][column] = grid[row][column]
      }
    }
    (grid, size, top, bottom) = (resized, new, 0, new.rows - 1)
    saved = nil
    move(cursor.column, cursor.row)
  }

  /// Reads what a program wrote, cut anywhere.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let event = parser.take(byte) else { continue }
      switch event {
      case .character(let scalar): put(scalar)
      case .control(let byte): control(byte)
      case .escape(let text): escape(text)
      case .sequence(let sequence): run(sequence)
      case .string(let text): strings.append(text)
      }
    }
  }

  /// Hands over what the terminal has to answer, once.
  package mutating func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  private mutating func move(_ column: Int, _ row: Int) {
    cursor = Point(
      column: max(0, min(column, size.columns - 1)), row: max(0, min(row, size.rows - 1)))
    wrapsNext = false
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(libcWidth(Int32(scalar.value)))
    if width <= 0 {
      // A mark joins the character before it, which is the cursor's own when a wrap is due.
      var column = wrapsNext ? cursor.column : cursor.column - 1
      if column > 0, grid[cursor.row][column].isEmpty { column -= 1 }
      if column >= 0 { grid[cursor.row][column].unicodeScalars.append(scalar) }
      return
    }
    if wrapsNext || cursor.column + width > size.columns {
      lineFeed()
      move(0, cursor.row)
    }
    last = String(scalar)
    let (column, row) = (cursor.column, cursor.row)
    breakWide(column, row)
    breakWide(column + width, row)
    grid[row][column] = last
    if width == 2, column + 1 < size.columns { grid[row][column + 1] = "" }
    if column + width >= size.columns {
      cursor.column = size.columns - 1
      wrapsNext = true
    } else {
      cursor.column = column + width
    }
  }

  private mutating func breakWide(_ column: Int, _ row: Int) {
    guard column > 0, column < size.columns, grid[row][column].isEmpty else { return }
    grid[row][column] = " "
    grid[row][column - 1] = " "
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: move(cursor.column - 1, cursor.row)
    case 0x09: move((cursor.column / 8 + 1) * 8, cursor.row)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(0, cursor.row)
    default: break
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "7": mark = cursor
    case "8": move(mark.column, mark.row)
    case "D": lineFeed()
    case "E":
      lineFeed()
      move(0, cursor.row)
    case "M":
      if cursor.row == top { scroll(top, -1) } else { move(cursor.column, cursor.row - 1) }
    case "c": self = TerminalScreen(size: size)
    case "=", ">", "\\", "(B", "(0", ")B", ")0": break
    default: unknown.append("ESC " + text)
    }
  }

  private mutating func lineFeed() {
    let column = cursor.column
    if cursor.row == bottom { scroll(top, 1) } else { move(column, cursor.row + 1) }
    wrapsNext = false
  }

  /// Moves the rows from one to the region's end up by so many, or down by a negative count.
  private mutating func scroll(_ from: Int, _ count: Int) {
    guard from <= bottom else { return }
    let count = max(-(bottom - from + 1), min(count, bottom - from + 1))
    let empty = Array(repeating: " ", count: size.columns)
    var rows = Array(grid[from...bottom])
    if count > 0 {
      rows = Array(rows.dropFirst(count)) + Array(repeating: empty, count: count)
    } else {
      rows = Array(repeating: empty, count: -count) + Array(rows.dropLast(-count))
    }
    grid.replaceSubrange(from...bottom, with: rows)
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<size.columns)
    guard !columns.isEmpty, row < size.rows else { return }
    breakWide(columns.lowerBound, row)
    breakWide(columns.upperBound, row)
    for column in columns { grid[row][column] = " " }
  }

  private mutating func run(_ sequence: Parser.Sequence) {
    let count = sequence.count
    let (column, row) = (cursor.column, cursor.row)
    switch sequence.key {
    case "A": move(column, row - count)
    case "B", "e": move(column, row + count)
    case "C", "a": move(column + count, row)
    case "D": move(column - count, row)
    case "E": move(0, row + count)
    case "F": move(0, row - count)
    case "G", "`": move(count - 1, row)
    case "d": move(column, count - 1)
    case "H", "f": move(sequence[1, default: 1] - 1, sequence[0, default: 1] - 1)
    case "I": move((column / 8 + count) * 8, row)
    case "Z": move(((column + 7) / 8 - count) * 8, row)
    case "J": eraseScreen(sequence[0, default: 0])
    case "K":
      let part = sequence[0, default: 0]
      erase(row, (part == 0 ? column : 0)..<(part == 1 ? column + 1 : size.columns))
    case "X": erase(row, column..<(column + count))
    case "P":
      let kept = grid[row][..<column] + grid[row][min(column + count, size.columns)...]
      grid[row] = Array((kept + Array(repeating: " ", count: count)).prefix(size.columns))
    case "@":
      let blanks = Array(repeating: " ", count: count)
      grid[row] = Array((grid[row][..<column] + blanks + grid[row][column...]).prefix(size.columns))
    case "L": scroll(row, -count)
    case "M": scroll(row, count)
    case "S": scroll(top, count)
    case "T": scroll(top, -count)
    case "b": for scalar in last.unicodeScalars { for _ in 0..<count { put(scalar) } }
    case "r":
      top = max(0, sequence[0, default: 1] - 1)
      bottom = min(size.rows, sequence[1, default: size.rows]) - 1
      move(0, 0)
    case "s": mark = cursor
    case "u": move(mark.column, mark.row)
    case "n" where sequence.numbers == [6]:
      answers += Array("\u{1B}[\(row + 1);\(column + 1)R".utf8)
    case "m", "t", "l", "h", "!p", ">c": break
    case "?h", "?l": setModes(sequence.numbers.map { $0 ?? 0 }, sequence.key == "?h")
    default: unknown.append("CSI " + sequence.text)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part == 0 { erase(cursor.row, cursor.column..<size.columns) }
    if part == 1 { erase(cursor.row, 0..<(cursor.column + 1)) }
    for row in 0..<size.rows {
      let isErased = part >= 2 || (part == 0 ? row > cursor.row : row < cursor.row)
      if isErased { erase(row, 0..<size.columns) }
    }
  }

  private mutating func setModes(_ numbers: [Int], _ on: Bool) {
    for number in numbers {
      if on { modes.insert(number) } else { modes.remove(number) }
      switch number {
      case 25: isCursorVisible = on
      case 1049, 1047, 47:
        guard on != isAlternate else { continue }
        isAlternate = on
        if on {
          saved = (grid, cursor)
          grid = Self.blank(size)
        } else if let saved {
          grid = saved.grid
          move(saved.cursor.column, saved.cursor.row)
        } else {
          grid = Self.blank(size)
        }
      default: break
      }
    }
  }
}
