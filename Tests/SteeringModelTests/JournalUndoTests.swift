import RecText
import SteeringModel
import Testing

/// Taking back what the journal tells. An entry is a line in a file and may be anybody's: what it says
/// is held against the records.
@Suite struct JournalUndoTests {
  /// The change that takes back the one entry of a board.
  private func undo(_ records: String, _ entry: String) throws -> Change {
    let made = board(
      records + "\n%rec: Entry\n\nAt: 2026-11-20T10:00:00+07:00\nAction: set\n" + entry)
    let address = try #require(made.entries.first)
    return try Change.undoing(JournalEntry(address, made), in: made)
  }

  /// The file's text once the change is made of it.
  private func making(_ change: Change, of text: String) throws -> String {
    let old = file(Array(text.utf8))
    let plan = try ChangePlan(change, of: [old], schema: .standard)
    let planned = try #require(plan.files.first)
    let pieces = try #require(plan.pieces(of: planned))
    return String(decoding: Array(pieces.joined()), as: UTF8.self)
  }

  private static let extensions = "%rec: Extension\n\nTask: T\nFrom: 2025\nTo: 2027\n"

  @Test func aChangedKeyIsChangedBack() throws {
    let change = try undo(
      Self.extensions, "Record: Extension T/2025/2027\nField: To\nFrom: 2026\nTo: 2027\n")
    #expect(
      try making(change, of: Self.extensions)
        == "%rec: Extension\n\nTask: T\nFrom: 2025\nTo: 2026\n")
    #expect(change.subject == "T/2025/2027")
  }

  @Test func aKeyFieldThatCameIsNotTakenForAWholeRecord() throws {
    let report = "%rec: Report\n\nUnit: A\nPeriod: 2026-10\nState: received\n"
    let change = try undo(
      report, "Record: Report A/2026-10\nField: Period\nFrom:\nTo: 2026-10\n")
    #expect(
      try making(change, of: report) == "%rec: Report\n\nUnit: A\nState: received\n")
    // Nor one that went: nothing is made of it.
    let gone = try undo(
      "%rec: Report\n\nUnit: A\nState: received\n",
      "Record: Report A\nField: Period\nFrom: 2026-10\nTo:\n")
    guard case .update = try #require(gone.operations.first) else {
      Issue.record("\(gone.operations)")
      return
    }
  }

  @Test func aRecordComesBackUnderItsOwnKeyOrNotAtAll() throws {
    let meeting =
      "Record: Meeting 2026-12-18\nWhole: removed\n"
      + "Field: Date\nFrom: 2026-12-18\nTo:\nField: Chair\nFrom: An\nTo:\n"
    let other = "%rec: Meeting\n\nDate: 2026-12-19\n"
    #expect(
      try making(try undo(other, meeting), of: other)
        == other + "\nDate: 2026-12-18\nChair: An\n")
    let taken = other + "\nDate: 2026-12-18\nTitle: another\n"
    let change = try undo(taken, meeting)
    #expect(throws: Refusal.keyTaken(RecordKey(.meeting, "2026-12-18"), next: nil)) {
      try making(change, of: taken)
    }
  }

  @Test func whatAnEntryWouldHaveTakenOutMustStandAsItTells() throws {
    let added =
      "Record: Obstacle V-1\nWhole: added\n"
      + "Field: Id\nFrom:\nTo: V-1\nField: Text\nFrom:\nTo: x\n"
    func obstacle(_ text: String) -> String { "%rec: Obstacle\n\n" + text }
    #expect(
      try making(
        try undo(obstacle("Id: V-0\n\nId: V-1\nText: x\n"), added),
        of: obstacle("Id: V-0\n\nId: V-1\nText: x\n")) == obstacle("Id: V-0\n"))
    for text in [
      "Id: V-1\nText: y\n", "Id: V-1\nText: x\nAnswer: theirs\n", "Id: V-1\n",
      "Id: V-1\n# theirs\nText: x\n", "Text: x\nId: V-1\n",
    ] {
      #expect(throws: ChangeError.self, "\(text)") { try undo(obstacle(text), added) }
    }
  }

  @Test(arguments: [
    // The journal's own records
    "Record: Entry 2026-11-20T10:00:00+07:00\nWhole: added\nField: At\nFrom:\n"
      + "To: 2026-11-20T10:00:00+07:00\n",
    "Record: Entry 2020-01-01\nWhole: removed\nField: At\nFrom: 2020-01-01\nTo:\n",
    // A record that is not the one that the entry names
    "Record: Unit B\nWhole: removed\nField: Code\nFrom: C\nTo:\nField: Name\nFrom: c\nTo:\n",
    // Values that do not stand there
    "Record: Unit A\nField: Name\nFrom: old\nTo: other\n",
    "Record: Unit A\nField: Name\nFrom: old\nTo:\n",
    "Record: Nothing A\nField: Name\nFrom: old\nTo: a\n",
  ])
  func anEntryThatTheRecordsDoNotBearOutDoesNothing(entry: String) throws {
    #expect(throws: ChangeError.self) { try undo("%rec: Unit\n\nCode: A\nName: a\n", entry) }
  }

  /// What a change did to the notes of a record, each from what to what; and the notes that stand.
  private static let notes: [(done: [(String, String)], now: [String], before: [String])] = [
    ([("b", ""), ("a", "")], [], ["a", "b"]),
    ([("c", ""), ("b", ""), ("a", ""), ("", "x")], ["x"], ["a", "b", "c"]),
    ([("a", ""), ("a", ""), ("", "x"), ("", "x")], ["x", "x"], ["a", "a"]),
    ([("c", ""), ("b", ""), ("", "x")], ["a", "x"], ["a", "b", "c"]),
    ([("a", "x")], ["x"], ["a"]), ([("", "x")], ["x", "x"], ["x"]),
    // A colleague's note since stays, and stays behind.
    ([("a", "x")], ["x", "theirs"], ["a", "theirs"]),
    ([("b", ""), ("a", "")], ["theirs"], ["theirs", "a", "b"]),
  ]

  @Test(arguments: notes)
  func theValuesOfARepeatableFieldComeBackInTheirOrderAndNumber(
    _ done: [(String, String)], _ now: [String], _ before: [String]
  ) throws {
    func task(_ notes: [String]) -> String {
      "%rec: Task\n\nId: T\nTitle: one\n" + notes.map { "Note: \($0)\n" }.joined()
    }
    let entry = done.map { "Field: Note\nFrom: \($0.0)\nTo: \($0.1)\n" }.joined()
    let change = try undo(task(now), "Record: T\n" + entry)
    #expect(try making(change, of: task(now)) == task(before))
  }

  @Test func noKeyThatMustBeUniqueIsChanged() throws {
    let units = "%rec: Unit\n\nCode: A\nName: a\n"
    let change = try undo(units, "Record: Unit A\nField: Code\nFrom: B\nTo: A\n")
    #expect(throws: Refusal.badValue(field: "Code")) { try making(change, of: units) }
  }
}
