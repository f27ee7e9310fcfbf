internal import Screen
internal import SteeringModel

extension Canvas {
  /// The committee, the day, whether changes are seen; the headline figures; the bar.
  mutating func drawHeader(_ state: State, in rect: Rect) {
    drawTitleLine(state, in: rect.row(0))
    if let warning = state.withheldHeadline, rect.size.rows > 2 {
      // Who reads a bold number does not read the word beside it: figures that cannot be vouched
      // for are withheld, and told again below, grey and with their age.
      write(
        warning,
        at: Point(column: 1, row: rect.row(1).origin.row),
        width: max(rect.size.columns - 2, 0), role: .headerStale)
      drawHeadline(state, in: rect.row(2))
      return
    }
    drawHeadline(state, in: rect.row(1))
    drawBar(state, in: rect.row(2))
  }

  mutating func drawTitleLine(_ state: State, in rect: Rect) {
    fill(rect, role: .header)
    let right = datedLine(state, width: rect.size.columns)
    drawRight(right, in: rect)
    let taken = columns(of: right)
    let name = state.board.committee.address.flatMap {
      state.board.text(.name, at: $0, in: state.settings.language)
    }
    write(
      name ?? "steerco", at: Point(column: rect.origin.column + 1, row: rect.origin.row),
      width: max(rect.size.columns - taken - 3, 0), role: .headerTitle)
  }

  /// The day and the state of the program. Where it is narrow, the words around the day give
  /// way before the mark of what cannot be relied upon is cut.
  private func datedLine(_ state: State, width: Int) -> Line {
    let lines = (0...State.shortestDate).map { shortness in
      var line = Line()
      for part in state.datedParts(width: width, shortness: shortness) {
        if !line.runs.isEmpty { line.append(" \(state.settings.glyphs.dot) ", .headerDim) }
        line.runs += part.runs
      }
      line.append(" ", .header)
      return line
    }
    return lines.first { columns(of: $0) <= width } ?? lines[State.shortestDate]
  }

  mutating func drawHeadline(_ state: State, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let lines = (0...State.shortestHeadline).lazy.map { state.headline(shortness: $0) }
    let line =
      lines.first { columns(of: $0) <= rect.size.columns }
      ?? state.headline(shortness: State.shortestHeadline)
    draw(line, at: rect.origin, width: rect.size.columns)
  }

  func columns(of line: Line) -> Int { line.runs.reduce(0) { $0 + measure.columns($1.text) } }

  /// The whole as one bar, each standing with its own shade, then the share that is done.
  mutating func drawBar(_ state: State, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let figures = state.assessment.figures
    let text = state.doneText
    let textColumns = measure.columns(text)
    let width = rect.size.columns - textColumns - 4
    guard width > 9 else { return }
    var column = rect.origin.column + 1
    for (standing, cells) in shares(of: figures, over: width) {
      fill(
        Rect(column: column, row: rect.origin.row, columns: cells, rows: 1),
        text: state.settings.glyphs.bars[standing] ?? " ", role: Role.bar(standing))
      column += cells
    }
    write(
      text,
      at: Point(
        column: rect.origin.column + rect.size.columns - textColumns - 1, row: rect.origin.row),
      role: state.isStale ? .headerStale : .headerTitle)
  }

  /// The bar's cells for each standing: in proportion, at least one where there is a task, and
  /// together exactly the width (largest remainders).
  private func shares(of figures: Figures, over width: Int) -> [(Standing, Int)] {
    let counted = State.headlineOrder.map { ($0, figures[$0]) }.filter { $0.1 > 0 }
    let total = counted.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return [] }
    var cells = counted.map { ($0.0, max($0.1 * width / total, 1), $0.1 * width % total) }
    var spare = width - cells.reduce(0) { $0 + $1.1 }
    for index in cells.indices.sorted(by: { cells[$0].2 > cells[$1].2 }) where spare > 0 {
      cells[index].1 += 1
      spare -= 1
    }
    while spare < 0, let widest = cells.indices.max(by: { cells[$0].1 < cells[$1].1 }) {
      cells[widest].1 -= 1
      spare += 1
    }
    return cells.map { ($0.0, $0.1) }
  }
}

extension State {
  /// The order in which standings are told, as reports tell them.
  static let headlineOrder: [Standing] = [
    .completed, .onSchedule, .behind, .blocked, .unaccounted,
  ]

  /// Why the figures cannot be vouched for: nothing, or not everything, can be read.
  var withheldHeadline: String? {
    switch watch {
    case .stale(let since, let reason): words.staleHeadline(since: since, reason)
    case .partial(let unreadable, let since):
      words.partialHeadline(unreadable: unreadable, since: since)
    case .live, .polling: nil
    }
  }

  var isStale: Bool { withheldHeadline != nil }

  var doneText: String {
    let rate = assessment.rates.doneOfTotal
    return "\(words.done) \(rate.numerator)/\(rate.denominator) = \(words.wholePercent(rate))"
  }

  static let shortestHeadline = 7

  /// The headline in ever shorter words; the first that fits is shown.
  func headline(shortness: Int) -> Line {
    let figures = assessment.figures
    func role(_ wanted: Role) -> Role { isStale ? .headlineStale : wanted }
    let total = shortness == 5 ? "\(figures.total)" : words.count(tasks: figures.total)
    var line = Line(" \(total)", role(.headlineTotal))
    let gap = shortness == 0 ? "   " : [4, 5].contains(shortness) ? " " : "  "
    for standing in Self.headlineOrder {
      let count = figures[standing]
      if standing == .unaccounted, count == 0 { continue }
      var text = "\(settings.glyphs.of(standing)) "
      text += shortness < 6 ? words.headline(standing, count) : "\(count)"
      // Of the details, what is overdue is the last to go.
      if shortness < 2 || shortness == 2 && standing == .behind {
        text += details(standing, figures).map { ", \($0)" }.joined()
      }
      if shortness == 7 { text = "\(settings.glyphs.of(standing))\(count)" }
      line.append(shortness == 7 ? " " : gap, .header)
      line.append(text, role(Role.headline(standing)))
    }
    if !assessment.identities.allSatisfy(\.holds) {
      line.append("\(gap)≠", .problem)
    }
    return line
  }

  /// The part of a standing that must always be seen: how many late, due soon, overdue.
  func details(_ standing: Standing, _ figures: Figures) -> [String] {
    switch standing {
    case .completed where figures.late > 0: [words.late(figures.late)]
    case .onSchedule where figures.onScheduleDueSoon > 0:
      [words.dueSoon(figures.onScheduleDueSoon)]
    case .behind where figures.behindOverdue > 0: [words.overdue(figures.behindOverdue)]
    default: []
    }
  }

  static let shortestDate = 3

  /// What the right end of the title line says, the less important left out where it is narrow:
  /// first the words "as of", then the time of day, at last the day.
  func datedParts(width: Int, shortness: Int) -> [Line] {
    guard shortness < Self.shortestDate else { return [mode] }
    var date = width >= 100 ? words.day(today) : words.shortDay(today)
    if shortness < 2 {
      date +=
        settings.fixedDay == nil
        ? " \(twoDigits(moment.hour)):\(twoDigits(moment.minute))" : " (\(words.fixedDay))"
    }
    var parts = [Line(shortness == 0 ? words.asOf(date) : date, .headerTitle)]
    if width >= 110, let meeting = board.nextMeeting(after: today),
      let day = board.meetings[meeting].date
    {
      parts.append(Line(words.nextMeeting(words.shortDay(day)), .headerDim))
    }
    parts.append(mode)
    return parts
  }

  /// The state of the program: live, polling, stale, frozen, locked, saving.
  var mode: Line {
    let glyphs = settings.glyphs
    if case .stale(let since, _) = watch {
      return Line("\(glyphs.stale) \(words.stale(since: since))", .modeStale)
    }
    if case .partial(let unreadable, _) = watch {
      return Line("\(glyphs.stale) \(words.partial(unreadable: unreadable))", .modeStale)
    }
    if let frozen {
      return Line("\(glyphs.frozen) \(words.frozen(frozen.changes))", .modeFrozen)
    }
    if !saving.isEmpty { return Line(words.saving, .modeSaving) }
    var line =
      switch watch {
      case .polling(let seconds):
        Line("\(glyphs.polling) \(words.polling(seconds))", .modePolling)
      default: Line("\(glyphs.live) \(words.live)", .modeLive)
      }
    if settings.isReadOnly || isLocked {
      line.append(" \(settings.isReadOnly ? words.readOnly : words.locked)", .modeReadOnly)
    }
    return line
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
