internal import RecText
internal import Screen
internal import SteeringModel

extension Canvas {
  /// The selected task below the list: who, what, by when, the result, what is in the way.
  mutating func drawCard(_ state: State, in rect: Rect) {
    guard !rect.isEmpty, let task = state.tasks.selected else { return }
    let (title, body) = rect.split(top: 1)
    drawTitle(
      state.idText(task), note: state.standingInWords(task), focused: false, state: state,
      in: title)
    let width = body.size.columns - 2
    let lines = state.cardLines(task, width: width, most: body.size.rows, measure: measure)
    for (index, line) in lines.prefix(body.size.rows).enumerated() {
      let row = body.row(index)
      draw(line, at: Point(column: row.origin.column + 1, row: row.origin.row), width: width)
    }
  }
}

extension State {
  /// The standing with what the clock says: "behind, overdue by 52 days".
  func standingInWords(_ task: Int) -> String {
    let standing = assessment.standings[task]
    let timing = assessment.timings[task]
    var parts = [words.name(standing)]
    switch timing {
    case .overdue, .dueSoon, .inTerm:
      if let days = assessment.daysLeft(task) {
        parts.append(days < 0 ? words.daysLate(-days) : words.daysLeft(days))
      }
      if standing == .behind, timing != .overdue { parts.append(words.name(Outlook.atRisk)) }
    case .onTime, .late, .standing, .undated: parts.append(words.name(timing))
    case .completedUndated, .none: break
    }
    return parts.joined(separator: ", ")
  }

  /// The card's lines: the title in as many lines as there is room for, then two columns of facts.
  func cardLines(_ task: Int, width: Int, most: Int, measure: Measure) -> [Line] {
    let address = board.tasks[task].address
    let facts = cardFacts(task)
    let title = measure.wrap(
      board.text(.title, at: address, in: settings.language) ?? words.noTitle, width: width)
    let labelWidth =
      (facts.map(\.label) + [words.obstacle]).map { measure.columns($0) }.max() ?? 0
    let obstacle = obstacleLines(task, labelWidth)
    let room = max(most - (facts.count + 1) / 2 - obstacle.count, 1)
    var lines = title.prefix(room).map { Line($0, .textStrong) }
    if title.count > room, room > 0 {
      lines[room - 1] = Line(
        measure.clip(title[(room - 1)...].joined(separator: " "), width: width), .textStrong)
    }
    // A second line is kept for the title where there is one: the facts below do not move while
    // the selection moves over titles of one line and of two.
    while lines.count < min(room, 2) { lines.append(Line()) }
    // Facts stand in two columns where there is room for two; free text goes last and alone.
    let half = width >= 76 ? width / 2 : width
    var index = 0
    while index < facts.count {
      var line = fact(facts[index], labelWidth, width: half - 1)
      if width >= 76, index + 1 < facts.count {
        let used = line.runs.reduce(0) { $0 + measure.columns($1.text) }
        line.append(String(repeating: " ", count: max(half - used, 1)), .text)
        line.runs += fact(facts[index + 1], labelWidth, width: width - half).runs
        index += 1
      }
      lines.append(line)
      index += 1
    }
    return lines + obstacle
  }

  private func fact(
    _ fact: (label: String, value: Line), _ labelWidth: Int, width: Int
  ) -> Line {
    var line = Line(pad(fact.label, to: labelWidth) + "  ", .fieldLabel)
    var room = max(width - labelWidth - 2, 0)
    for run in fact.value.runs where room > 0 {
      let text = settings.measure.clip(run.text, width: room)
      line.append(text, run.role)
      room -= settings.measure.columns(text)
    }
    return line
  }

  private func cardFacts(_ task: Int) -> [(label: String, value: Line)] {
    let address = board.tasks[task].address
    func text(_ field: FieldName) -> Line {
      board.text(field, at: address, in: settings.language).map { Line($0, .fieldValue) }
        ?? Line(words.missing, .fieldMissing)
    }
    let support = board.supports(of: task).map { unitShort($0) }
    return [
      (words.name(FieldName.lead), leadLine(task)),
      (words.name(FieldName.due), dueLine(task)),
      (
        words.name(FieldName.support),
        support.isEmpty
          ? Line(settings.glyphs.dash, .textDim)
          : Line(support.joined(separator: ", "), .fieldValue)
      ),
      (words.name(FieldName.product), text(.product)),
      (words.name(FieldName.owner), text(.owner)),
      (words.name(FieldName.clear), clearLine(task)),
    ]
  }

  func unitShort(_ unit: Symbol) -> String {
    board.unitName(unit, settings.language, short: true)
  }

  func leadLine(_ task: Int) -> Line {
    let leads = board.leads(of: task)
    return leads.isEmpty
      ? Line(words.missing, .fieldMissing)
      : Line(leads.map { unitShort($0) }.joined(separator: ", "), .fieldValue)
  }

  /// The deadline as written, what it was before it was moved, and what the clock says.
  func dueLine(_ task: Int) -> Line {
    var line = Line(
      dueText(task), board.tasks[task].due == .absent ? .fieldMissing : .fieldValue)
    if let moved = movedInWords(task) { line.append(" (\(moved))", .textDim) }
    if let days = assessment.daysLeft(task), assessment.timings[task] == .overdue {
      line.append("  \(words.daysLate(-days))", .timingOverdue)
    } else if let days = assessment.daysLeft(task), assessment.timings[task] == .dueSoon {
      line.append("  \(words.daysLeft(days))", .timingDueSoon)
    }
    return line
  }

  func movedInWords(_ task: Int) -> String? {
    let moves = board.extensions(of: task).count
    let original = board.tasks[task].dueOriginal
    guard moves > 0 || (original != .absent && original != board.tasks[task].due) else {
      return nil
    }
    return words.movedOnce(from: words.due(original), times: max(moves, 1))
  }

  /// "●○●●● 4/5, no person named".
  func clearLine(_ task: Int) -> Line {
    let clear = assessment.clear(task)
    let signs = clear.map { $0.has ? settings.glyphs.has : settings.glyphs.lacks }.joined()
    let have = clear.filter(\.has).count
    var line = Line(
      "\(signs) \(have)/\(clear.count)", have == clear.count ? .fieldValue : .fieldMissing)
    let lacking = words.lackingClear(clear.filter { !$0.has }.map { words.name($0.word) })
    if !lacking.isEmpty { line.append(", \(lacking)", .fieldMissing) }
    return line
  }

  /// What is in the way, and below it of whom what is asked since when: the first open obstacle.
  func obstacleLines(_ task: Int, _ labelWidth: Int? = nil) -> [Line] {
    let open = board.obstacles(of: task).filter { board.obstacles[$0].isOpen }
    guard let first = open.first else { return [] }
    let address = board.obstacles[first].address
    let labelWidth = labelWidth ?? settings.measure.columns(words.obstacle)
    let label = pad(words.obstacle, to: labelWidth) + "  "
    let more = open.count > 1 ? " (+\(open.count - 1))" : ""
    let text = board.text(.text, at: address, in: settings.language) ?? ""
    let whom = board.text(.askedOf, at: address, in: settings.language) ?? ""
    let since = board.obstacles[first].since.map(words.shortDay) ?? ""
    let ask = board.text(.ask, at: address, in: settings.language).map { ": \($0)" } ?? ""
    let indent = String(repeating: " ", count: labelWidth + 2)
    return [
      Line([(label, .fieldLabel), (text + more, .fieldValue)]),
      Line([
        (indent, .text), (words.askedOf(whom, since: since), .standingBlocked),
        (ask, .fieldValue),
      ]),
    ]
  }
}
