internal import Screen

/// Lines of labelled text, wrapped to a width in columns.
struct Sheet {
  private(set) var lines: [Line] = []
  let width: Int
  let measure: Measure

  private let labelWidth: Int

  /// Labels take a fifth of the width, or so many columns as are given.
  init(width: Int, labelWidth: Int? = nil, measure: Measure) {
    self.width = width
    self.labelWidth = labelWidth ?? min(max(width / 5, 10), 20)
    self.measure = measure
  }

  mutating func blank() { lines.append(Line()) }

  mutating func paragraph(_ text: String, _ role: Role) {
    for line in measure.wrap(text, width: max(width - 2, 1)) {
      lines.append(Line([(" ", .text), (line, role)]))
    }
  }

  mutating func heading(_ text: String) {
    blank()
    lines.append(Line([(" ", .text), (text, .panelTitle)]))
  }

  /// A label and its value, the value wrapped beside the label; nothing for an empty value.
  mutating func fact(_ label: String, _ value: String?, _ role: Role = .fieldValue) {
    guard let value, !value.isEmpty else { return }
    let room = max(width - labelWidth - 4, 1)
    for (index, line) in measure.wrap(value, width: room).enumerated() {
      lines.append(Line([labelRun(index == 0 ? label : ""), (line, role)]))
    }
  }

  mutating func fact(_ label: String, _ value: Line) {
    lines.append(Line([labelRun(label)] + value.runs))
  }

  private func labelRun(_ label: String) -> (text: String, role: Role) {
    let clipped = measure.clip(label, width: labelWidth)
    let blanks = String(repeating: " ", count: labelWidth - measure.columns(clipped) + 2)
    return (" \(clipped)\(blanks)", .fieldLabel)
  }
}
