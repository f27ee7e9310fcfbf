internal import Screen
package import SteeringModel

/// The interface in Norwegian Bokmål.
package struct Bokmal: Words {
  package init() {}

  package var language: Language { .nb }
  package var tasks: String { "Oppgaver" }
  package var deadlines: String { "Frister" }
  package var units: String { "Enheter" }
  package var problems: String { "Feil og mangler" }
  package var help: String { "Hjelp" }
  package var keys: String { "Taster" }
  package var themes: String { "Tema" }
  package var orders: String { "Sortering" }
  package var filters: String { "Vis bare" }
  package var statuses: String { "Status" }
  package var commands: String { "Kommandoer" }
  package var unassigned: String { "(uten ansvarlig)" }
  package var noGroup: String { "(uten gruppe)" }
  package var missing: String { "mangler" }
  package var noTitle: String { "(uten tittel)" }
  package var nothingFound: String { "Ingen resultater. Esc viser alt igjen." }
  package var noTasksYet: String { "Ingen oppgaver i denne mappen ennå." }
  package var done: String { "fullført" }
  package var yes: String { "ja" }
  package var no: String { "nei" }
  package var key: String { "tast" }
  package var leadsNote: String { "alle ansvarlige, sum over totalen" }
  package func quoted(_ text: String) -> String { "«\(text)»" }

  package func count(tasks: Int) -> String { tasks == 1 ? "1 oppgave" : "\(tasks) oppgaver" }
  package func count(problems: Int) -> String {
    problems == 1 ? "1 feil eller mangel" : "\(problems) feil og mangler"
  }
  package func headline(_ standing: Standing, _ count: Int) -> String {
    // Short of "ukjent status": the figures stand in a row.
    standing == .unaccounted
      ? "\(count) \(count == 1 ? "ukjent" : "ukjente")" : "\(count) \(name(standing))"
  }
  package func late(_ count: Int) -> String { "\(count) for sent" }
  package func dueSoon(_ count: Int) -> String { "\(count) nær frist" }
  package func overdue(_ count: Int) -> String { "\(count) forfalt" }
  package func atRisk(_ count: Int) -> String { "\(count) i fare for forsinkelse" }
  package func withdrawnApart(_ count: Int) -> String { "\(count) trukket" }
  package func identityFails(_ identity: Identity) -> String {
    "tallene går ikke opp: \(identity.left) er ikke \(sum(of: identity))"
  }
  package func shown(_ count: Int, of total: Int) -> String { "\(count) av \(total)" }

  package var fixedDay: String { "fast dato" }
  package func duplicates(_ count: Int) -> String {
    count == 1 ? "1 dublett" : "\(count) dubletter"
  }
  package func asOf(_ date: String) -> String { "per \(date)" }
  package func nextMeeting(_ date: String) -> String { "neste møte \(date)" }
  package var weekdays: [String] { ["man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."] }
  package var months: [String] {
    [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "desember",
    ]
  }
  /// The short names of months are not shortened below five letters, and take a full stop.
  private func shortMonthName(_ month: Int) -> String {
    let name = monthName(month)
    return name.count < 5 ? name : "\(name.prefix(3))."
  }
  package func day(_ date: CivilDate) -> String { "\(weekday(date)) \(shortDay(date))" }
  package func shortDay(_ date: CivilDate) -> String {
    "\(date.day). \(shortMonthName(date.month)) \(date.year)"
  }
  package func month(_ year: Int, _ month: Int) -> String { "\(shortMonthName(month)) \(year)" }
  package func quarter(_ year: Int, _ quarter: Int) -> String { "\(quarter). kv. \(year)" }
  package func days(_ count: Int) -> String { count == 1 ? "1 dag" : "\(count) dager" }
  package func shortDays(_ count: Int) -> String { "\(count) d" }
  package func daysLeft(_ days: Int) -> String {
    days == 0 ? "frist i dag" : "\(self.days(days)) igjen"
  }
  package func daysLate(_ days: Int) -> String { "\(self.days(days)) over frist" }
  package func movedOnce(from original: String, times: Int) -> String {
    "opprinnelig \(original), utsatt \(times == 1 ? "én gang" : "\(times) ganger")"
  }
  package var standing: String { "løpende" }
  package var undated: String { "uten frist" }
  package var decimalMark: String { "," }

  package var live: String { "direkte" }
  package func polling(_ seconds: Int) -> String {
    seconds == 1 ? "hvert sekund" : "hvert \(seconds). sekund"
  }
  package func stale(since time: String) -> String { "ikke oppdatert siden \(time)" }
  package func partial(unreadable: Int) -> String {
    "\(unreadable == 1 ? "1 fil" : "\(unreadable) filer") kan ikke leses"
  }
  package func partialHeadline(unreadable: Int, since time: String) -> String {
    "\(unreadable == 1 ? "1 fil eller mappe" : "\(unreadable) filer eller mapper") kan ikke leses siden kl. \(time). Så langt det er kjent:"
  }
  package func staleHeadline(since time: String, _ reason: String) -> String {
    "Filene kan ikke leses (\(reason)). Tallene kl. \(time) var:"
  }
  package func frozen(_ changes: Int) -> String {
    "frosset, \(changes == 1 ? "1 endring" : "\(changes) endringer") venter"
  }
  package var readOnly: String { "kun visning" }
  package var locked: String { "låst" }
  package var saving: String { "lagrer…" }
  package func tooSmall(columns: Int, rows: Int) -> String {
    "trenger \(Layout.least.columns) × \(Layout.least.rows), har \(columns) × \(rows)"
  }
  package func cannotBeEdited(_ trouble: Trouble) -> String {
    switch trouble {
    case .damaged(.conflict): "to versjoner i konflikt: rydd opp i et redigeringsprogram"
    case .damaged: "en skadet linje: rett den i et redigeringsprogram"
    case .duplicate: "en annen post har samme nummer"
    case .noKey: "uten nummer"
    }
  }

  package var obstacle: String { "Hindring" }
  package func askedOf(_ whom: String, since: String) -> String {
    let since = since.isEmpty ? "" : " siden \(since)"
    return whom.isEmpty ? "åpen\(since)" : "ligger hos \(whom)\(since)"
  }
  package var decisionAsked: String { "Ønsket beslutning" }
  package var history: String { "Historikk" }
  package var documents: String { "Styrende dokumenter" }
  package var obstacles: String { "Hindringer" }
  package var extensions: String { "Fristutsettelser" }
  package var conclusions: String { "Konklusjoner" }
  package var otherFields: String { "Posten" }
  package var openWord: String { "åpen" }
  package var clearedWord: String { "løst" }
  package func lateAgainstOriginal() -> String { "i tide, men etter opprinnelig frist" }
  package func onTimeAgainstOriginal() -> String { "for sent, men innen opprinnelig frist" }
  package func lackingClear(_ words: [String]) -> String {
    words.isEmpty ? "" : "mangler \(words.joined(separator: ", "))"
  }
}
