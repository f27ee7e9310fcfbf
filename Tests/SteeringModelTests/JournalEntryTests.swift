import RecText
import SteeringModel
import Testing

/// An entry of the journal tells one change, of one record or of several.
struct JournalEntryTests {
  private func entries(_ text: String) -> (entries: [JournalEntry], board: Board) {
    let made = board("%rec: Task\n\nId: T-1\nTitle: x\n\n%rec: Entry\n\n" + text)
    return (made.entries.map { JournalEntry($0, made) }, made)
  }

  @Test func anEntryOfOneRecordReadsAsItAlwaysDid() throws {
    let (read, made) = entries(
      """
      At: 2026-11-20T10:00:00.000001+07:00
      By: An
      Host: wall
      Meeting: 2026-11-20
      Action: move deadline
      Record: T-1
      Field: Due
      From: 2026
      To: 2027
      Field: Note
      From:
      To: two
      + lines
      Note: why
      Undoes: 2026-11-19T10:00:00+07:00
      """)
    let entry = try #require(read.first)
    #expect(entry.record == "T-1")
    #expect(
      entry.changes == [
        .init(field: "Due", from: "2026", to: "2027"),
        .init(field: "Note", from: "", to: "two\nlines"),
      ])
    #expect(entry.operations.map(\.type) == [.task])
    #expect(entry.by == "An")
    #expect(entry.note == "why")
    #expect(entry.undoes == "2026-11-19T10:00:00+07:00")
    #expect(made.history(of: "T-1") == [entry])
    #expect(made.history(of: "T-2") == [])
    #expect(problems(made).filter { $0.contains("Entry") } == [])
  }

  @Test func anEntryOfSeveralRecordsHasWhatWasDoneToEach() throws {
    let (read, made) = entries(
      """
      At: 2026-11-20T12:00:00+07:00
      Action: decide
      Record: Conclusion 2026-12-18/3
      Field: Text
      From:
      To: Go on
      Record: Task the id
      Field: Due
      From: 2026
      To: 2027
      Record: Task Obstacle 4
      Record: some thing
      Field: Due
      From:
      To: 2028
      Record: Extension T-1/2026/2027/2026-11-20

      At: 2026-11-20T11:00:00+07:00
      Record: Obstacle V-1
      Task: T-1

      At: 2026-11-20T05:30:00Z
      Record: Task T-1
      """)
    let entry = try #require(read.first)
    #expect(
      entry.operations.map { "\($0.type.code) \($0.key)" } == [
        "\(RecordType.conclusion.code) 2026-12-18/3", "\(RecordType.task.code) the id",
        "\(RecordType.task.code) Obstacle 4", "\(RecordType.task.code) some thing",
        "\(RecordType.extensionOfDeadline.code) T-1/2026/2027/2026-11-20",
      ])
    #expect(entry.operations.map(\.changes.count) == [1, 1, 0, 1, 0])
    #expect(entry.operations[1].changes == [.init(field: "Due", from: "2026", to: "2027")])
    #expect(made.history(of: "the id") == [entry])
    #expect(made.history(of: "some thing") == [entry])
    #expect(made.history(of: "Obstacle 4") == [entry])
    // By the moment, whatever the offset: 05:30Z is half past twelve there
    #expect(
      made.history(of: "T-1").map(\.at) == [
        "2026-11-20T11:00:00+07:00", "2026-11-20T05:30:00Z",
      ])
  }

  @Test func whatIsNoEntryIsReadWithoutHarm() {
    let (read, _) = entries("To: x\n\nRecord:\nTo: y\n\nField: a\nRecord: T-1\nTo: z\n\nAt: 12\n")
    #expect(read.map { $0.changes.count } == [1, 1, 1, 0])
    #expect(read[2].changes == [.init(field: "", from: "", to: "z")])
  }
}
