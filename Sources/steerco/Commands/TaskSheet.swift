internal import Dashboard
internal import SteeringModel

/// One task's fields and what is derived from them, for machines.
struct TaskSheet {
  let board: Board
  let assessment: Assessment
  let language: Language

  static let columns = [
    "id", "title", "short", "status", "standing", "timing", "group", "sources", "leads",
    "supports", "owner", "product", "start", "due", "due_end", "completed", "evidence",
    "clear_have", "clear_of", "clear_missing", "days_left", "file", "line",
  ]

  func json(_ task: Int) -> JSON {
    let address = board.tasks[task].address
    func field(_ name: FieldName) -> JSON { .text(board.text(name, at: address, in: language)) }
    func list(_ name: FieldName) -> JSON {
      .array(board.texts(name, at: address, in: language).map(JSON.string))
    }
    let clear = assessment.clear(task)
    return .object([
      ("id", field(.id)), ("title", field(.title)), ("short", field(.short)),
      ("status", field(.status)),
      ("standing", .string(assessment.standings[task].word)),
      ("timing", .text(assessment.timings[task].word)),
      ("group", field(.group)), ("sources", list(.source)), ("leads", list(.lead)),
      ("supports", list(.support)), ("owner", field(.owner)), ("product", field(.product)),
      ("start", field(.start)), ("due", field(.due)),
      ("due_end", .text(board.tasks[task].due.end?.iso)),
      ("completed", field(.completed)), ("evidence", list(.evidence)),
      (
        "clear",
        .object([
          ("have", .number(clear.filter(\.has).count)), ("of", .number(clear.count)),
          ("missing", .array(clear.filter { !$0.has }.map { .string($0.word.rawValue) })),
        ])
      ),
      ("days_left", .count(assessment.daysLeft(task))),
      ("file", .string(board.path(of: address))), ("line", .number(board.line(of: address))),
    ])
  }

  /// The same as one row of a table; lists are joined by "; ".
  func row(_ task: Int) -> [String] {
    let address = board.tasks[task].address
    func field(_ name: FieldName) -> String {
      board.text(name, at: address, in: language) ?? ""
    }
    func list(_ name: FieldName) -> String {
      board.texts(name, at: address, in: language).joined(separator: "; ")
    }
    let clear = assessment.clear(task)
    return [
      field(.id), field(.title), field(.short), field(.status),
      assessment.standings[task].word, assessment.timings[task].word, field(.group),
      list(.source), list(.lead), list(.support), field(.owner), field(.product),
      field(.start), field(.due), board.tasks[task].due.end?.iso ?? "", field(.completed),
      list(.evidence), String(clear.filter(\.has).count), String(clear.count),
      clear.filter { !$0.has }.map(\.word.rawValue).joined(separator: "; "),
      assessment.daysLeft(task).map(String.init) ?? "", board.path(of: address),
      String(board.line(of: address)),
    ]
  }
}

/// Comma-separated values (RFC 4180).
enum CSV {
  /// Rows as text with CR LF line ends. It begins with a byte order mark, without which
  /// spreadsheets take UTF-8 for the machine's old code page.
  static func text(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// One value, quoted where it must be. A value that a spreadsheet would run as a formula is led
  /// by an apostrophe: it is data.
  private static func cell(_ value: String) -> String {
    var value = Output.visible(value, keepingLines: true)
    if let first = value.unicodeScalars.first, "=+-@".unicodeScalars.contains(first),
      Int(value) == nil
    {
      value = "'" + value
    }
    guard value.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return value
    }
    return "\""
      + value.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
