import RecText
import SteeringModel
import Testing

/// A task above ordinary is nowhere on the board, and neither is what is only about it.
struct SecrecyTests {
  private let text = """
    %rec: Unit

    Code: A
    Name: Alpha

    %rec: Task

    Id: T-1
    Title: Plain
    Secrecy: ordinary
    Status: in-progress
    Due: 2027
    Lead: A
    Updated: 2026-11-20

    Id: T-2
    Title: Hidden well
    Secrecy: secret
    Status: no such word
    Due: 2020
    Lead: NOBODY
    Group: X unheard of

    Id: T-3
    Title: Hidden too
    Secrecy: confidentail

    Id: T-4
    Title: Also plain
    Secrecy:
    Status: in-progress
    Due: 2027
    Lead: A
    Updated: 2026-11-20

    Id: T-5
    Title: Damaged
    Secrecy: confidential
    this line is none

    %rec: Obstacle

    Id: V-1
    Task: T-2
    Text: Only the hidden one
    Status: who knows

    Id: V-2
    Task: T-2
    Task: T-1
    Text: Both
    Status: open
    Raised_by: A

    %rec: Extension

    Task: T-2
    From: 2025
    To: 2026

    Task: T-1
    From: 2026
    To: 2027

    %rec: Meeting

    Date: 2026-12-18
    Agenda: T-2
    Agenda: T-1
    Agenda: words

    %rec: Item

    Meeting: 2026-12-18
    Number: 1
    Title: Of the hidden one
    Task: T-3

    Meeting: 2026-12-18
    Number: 2
    Title: Of both
    Task: T-3
    Task: T-4

    %rec: Conclusion

    Meeting: 2026-12-18
    Number: 1
    Text: Of the hidden one
    Task: T-2

    Meeting: 2026-12-18
    Number: 2
    Text: Of the damaged one
    Task: T-5

    %rec: Report

    Unit: A
    Task: T-2
    State: received

    %rec: Model

    Id: M-1
    Title: Hidden
    Task: T-2

    %rec: Entry

    At: 2026-11-20T10:00:00+07:00
    Record: T-2
    Field: Due
    From: 2019
    To: 2020

    At: 2026-11-20T11:00:00+07:00
    Record: T-1
    Field: Due
    From: 2026
    To: 2027
    Record: T-2
    Field: Due
    From: 2020
    To: 2021
    Record: Obstacle V-1
    Field: Status
    From: open
    To: cleared

    At: 2026-11-20T12:00:00+07:00
    Record: Obstacle V-9
    Task: T-3
    Field: Status
    From: open
    To: cleared

    At: 2026-11-20T13:00:00+07:00
    Record: Obstacle V-1
    Field: Status
    From: open
    To: cleared

    At: 2026-11-20T14:00:00+07:00
    Record: Extension T-2/2025/2026/
    Field: To
    From: 2026
    To: 2027
    """

  private func ids(_ board: Board) -> [String] { board.tasks.indices.map { board.id(of: $0) } }

  @Test func theyAreCountedApartAndNothingElseIsSaidOfThem() throws {
    let made = board(text)
    #expect(ids(made) == ["T-1", "T-4"])
    #expect(made.notShown == 3)
    #expect(made.task(withID: "T-2") == nil)
    #expect(
      ["T-1", "T-2", "T-3", "T-5", "T-6"].map { made.isHidden($0) } == [
        false, true, true, true, false,
      ])
    #expect(problems(made) == [])
    let assessment = Assessment(of: made, on: day("2026-11-21"))
    #expect(assessment.figures.total == 2)
    #expect(assessment.unitRows.map(\.anyLead) == [2])
    #expect(assessment.groupRows.compactMap(\.group).isEmpty)
    #expect(made.symbol(for: "NOBODY") == nil)
    #expect(made.symbol(for: "X") == nil)
  }

  @Test func whatIsAboutThemAloneIsLeftOut() throws {
    let made = board(text)
    #expect(made.obstacles.map(\.tasks) == [[0]])
    #expect(made.texts(.task, at: made.obstacles[0].address) == ["T-1"])
    #expect(made.fields(at: made.obstacles[0].address).count { $0.name == .task } == 1)
    #expect(made.extensions.map(\.task) == [0])
    #expect(
      made.agenda(ofMeeting: 0).map { made.title(ofItem: $0) } == ["Of both", "Plain", "words"])
    #expect(made.items.flatMap(\.tasks) == [0, 1])
    #expect(made.conclusions.isEmpty)
    #expect(made.reports.isEmpty)
    #expect(made.models.isEmpty)
    #expect(made.records(of: .obstacle).count == 1)
    #expect(made.record(RecordKey(.obstacle, "V-1")) == nil)
    #expect(made.isHidden(RecordKey(.obstacle, "V-1")))
    #expect(made.isTaken(RecordKey(.obstacle, "V-1")), "its number is not given twice")
    #expect(made.isTaken(RecordKey(.task, "T-2")))
    #expect(!made.isTaken(RecordKey(.task, "T-6")))
  }

  @Test func theJournalTellsOnlyOfWhatIsShown() throws {
    let made = board(text)
    #expect(made.entries.count == 1)
    let entry = JournalEntry(made.entries[0], made)
    #expect(entry.operations.map(\.record) == ["T-1"])
    #expect(entry.changes == [.init(field: "Due", from: "2026", to: "2027")])
    #expect(made.history(of: "T-1") == [entry])
    #expect(made.history(of: "T-2") == [])
  }

  @Test func searchAndFiltersDoNotFindThem() throws {
    let made = board(text)
    let assessment = Assessment(of: made, on: day("2026-11-21"))
    for query in ["hidden", "T-2", "id:T-2", "standing:behind", "group:X", "lead:NOBODY"] {
      let parsed = try Query.parse(query).get()
      #expect(assessment.tasks(matching: parsed) == [])
    }
    guard case .failure(let mistake) = Query.parse("lead:NOBODY", in: made) else {
      Issue.record("a hidden task's lead is known")
      return
    }
    #expect(mistake.kind == .unknownUnit)
  }

  @Test func withSecretEverythingIsThere() throws {
    let made = board(text, withSecret: true)
    #expect(ids(made) == ["T-1", "T-2", "T-3", "T-4", "T-5"])
    #expect(made.notShown == 0)
    #expect(made.obstacles.count == 2)
    #expect(made.conclusions.count == 2)
    #expect(made.entries.count == 5)
    #expect(JournalEntry(made.entries[1], made).operations.count == 3)
    let found = problems(made)
    #expect(found.contains { $0.hasSuffix("bad-value: T-3: Secrecy: confidentail") })
    #expect(found.contains { $0.hasSuffix("damaged: T-5: this line is none") })
    #expect(found.contains { $0.hasSuffix("bad-status: T-2: no such word") })
    #expect(found.contains { $0.hasSuffix("bad-status: V-1: who knows") })
  }

  @Test(arguments: [
    "Secrecy: Ordinary", "Secrecy: none", "Secrecy: ordinary\nSecrecy: secret", "Secrecy_vi: mật",
    "Secrecy: ordinary\n+ and then", "Secrecy: \u{1F512}",
  ])
  func whateverIsNotOrdinaryIsSecret(line: String) {
    #expect(board("%rec: Task\n\nId: T-1\nTitle: x\n\(line)\n").tasks.isEmpty)
  }

  @Test(arguments: ["", "Secrecy:", "Secrecy: ordinary", "Secrecy:  ordinary  "])
  func whatIsOrdinaryIsShown(line: String) {
    let made = board("%rec: Task\n\nId: T-1\nTitle: x\n\(line)\n")
    #expect(made.tasks.count == 1)
    #expect(made.notShown == 0)
  }

  @Test func aFileThatIsNotReadAgainKeepsItsTasksHidden() {
    let schema = Schema.standard
    let first = file(Array(text.utf8), "a.rec", revision: 1)
    let plain = file(Array("%rec: Task\n\nId: T-9\nTitle: x\n".utf8), "b.rec", revision: 2)
    var builder = BoardBuilder(schema: schema)
    let before = builder.board(of: [first, plain])
    #expect(ids(before) == ["T-1", "T-4", "T-9"])
    let again = builder.board(of: [plain, first])
    #expect(ids(again) == ["T-9", "T-1", "T-4"])
    #expect(again.notShown == 3)
    #expect(again.obstacles.map(\.tasks) == [[1]])
    #expect(!SearchIndex(before).fits(again))
    #expect(SearchIndex(again).fits(builder.board(of: [plain, first])))
  }
}
