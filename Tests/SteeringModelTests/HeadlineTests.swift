import SteeringModel
import Testing

/// Reported figures are held against those of their own day, not against today's.
struct HeadlineTests {
  private let headlines = """
    %rec: Headline

    As_of: 2025-06
    Total: 5
    Completed: 1
    On_schedule: 2
    Behind: 1
    Not_implemented: 1

    As_of: 2025-05
    Total: 9


    """

  private let work = """
    %rec: Task

    Id: early
    Title: Completed by then
    Status: completed
    Due: 2025-03
    Completed: 2025-03-31
    Evidence: x

    Id: later
    Title: Completed since, in term then
    Status: completed
    Due: 2025-12
    Completed: 2025-12-01
    Evidence: x

    Id: moved
    Title: Overdue then, by the deadline that was in force
    Status: in-progress
    Due: 2027

    Id: stopped
    Title: Stopped by what was cleared since
    Status: not-started
    Due: 2027

    Id: free
    Title: Not yet stopped then
    Status: not-started
    Due: 2027

    %rec: Extension

    Task: moved
    From: 2025-05
    To: 2027
    On: 2025-07-01

    %rec: Obstacle

    Id: V-1
    Task: stopped
    Text: x
    Since: 2025-01
    Status: cleared
    Cleared: 2025-07-01

    Id: V-2
    Task: free
    Text: x
    Since: 2025-07-01
    Status: open
    """

  private func compare(_ text: String, on today: String) throws -> HeadlineComparison {
    try #require(Assessment(of: board(text), on: day(today)).headline)
  }

  @Test func aPastDayIsReckonedFromTheDatesOnRecord() throws {
    let found = try compare(headlines + work, on: "2026-11-21")
    #expect(found.headline == 0, "the latest")
    #expect(found.day == day("2025-06-30"))
    #expect(!found.isOfToday)
    #expect(found.lines.map(\.ours) == [5, 1, 2, 1, 1])
    #expect(found.lines.map(\.now) == [5, 2, 2, 0, 1])
    #expect(!found.differs)
    #expect(found.addsUp == true)
  }

  @Test func onAPastDayTheHeadlineOfThatDayCounts() throws {
    let found = try compare(headlines + work, on: "2025-05-20")
    #expect(found.headline == 1, "June has not come")
    #expect(found.isOfToday)
    #expect(found.day == day("2025-05-20"))
    #expect(found.lines.map(\.reported) == [9, nil, nil, nil, nil])
    #expect(Assessment(of: board(headlines + work), on: day("2025-04-30")).headline == nil)
  }

  @Test(arguments: [("2025-06-15", true), ("2025-06-30", true), ("2025-07-01", false)])
  func aDifferenceIsToldOnlyOfAPeriodThatReachesToday(today: String, isTold: Bool) throws {
    let text = headlines.replacing("Behind: 1", with: "Behind: 2") + work
    let told = problems(board(text), on: today).filter { $0.contains("headline") }
    #expect(told.contains("data.rec:4: headline-sum: 2025-06: 1 + 2 + 2 + 1 = 6 ≠ 5"))
    #expect(told.contains { $0.contains("headline-differs: 2025-06: ") } == isTold)
  }

  @Test func theDifferenceIsToldInFigures() {
    let text =
      "%rec: Headline\n\nAs_of: 2026\nTotal: 3\nCompleted: 1\n\n%rec: Task\n\nId: T\nTitle: x\n"
    #expect(
      problems(board(text)).contains(
        "data.rec:3: headline-differs: 2026: total 3 ≠ 1, completed 1 ≠ 0"))
  }
}
