internal import SteeringModel

extension State {
  /// The dashboard in words, a fact a line: no bars, no columns, no sign without its word.
  package var plainLines: [String] {
    var lines = [
      board.committee.address.flatMap { board.text(.name, at: $0, in: settings.language) }
        ?? "steerco",
      words.asOf(words.day(today)), "", words.count(tasks: assessment.figures.total),
    ]
    for standing in Self.headlineOrder {
      let count = assessment.figures[standing]
      let details = details(standing, assessment.figures).map { ", \($0)" }.joined()
      lines.append(words.headline(standing, count) + details)
    }
    if assessment.figures.withdrawn > 0 {
      lines.append(words.withdrawnApart(assessment.figures.withdrawn))
    }
    if board.notShown > 0 { lines.append(words.notShown(board.notShown)) }
    lines.append(doneText)
    lines += assessment.identities.filter { !$0.holds }.map(words.identityFails)
    lines += ["", words.deadlines]
    lines += assessment.deadlineRows.map { "\(name($0.bucket)): \($0.count)\(inWords($0.figures))" }
    lines += ["", words.units]
    lines += assessment.leadingUnits.map { row in
      let name = row.unit.map { board.unitName($0, settings.language, short: false) }
      return "\(name ?? words.unassigned): "
        + "\(row.figures.completed)/\(row.figures.total) \(words.name(Standing.completed))"
        + inWords(row.figures)
    }
    lines += ["", "\(words.tasks), \(words.name(order))"]
    lines += tasks.rows.map { task in
      let facts = [
        idText(task), standingInWords(task), dueText(task), leadLine(task).text, titleText(task),
      ]
      return facts.joined(separator: ", ")
    }
    if !allProblems.isEmpty { lines += ["", words.count(problems: allProblems.count)] }
    return lines
  }

  /// What stands badly, in words: ", 6 behind, 1 blocked".
  private func inWords(_ figures: Figures) -> String {
    [Standing.behind, .blocked, .unaccounted].compactMap { standing in
      figures[standing] > 0 ? ", \(words.headline(standing, figures[standing]))" : nil
    }.joined()
  }
}
