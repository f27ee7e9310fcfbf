internal import RecText
internal import SteeringModel

extension State {
  /// A task as lines of plain text, to be pasted into a message or into minutes.
  package func taskAsText(_ task: Int) -> String {
    let address = board.tasks[task].address
    var lines = [
      "\(board.id(of: task))  \(board.text(.title, at: address, in: settings.language) ?? "")",
      "\(words.name(FieldName.status)): \(standingInWords(task))",
      "\(words.name(FieldName.lead)): \(leadLine(task).text)",
      "\(words.name(FieldName.due)): \(dueLine(task).text)",
    ]
    for field in [FieldName.owner, .product] {
      if let text = board.text(field, at: address, in: settings.language) {
        lines.append("\(words.name(field)): \(text)")
      }
    }
    lines += obstacleLines(task).map(\.text)
    return lines.joined(separator: "\n") + "\n"
  }
}
