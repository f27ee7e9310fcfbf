internal import Screen
internal import SteeringModel

extension State {
  /// Tasks as lines of plain text, a line each, in the columns of the list; titles are not cut.
  package func table(_ tasks: [Int]) -> [String] {
    let measure = settings.measure
    let columns: [(text: (Int) -> String, right: Bool)] = [
      ({ words.name(assessment.standings[$0]) }, false), (idText, false), (daysText, true),
      (dueText, false), (leadText, false),
    ]
    let widths = columns.map { column in
      tasks.reduce(0) { max($0, measure.columns(column.text($1))) }
    }
    return tasks.map { task in
      let cells = zip(columns, widths).map { column, width in
        pad(column.text(task), to: width, right: column.right)
      }
      return (["\(glyph(of: task)) \(cells[0])"] + cells.dropFirst() + [titleText(task)])
        .joined(separator: "  ")
    }
  }
}
