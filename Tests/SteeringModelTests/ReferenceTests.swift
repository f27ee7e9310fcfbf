import SteeringModel
import Testing

/// Records that name one another: what is not there, what is there twice, what does not agree.
struct ReferenceTests {
  @Test func recordsThatNameWhatIsNotThereAreNamed() throws {
    let made = board(
      """
      %rec: Committee

      Name: C
      Clear: people
      Clear: courage
      Due_soon: a week
      Group: I First
      Secretariat: NOBODY
      Today: 2026-02-30

      %rec: Unit

      Code: A
      Parent: B

      Code: B
      Parent: A

      Code: C
      Parent: D

      Code: A

      Name: no code

      %rec: Document

      Number: 1/NQ
      Issued: long ago

      Number: 1/NQ

      %rec: Task

      Id: T-1
      Title: x
      Lead: A
      Status: completed
      Completed: 2026-01-01
      Evidence: y
      Group: II Second
      Source: 2/NQ

      %rec: Obstacle

      Id: V-1
      Task: T-2
      Raised_by: X
      Status: waiting

      Id: V-1

      %rec: Extension

      Task: T-3
      From: 2025
      To: later
      Document: 3/NQ

      %rec: Meeting

      Date: 2026-05-05
      State: over

      Date: 2026-05-05

      %rec: Conclusion

      Meeting: 2026-06-06
      Number: 1
      """)
    let found = problems(made).map { String($0.split(separator: ": ", maxSplits: 1)[1]) }
    #expect(
      Set(found)
        == [
          "bad-value: C: Clear: courage", "bad-value: C: Due_soon: a week",
          "bad-date: C: Today: 2026-02-30", "unknown-unit: C: NOBODY", "unit-loop: A: B",
          "missing: A: Name", "missing: B: Name", "missing: C: Name", "missing: V-1: Text",
          "missing: 2026-06-06/1: Text",
          "unit-loop: B: A", "unknown-unit: C: D", "duplicate: A: A", "no-key: : Code",
          "bad-date: 1/NQ: Issued: long ago", "duplicate: 1/NQ: 1/NQ",
          "unknown-group: T-1: II Second",
          "unknown-document: T-1: 2/NQ", "duplicate: V-1: V-1", "unknown-unit: V-1: X",
          "no-status: V-1: open", "bad-status: V-1: waiting", "unknown-task: V-1: T-2",
          "duplicate: V-1: V-1",
          "unknown-document: T-3/2025/later: 3/NQ", "bad-date: T-3/2025/later: To: later",
          "unknown-task: T-3/2025/later: T-3",
          "bad-value: 2026-05-05: State: over", "duplicate: 2026-05-05: 2026-05-05",
          "unknown-meeting: 2026-06-06/1: 2026-06-06",
        ])
    #expect(found.count == 35)
    #expect(made.committee.clear == [.people])
    #expect(made.committee.dueSoon == 7)
    #expect(made.units.map(\.parent) == [nil, nil, nil])
    #expect(made.unitTree.map(\.depth) == [0, 0, 0])
    #expect(made.obstacles.map(\.trouble) == [.duplicate, .duplicate])
    #expect(made.obstacles.map(\.isOpen) == [true, true])
  }
}
