internal import Screen
internal import SteeringModel

extension Canvas {
  /// When the open tasks are due: one row for each stretch of time, one sign for each task.
  mutating func drawDeadlines(_ state: State, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let (title, list) = rect.split(top: 1)
    let focused = state.focus == .deadlines
    drawTitle(
      "2 \(state.words.deadlines)", focused: focused, state: state, in: title)
    let rows = state.assessment.deadlineRows
    let top = state.deadlines.top
    let names = rows.map { state.name($0.bucket) }
    let nameWidth = min(names.map(measure.columns).max() ?? 0, list.size.columns / 2)
    let countWidth = String(rows.map(\.count).max() ?? 0).count
    for line in 0..<min(list.size.rows, max(rows.count - top, 0)) {
      let row = list.row(line)
      let entry = rows[top + line]
      var text = Line(" \(state.pad(names[top + line], to: nameWidth)) ", .text)
      text.append(state.pad(String(entry.count), to: countWidth, right: true) + " ", .text)
      let room = list.size.columns - nameWidth - countWidth - 4
      text.runs += state.signs(entry, room: room)
      draw(text, at: row.origin, width: row.size.columns)
      if top + line == state.deadlines.selected {
        // A list without the focus shows no selection.
        if focused { drawSelection(row, focused: true, state: state) }
      }
    }
  }
}

extension State {
  func name(_ bucket: DeadlineBucket) -> String {
    words.name(bucket, days: board.committee.dueSoon)
  }

  /// One sign a task, the worst first; where they do not fit, each stands for several.
  func signs(_ row: DeadlineRow, room: Int) -> [(text: String, role: Role)] {
    let order: [Standing] = [.behind, .blocked, .unaccounted, .onSchedule]
    let scale = max((row.count + max(room, 1) - 1) / max(room, 1), 1)
    return order.compactMap { standing in
      let count = row.figures[standing]
      guard count > 0 else { return nil }
      let sign =
        row.bucket == .standing && standing == .onSchedule
        ? settings.glyphs.standingWork : settings.glyphs.of(standing)
      let cells = max(count / scale, 1)
      return (String(repeating: sign, count: cells), Role.standing(standing))
    }
  }
}
