import Screen
import Testing

@Suite("Geometry: rectangles are cut up without ever becoming negative")
struct GeometryTests {
  @Test func aSizeIsNeverNegative() {
    #expect(Size(columns: -3, rows: -1) == .zero)
    #expect(Size(columns: 0, rows: 5).isEmpty)
    #expect(!Size(columns: 1, rows: 1).isEmpty)
  }

  @Test func aSizeIsWrittenAsOnACommandLine() {
    #expect(Size("120x36") == Size(columns: 120, rows: 36))
    #expect(Size("80×24") == Size(columns: 80, rows: 24))
    #expect(Size(columns: 80, rows: 24).description == "80x24")
    for wrong in ["", "120", "120x", "x36", "-1x5", "120x36x2", "a×b"] {
      #expect(Size(wrong) == nil, "\(wrong)")
    }
  }

  @Test func theScreenOfScreensIsSplit() {
    let (header, rest) = Rect(Size(columns: 120, rows: 36)).split(top: 4)
    let (body, keys) = rest.split(bottom: 1)
    let (side, tasks) = body.split(left: 34)
    #expect(header == Rect(column: 0, row: 0, columns: 120, rows: 4))
    #expect(keys == Rect(column: 0, row: 35, columns: 120, rows: 1))
    #expect(side == Rect(column: 0, row: 4, columns: 34, rows: 31))
    #expect(tasks == Rect(column: 34, row: 4, columns: 86, rows: 31))
    #expect(body.split(right: 10).right == Rect(column: 110, row: 4, columns: 10, rows: 31))
  }

  @Test(arguments: [-5, 0, 1, 3, 4, 100])
  func whateverIsCutOffThePartsMakeTheWhole(count: Int) {
    let whole = Rect(column: 2, row: 3, columns: 4, rows: 3)
    let (top, belowTop) = whole.split(top: count)
    #expect(top.size.rows + belowTop.size.rows == 3)
    let (aboveBottom, bottom) = whole.split(bottom: count)
    #expect(aboveBottom.size.rows + bottom.size.rows == 3)
    #expect(bottom.rows.upperBound == 6)
    let (left, afterLeft) = whole.split(left: count)
    #expect(left.size.columns + afterLeft.size.columns == 4)
    let (beforeRight, right) = whole.split(right: count)
    #expect(beforeRight.size.columns + right.size.columns == 4)
    #expect(right.columns.upperBound == 6)
    let inner = whole.inset(left: count, top: count, right: count, bottom: count)
    #expect(inner.isEmpty || whole.intersection(inner) == inner || count < 0)
  }

  @Test func rowsAndMiddlesStayInside() {
    let rect = Rect(column: 5, row: 5, columns: 10, rows: 2)
    #expect(rect.row(1) == Rect(column: 5, row: 6, columns: 10, rows: 1))
    #expect(rect.row(2).isEmpty)
    #expect(rect.row(-1).isEmpty)
    #expect(
      rect.centred(Size(columns: 4, rows: 9)) == Rect(column: 8, row: 5, columns: 4, rows: 2))
    #expect(rect.contains(Point(column: 14, row: 6)))
    #expect(!rect.contains(Point(column: 15, row: 6)))
    #expect(rect.intersection(Rect(column: 50, row: 50, columns: 5, rows: 5)).isEmpty)
  }
}
