import Dashboard
import Screen
import TestSupport
import Testing

/// Whole screens of the demonstration committee. STEERCO_RECORD=1 writes them, and fails.
@Suite struct Screens {
  @Test(arguments: [
    ("dashboard-120x36", 120, 36, ""), ("dashboard-80x24", 80, 24, ""),
    ("dashboard-100x30", 100, 30, ""), ("dashboard-200x60", 200, 60, ""),
    ("dashboard-60x20", 60, 20, ""), ("dashboard-40x10", 40, 10, ""),
    ("detail-120x36", 120, 36, "<enter>"), ("detail-80x24", 80, 24, "<enter>"),
    ("units-80x24", 80, 24, "3"), ("deadlines-80x24", 80, 24, "2"),
    ("help-120x36", 120, 36, "?"), ("problems-120x36", 120, 36, "!"),
    ("complete-120x36", 120, 36, "c"), ("search-120x36", 120, 36, "/ d i g i t a l"),
    ("filter-120x36", 120, 36, "f"), ("wall-120x36", 120, 36, "w"),
    ("nothing-found-80x24", 80, 24, "/ z z z <enter>"),
  ])
  func areAsDrawn(_ name: String, _ columns: Int, _ rows: Int, _ script: String) throws {
    var stage = Stage(size: Size(columns: columns, rows: rows))
    try stage.press(script)
    try Golden.check(name, stage.screen)
  }
}
