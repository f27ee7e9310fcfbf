package import Screen

/// One drawn line: runs of text, each with what it means.
package struct Line: Sendable {
  /// Its texts from left to right, each with its role.
  package var runs: [(text: String, role: Role)]

  /// A line of one text.
  package init(_ text: String = "", _ role: Role = .text) {
    runs = text.isEmpty ? [] : [(text, role)]
  }

  /// A line of several.
  package init(_ runs: [(text: String, role: Role)]) {
    self.runs = runs
  }

  /// The line as plain text.
  package var text: String { runs.map(\.text).joined() }

  mutating func append(_ text: String, _ role: Role) { runs.append((text, role)) }
}

extension Canvas {
  /// Draws a line in the cells given, clipped at their end; the columns used come back.
  @discardableResult
  mutating func draw(_ line: Line, at point: Point, width: Int) -> Int {
    var used = 0
    for run in line.runs where used < width {
      used += write(
        run.text, at: Point(column: point.column + used, row: point.row), width: width - used,
        role: run.role)
    }
    return used
  }

  /// Draws a text that ends at the right edge of a rectangle's first row.
  mutating func drawRight(_ line: Line, in rect: Rect) {
    let width = min(columns(of: line), rect.size.columns)
    let column = rect.origin.column + rect.size.columns - width
    draw(line, at: Point(column: column, row: rect.origin.row), width: width)
  }
}
