internal import Screen
internal import SteeringModel

extension Canvas {
  /// The responsible units: what they have done of what they lead, and what stands badly.
  mutating func drawUnits(_ state: State, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let (title, list) = rect.split(top: 1)
    let focused = state.focus == .units
    drawTitle(
      "3 \(state.words.units)", note: state.countsAnyLead ? state.words.leadsNote : "",
      focused: focused, state: state, in: title)
    let rows = state.assessment.leadingUnits
    let top = state.units.top
    let countWidth = rows.reduce(0) { max($0, state.unitCountWidth($1)) }
    let isWide = list.size.columns >= 60
    let barWidth = list.size.columns >= 40 ? 8 : 4
    let tailWidth = rows.reduce(0) { max($0, state.unitTroublesWidth($1)) }
    let nameWidth = max(list.size.columns - countWidth - barWidth - tailWidth - 4, 8)
    for line in 0..<min(list.size.rows, max(rows.count - top, 0)) {
      let row = list.row(line)
      let entry = rows[top + line]
      let name = entry.unit.map {
        state.board.unitName($0, state.settings.language, short: !isWide)
      }
      var text = Line(" \(state.pad(name ?? state.words.unassigned, to: nameWidth)) ", .text)
      text.append(state.pad(state.unitCount(entry), to: countWidth, right: true) + " ", .text)
      text.runs += state.unitBar(state.figures(of: entry), width: barWidth)
      text.runs += state.unitTroubles(state.figures(of: entry))
      draw(text, at: row.origin, width: row.size.columns)
      if top + line == state.units.selected {
        // A list without the focus shows no selection.
        if focused { drawSelection(row, focused: true, state: state) }
      }
    }
  }
}

extension State {
  /// What a unit's row tells: of the tasks that it leads first, or of all that it leads.
  func figures(of row: UnitRow) -> Figures { countsAnyLead ? row.anyFigures : row.figures }

  /// Done of all that it leads.
  func unitCount(_ row: UnitRow) -> String {
    "\(figures(of: row).completed)/\(figures(of: row).total)"
  }

  /// The columns that its count takes, without making it: there are more units than rows.
  func unitCountWidth(_ row: UnitRow) -> Int {
    digits(of: figures(of: row).completed) + digits(of: figures(of: row).total) + 1
  }

  func unitTroublesWidth(_ row: UnitRow) -> Int {
    let figures = figures(of: row)
    return (figures.behind > 0 ? digits(of: figures.behind) + 2 : 0)
      + (figures.blocked > 0 ? digits(of: figures.blocked) + 2 : 0)
  }

  func unitBar(_ figures: Figures, width: Int) -> [(text: String, role: Role)] {
    guard figures.total > 0 else { return [(String(repeating: " ", count: width), .text)] }
    // Rounded, but never full before all is done, and never empty once something is.
    var full = (figures.completed * width * 2 + figures.total) / (figures.total * 2)
    if figures.completed < figures.total { full = min(full, width - 1) }
    if figures.completed > 0 { full = max(full, 1) }
    return [
      (String(repeating: settings.glyphs.full, count: full), .barCompleted),
      (String(repeating: settings.glyphs.empty, count: width - full), .barRest),
    ]
  }

  func unitTroubles(_ figures: Figures) -> [(text: String, role: Role)] {
    [Standing.behind, .blocked].compactMap { standing in
      let count = figures[standing]
      return count == 0
        ? nil : (" \(settings.glyphs.of(standing))\(count)", Role.standing(standing))
    }
  }
}

/// How many digits a count has.
func digits(of count: Int) -> Int {
  var rest = count / 10
  var digits = 1
  while rest > 0 {
    rest /= 10
    digits += 1
  }
  return digits
}
