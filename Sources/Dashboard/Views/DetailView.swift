internal import RecText
internal import Screen
package import SteeringModel

extension Canvas {
  /// The whole record of a task on the whole screen.
  mutating func drawDetail(_ key: RecordKey, scroll: Int, _ state: State, in rect: Rect) {
    let (title, body) = rect.split(top: 1)
    let lines = state.detailLines(key, width: rect.size.columns)
    let last = min(scroll + body.size.rows, lines.count)
    let note = lines.count > body.size.rows ? "\(last)/\(lines.count)" : ""
    drawTitle(state.heading(of: key), note: note, focused: true, state: state, in: title)
    for (index, line) in lines.dropFirst(scroll).prefix(body.size.rows).enumerated() {
      draw(line, at: body.row(index).origin, width: body.size.columns)
    }
    if state.prompt == nil {
      cursor = body.origin
      showsCursor = false
    }
  }
}

extension State {
  /// "57-025 · blocked, overdue by 144 days".
  package func heading(of key: RecordKey) -> String {
    board.task(key).map { "\(key.text) \(settings.glyphs.dot) \(standingInWords($0))" } ?? key.text
  }

  /// Everything that the files say of a task, in lines of at most that many columns.
  package func detailLines(_ key: RecordKey, width: Int) -> [Line] {
    guard let task = board.task(key) else { return [Line(words.nothingFound, .textDim)] }
    let address = board.tasks[task].address
    var sheet = Sheet(width: width, measure: settings.measure)
    sheet.paragraph(
      board.text(.title, at: address, in: settings.language) ?? words.noTitle, .textStrong)
    if let trouble = board.tasks[task].trouble {
      sheet.blank()
      sheet.paragraph(
        "\(settings.glyphs.damaged) \(board.path(of: address)):\(board.line(of: address)): "
          + words.cannotBeEdited(trouble), .problem)
    }
    sheet.blank()
    addFacts(task, to: &sheet)
    addObstacles(task, to: &sheet)
    addDocuments(task, to: &sheet)
    addExtensions(task, to: &sheet)
    addConclusions(task, to: &sheet)
    addProblems(of: task, to: &sheet)
    addHistory(of: key, to: &sheet)
    addRecord(address, to: &sheet)
    return sheet.lines
  }

  private func addFacts(_ task: Int, to sheet: inout Sheet) {
    let address = board.tasks[task].address
    let record = board.tasks[task]
    sheet.fact(words.name(FieldName.lead), leadNames(board.leads(of: task)))
    sheet.fact(words.name(FieldName.support), leadNames(board.supports(of: task)))
    for field in [FieldName.owner, .product] {
      sheet.fact(words.name(field), board.text(field, at: address, in: settings.language))
    }
    sheet.fact(words.name(FieldName.due), dueLine(task))
    sheet.fact(
      words.name(FieldName.status),
      [
        record.status.map(words.name) ?? board.text(.status, at: address) ?? words.missing,
        record.progress.map { "\($0) %" },
      ].compactMap { $0 }.joined(separator: ", "))
    sheet.fact(words.name(FieldName.completed), record.completed.map(words.shortDay))
    sheet.fact(
      words.name(FieldName.evidence),
      board.texts(.evidence, at: address, in: settings.language).joined(separator: "\n"))
    sheet.fact(
      words.name(FieldName.group), record.group.map { board.groupName($0, settings.language) })
    sheet.fact(words.name(FieldName.clear), clearLine(task))
    sheet.fact(words.name(FieldName.updated), record.updated.map(words.shortDay))
    if let reading = ledgerReading(task) { sheet.fact("", reading) }
  }

  private func leadNames(_ units: [Symbol]) -> String? {
    units.isEmpty
      ? nil
      : units.map { board.unitName($0, settings.language, short: false) }
        .joined(separator: "; ")
  }

  /// Where the date in force and the original one judge a completion differently.
  private func ledgerReading(_ task: Int) -> String? {
    let record = board.tasks[task]
    guard let completed = record.completed, let original = record.dueOriginal.end else {
      return nil
    }
    switch assessment.timings[task] {
    case .onTime where completed > original: return words.lateAgainstOriginal()
    case .late where completed <= original: return words.onTimeAgainstOriginal()
    default: return nil
    }
  }

  private func addObstacles(_ task: Int, to sheet: inout Sheet) {
    let obstacles = board.obstacles(of: task)
    guard !obstacles.isEmpty else { return }
    sheet.heading(words.obstacles)
    for index in obstacles {
      let obstacle = board.obstacles[index]
      let text = board.text(.text, at: obstacle.address, in: settings.language) ?? ""
      sheet.fact(obstacle.isOpen ? words.openWord : words.clearedWord, text)
      sheet.fact(
        "",
        words.askedOf(
          board.text(.askedOf, at: obstacle.address, in: settings.language) ?? "",
          since: obstacle.since.map(words.shortDay) ?? ""))
      sheet.fact(
        words.decisionAsked, board.text(.ask, at: obstacle.address, in: settings.language))
      sheet.fact(
        words.name(FieldName.answer),
        board.text(.answer, at: obstacle.address, in: settings.language))
    }
  }

  private func addDocuments(_ task: Int, to sheet: inout Sheet) {
    let sources = board.sources(of: task)
    guard !sources.isEmpty else { return }
    sheet.heading(words.documents)
    for source in sources {
      let document = board.document(source)
      sheet.fact(
        board.spelling(of: source),
        document.flatMap { board.text(.title, at: $0.address, in: settings.language) }
          ?? words.missing)
    }
  }

  private func addExtensions(_ task: Int, to sheet: inout Sheet) {
    let moves = board.extensions(of: task)
    guard !moves.isEmpty else { return }
    sheet.heading(words.extensions)
    for index in moves {
      let address = board.extensions[index].address
      func due(_ field: FieldName) -> String {
        board.text(field, at: address).map { words.due(Due(reading: $0)) } ?? "?"
      }
      let on = board.text(.on, at: address).flatMap(CivilDate.init(iso:)).map(words.shortDay)
      sheet.fact(on ?? "", "\(due(.from)) \(settings.glyphs.arrow) \(due(.to))")
      let why = [.reason, .approvedBy, .document].compactMap { (field: FieldName) in
        board.text(field, at: address, in: settings.language)
      }
      sheet.fact("", why.joined(separator: "; "))
    }
  }

  private func addConclusions(_ task: Int, to sheet: inout Sheet) {
    let conclusions = board.conclusions(of: task)
    guard !conclusions.isEmpty else { return }
    sheet.heading(words.conclusions)
    for index in conclusions {
      let address = board.conclusions[index].address
      let meeting = board.text(.meeting, at: address) ?? ""
      let number = board.text(.number, at: address).map { " \($0)" } ?? ""
      let day = CivilDate(iso: meeting).map(words.shortDay) ?? meeting
      sheet.fact(day + number, board.text(.text, at: address, in: settings.language))
    }
  }

  private func addProblems(of task: Int, to sheet: inout Sheet) {
    let id = board.id(of: task)
    // Records that share a key are told of together; that alone takes a look at all problems.
    let problems =
      board.tasks[task].trouble == .duplicate
      ? allProblems.filter { $0.record.utf8.elementsEqual(id.utf8) } : assessment.problems(of: task)
    guard !problems.isEmpty else { return }
    sheet.heading(words.problems)
    for problem in problems {
      sheet.paragraph("\(settings.glyphs.damaged) \(words.problem(problem))", .problem)
    }
  }

  private func addHistory(of key: RecordKey, to sheet: inout Sheet) {
    let entries = board.history(of: key)
    guard !entries.isEmpty else { return }
    sheet.heading(words.history)
    for entry in entries {
      sheet.fact(shownTime(entry), "\(actionName(entry)), \(entry.by)")
      for change in entry.changes { sheet.fact("", inWords(change)) }
      sheet.fact("", entry.note)
    }
  }

  func shownTime(_ entry: JournalEntry) -> String {
    String(entry.at.prefix(16).map { $0 == "T" ? " " : $0 })
  }

  func actionName(_ entry: JournalEntry) -> String {
    Change.Action(rawValue: entry.action).map(words.name) ?? entry.action
  }

  /// "Status: in progress → completed"; a dash for what was not there.
  func inWords(_ change: JournalEntry.Change) -> String {
    func value(_ text: String) -> String {
      text.isEmpty ? settings.glyphs.dash : words.value(text, of: change.field)
    }
    return "\(words.fieldName(change.field)): \(value(change.from)) \(settings.glyphs.arrow) "
      + value(change.to)
  }

  /// The record as it stands in its file, every field under its own name.
  private func addRecord(_ address: RecordAddress, to sheet: inout Sheet) {
    sheet.heading(
      "\(words.otherFields) \(settings.glyphs.dot) \(board.path(of: address)):"
        + "\(board.line(of: address))")
    // A record that cannot be trusted is shown as its lines stand, markers and all.
    if case .damaged = board.tasks.first(where: { $0.address == address })?.trouble {
      for line in String(decoding: board.bytes(of: address), as: UTF8.self)
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      { sheet.paragraph(String(line), .fieldValue) }
      return
    }
    for field in board.fields(at: address) {
      sheet.fact(field.label, field.value)
    }
  }
}
