import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// `new`, `set`, `remove`: records of every type, from the command line.
  @Suite struct RecordCommands {
    private let folder: TemporaryDirectory

    init() throws { folder = try .committee() }

    private func run(_ arguments: String...) throws -> Program.Answer { try run(arguments) }

    private func run(_ arguments: [String]) throws -> Program.Answer {
      try Program.run(arguments + ["--date", "2026-11-21", folder.data])
    }

    /// The lines that came into one file and nothing else that changed anywhere, blank ones aside.
    private func lines(added file: String, since before: [String: [UInt8]]) throws -> [String] {
      var after = try folder.files()
      let old = String(decoding: before[file] ?? [], as: UTF8.self)
      let changes = changedLines(old, String(decoding: after[file] ?? [], as: UTF8.self))
      #expect(changes.removed.filter { !$0.isEmpty } == [])
      after[file] = before[file]
      #expect(after == before)
      return changes.inserted.filter { !$0.isEmpty }
    }

    // MARK: - new

    @Test func aNewRecordFollowsItsKinAndItsKeyAloneIsPrinted() throws {
      let old = try folder.bytes("data/obstacles.rec")
      let answer = try run(
        "new", "Obstacle", "Text=No money\nfor it", "Task=57-031", "--note", "told by the unit")
      #expect(answer.end == .exited(0))
      #expect(answer.text == "V-10\n", "for the script that asked for it")
      #expect(answer.complaint == "Saved: V-10 added, obstacles.rec\n", "for people")
      let record = "\nId: V-10\nTask: 57-031\nText: No money\n+ for it\n"
      #expect(try folder.bytes("data/obstacles.rec") == old + Array(record.utf8))
      let log = try run("log").text
      #expect(log.contains("Obstacle V-10 (57-031) new: Id V-10; Task 57-031; Text No money"))
      #expect(log.contains("(told by the unit)"))
    }

    @Test(arguments: [
      ("Unit", ["Code=X9", "Name=Y"], "X9", "units.rec", ["Code: X9", "Name: Y"]),
      ("member", ["Name=Le Van A"], "Le Van A", "members.rec", ["Name: Le Van A"]),
      (
        "Document", ["Number=1/X", "Title=z"], "1/X", "documents.rec", ["Number: 1/X", "Title: z"]
      ),
      // Beside the tasks of its group, its fields in the recommended order.
      (
        "Task", ["Lead=SNV", "Group=II", "Due=30/6/2027", "Title=A"], "57-049", "tasks/ii.rec",
        ["Id: 57-049", "Title: A", "Group: II", "Lead: SNV", "Due: 2027-06-30"]
      ),
      (
        "Extension", ["Task=57-031", "From=2026", "To=2027"], "57-031/2026/2027",
        "extensions.rec", ["Task: 57-031", "From: 2026", "To: 2027"]
      ),
      ("Meeting", ["Date=2026-12-20"], "2026-12-20", "meetings.rec", ["Date: 2026-12-20"]),
      ("Meeting", ["Date=2026-12-18"], "2026-12-18b", "meetings.rec", ["Date: 2026-12-18b"]),
      (
        "Item", ["Meeting=2026-12-18", "Title=Money"], "2026-12-18/9", "meetings.rec",
        ["Meeting: 2026-12-18", "Number: 9", "Title: Money"]
      ),
      // The first of a meeting's conclusions, and of a committee's attendance.
      (
        "Conclusion", ["Meeting=2026-12-18", "Text=So", "No_task=yes"], "2026-12-18/1",
        "meetings.rec", ["Meeting: 2026-12-18", "Number: 1", "Text: So", "No_task: yes"]
      ),
      (
        "Attendance", ["Meeting=2026-12-18", "Member=B", "State=present"], "2026-12-18/B",
        "meetings.rec",
        [
          "%rec: Attendance", "%mandatory: Meeting State",
          "%type: State enum present excused absent substitute", "Meeting: 2026-12-18",
          "Member: B", "State: present",
        ]
      ),
      // Into the file of its period, which is made.
      (
        "Report", ["Unit=EAKAO", "Period=2026-11", "State=received"], "EAKAO/2026-11",
        "reports/2026-11.rec",
        [
          "%rec: Report", "%mandatory: Unit State", "%type: State enum received nothing",
          "Unit: EAKAO", "Period: 2026-11", "State: received",
        ]
      ),
      ("Model", ["Title=m"], "M-04", "documents.rec", ["Id: M-04", "Title: m"]),
      ("Headline", ["As_of=2026-10"], "2026-10", "headlines.rec", ["As_of: 2026-10"]),
    ])
    func everyTypeHasItsPlaceAndItsNextKey(
      type: String, fields: [String], key: String, file: String, lines: [String]
    ) throws {
      let before = try folder.files()
      let answer = try run(["new", type] + fields)
      #expect(answer.end == .exited(0), "\(answer.complaint)")
      #expect(answer.text == key + "\n")
      #expect(try self.lines(added: file, since: before) == lines)
    }

    @Test func aKeyThatIsTakenIsRefusedWithTheNextFreeOne() throws {
      let before = try folder.files()
      let answer = try run("new", "Obstacle", "Id=V-02", "Text=x")
      #expect(answer.end == .exited(1) && answer.output.isEmpty)
      #expect(
        answer.complaint
          == "steerco: Not saved: V-02 cannot be added: V-02 is taken, the next free one is V-10\n")
      #expect(try folder.files() == before)
      #expect(try run("new", "Obstacle", "Id=V-10", "Text=x").text == "V-10\n")
    }

    @Test(arguments: [
      (["new"], "steerco new needs a record type and FIELD=VALUE before DIR"),
      (["new", "Obstacle"], "steerco new needs a record type and FIELD=VALUE before DIR"),
      (["new", "Obstacl", "Text=x"], "unknown record type Obstacl; did you mean Obstacle?"),
      // The journal is the program's own.
      (["new", "Entry", "At=x"], "unknown record type Entry; see steerco --help"),
      (
        ["new", "Obstacle", "Texts=x"],
        "Obstacle has no field Texts; did you mean Text?"
      ),
      (["new", "Obstacle", "Task=57-031"], "Text: a value is needed"),
      (["new", "Obstacle", "Text= "], "Text: a value is needed"),
      (["new", "Meeting", "Title=x"], "Date: a value is needed"),
      (["new", "Obstacle", "Text=x", "Status=shut"], "Status shut: needs one of open, cleared"),
      (["new", "Task", "Title=x", "Due=soon"], "Due soon: "),
      (["new", "Task", "Title=x", "Progress=101"], "Progress 101: not a number from 0 to 100"),
      (
        ["new", "Obstacle", "Text=x", "Task=57-999"],
        "Task 57-999: there is no such task: did you mean “57-009”?"
      ),
      (["new", "Task", "Title=x", "Title=y"], "Title is given twice: which value is meant?"),
      (
        ["set", "Obstacle/V-02", "Id=V-12"], "Id names the record: it never changes"
      ),
      (
        ["set", "Obstacle/V-02"],
        "steerco set needs the Id of a task, or TYPE/KEY, and FIELD=VALUE before DIR"
      ),
      (["set", "Obstacle/V-02", "Due=2027"], "Obstacle has no field Due"),
      (["set", "Obstacle/V-02", "Text="], "Text: a value is needed"),
      (["remove"], "steerco remove needs TYPE/KEY before DIR"),
      (["remove", "Obstacle/V-02"], "steerco remove needs --note"),
      (["remove", "Obstacle/V-02", "--note", "  "], "steerco remove needs --note"),
      (
        ["remove", "Obstacle/V-02", "--evidence", "x"], "--evidence means nothing to steerco remove"
      ),
      (["new", "Obstacle", "Text=x", "--yes"], "--yes means nothing to steerco new"),
    ])
    func wrongUseIsNamedAndWritesNothing(arguments: [String], words: String) throws {
      let before = try folder.files()
      let answer =
        arguments.count > 1 ? try run(arguments) : try Program.run(arguments, in: folder.data)
      expectRefused(answer)
      #expect(answer.complaint.hasPrefix("steerco: " + words), "\(answer.complaint)")
      #expect(try folder.files() == before)
      #expect(try !folder.names("data").contains("journal"))
    }

    // MARK: - set

    @Test(arguments: [
      ("57-031", ["Status=paused"], "tasks/iv.rec", ["Status: submitted"], ["Status: paused"]),
      (
        "Obstacle/V-02", ["Status=cleared", "Cleared=2026-11-20"], "obstacles.rec",
        ["Status: open"], ["Status: cleared", "Cleared: 2026-11-20"]
      ),
      // Keys may have slashes, and several parts.
      ("Document/57-NQ/TW", ["Url=http://x/y"], "documents.rec", [], ["Url: http://x/y"]),
      (
        "Conclusion/2026-10-09/4", ["Text_vi=Xong"], "meetings.rec",
        ["Text_vi: "], ["Text_vi: Xong"]
      ),
      (
        "Committee/Provincial Steering Committee (demonstration)", ["Quorum=10"],
        "committee.rec", ["Quorum: 9"], ["Quorum: 10"]
      ),
      // A repeated field gets exactly the values that are given.
      (
        "57-031", ["Support=SNV"], "tasks/iv.rec", ["Support: STC", "Support: BTC"],
        ["Support: SNV"]
      ),
      ("57-031", ["Progress="], "tasks/iv.rec", ["Progress: 95"], []),
    ])
    func setChangesTheFieldsOfARecordOfAnyTypeAndNoOther(
      name: String, fields: [String], file: String, removed: [String], inserted: [String]
    ) throws {
      let before = try folder.files()
      let old = try folder.text("data/\(file)")
      let answer = try run(["set", name] + fields)
      #expect(answer.end == .exited(0), "\(answer.complaint)")
      let changes = changedLines(old, try folder.text("data/\(file)"))
      #expect(changes.removed.count == removed.count)
      for (line, prefix) in zip(changes.removed, removed) { #expect(line.hasPrefix(prefix)) }
      #expect(changes.inserted == inserted)
      var after = try folder.files()
      after[file] = before[file]
      #expect(after == before)
    }

    @Test(arguments: [
      (["set", "Obstacle/V-99", "Ask=x"], "no Obstacle V-99; did you mean V-09?"),
      (["remove", "Unit/SNW", "--note", "x"], "no Unit SNW; did you mean SNV?"),
      (["set", "57-0255", "Progress=1"], "no task 57-0255; did you mean 57-025?"),
      // Reports of a unit for a period may be several: which one is meant?
      (["set", "Report/TWICE/2026-10", "Text=x"], "Report/TWICE/2026-10: 2 records have this key"),
    ])
    func aRecordThatIsNotThereOnceIsRefused(arguments: [String], words: String) throws {
      let report = "\nUnit: TWICE\nPeriod: 2026-10\nState: received\n"
      let path = "data/reports/2026-10.rec"
      try folder.write(path, try folder.text(path) + report + report)
      let before = try folder.files()
      let answer = try run(arguments)
      expectRefused(answer, code: 1)
      #expect(answer.complaint == "steerco: \(words)\n")
      #expect(try folder.files() == before)
    }

    // MARK: - remove

    @Test func onlyWhatTheJournalSaysWasMadeGoesWithoutAsking() throws {
      let before = try folder.files()
      let refused = try run("remove", "Obstacle/V-02", "--note", "settled")
      expectRefused(refused, code: 1)
      #expect(
        refused.complaint
          == "steerco: Obstacle/V-02 was not made by steerco as it stands: "
          + "take it out all the same with --yes\n")
      #expect(try folder.files() == before)
      #expect(try run("new", "Obstacle", "Text=x", "Task=57-031").text == "V-10\n")
      // What has been changed since is not what was made.
      #expect(try run("set", "Obstacle/V-10", "Text=y").end == .exited(0))
      #expect(try run("remove", "Obstacle/V-10", "--note", "settled").end == .exited(1))
      #expect(try run("undo").end == .exited(0))
      let removed = try run("remove", "Obstacle/V-10", "--note", "settled")
      #expect(removed.end == .exited(0), "\(removed.complaint)")
      #expect(removed.text == "Saved: V-10 taken out, obstacles.rec\n")
      #expect(try folder.files() == before)
      #expect(try run("log").text.contains("Obstacle V-10 (57-031) remove: Id V-10 taken out"))
    }

    @Test func withYesAnyRecordGoesAndNothingElse() throws {
      let old = try folder.text("data/obstacles.rec")
      let answer = try run("remove", "Obstacle/V-02", "--note", "entered by mistake", "--yes")
      #expect(answer.end == .exited(0), "\(answer.complaint)")
      let changes = changedLines(old, try folder.text("data/obstacles.rec"))
      #expect(changes.inserted.isEmpty)
      #expect(changes.removed.contains("Id: V-02"))
      #expect(changes.removed.filter { $0.hasPrefix("Id: ") }.count == 1)
      let left = try run("set", "Obstacle/V-02", "Ask=x")
      #expect(left.end == .exited(1))
    }

    @Test func aCommitteeIsNotTakenFromItsDirectory() throws {
      let before = try folder.files()
      let name = "Committee/Provincial Steering Committee (demonstration)"
      let answer = try run("remove", name, "--note", "x", "--yes")
      expectRefused(answer, naming: "without its Committee a directory cannot be read", code: 1)
      #expect(try folder.files() == before)
    }
  }
}
