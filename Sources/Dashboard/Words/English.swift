internal import Screen
package import SteeringModel

/// The interface in English.
package struct English: Words {
  package init() {}

  package var language: Language { .en }
  package var tasks: String { "Tasks" }
  package var deadlines: String { "Deadlines" }
  package var units: String { "Units" }
  package var problems: String { "Problems" }
  package var help: String { "Help" }
  package var keys: String { "Keys" }
  package var themes: String { "Theme" }
  package var orders: String { "Sort by" }
  package var filters: String { "Show only" }
  package var statuses: String { "Status" }
  package var commands: String { "Commands" }
  package var unassigned: String { "(no lead)" }
  package var noGroup: String { "(no group)" }
  package var missing: String { "missing" }
  package var noTitle: String { "(no title)" }
  package var nothingFound: String { "Nothing matches. Esc shows everything again." }
  package var noTasksYet: String { "No tasks in this directory yet." }
  package var done: String { "done" }
  package var yes: String { "yes" }
  package var no: String { "no" }
  package var key: String { "key" }
  package var leadsNote: String { "by any lead, sums exceed the total" }
  package func quoted(_ text: String) -> String { "“\(text)”" }

  package func count(tasks: Int) -> String { tasks == 1 ? "1 task" : "\(tasks) tasks" }
  package func count(problems: Int) -> String {
    problems == 1 ? "1 problem" : "\(problems) problems"
  }
  package func headline(_ standing: Standing, _ count: Int) -> String {
    "\(count) \(name(standing))"
  }
  package func late(_ count: Int) -> String { "\(count) late" }
  package func dueSoon(_ count: Int) -> String { "\(count) due soon" }
  package func overdue(_ count: Int) -> String { "\(count) overdue" }
  package func atRisk(_ count: Int) -> String { "\(count) at risk" }
  package func withdrawnApart(_ count: Int) -> String { "\(count) withdrawn" }
  package func identityFails(_ identity: Identity) -> String {
    "the figures do not add up: \(identity.left) is not \(sum(of: identity))"
  }
  package func shown(_ count: Int, of total: Int) -> String { "\(count) of \(total)" }

  package var fixedDay: String { "fixed day" }
  package func duplicates(_ count: Int) -> String {
    count == 1 ? "1 duplicate" : "\(count) duplicates"
  }
  package func asOf(_ date: String) -> String { "as of \(date)" }
  package func nextMeeting(_ date: String) -> String { "next meeting \(date)" }
  package var weekdays: [String] { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] }
  package var months: [String] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }
  private func shortMonthName(_ month: Int) -> String { String(monthName(month).prefix(3)) }
  package func day(_ date: CivilDate) -> String {
    "\(weekday(date)) \(date.day) \(shortMonthName(date.month)) \(date.year)"
  }
  package func shortDay(_ date: CivilDate) -> String {
    "\(date.day) \(shortMonthName(date.month)) \(date.year)"
  }
  package func month(_ year: Int, _ month: Int) -> String { "\(shortMonthName(month)) \(year)" }
  package func quarter(_ year: Int, _ quarter: Int) -> String { "Q\(quarter) \(year)" }
  package func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
  package func shortDays(_ count: Int) -> String { "\(count) d" }
  package func daysLeft(_ days: Int) -> String {
    days == 0 ? "due today" : "\(self.days(days)) left"
  }
  package func daysLate(_ days: Int) -> String { "overdue by \(self.days(days))" }
  package func movedOnce(from original: String, times: Int) -> String {
    "was \(original), moved \(times == 1 ? "once" : "\(times) times")"
  }
  package var standing: String { "standing" }
  package var undated: String { "undated" }
  package var decimalMark: String { "." }

  package var live: String { "live" }
  package func polling(_ seconds: Int) -> String { "every \(seconds) s" }
  package func stale(since time: String) -> String { "stale since \(time)" }
  package func partial(unreadable: Int) -> String {
    "\(unreadable == 1 ? "1 file cannot" : "\(unreadable) files cannot") be read"
  }
  package func partialHeadline(unreadable: Int, since time: String) -> String {
    "\(unreadable == 1 ? "1 file or folder" : "\(unreadable) files or folders") cannot be read since \(time). As far as is known:"
  }
  package func staleHeadline(since time: String, _ reason: String) -> String {
    "The files cannot be read (\(reason)). The figures of \(time) were:"
  }
  package func frozen(_ changes: Int) -> String {
    "frozen, \(changes == 1 ? "1 change waits" : "\(changes) changes wait")"
  }
  package var readOnly: String { "read-only" }
  package var locked: String { "locked" }
  package var saving: String { "saving…" }
  package func tooSmall(columns: Int, rows: Int) -> String {
    "needs \(Layout.least.columns) × \(Layout.least.rows), has \(columns) × \(rows)"
  }
  package func cannotBeEdited(_ trouble: Trouble) -> String {
    switch trouble {
    case .damaged(.conflict): "two versions collide here: settle them in an editor"
    case .damaged: "a damaged line: mend it in an editor"
    case .duplicate: "another record has the same Id"
    case .noKey: "it has no Id"
    }
  }

  package var obstacle: String { "Obstacle" }
  package func askedOf(_ whom: String, since: String) -> String {
    let since = since.isEmpty ? "" : " since \(since)"
    return whom.isEmpty ? "open\(since)" : "asked of \(whom)\(since)"
  }
  package var decisionAsked: String { "Decision asked" }
  package var history: String { "History" }
  package var documents: String { "Documents" }
  package var obstacles: String { "Obstacles" }
  package var extensions: String { "Moved deadlines" }
  package var conclusions: String { "Conclusions" }
  package var otherFields: String { "Record" }
  package var openWord: String { "open" }
  package var clearedWord: String { "cleared" }
  package func lateAgainstOriginal() -> String { "on time, but late against the original deadline" }
  package func onTimeAgainstOriginal() -> String {
    "late, but within the original deadline"
  }
  package func lackingClear(_ words: [String]) -> String {
    words.isEmpty ? "" : "no \(words.joined(separator: ", no ")) named"
  }
}
