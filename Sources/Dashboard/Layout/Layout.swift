package import Screen

/// Where everything stands: one pure function from the screen's size to rectangles.
///
/// The side panels give way one by one as room goes: under 100 columns both, under 28 rows the
/// units and the card, under 22 the deadlines. A panel that has given way comes back in the place of
/// the tasks when it is focused.
package struct Layout: Sendable, Hashable {
  /// The least size at which anything but the size needed is shown.
  package static let least = Size(columns: 40, rows: 10)

  /// Whether the terminal is smaller than anything can be shown on.
  package private(set) var isTooSmall = false
  /// The committee, the headline figures and the bar: up to three rows.
  package private(set) var header = Rect(.zero)
  /// The panel of the tasks; empty when it is not shown.
  package private(set) var tasks = Rect(.zero)
  /// The panel of the deadlines; empty when it is not shown.
  package private(set) var deadlines = Rect(.zero)
  /// The panel of the units; empty when it is not shown.
  package private(set) var units = Rect(.zero)
  /// The selected task, below the panels.
  package private(set) var card = Rect(.zero)
  /// The bottom line: keys, or the question asked, or what just happened.
  package private(set) var bottom = Rect(.zero)
  /// What an overlay covers: everything between header and bottom line.
  package private(set) var overlay = Rect(.zero)

  /// Divides a terminal of that size (cells).
  package init(size: Size, focus: Panel, isEnlarged: Bool, isWall: Bool) {
    let screen = Rect(size)
    guard size.columns >= Self.least.columns, size.rows >= Self.least.rows else {
      isTooSmall = true
      return
    }
    if isWall {
      layOutWall(screen)
    } else {
      layOutDashboard(screen, focus, isEnlarged)
    }
  }

  private mutating func layOutDashboard(_ screen: Rect, _ focus: Panel, _ isEnlarged: Bool) {
    let size = screen.size
    var rest: Rect
    (header, rest) = screen.split(top: size.rows >= 14 ? 3 : 2)
    (rest, bottom) = rest.split(bottom: size.rows >= 28 ? 2 : 1)
    if size.rows >= 28 { rest = rest.inset(top: 1) }
    overlay = rest
    if isEnlarged {
      place(focus, in: rest)
      return
    }
    if size.rows >= 28 {
      (rest, card) = rest.split(bottom: min(8 + max(size.rows - 40, 0) / 6, 11))
    }
    guard size.columns >= 100, size.rows >= 22 else {
      place(focus, in: rest)
      return
    }
    let (side, main) = rest.split(left: size.columns >= 160 ? 44 : 35)
    tasks = main.inset(left: 1)
    if size.rows >= 28 {
      let rows = min(11, max(side.size.rows / 2, 3))
      (deadlines, units) = side.split(top: rows)
    } else if focus == .units {
      units = side
    } else {
      deadlines = side
    }
  }

  /// The wall: the figures large, the list short, the selected task large.
  private mutating func layOutWall(_ screen: Rect) {
    let size = screen.size
    var rest: Rect
    (header, rest) = screen.split(top: size.rows >= 30 ? 10 : 3)
    overlay = rest
    let cardRows = max(min(rest.size.rows * 3 / 5, 24), min(7, rest.size.rows))
    (tasks, card) = rest.split(bottom: cardRows)
  }

  private mutating func place(_ panel: Panel, in rect: Rect) {
    switch panel {
    case .tasks: tasks = rect
    case .deadlines: deadlines = rect
    case .units: units = rect
    }
  }

  /// The rectangle of a panel with its title row; empty when it has given way.
  package func rect(of panel: Panel) -> Rect {
    switch panel {
    case .tasks: tasks
    case .deadlines: deadlines
    case .units: units
    }
  }

  /// How many rows of a list a panel shows below its title.
  package func rows(of panel: Panel) -> Int { max(rect(of: panel).size.rows - 1, 0) }
}
