import RecText
import SteeringModel
import Testing

/// What is wrong in the files is named with its place, and blocks nothing.
struct ProblemTests {
  @Test func theDemonstrationHasTheseContradictionsAndNoOther() throws {
    let found = problems(demonstration)
    let kinds = Dictionary(grouping: found) { line in
      line.split(separator: ": ")[1]
    }.mapValues(\.count)
    #expect(
      kinds == [
        "completed-without-evidence": 2, "completed-date-without-status": 1,
        "on-track-but-overdue": 2, "due-before-start": 1, "unknown-unit": 1, "no-lead": 1,
        "collective-lead": 1, "stale": 6, "never-updated": 1, "paused-without-obstacle": 1,
        "no-status": 1, "headline-sum": 1,
      ])
    func tasks(_ kind: String) -> [String] {
      found.filter { $0.contains(": \(kind): ") }
        .map { String($0.split(separator: ": ")[2].suffix(2)) }
    }
    #expect(tasks("completed-without-evidence") == ["03", "04"])
    #expect(tasks("completed-date-without-status") == ["31"])
    #expect(tasks("on-track-but-overdue") == ["06", "41"])
    #expect(tasks("due-before-start") == ["47"])
    #expect(tasks("unknown-unit") == ["10"])
    #expect(tasks("no-lead") == ["11"])
    #expect(tasks("collective-lead") == ["07"])
    #expect(Set(tasks("stale")) == ["07", "10", "20", "23", "25", "40"])
    #expect(tasks("never-updated") == ["11"])
    #expect(tasks("paused-without-obstacle") == ["44"])
    #expect(tasks("no-status") == ["11"])
  }

  @Test func aProblemPointsAtTheLineOfItsField() throws {
    let made = board(
      """
      %rec: Unit

      Code: A
      Name: Alpha

      %rec: Task

      # a comment
      Id: T-1
      Title: One
      + and a half
      Status: done
      Lead: A
      Lead: B
      Due: soon
      Progress: 101
      Outlook: rosy
      Updated: 2026-11-20
      """)
    #expect(
      problems(made) == [
        "data.rec:12: bad-status: T-1: done", "data.rec:14: unknown-unit: T-1: B",
        "data.rec:15: bad-date: T-1: Due: soon", "data.rec:16: bad-value: T-1: Progress: 101",
        "data.rec:17: bad-value: T-1: Outlook: rosy",
      ])
  }

  @Test(arguments: [
    ("Status: completed\nEvidence: x", "2: completed-without-date: T-1: completed"),
    (
      "Status: completed\nEvidence: x\nCompleted: 2026-11-22",
      "4: completed-in-future: T-1: 2026-11-22"
    ),
    ("Status: completed\nEvidence: x\nCompleted: 2026-12", "4: completed-in-future: T-1: 2026-12"),
    (
      "Status: completed\nEvidence: x\nStart: 2026-02\nCompleted: 2026-01-31",
      "5: completed-before-start: T-1: 2026-01-31"
    ),
    (
      "Status: in-progress\nDue: 2027\nCompleted: 2026",
      "4: completed-date-without-status: T-1: 2026"
    ),
    ("Status: in-progress\nDue: 2026-12\nStart: 2027", "3: due-before-start: T-1: 2026-12"),
    (
      "Status: in-progress\nDue: 2026-11-20\nOutlook: on-track",
      "4: on-track-but-overdue: T-1: on-track"
    ),
    ("Status: paused\nDue: 2027", "2: paused-without-obstacle: T-1: paused"),
    ("Status: in-progress\nDue: 2027\nDue: 2028", "4: repeated: T-1: Due: 2028"),
    ("Status: in-progress\nDue: 2027\nUpdated: 2026-10-21", "4: stale: T-1: 2026-10-21"),
  ])
  func aContradictionIsFound(fields: String, problem: String) throws {
    let made = board(
      "%rec: Task\n\n\(fields.contains("Id") ? "" : "Id: T-1\n")\(fields)\nTitle: x\nLead: A\n")
    let found = problems(made).filter { !$0.contains("never-updated") }
    let parts = problem.split(separator: ":", maxSplits: 1)
    let line = (Int(parts[0]) ?? 0) + 2
    #expect(found == ["data.rec:\(line):\(parts[1])"])
  }

  @Test(arguments: [
    "Status: completed\nEvidence: x\nCompleted: 2026-11-21",
    "Status: completed\nEvidence: x\nCompleted: 2026-11",
    "Status: completed\nEvidence: x\nStart: 2026-02\nCompleted: 2026-02-01",
    "Status: in-progress\nDue: 2026-12\nStart: 2026",
    "Status: in-progress\nDue: 2026-11-21\nOutlook: on-track\nUpdated: 2026-10-22",
    "Status: withdrawn\nDue: 2020",
    "Status: in-progress\nDue: 30/6/2027\nProgress: 100\nUpdated: 2026-11",
  ])
  func whatMayBeRightIsNotHeldAgainstATask(fields: String) throws {
    let made = board(
      "%rec: Task\n\nId: T-1\n\(fields)\nTitle: x\nLead: A\nGroup: any\nSource: any\n")
    #expect(problems(made).filter { !$0.contains("never-updated") } == [])
  }

  @Test(arguments: [
    ("%rec: Tasks", "1: misspelt-type: : Tasks → Task", 2),
    ("%rec: task", "1: misspelt-type: : task → Task", 2),
    ("%rec: TASK", "1: misspelt-type: : TASK → Task", 2),
    ("%rec: Taks", "1: unknown-type: : Taks → Task", 0),
    ("%rec Task", "1: damaged: : %rec Task", 2),
    ("%Rec: Task", "1: damaged: : %Rec: Task", 2),
    (" %rec: Task", "1: damaged: :  %rec: Task", 2),
    ("%rec: Recipe", nil, 0),
    ("# no descriptor", "3: no-type: : ", 0),
    ("%rec:", "3: no-type: : ", 0),
  ])
  func tasksNeverVanishWithoutAWord(descriptor: String, problem: String?, count: Int) {
    let made = board("\(descriptor)\n\nId: T-1\nTitle: One\n\nId: T-2\nTitle: Two\n")
    #expect(made.tasks.count == count)
    #expect(made.tasks.allSatisfy { $0.trouble == nil && $0.isCounted })
    #expect(made.files[0].problems.count == (problem == nil ? 0 : 1))
    let found = problems(made).prefix(made.files[0].problems.count)
    #expect(found.first == problem.map { "data.rec:\($0)" })
  }

  @Test func aDeadlineWithinThePeriodOfCompletionIsNamed() {
    func found(_ due: String, _ completed: String) -> [String] {
      problems(
        board(
          """
          %rec: Task

          Id: T-1
          Title: x
          Lead: A
          Status: completed
          Evidence: x
          Due: \(due)
          Completed: \(completed)
          """))
    }
    #expect(
      found("2026-06-15", "2026-06") == ["data.rec:9: completed-imprecisely: T-1: 2026-06"])
    #expect(found("2026-06-30", "2026-06") == [])
    #expect(found("2026-05-31", "2026-06") == [])
  }

  @Test func anObstacleWithoutAReadableStatusIsCountedAndNamed() {
    let made = board(
      """
      %rec: Obstacle

      Id: V-1
      Text: x
      Status: opne

      Id: V-2
      Text: x

      Id: V-3
      Text: x
      Cleared: 2026-01
      """)
    #expect(made.obstacles.map(\.isOpen) == [true, true, false])
    #expect(
      problems(made) == [
        "data.rec:5: bad-status: V-1: opne", "data.rec:7: no-status: V-2: open",
        "data.rec:10: no-status: V-3: cleared",
      ])
  }

  @Test func twoTasksOfOneIdAreBothFlaggedAndCountedOnce() throws {
    let made = board(
      """
      %rec: Task

      Id: T-1
      Title: First
      Status: in-progress
      Due: 2027
      Lead: A
      Updated: 2026-11-20

      Id: T-1
      Title: Second
      """)
    #expect(made.tasks.map(\.trouble) == [.duplicate, .duplicate])
    let committees = board("%rec: Committee\n\nName: A\n\nName: B\n\nName: C\n")
    let second = committees.problems.filter { $0.kind == .notSingle }
    #expect(second.map(\.line) == [5, 7] && second.map(\.detail) == ["B", "C"])
    #expect(!committees.problems.contains { $0.kind == .duplicate })
    #expect(made.tasks.map(\.isCounted) == [true, false])
    #expect(made.task(withID: "T-1") == 0)
    #expect(made.uncounted == 1)
    #expect(
      problems(made) == [
        "data.rec:3: duplicate: T-1: T-1", "data.rec:10: duplicate: T-1: T-1",
      ])
  }

  @Test func damagedAndNamelessRecordsAreShownButNotTrusted() throws {
    let made = board(
      """
      %rec: Task

      Id: T-1
      Title: Damaged
      Status: completed
      Completed: 2026-01-01
      this line is none

      neither id nor title here

      Owner: Nobody
      and no line

      Title: Nameless
      Status: in-progress
      Due: 2027
      Lead: A
      Updated: 2026-11-20
      """)
    #expect(made.tasks.map(\.trouble) == [.damaged(.badLine), .noKey])
    #expect(made.tasks.map(\.isCounted) == [true, true])
    let assessment = Assessment(of: made, on: day("2026-11-21"))
    #expect(assessment.standings == [.unaccounted, .onSchedule])
    #expect(assessment.figures.damaged == 1)
    #expect(assessment.figures.total == 2)
    #expect(assessment.identities.allSatisfy { $0.holds })
    #expect(
      problems(made) == [
        "data.rec:7: damaged: T-1: this line is none",
        "data.rec:9: damaged: : neither id nor title here",
        "data.rec:12: damaged: : and no line", "data.rec:14: no-key: : Id",
      ])
  }
}

/// Every problem of a board on a day, as one line each.
func problems(_ board: Board, on today: String = "2026-11-21") -> [String] {
  let assessment = Assessment(of: board, on: day(today))
  return (Array(board.problems) + Array(assessment.problems)).map { problem in
    "\(problem.path):\(problem.line): \(problem.word): \(problem.record): \(problem.detail)"
  }
}
