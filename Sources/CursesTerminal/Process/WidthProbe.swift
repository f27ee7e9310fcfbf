internal import CNcurses
internal import Glibc

/// Asks a terminal how wide it draws texts, by where its cursor stands after them.
///
/// For telling a user before a meeting what their terminal will show wrongly; ncurses must not be
/// using the terminal meanwhile.
package struct WidthProbe {
  private let input: CInt
  private let output: CInt
  /// How long an answer may take, in milliseconds.
  private let timeout: CInt

  /// A probe of the terminal that these descriptors belong to.
  package init(input: CInt, output: CInt, timeout: CInt = 300) {
    self.input = input
    self.output = output
    self.timeout = timeout
  }

  /// The columns that each text takes, `nil` where the terminal did not answer; the line it is
  /// drawn on is erased again. Texts are written as they are: give none that came from data.
  package func widths(of texts: [String]) -> [Int?] {
    var before = termios()
    guard tcgetattr(input, &before) == 0 else { return texts.map { _ in nil } }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(input, TCSAFLUSH, &raw)
    // Flushed again: an answer that comes too late must not be typed into the shell.
    defer { tcsetattr(input, TCSAFLUSH, &before) }

    var widths: [Int?] = []
    for text in texts {
      SystemCalls.write(output, Array("\r\(text)\u{1B}[6n".utf8)[...])
      let column = cursorColumn()
      widths.append(column.map { $0 - 1 })
      SystemCalls.write(output, Array("\r\u{1B}[K".utf8)[...])
      // One that does not answer the first does not answer the rest.
      if column == nil { break }
    }
    return widths + texts.dropFirst(widths.count).map { _ in nil }
  }

  /// Reads `ESC [ row ; column R`, the column counted from 1.
  private func cursorColumn() -> Int? {
    let deadline = SystemCalls.now() + Int64(timeout) * 1_000_000
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64)
    while true {
      let left = (deadline - SystemCalls.now()) / 1_000_000
      var entry = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&entry, 1, CInt(left)) > 0,
        let count = SystemCalls.read(input, into: &buffer)
      else { return nil }
      answer += buffer[..<count]
      guard let end = answer.firstIndex(of: UInt8(ascii: "R")) else { continue }
      let digits = answer[..<end].split(separator: UInt8(ascii: ";")).last
      return digits.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    }
  }
}
