internal import Dashboard
internal import SteeringModel
internal import SteeringStore

/// `steerco summary`: the headline figures, in words or as JSON.
enum SummaryCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    let assessment = Assessment(
      of: opening.board, on: opening.today, workers: Threads.ofThisMachine)
    switch opening.options.format ?? .text {
    case .json: try Output.write(json(assessment, opening.board).written() + "\n")
    case .text:
      let words = opening.words
      try Output.write(text(assessment, opening.board, words))
    default:
      throw UsageError.badFormat(opening.options.format, wanted: "text or json")
    }
    return opening.answered()
  }

  static func json(_ assessment: Assessment, _ board: Board) -> JSON {
    let figures = assessment.figures
    func rate(_ rate: Rate) -> JSON {
      .object([
        ("numerator", .number(rate.numerator)), ("denominator", .number(rate.denominator)),
        ("percent", rate.percent.map { .decimal(tenths: $0) } ?? .null),
      ])
    }
    return .object([
      ("as_of", .string(assessment.today.iso)),
      ("total", .number(figures.total)),
      ("completed", .number(figures.completed)),
      ("on_time", .number(figures.onTime)),
      ("late", .number(figures.late)),
      ("completed_undated", .number(figures.completedUndated)),
      ("on_schedule", .number(figures.onSchedule)),
      ("in_term", .number(figures.inTerm)),
      ("due_soon", .number(figures.dueSoon)),
      ("behind", .number(figures.behind)),
      ("overdue", .number(figures.overdue)),
      ("at_risk", .number(figures.atRisk)),
      ("blocked", .number(figures.blocked)),
      ("unaccounted", .number(figures.unaccounted)),
      ("withdrawn", .number(figures.withdrawn)),
      ("not_shown", .number(board.notShown)),
      ("standing_work", .number(figures.standingWork)),
      ("undated", .number(figures.undated)),
      (
        "rates",
        .object([
          ("done_of_total", rate(assessment.rates.doneOfTotal)),
          ("done_of_fallen_due", rate(assessment.rates.doneOfFallenDue)),
          ("on_time_of_done", rate(assessment.rates.onTimeOfDone)),
        ])
      ),
      (
        "identities",
        .array(
          assessment.identities.map { identity in
            .object([
              ("name", .string(identity.kind.rawValue)), ("left", .number(identity.left)),
              ("right", .number(identity.parts.reduce(0) { $0 + $1.count })),
              ("holds", .bool(identity.holds)),
            ])
          })
      ),
      ("headline", assessment.headline.map(headline) ?? .null),
    ])
  }

  private static func headline(_ comparison: HeadlineComparison) -> JSON {
    func side(_ value: (HeadlineComparison.Line) -> Int?) -> JSON {
      .object(comparison.lines.map { ($0.what.rawValue, JSON.count(value($0))) })
    }
    return .object([
      ("as_of", .text(comparison.asOf?.written)),
      ("reported", side(\.reported)), ("ours", side(\.ours)), ("difference", side(\.difference)),
      ("adds_up", comparison.addsUp.map(JSON.bool) ?? .null),
    ])
  }

  private static func text(
    _ assessment: Assessment, _ board: Board, _ words: Words
  ) -> String {
    let figures = assessment.figures
    var lines: [String] = []
    let name = board.committee.address.flatMap { board.text(.name, at: $0, in: words.language) }
    lines.append("\(name ?? ""), \(words.asOf(words.day(assessment.today)))")
    lines.append("")
    lines.append(words.count(tasks: figures.total))
    func line(_ count: Int, _ text: String, under: Bool = false) {
      let number = String(count)
      let pad = String(repeating: " ", count: max(6 - number.count, 0) + (under ? 4 : 0))
      lines.append("\(pad)\(number)  \(text)")
    }
    line(figures.completed, words.name(Standing.completed))
    line(figures.onTime, words.name(Timing.onTime), under: true)
    line(figures.late, words.name(Timing.late), under: true)
    if figures.completedUndated > 0 {
      line(figures.completedUndated, words.name(Timing.completedUndated), under: true)
    }
    line(figures.onSchedule, words.name(Standing.onSchedule))
    line(figures.onScheduleDueSoon, words.name(Timing.dueSoon), under: true)
    line(figures.behind, words.name(Standing.behind))
    line(figures.behindOverdue, words.name(Timing.overdue), under: true)
    line(figures.atRisk, words.name(Outlook.atRisk), under: true)
    line(figures.blocked, words.name(Standing.blocked))
    line(figures.unaccounted, words.name(Standing.unaccounted))
    if figures.withdrawn > 0 {
      lines.append("")
      line(figures.withdrawn, words.name(Standing.withdrawn))
    }
    if board.notShown > 0 { lines += ["", words.notShown(board.notShown)] }
    lines.append("")
    for (label, rate) in [
      ("\(words.name(Standing.completed)) / \(words.tasks)", assessment.rates.doneOfTotal),
      (
        "\(words.name(Standing.completed)) / (\(words.name(Standing.completed)) + \(words.name(Timing.overdue)))",
        assessment.rates.doneOfFallenDue
      ),
      (
        "\(words.name(Timing.onTime)) / \(words.name(Standing.completed))",
        assessment.rates.onTimeOfDone
      ),
    ] {
      lines.append("  \(rate.numerator)/\(rate.denominator) = \(words.percent(rate))  \(label)")
    }
    // The clock's overdue and the behind's are two figures: told where they differ.
    if let row = assessment.deadlineRows.first(where: { $0.bucket == .overdue }),
      row.count != figures.behindOverdue
    {
      let parts = [Standing.behind, .blocked, .unaccounted].filter { row.figures[$0] > 0 }
        .map { words.headline($0, row.figures[$0]) }
      lines.append("  \(words.overdue(row.count)) = \(parts.joined(separator: " + "))")
    }
    for identity in assessment.identities where !identity.holds {
      lines.append("  " + words.identityFails(identity))
    }
    let kinds: [Problem.Kind] = [.headlineSum, .headlineDiffers]
    for problem in board.problems.of(kinds) + assessment.problems.of(kinds) {
      lines.append("  " + words.problem(problem))
    }
    // Each line by itself: a line end in a name must not make a line that looks like a figure.
    return lines.map { Output.visible($0) + "\n" }.joined()
  }
}
