import Foundation
import RecText
import SteeringModel
import TestSupport
import Testing

extension ProgramTests {
  /// `init` and `fields`: how a committee begins, and what its files may hold.
  @Suite struct InitCommand {
    private let folder = TemporaryDirectory()

    private func run(_ arguments: String...) throws -> Program.Answer {
      try Program.run(arguments + [folder.data])
    }

    /// What `recfix` complains of in each file of the data.
    private func complaints() throws -> String {
      let names = try folder.names("data").filter { $0.hasSuffix(".rec") }
      #expect(!names.isEmpty)
      return try names.map { name in
        let answer = try Program.shell("exec recfix --check \"$1\"", [folder.path("data/\(name)")])
        return answer.end == .exited(0) ? "" : answer.complaint
      }.joined()
    }

    @Test func anEmptyCommitteeIsReadyForRecordsOfEveryType() throws {
      let answer = try run("init")
      #expect(answer.end == .exited(0) && answer.errors.isEmpty)
      let names = try folder.names("data")
      #expect(Set(answer.lines.dropLast()) == Set(names.map { "\(folder.data)/\($0)" }))
      #expect(names.contains("tasks.rec") && names.contains("committee.rec"))
      let text = try names.map { try folder.text("data/\($0)") }.joined()
      for record in Schema.standard.records where record.isEntered && !record.file.contains("{") {
        #expect(text.components(separatedBy: "%rec: \(record.spelling)\n").count == 2)
        #expect(text.contains("# Fields: " + record.fields.map(\.spelling).joined(separator: " ")))
      }
      let check = try run("check")
      #expect(check.end == .exited(0) && check.output.isEmpty, "\(check.text)")
      #expect(try run("summary").text.contains("Steering Committee"))
      #expect(try run("summary").text.contains("0 tasks"))
    }

    /// The whole way from an empty directory to a task that is done, each file as GNU reads it.
    @Test(.enabled(if: Program.has("recfix"), "needs recutils"))
    func recfixAcceptsItAndWhatIsAddedToIt() throws {
      #expect(try run("init").end == .exited(0))
      #expect(try complaints() == "")
      for (type, fields, key) in [
        ("Unit", ["Code=SNV", "Name=Home Affairs"], "SNV"),
        ("Member", ["Name=A", "Unit=SNV", "Role=chair"], "A"),
        ("Document", ["Number=57-NQ/TW", "Title=Resolution"], "57-NQ/TW"),
        ("Task", ["Title=One", "Lead=SNV", "Source=57-NQ/TW", "Progress=5", "Due=2027"], "T-001"),
        ("Extension", ["Task=T-001", "From=2026", "To=2027"], "T-001/2026/2027"),
        ("Obstacle", ["Text=No\nmoney", "Status=open"], "V-01"),
        ("Meeting", ["Date=2026-12-18", "State=planned"], "2026-12-18"),
        ("Item", ["Meeting=2026-12-18", "Title=x", "Minutes=20"], "2026-12-18/1"),
        ("Attendance", ["Meeting=2026-12-18", "Member=A", "State=present"], "2026-12-18/A"),
        ("Conclusion", ["Meeting=2026-12-18", "Text=So", "No_task=yes"], "2026-12-18/1"),
        ("Report", ["Unit=SNV", "Period=2026-11", "State=nothing"], "SNV/2026-11"),
        ("Model", ["Title=m"], "M-01"), ("Headline", ["As_of=2026", "Total=1"], "2026"),
      ] {
        let answer = try Program.run(["new", type] + fields + [folder.data])
        #expect(answer.text == key + "\n", "\(type): \(answer.complaint)")
      }
      #expect(try complaints() == "")
      let reports = try Program.shell(
        "exec recfix --check \"$1\"", [folder.path("data/reports/2026-11.rec")])
      #expect(reports.end == .exited(0), "\(reports.complaint)")
      let damage = try run("check").lines.filter {
        $0.contains("damaged") || $0.contains("unknown")
      }
      #expect(damage == [])
    }

    @Test(arguments: ["old.rec", "tasks/old.rec", "a/b/c/old.rec"])
    func aDirectoryThatHoldsRecordsIsLeftAlone(file: String) throws {
      try folder.write("data/\(file)", "%rec: Task\n")
      let answer = try run("init")
      expectRefused(answer, naming: "\(folder.data): holds .rec files already", code: 1)
      #expect(try folder.names("data") == [file.prefix { $0 != "/" }.description])
    }

    @Test func otherFilesStay() throws {
      try folder.write("data/README", "ours\n")
      try folder.write("data/.git/config", "x\n")
      #expect(try run("init").end == .exited(0))
      #expect(try folder.text("data/README") == "ours\n")
    }

    @Test func wrongUseIsNamed() throws {
      expectRefused(
        try Program.run(["init"], in: folder.path),
        naming: "steerco init needs the directory that is to be begun")
      try folder.write("data", "a file\n")
      expectRefused(try run("init"), naming: "\(folder.data): not a directory")
      let deep = folder.path("no/such/place")
      expectRefused(
        try Program.run(["init", deep]), naming: "\(deep): No such file or directory")
      expectRefused(try Program.run(["init", "--yes", deep]), naming: "--yes means nothing to")
      #expect(try folder.names() == ["data"])
    }

    // MARK: - fields

    @Test func everyTypeAndEveryFieldIsTold() throws {
      let types = try Program.run(["fields"])
      #expect(types.end == .exited(0) && types.errors.isEmpty)
      let entered = Schema.standard.records.filter(\.isEntered)
      #expect(types.lines.dropLast().count == entered.count)
      for (line, record) in zip(types.lines, entered) {
        #expect(line.hasPrefix(record.spelling + " ") && line.hasSuffix(record.meaning))
        let answer = try Program.run(["fields", record.spelling.lowercased()])
        #expect(answer.end == .exited(0))
        #expect(answer.lines[0] == "\(record.spelling): \(record.meaning)")
        let lines = answer.lines.dropFirst(2).dropLast()
        #expect(lines.count == record.fields.count)
        // A table: what the fields mean stands below each other.
        var columns: Set<Int> = []
        for (line, field) in zip(lines, record.fields) {
          #expect(line.hasPrefix(field.spelling + "  "), "\(line)")
          let place = line.range(of: "  " + field.meaning, options: .backwards)
          columns.insert(
            place.map { line.distance(from: line.startIndex, to: $0.lowerBound) } ?? -1)
        }
        #expect(columns.count == 1 && !columns.contains(-1), "\(record.spelling): \(columns)")
      }
      let obstacle = try Program.run(["fields", "Obstacle"]).text
      for words in ["(key, mandatory)", "key of a Task", "(may repeat)", "open cleared"] {
        #expect(obstacle.contains(words), "\(words)")
      }
    }

    @Test func aTypeThatIsNoneIsNamedWithTheNearest() throws {
      expectRefused(
        try Program.run(["fields", "Obstcle"]),
        naming: "unknown record type Obstcle; did you mean Obstacle?")
    }
  }
}
