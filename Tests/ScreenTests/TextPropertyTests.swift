import Screen
import TestSupport
import Testing

/// what holds for any text at any width.
@Suite("Any text, any width")
struct TextPropertyTests {
  private let measure = Measure.libc

  /// Scalars from everywhere, with those that are trouble coming often.
  private func randomText(_ generator: inout SeededGenerator) -> String {
    let trouble: [ClosedRange<UInt32>] = [
      0x0...0x24F, 0x300...0x36F, 0x900...0x97F, 0xE00...0xE7F, 0x1100...0x11FF,
      0x1EA0...0x1EF9, 0x2000...0x206F, 0x20D0...0x20FF, 0x2600...0x27BF, 0x3040...0x30FF,
      0x4E00...0x4EFF, 0xAC00...0xAFFF, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF,
      0x1F300...0x1F6FF, 0xE0000...0xE01EF, 0x20...0x7E, 0x0...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      let range = trouble.randomElement(using: &generator) ?? 0x20...0x7E
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  @Test("what is drawn stays in its columns, is whole, and touches no neighbour")
  func staysInItsColumns() {
    var generator = SeededGenerator(seed: 57)
    for _ in 0..<4000 {
      let text = randomText(&generator)
      let width = Int.random(in: 0...12, using: &generator)
      let start = Int.random(in: 0...4, using: &generator)
      var canvas = Canvas(size: Size(columns: 18, rows: 3), measure: measure)
      canvas.fill(canvas.bounds, text: "x", role: .rule)
      let used = canvas.write(
        text, at: Point(column: start, row: 1), width: width, role: .text)

      #expect(used <= width)
      #expect(used == min(width, measure.columns(text)) || measure.columns(text) > width)
      for column in 0..<18 {
        #expect(canvas[column, 0] == Cell(text: "x", role: .rule))
        #expect(canvas[column, 2] == Cell(text: "x", role: .rule))
        let isInside = (start..<start + used).contains(column)
        #expect((canvas[column, 1].role == .text) == isInside)
        if !isInside { #expect(canvas[column, 1].text == "x") }
      }
      expectSoundCells(canvas)
    }
  }

  /// Each cell is one spacing scalar and at most four marks, as wide as libc says.
  private func expectSoundCells(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        let scalars = canvas[column, row].text.unicodeScalars
        guard let first = scalars.first else {
          #expect(column > 0 && !canvas[column - 1, row].text.isEmpty)
          continue
        }
        let width = measure.width(first.value)
        #expect(width == 1 || width == 2)
        #expect((width == 2) == canvas[column + 1, row].text.isEmpty)
        #expect(scalars.count <= 5)
        #expect(scalars.dropFirst().allSatisfy { measure.width($0.value) == 0 })
        #expect(width == 1 || scalars.count == 1, "ncurses would lose the mark")
        #expect(first.value >= 0x20 && !(0x7F..<0xA0).contains(first.value))
      }
    }
  }

  @Test("at every width a row is cut between clusters, with the ellipsis counted")
  func clipsWhole() {
    for row in WidthTableTests.table {
      let text = "a" + row.text + "नि漢b"
      let clusters = measure.clusters(text)
      let total = measure.columns(text)
      for width in 0...(total + 2) {
        let clipped = measure.clip(text, width: width)
        #expect(measure.columns(clipped) <= width)
        guard width < total else {
          #expect(clipped == clusters.reduce(into: "") { $0 += $1.text })
          continue
        }
        #expect(width == 0 ? clipped.isEmpty : clipped.hasSuffix("…"))
        // What stands before the ellipsis is some of the first clusters, each whole.
        let kept = clipped.unicodeScalars.dropLast()
        let prefixes = (0...clusters.count).map { count in
          Array(clusters[..<count].reduce(into: "") { $0 += $1.text }.unicodeScalars)
        }
        #expect(prefixes.contains(Array(kept)), "\(row.name) at \(width)")
        // And no more was cut than had to be.
        let used = measure.columns(String(String.UnicodeScalarView(kept)))
        let next = clusters[(prefixes.firstIndex(of: Array(kept)) ?? 0)...].first
        #expect(width == 0 || used + (next?.width ?? 0) > width - 1)
      }
    }
  }

  @Test("the end of a text is kept as carefully as its beginning")
  func clipsStart() {
    #expect(measure.clipStart("tasks/ii.rec", width: 7) == "…ii.rec")
    #expect(measure.clipStart("tasks/ii.rec", width: 12) == "tasks/ii.rec")
    #expect(measure.clipStart("漢字漢字", width: 4) == "…字")
    #expect(measure.clipStart("abc", width: 0) == "")
    #expect(measure.clipStart("abc", width: 1) == "…")
  }

  @Test("composed and decomposed titles give the same screen")
  func normalForms() {
    let pairs = [
      ("Vi\u{1EC7}t Nam", "Vie\u{323}\u{302}t Nam"), ("bl\u{E5}", "bla\u{30A}"),
      ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}"), ("\u{958}", "\u{915}\u{93C}"),
    ]
    for (one, other) in pairs {
      let shown = [one, other].map {
        measure.clusters($0).flatMap { Array($0.text.unicodeScalars) }
      }
      #expect(shown[0] == shown[1])
    }
  }

  @Test("every scalar there is can be drawn, and again the same")
  func everyScalar() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 1) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Most of what is unassigned is alike: a sample of the upper planes is enough.
      if value > 0x20000, value < 0xE0000, value % 61 != 0 { continue }
      if value > 0xE0200, value % 251 != 0 { continue }
      let clusters = measure.clusters(String(scalar))
      guard clusters.count == 1, let cluster = clusters.first, (1...4).contains(cluster.width)
      else {
        Issue.record("U+\(String(value, radix: 16)) gives \(clusters)")
        continue
      }
      let again = measure.clusters(cluster.text)
      if again != clusters { Issue.record("U+\(String(value, radix: 16)) is not drawn as drawn") }
    }
  }

  @Test("drawing what was drawn changes nothing")
  func isIdempotent() {
    var generator = SeededGenerator(seed: 60)
    for _ in 0..<3000 {
      let once = measure.clusters(randomText(&generator))
      let text = once.reduce(into: "") { $0 += $1.text }
      let twice = measure.clusters(text).reduce(into: "") { $0 += $1.text }
      #expect(Array(twice.unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test("wrapped lines fit, and hold all of the text in its order")
  func wrapping() {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<2000 {
      let text = randomText(&generator) + " " + randomText(&generator)
      let width = Int.random(in: 2...14, using: &generator)
      let lines = measure.wrap(text, width: width)
      #expect(lines.allSatisfy { measure.columns($0) <= width })
      // By scalars: Swift joins a blank and the mark behind it to one character.
      func scalars(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " } }
      let paragraphs = text.unicodeScalars.split(
        separator: "\n", omittingEmptySubsequences: false)
      let whole = paragraphs.map { paragraph in
        let text = String(paragraph.last == "\r" ? paragraph.dropLast() : paragraph)
        return measure.clusters(text).reduce(into: "") { $0 += $1.text }
      }
      #expect(scalars(lines.joined()) == scalars(whole.joined()))
    }
  }
}
