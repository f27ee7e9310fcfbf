import RecText
import SteeringModel
import Testing

/// What a change makes of files: records that come and go together, and files that come and go.
@Suite struct ChangePlanTests {
  private typealias Operation = SteeringModel.Operation

  /// Files by their paths.
  private struct Files {
    var texts: [String: String]

    init(_ texts: [String: String]) { self.texts = texts }

    private var read: [RecordFile] {
      texts.sorted { $0.key < $1.key }.map { file(Array($0.value.utf8), $0.key) }
    }

    /// Makes a change of them; what takes it back.
    @discardableResult
    mutating func make(_ operations: [Operation]) throws -> Change {
      try make(try Change(.set, operations))
    }

    @discardableResult
    mutating func make(_ change: Change) throws -> Change {
      let old = read
      let plan = try ChangePlan(change, of: old, schema: .standard)
      for planned in plan.files {
        let path =
          switch planned.place {
          case .existing(let index): old[index].path
          case .new(let path): path
          }
        texts[path] = plan.pieces(of: planned).map {
          String(decoding: Array($0.joined()), as: UTF8.self)
        }
      }
      return try plan.reversal(entry: "now")
    }

    /// The types of a file's records, in order.
    func types(_ path: String) -> [RecordType] {
      file(Array(texts[path, default: ""].utf8)).records.map(\.type)
    }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func insert(_ type: RecordType, _ fields: [(String, String)]) throws -> Operation {
    .insert(
      NewRecord(
        try #require(Schema.standard[type]),
        fields.map { .init(bytes($0.0), .bytes(bytes($0.1))) }))
  }

  private func remove(
    _ type: RecordType, _ key: String, _ text: String, lead: String = ""
  ) -> Operation {
    .remove(RecordKey(type, key), text: bytes(text), lead: bytes(lead))
  }

  private static let units = "%rec: Unit\n\nCode: A\nName: a\n"

  @Test func onlyTheFileThatWasMadeForItsRecordGoes() throws {
    let obstacle = "Id: V-1\nText: x\n"
    let set = "%rec: Obstacle\n\n"
    var files = Files(["a.rec": set + obstacle, "units.rec": Self.units])
    let before = files
    let reversal = try files.make([
      try insert(.obstacle, [("Id", "V-2"), ("Text", "y")]),
      .update(
        RecordKey(.unit, "A"), seen: bytes("Code: A\nName: a\n"),
        [.set(bytes("Name"), bytes("b"))]),
      remove(.obstacle, "V-1", obstacle, lead: set),
    ])
    #expect(
      files.texts == [
        "a.rec": set + "\nId: V-2\nText: y\n", "units.rec": "%rec: Unit\n\nCode: A\nName: b\n",
      ])
    try files.make(reversal)
    #expect(files.types("a.rec") == [.obstacle])
    #expect(files.texts["units.rec"] == before.texts["units.rec"])
  }

  @Test func aFileThatNobodyMadeForItsRecordStays() throws {
    for lead in ["", "\n"] {
      var files = Files(["units.rec": Self.units])
      try files.make([remove(.unit, "A", "Code: A\nName: a\n", lead: lead)])
      #expect(files.texts == ["units.rec": "%rec: Unit\n"])
    }
    // The set was begun in a file that had something else.
    var files = Files(["a.rec": "# ours\n\n%rec: Obstacle\n\nId: V-1\nText: x\n"])
    try files.make([
      remove(.obstacle, "V-1", "Id: V-1\nText: x\n", lead: "\n%rec: Obstacle\n\n")
    ])
    #expect(files.texts == ["a.rec": "# ours\n"])
  }

  @Test func aDescriptorStaysForARecordThatComesAsTheOtherGoes() throws {
    let old = "Task: T\nFrom: 2025\nTo: 2026\n"
    let set = "%rec: Extension\n\n"
    var files = Files(["extensions.rec": set + old])
    let reversal = try files.make([
      try insert(.extensionOfDeadline, [("Task", "U"), ("To", "2027")]),
      .remove(
        RecordKey(.extensionOfDeadline, "T", "2025", "2026", ""), text: bytes(old),
        lead: bytes(set)),
    ])
    #expect(files.types("extensions.rec") == [.extensionOfDeadline])
    #expect(files.texts["extensions.rec"]?.contains("Task: U") == true)
    try files.make(reversal)
    #expect(files.types("extensions.rec") == [.extensionOfDeadline])
    #expect(files.texts["extensions.rec"]?.contains("Task: T\n") == true)
  }

  @Test func recordsOfSeveralNewSetsStandEachUnderItsOwn() throws {
    let before = ["meetings.rec": "%rec: Meeting\n\nDate: 2026-12-18\n"]
    var files = Files(before)
    let day = ("Meeting", "2026-12-18")
    let reversal = try files.make([
      try insert(.conclusion, [day, ("Text", "one")]),
      try insert(.item, [day, ("Title", "i")]),
      try insert(.meeting, [("Date", "2026-12-19")]),
      try insert(.conclusion, [day, ("Text", "two")]),
    ])
    #expect(
      files.types("meetings.rec") == [.meeting, .meeting, .conclusion, .conclusion, .item])
    #expect(files.texts["meetings.rec"]?.contains("\n\n\n") == false)
    try files.make(reversal)
    #expect(files.texts == before)
  }

  @Test(arguments: ["", "%auto: Id\n", "# none yet\n"])
  func aRecordGoesIntoAnEmptySetOfItsType(lines: String) throws {
    let set = "%rec: Obstacle\n" + lines
    let text = "Id: V-01\nText: x\n"
    var files = Files(["a.rec": set, "units.rec": Self.units])
    let before = files
    let reversal = try files.make([try insert(.obstacle, [("Text", "x")])])
    #expect(files.texts == ["a.rec": set + "\n" + text, "units.rec": Self.units])
    try files.make(reversal)
    #expect(files.texts == before.texts)
    // Another one has records: beside those.
    files.texts["b.rec"] = "%rec: Obstacle\n\nId: V-02\nText: y\n"
    try files.make([try insert(.obstacle, [("Text", "z")])])
    #expect(files.texts["a.rec"] == set && files.types("b.rec") == [.obstacle, .obstacle])
  }

  @Test func aReportComesBackIntoItsEmptySetAndANewOneGoesIntoItsOwnFile() throws {
    let text = "Unit: A\nPeriod: 2026-10\nState: received\n"
    var files = Files(["r.rec": "%rec: Report\n\n" + text])
    let before = files
    let reversal = try files.make([
      .remove(RecordKey(.report, "A", "2026-10", ""), text: bytes(text), lead: [])
    ])
    #expect(files.texts == ["r.rec": "%rec: Report\n"])
    var other = files
    try files.make(reversal)
    #expect(files.texts == before.texts)
    try other.make([try insert(.report, [("Unit", "B"), ("Period", "2026-11")])])
    #expect(other.texts.keys.sorted() == ["r.rec", "reports/2026-11.rec"])
  }

  @Test func aDirectoryHasOneCommittee() throws {
    var files = Files([:])
    let reversal = try files.make([try insert(.committee, [("Name", "A")])])
    let before = files
    #expect(throws: Refusal.single(RecordKey(.committee, "A"))) {
      try files.make([try insert(.committee, [("Name", "B")])])
    }
    #expect(files.texts == before.texts)
    var none = files
    let back = try none.make(reversal)
    try none.make([try insert(.committee, [("Name", "B")])])
    #expect(throws: Refusal.single(RecordKey(.committee, "B"))) { try none.make(back) }
    var twice = Files([:])
    #expect(throws: Refusal.single(RecordKey(.committee, "A"))) {
      try twice.make([
        try insert(.committee, [("Name", "A")]), try insert(.committee, [("Name", "B")]),
      ])
    }
  }

  @Test(arguments: [
    ("2027-01-01", ["2027-01-01"], "2027-01-01b"),
    ("2027-01-01", ["2027-01-01", "2027-01-01b"], "2027-01-01c"),
    ("2027-01-01b", ["2027-01-01", "2027-01-01b"], "2027-01-01c"),
    ("2027-01-01b", ["2027-01-01b"], "2027-01-01c"), ("2027-01-01b", [], "2027-01-01b"),
  ])
  func aMeetingOfADayThatHasOneGetsTheNextLetter(
    _ given: String, _ taken: [String], _ key: String
  ) throws {
    var files = Files(["m.rec": "%rec: Meeting\n" + taken.map { "\nDate: \($0)\n" }.joined()])
    try files.make([try insert(.meeting, [("Date", given)])])
    #expect(files.texts["m.rec"]?.hasSuffix("\nDate: \(key)\n") == true)
  }

  @Test(arguments: ["", "\n"])
  func allThatCameWithAFileGoesWithIt(blank: String) throws {
    var files = Files([:])
    let reversal = try files.make([
      try insert(.obstacle, [("Text", "one")]), try insert(.obstacle, [("Text", "two")]),
    ])
    #expect(files.types("obstacles.rec") == [.obstacle, .obstacle])
    files.texts["obstacles.rec"]? += blank
    try files.make(reversal)
    #expect(files.texts == [:])
  }

  @Test func whatCameAfterAFileWithoutALastLineEndGoesAndAnotherComes() throws {
    var files = Files(["tasks.rec": "%rec: Task\n\nId: T1\nTitle: x"])
    let before = files
    let reversal = try files.make([
      try insert(.task, [("Id", "T2"), ("Title", "y")]),
      try insert(.task, [("Id", "T3"), ("Title", "z")]),
    ])
    var other = files
    try files.make(reversal)
    #expect(files.texts == before.texts)
    try other.make(
      try Change(
        .set,
        reversal.operations + [try insert(.task, [("Id", "T4"), ("Title", "new")])]))
    #expect(
      other.texts["tasks.rec"]
        == "%rec: Task\n\nId: T1\nTitle: x\n\nId: T4\nTitle: new\n")
  }

  @Test func aReportGoesIntoTheFileOfItsPeriodOrElseOfItsTask() throws {
    for (fields, path) in [
      ([("Period", "2026-10")], "reports/2026-10.rec"),
      ([("Task", "57-007")], "reports/57-007.rec"),
      ([("Period", "2026-10"), ("Task", "57-007")], "reports/2026-10.rec"),
    ] {
      var files = Files([:])
      try files.make([
        try insert(.report, [("Unit", "A")] + fields + [("State", "received")])
      ])
      #expect(files.texts.keys.sorted() == [path])
    }
    for value in ["", " "] {
      var files = Files([:])
      #expect(throws: Refusal.badValue(field: "Period")) {
        try files.make([
          try insert(.report, [("Unit", "A"), ("Task", value), ("State", "received")])
        ])
      }
    }
  }

  @Test func aReportThatWasThereWithoutAPeriodComesBackBesideAnother() throws {
    let bare = "Unit: A\nState: received\n"
    var files = Files(["reports/a.rec": "%rec: Report\n\n" + bare + "\nUnit: B\nPeriod: 2026\n"])
    let reversal = try files.make([
      .remove(RecordKey(.report, "A", "", ""), text: bytes(bare), lead: [])
    ])
    try files.make(reversal)
    #expect(files.texts.keys.sorted() == ["reports/a.rec"])
    #expect(files.types("reports/a.rec") == [.report, .report])
    #expect(files.texts["reports/a.rec"]?.hasSuffix("\n\n" + bare) == true)
  }

  @Test func aRecordWhoseKeyWasChangedIsFoundByTheNewOne() throws {
    let old = "Task: T\nFrom: 2025\nTo: 2026\n"
    var files = Files(["extensions.rec": "%rec: Extension\n\n" + old])
    let before = files
    let change = try Change(
      .set,
      [
        .update(
          RecordKey(.extensionOfDeadline, "T", "2025", "2026", ""), seen: bytes(old),
          [.set(bytes("To"), bytes("2027"))])
      ])
    let reversal = try files.make(change)
    #expect(
      reversal.operations.map(\.key) == [
        RecordKey(.extensionOfDeadline, "T", "2025", "2027", "")
      ])
    #expect(reversal.subject == "T/2025/2027")
    try files.make(reversal)
    #expect(files.texts == before.texts)
  }

  @Test func recordsThatWouldGetOneKeyAreRefusedBeforeAnythingIsWritten() throws {
    let key = RecordKey(.extensionOfDeadline, "T", "2025", "2027", "")
    var files = Files(["extensions.rec": "%rec: Extension\n\nTask: T\nFrom: 2025\nTo: 2026\n"])
    #expect(throws: Refusal.duplicate(key)) {
      try files.make([
        .update(
          RecordKey(.extensionOfDeadline, "T", "2025", "2026", ""), seen: nil,
          [.set(bytes("To"), bytes("2027"))]),
        try insert(.extensionOfDeadline, [("Task", "T"), ("From", "2025"), ("To", "2027")]),
      ])
    }
  }

  @Test func aTranslatedFieldThatStandsAgainIsNotPutBackASecondTime() throws {
    let text = "Id: T\nTitle: x\nTitle_vi: a\n"
    var files = Files(["t.rec": "%rec: Task\n\n" + text])
    let reversal = try files.make([
      .update(RecordKey(.task, "T"), seen: bytes(text), [.remove(bytes("Title_vi"))])
    ])
    files.texts["t.rec"]? += "Title_vi: theirs\n"
    #expect(throws: Refusal.self) { try files.make(reversal) }
    #expect(files.texts["t.rec"]?.contains("Title_vi: a\n") == false)
  }

  @Test func noEntryOfTheJournalIsEverChanged() throws {
    let entry = "At: 2026-11-20T10:00:00\nRecord: T\n"
    var files = Files(["journal/x.rec": "%rec: Entry\n\n" + entry])
    let key = RecordKey(.entry, "2026-11-20T10:00:00")
    for operation in [
      Operation.remove(key, text: bytes(entry), lead: []),
      .update(key, seen: nil, [.set(bytes("By"), bytes("somebody"))]),
      try insert(.entry, [("At", "2026-11-21T10:00:00")]),
    ] {
      #expect(throws: Refusal.self) { try files.make([operation]) }
    }
  }
}
