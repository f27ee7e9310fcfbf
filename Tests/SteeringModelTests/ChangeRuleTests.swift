import RecText
import SteeringModel
import Testing

/// What no change may do to records, whoever asks for it.
struct ChangeRuleTests {
  private let today = day("2026-11-21")

  private func address(_ board: Board, _ type: RecordType, _ key: String...) throws
    -> RecordAddress
  {
    try #require(board.record(RecordKey(type, key.map { Array($0.utf8) })))
  }

  /// The file `data.rec` after a change of it.
  private func text(_ change: Change, of text: String) throws -> String {
    let files = [file(Array(text.utf8))]
    let plan = try ChangePlan(change, of: files, schema: .standard)
    let planned = try #require(plan.files.first { $0.place == .existing(0) })
    return String(
      decoding: (plan.pieces(of: planned) ?? []).flatMap { Array($0) }, as: UTF8.self)
  }

  // MARK: - Fields of which one is needed

  @Test func aReportIsForAPeriodOrOnATaskAndAnAttendanceOfAMemberOrAUnit() throws {
    let made = board(
      """
      %rec: Report

      Unit: A
      State: received

      Unit: A
      State: received
      Period: 2026-10

      %rec: Attendance

      Meeting: 2026-12-18
      State: present

      Meeting: 2026-12-18
      State: present
      Unit: A

      %rec: Meeting

      Date: 2026-12-18
      """)
    let missing = made.problems.filter { $0.kind == .missing }
    #expect(missing.map { "\($0.line): \($0.detail)" } == ["3: Period", "12: Member"])
    #expect(throws: ChangeError.missing(.period)) {
      try Change.new(.report, [("Unit", "A"), ("State", "received")], in: .empty)
    }
    #expect(throws: ChangeError.missing(.member)) {
      try Change.new(
        .attendance, [("Meeting", "2026-12-18"), ("State", "present"), ("Unit", " ")], in: made)
    }
    let report = made.records(of: .report)[1]
    #expect(throws: ChangeError.missing(.period)) {
      try Change.set(report, [("Period", "")], on: today, in: made)
    }
    _ = try Change.set(report, [("Period", "2026-11")], on: today, in: made)
    // One of another kind may take its place.
    let tasks = board("%rec: Task\n\nId: T\nTitle: x\n\n%rec: Report\n\nUnit: A\nPeriod: 2026-10\n")
    _ = try Change.set(
      tasks.records(of: .report)[0], [("Period", ""), ("Task", "T")], on: today, in: tasks)
  }

  // MARK: - Values

  @Test func noCallerWritesAValueThatItsFieldMayNotHold() throws {
    let made = board("%rec: Unit\n\nCode: A\nName: x\n\n%rec: Task\n\nId: T-1\nTitle: x\n")
    let task = try address(made, .task, "T-1")
    let wrong: [(String, String, ValidationError)] = [
      ("Progress", "101", .notAPercent), ("Status", "done", .notOneOf(Status.allCases.map(\.word))),
      ("Due", "soon", .notADeadline), ("Owner", "A\nB", .severalLines),
      ("Lead", "B", .unknown(.unit, nearest: "A")),
    ]
    for (field, value, error) in wrong {
      let refused = ChangeError.badValue(field: field, value: value, error)
      #expect(throws: refused) { try Change.set(task, [(field, value)], on: today, in: made) }
      #expect(throws: refused) {
        try Change.new(.task, [("Title", "y"), (field, value)], in: made)
      }
    }
    #expect(throws: ChangeError.unknownField("Statsu")) {
      try Change.new(.task, [("Title", "y"), ("Statsu", "paused")], in: made)
    }
    #expect(throws: ChangeError.fixed(.id)) {
      try Change.set(task, [("Id", "T-2")], on: today, in: made)
    }
    // A translation of what cannot be left out can.
    _ = try Change.set(task, [("Title_vi", "")], on: today, in: made)
  }

  // MARK: - The journal

  @Test func theJournalIsNeitherChangedNorTakenOut() throws {
    let made = board("%rec: Entry\n\nAt: 2026-11-20T10:00:00.000000+07:00\nBy: A\n")
    let entry = made.records(of: .entry)[0]
    #expect(throws: ChangeError.notEntered(.entry)) {
      try Change.set(entry, [("By", "nobody")], on: today, in: made)
    }
    #expect(throws: ChangeError.notEntered(.entry)) {
      try Change.remove(entry, note: "x", in: made)
    }
    #expect(throws: ChangeError.notEntered(.entry)) {
      try Change.new(.entry, [("At", "2026")], in: made)
    }
  }

  // MARK: - Signed papers

  private func meeting(_ state: String) -> Board {
    board(
      """
      %rec: Meeting

      Date: 18/12/2026
      State: \(state)

      %rec: Item

      Meeting: 2026-12-18
      Number: 1
      Title: One

      %rec: Attendance

      Meeting: 18/12/2026
      Member: B
      State: present

      %rec: Conclusion

      Meeting: 2026-12-18
      Number: 1
      Text: So

      %rec: Entry

      At: 2026-12-18T10:00:00.000000+07:00
      Action: set
      Record: Conclusion 2026-12-18/1
      Field: Text
      From: Not so
      To: So
      """)
  }

  @Test func theRecordsOfASignedMeetingAreReadOnly() throws {
    let (signed, draft) = (meeting("signed"), meeting("draft"))
    let refused = ChangeError.signed(meeting: RecordKey(.meeting, "2026-12-18"))
    let changes: [(RecordType, String, String)] = [
      (.meeting, "Title", "x"), (.item, "Title", "x"), (.attendance, "State", "absent"),
      (.conclusion, "Text", "altered"),
    ]
    for (type, field, value) in changes {
      let record = signed.records(of: type)[0]
      #expect(throws: refused) {
        try Change.set(record, [(field, value)], on: today, in: signed)
      }
      #expect(throws: refused) { try Change.remove(record, note: "x", in: signed) }
      _ = try Change.set(draft.records(of: type)[0], [(field, value)], on: today, in: draft)
    }
    #expect(throws: refused) {
      try Change.new(.conclusion, [("Meeting", "18/12/2026"), ("Text", "x")], in: signed)
    }
    #expect(throws: refused) {
      try Change.undoing(JournalEntry(signed.records(of: .entry)[0], signed), in: signed)
    }
    _ = try Change.undoing(JournalEntry(draft.records(of: .entry)[0], draft), in: draft)
    // What corrects it is a conclusion of its own; and it may be opened again.
    _ = try Change.new(
      .conclusion, [("Meeting", "2026-12-18"), ("Text", "x"), ("Supplements", "1")], in: signed)
    // By who says why.
    #expect(throws: refused) {
      try Change.set(
        signed.records(of: .meeting)[0], [("State", "draft")], on: today, in: signed)
    }
    _ = try Change.set(
      signed.records(of: .meeting)[0], [("State", "draft")], note: "a wrong name", on: today,
      in: signed)
  }

  // MARK: - Numbers

  @Test func aConclusionsNumberIsNeverUsedTwice() throws {
    let text = """
      %rec: Meeting

      Date: 2026-12-18

      %rec: Conclusion

      Meeting: 2026-12-18
      Number: 1
      Text: So

      %rec: Entry

      At: 2026-12-18T10:00:00.000000+07:00
      Action: remove
      Record: Conclusion 2026-12-18/3
      Field: Number
      From: 3
      To:

      At: 2026-12-18T11:00:00.000000+07:00
      Action: remove
      Record: Conclusion 2026-12-19/7
      """
    let change = try Change.new(
      .conclusion, [("Meeting", "2026-12-18"), ("Text", "x")], in: board(text))
    let plan = try ChangePlan(change, of: [file(Array(text.utf8))], schema: .standard)
    #expect(plan.keys == [RecordKey(.conclusion, "2026-12-18", "4")])
    // Nor when it is asked for.
    let given = try Change.new(
      .conclusion, [("Meeting", "2026-12-18"), ("Number", "3"), ("Text", "x")], in: board(text))
    let key = RecordKey(.conclusion, "2026-12-18", "3")
    #expect(
      throws: Refusal.keyTaken(key, next: RecordKey(.conclusion, "2026-12-18", "4"))
    ) {
      try ChangePlan(given, of: [file(Array(text.utf8))], schema: .standard)
    }
  }

  // MARK: - Deadlines

  private let moved = "%rec: Task\n\nId: T-1\nTitle: x\nDue: 6/2026\n"

  @Test func setMovesADeadlineAsTheDashboardDoes() throws {
    let made = board(moved)
    let task = try address(made, .task, "T-1")
    #expect(throws: ChangeError.missing(.reason)) {
      try Change.set(task, [("Due", "2027")], on: today, in: made)
    }
    #expect(throws: ChangeError.missing(.reason)) {
      try Change.set(task, [("Due", "")], on: today, in: made)
    }
    #expect(throws: ChangeError.missing(.reason)) {
      try Change.moveDeadline(0, to: Due(reading: "2027"), on: today, in: made)
    }
    let change = try Change.set(task, [("Due", "2027")], note: "no money", on: today, in: made)
    #expect(change.operations.map(\.type) == [.task, .extensionOfDeadline])
    #expect(
      try text(change, of: moved + "\n%rec: Extension\n\nTask: T-0\nTo: 2026\n")
        == """
        %rec: Task

        Id: T-1
        Title: x
        Due: 2027
        Due_original: 2026-06

        %rec: Extension

        Task: T-0
        To: 2026

        Task: T-1
        From: 2026-06
        To: 2027
        Reason: no money
        On: 2026-11-21

        """)
    // The same deadline in another spelling is not moved.
    let same = try Change.set(task, [("Due", "2026-06")], on: today, in: made)
    #expect(same.operations.count == 1)
    // One that was taken out is not forgotten: another in its place is a move.
    let cleared = board(
      "%rec: Task\n\nId: T-1\nTitle: x\nDue_original: 2026-06\n\n%rec: Extension\n\nTask: T-0\n")
    #expect(throws: ChangeError.missing(.reason)) {
      try Change.set(cleared.tasks[0].address, [("Due", "2027")], on: today, in: cleared)
    }
    let again = try Change.set(
      cleared.tasks[0].address, [("Due", "2027")], note: "again", on: today, in: cleared)
    #expect(again.operations.map(\.type) == [.task, .extensionOfDeadline])
    // A first deadline is set, and a committee may want no reasons.
    let first = board("%rec: Task\n\nId: T-1\nTitle: x\n")
    #expect(
      try Change.set(
        first.tasks[0].address, [("Due", "2027")], on: today, in: first
      ).operations.count == 1)
    let easy = board(
      "%rec: Committee\n\nName: C\nReason_for_deadline: optional\n\n" + moved)
    #expect(
      try Change.set(
        easy.tasks[0].address, [("Due", "2027")], on: today, in: easy
      ).operations.count == 2)
  }

  @Test func theFirstDeadlineIsNeverChanged() throws {
    let made = board(moved + "Due_original: 2025\n")
    let task = made.tasks[0].address
    for value in ["", "2026"] {
      #expect(throws: ChangeError.fixed(.dueOriginal)) {
        try Change.set(task, [("Due_original", value)], note: "x", on: today, in: made)
      }
    }
    let change = try Change.set(task, [("Due", "2027")], note: "x", on: today, in: made)
    #expect(try text(change, of: moved + "Due_original: 2025\n").contains("Due_original: 2025\n"))
    let without = board(moved)
    _ = try Change.set(
      without.tasks[0].address, [("Due_original", "2025")], on: today, in: without)
  }

  // MARK: - Keys in several spellings

  @Test func aDayIsOneKeyInWhicheverWayItIsTyped() throws {
    let text = """
      %rec: Meeting

      Date: 18/12/2026
      Title: x

      %rec: Conclusion

      Meeting: 18/12/2026
      Number: 1
      Text: So

      %rec: Headline

      As_of: 6/2026
      """
    let made = board(text)
    let file = file(Array(text.utf8))
    for key in [
      RecordKey(.meeting, "2026-12-18"), RecordKey(.meeting, "18/12/2026"),
      RecordKey(.conclusion, "2026-12-18", "1"), RecordKey(.headline, "2026-06"),
    ] {
      #expect(made.addresses(of: key).count == 1, "\(key.text)")
      #expect(KeySearch.records(key, in: file).count == 1, "\(key.text)")
    }
    #expect(made.key(of: made.records(of: .conclusion)[0]).text == "2026-12-18/1")
    func plan(_ type: RecordType, _ values: [(String, String)]) throws -> ChangePlan {
      try ChangePlan(
        try Change.new(type, values.map { (field: $0.0, value: $0.1) }, in: made), of: [file],
        schema: .standard)
    }
    #expect(
      try plan(.meeting, [("Date", "2026-12-18")]).keys == [RecordKey(.meeting, "2026-12-18b")])
    let second = try plan(.conclusion, [("Meeting", "18/12/2026"), ("Text", "x")])
    #expect(second.keys == [RecordKey(.conclusion, "2026-12-18", "2")])
    #expect(
      second.deeds[0].differences.first?.to == Array("2026-12-18".utf8), "written in one form")
    #expect(throws: Refusal.keyTaken(RecordKey(.headline, "2026-06"), next: nil)) {
      try plan(.headline, [("As_of", "2026-06")])
    }
    // Ids are compared byte for byte.
    let ids = board("%rec: Task\n\nId: 1/2/2026\nTitle: x\n\nId: 2026-02-01\nTitle: y\n")
    #expect(ids.problems.allSatisfy { $0.kind != .duplicate })
    #expect(ids.task(withID: "2026-02-01") == 1)
  }

  @Test func twoSpellingsOfOneDayAreADuplicate() {
    let made = board("%rec: Meeting\n\nDate: 18/12/2026\n\nDate: 2026-12-18\n")
    #expect(made.problems.filter { $0.kind == .duplicate }.map(\.line) == [3, 5])
    #expect(made.records(of: .meeting).allSatisfy { made.trouble(of: $0) == .duplicate })
  }

  // MARK: - An empty key

  @Test func theFirstFieldOfAKeysNameIsTheKey() {
    let made = board(
      "%rec: Obstacle\n\nId:\nId: V-01\nText: x\n\n%rec: Task\n\nId: \nId: T-1\nTitle: x\n")
    let records = [made.records(of: .obstacle)[0], made.tasks[0].address]
    for record in records {
      #expect(made.key(of: record).isEmpty)
      #expect(made.trouble(of: record) == .noKey)
    }
    #expect(made.problems.filter { $0.kind == .noKey }.count == 2)
    #expect(made.task(withID: "T-1") == nil)
    #expect(made.record(RecordKey(.obstacle, "V-01")) == nil)
  }
}
