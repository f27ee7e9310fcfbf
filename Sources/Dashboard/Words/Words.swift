package import SteeringModel

/// Every word that the interface says, once for each language: a language that lacks one does not
/// compile.
package protocol Words: Sendable {
  // Things
  var language: Language { get }
  var tasks: String { get }
  var deadlines: String { get }
  var units: String { get }
  var problems: String { get }
  var help: String { get }
  var keys: String { get }
  var themes: String { get }
  var orders: String { get }
  var filters: String { get }
  var statuses: String { get }
  var commands: String { get }
  var unassigned: String { get }
  var noGroup: String { get }
  var missing: String { get }
  var noTitle: String { get }
  var nothingFound: String { get }
  var noTasksYet: String { get }
  var done: String { get }
  var yes: String { get }
  var no: String { get }
  var key: String { get }
  var leadsNote: String { get }
  /// A text between this language's quotation marks.
  func quoted(_ text: String) -> String

  // Figures
  func count(tasks: Int) -> String
  func count(problems: Int) -> String
  func headline(_ standing: Standing, _ count: Int) -> String
  func late(_ count: Int) -> String
  func dueSoon(_ count: Int) -> String
  func overdue(_ count: Int) -> String
  func atRisk(_ count: Int) -> String
  func withdrawnApart(_ count: Int) -> String
  func identityFails(_ identity: Identity) -> String
  func shown(_ count: Int, of total: Int) -> String

  // Time
  func asOf(_ date: String) -> String
  /// That the day was set by hand and does not follow the clock.
  var fixedDay: String { get }
  /// How many records are listed that no figure counts, since others have the same Id.
  func duplicates(_ count: Int) -> String
  func nextMeeting(_ date: String) -> String
  /// The days of the week in short, Monday first.
  var weekdays: [String] { get }
  /// The months in full, January first.
  var months: [String] { get }
  func day(_ date: CivilDate) -> String
  func shortDay(_ date: CivilDate) -> String
  func month(_ year: Int, _ month: Int) -> String
  func quarter(_ year: Int, _ quarter: Int) -> String
  func days(_ count: Int) -> String
  /// Days as short as a column of them can have it: "52 d".
  func shortDays(_ count: Int) -> String
  func daysLeft(_ days: Int) -> String
  func daysLate(_ days: Int) -> String
  func movedOnce(from original: String, times: Int) -> String
  var standing: String { get }
  var undated: String { get }
  var decimalMark: String { get }

  // Names of values
  func name(_ standing: Standing) -> String
  func name(_ timing: Timing) -> String
  func name(_ status: Status) -> String
  func name(_ outlook: Outlook) -> String
  func name(_ order: TaskOrder) -> String
  /// `days` is how many days ahead a deadline is due soon.
  func name(_ bucket: DeadlineBucket, days: Int) -> String
  func name(_ word: ClearWord) -> String
  func name(_ field: FieldName) -> String
  func name(_ group: Command.Group) -> String
  func name(_ kind: RecordType) -> String
  func name(_ action: Edit.Action) -> String

  // Commands
  func command(_ command: Command) -> CommandLabel
  func disabled(_ reason: Disabled) -> String

  // Questions
  func question(_ question: Prompt.Question, task: String, title: String) -> String
  func label(_ label: PromptField.Label) -> String
  func complaint(_ complaint: Complaint) -> String
  func queryError(_ error: QueryError) -> String
  var hintAsking: String { get }
  var hintAskingWithFields: String { get }
  var hintTyping: String { get }
  var hintSearching: String { get }
  var hintQuery: String { get }
  /// The keys while one thing is chosen from a list, and while help is read.
  var hintChoosing: String { get }
  var hintHelp: String { get }
  var undoThis: String { get }
  var editFilter: String { get }
  var clearFilter: String { get }

  // What happened
  func notice(_ content: Notice.Content) -> String
  func problem(_ problem: Problem) -> String
  func refusal(_ refusal: Refusal) -> String
  func themeTrouble(_ trouble: ThemeTrouble) -> String

  // What the wall says about itself
  var live: String { get }
  func polling(_ seconds: Int) -> String
  func stale(since time: String) -> String
  func partial(unreadable: Int) -> String
  func partialHeadline(unreadable: Int, since time: String) -> String
  func staleHeadline(since time: String, _ reason: String) -> String
  func frozen(_ changes: Int) -> String
  var readOnly: String { get }
  var locked: String { get }
  var saving: String { get }
  func tooSmall(columns: Int, rows: Int) -> String
  func cannotBeEdited(_ trouble: Trouble) -> String

  // The whole record
  var obstacle: String { get }
  func askedOf(_ whom: String, since: String) -> String
  var decisionAsked: String { get }
  var history: String { get }
  var documents: String { get }
  var obstacles: String { get }
  var extensions: String { get }
  var conclusions: String { get }
  var otherFields: String { get }
  var openWord: String { get }
  var clearedWord: String { get }
  func lateAgainstOriginal() -> String
  func onTimeAgainstOriginal() -> String
  func lackingClear(_ words: [String]) -> String
}

/// A command's name, as the palette and the key bar say it, and one line of what it does.
package struct CommandLabel: Sendable {
  package let name: String
  package let help: String

  package init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}

extension Words {
  /// A due date with the precision it was written with: "Oct 2026", "Q2 2026", "2026".
  package func period(_ period: Period) -> String {
    switch period.precision {
    case .day: shortDay(period.first)
    case .month: month(period.first.year, period.first.month)
    case .quarter: quarter(period.first.year, (period.first.month + 2) / 3)
    case .year: String(period.first.year)
    }
  }

  package func due(_ due: Due) -> String {
    switch due {
    case .absent: undated
    case .standing: standing
    case .unreadable: "?"
    case .single(let period): self.period(period)
    case .range(let from, let to): range(from, to)
    }
  }

  /// "Jul–Dec 2025": a year that both ends share is said once.
  private func range(_ from: Period, _ to: Period) -> String {
    var start = period(from)
    let year = String(from.first.year)
    if from.first.year == to.first.year, from.precision != .year, start.hasSuffix(year) {
      start = String(start.dropLast(year.count))
      while let last = start.last, " /,".contains(last) { start.removeLast() }
    }
    return "\(start)–\(period(to))"
  }

  /// A date of the data in this language's form, or as it stands there when it is none.
  package func day(_ text: String) -> String {
    let due = Due(reading: text)
    return due.end == nil ? text : self.due(due)
  }

  /// A share in per cent with one decimal, "31.9 %", or a dash when there is nothing to divide by.
  package func percent(_ rate: Rate) -> String {
    guard let tenths = rate.percent else { return "—" }
    return "\(tenths / 10)\(decimalMark)\(tenths % 10) %"
  }

  /// A share in whole per cent, rounded.
  package func wholePercent(_ rate: Rate) -> String {
    guard let tenths = rate.percent else { return "—" }
    return "\((tenths + 5) / 10) %"
  }
}
