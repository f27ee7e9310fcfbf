import Foundation
import RecText
import Screen
import SteeringModel
import TestSupport
import Testing

extension ProgramTests {
  /// What the commands print, for people and for other programs.
  @Suite struct Answers {
    private let folder: TemporaryDirectory

    init() throws { folder = try .committee() }

    private func run(_ arguments: String..., date: String? = "2026-11-21") throws -> Program.Answer
    {
      let answer = try Program.run(arguments + (date.map { ["--date", $0] } ?? []) + [folder.data])
      #expect(answer.errors.isEmpty, "\(answer.complaint)")
      return answer
    }

    @Test(arguments: [
      ("dashboard-120x36", "120x36", ""), ("dashboard-80x24", "80x24", ""),
      ("dashboard-40x10", "40x10", ""), ("detail-120x36", "120x36", "<enter>"),
      ("units-80x24", "80x24", "3"), ("problems-120x36", "120x36", "!"),
      ("complete-120x36", "120x36", "c"), ("search-120x36", "120x36", "/ \"digital\""),
      ("wall-120x36", "120x36", "w"), ("nothing-found-80x24", "80x24", "/ \"zzz\" <enter>"),
    ])
    func aSnapshotIsTheDashboardsGoldenScreen(name: String, size: String, keys: String) throws {
      let answer = try run("snapshot", "--size", size, "--keys", keys)
      #expect(answer.end == .exited(0))
      // The very files that hold the dashboard to its screens.
      let beside = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "DashboardTests/ScreenTests.swift").path
      try Golden.check(name, Array(answer.lines.dropLast()), file: beside)
    }

    @Test func aSnapshotWritesNothing() throws {
      let before = try folder.files()
      let names = try folder.names("data")
      let answer = try run("snapshot", "--keys", "c y <down> n \"a note\" <enter> y")
      #expect(answer.text.contains("16 completed"))
      let undone = try run("snapshot", "--keys", "c y u")
      #expect(undone.text.contains("15 completed"))
      _ = try run("snapshot", "--keys", "c <tab> <tab> \"x\" <enter> y u C-r q")
      #expect(try folder.files() == before)
      #expect(try folder.names("data") == names)
      #expect(try folder.names() == ["data"])
    }

    @Test func theSummaryInWords() throws {
      let answer = try run("summary")
      #expect(answer.end == .exited(0))
      for words in [
        "Provincial Steering Committee (demonstration), as of Sat 21 Nov 2026", "47 tasks",
        "15  completed", "12  on time", "3  late", "18  on schedule", "4  due soon", "8  behind",
        "6  overdue", "2  at risk", "5  blocked", "1  unaccounted", "1  withdrawn",
        "15/47 = 31.9 %", "15/22 = 68.2 %", "12/15 = 80.0 %",
      ] {
        #expect(answer.text.contains(words), "\(words) in\n\(answer.text)")
      }
    }

    @Test func theSummaryAsJSON() throws {
      let answer = try run("summary", "--format", "json")
      let all = try #require(
        try JSONSerialization.jsonObject(with: Data(answer.output)) as? [String: Any])
      #expect(all["as_of"] as? String == "2026-11-21")
      let figures = [
        "total": 47, "completed": 15, "on_time": 12, "late": 3, "completed_undated": 0,
        "on_schedule": 18, "in_term": 15, "due_soon": 4, "behind": 8, "overdue": 7, "at_risk": 2,
        "blocked": 5, "unaccounted": 1, "withdrawn": 1, "standing_work": 3, "undated": 3,
      ]
      for (name, figure) in figures { #expect(all[name] as? Int == figure, "\(name)") }
      let rates = try #require(all["rates"] as? [String: [String: Any]])
      for (name, parts) in [
        ("done_of_total", (15, 47, 31.9)), ("done_of_fallen_due", (15, 22, 68.2)),
        ("on_time_of_done", (12, 15, 80.0)),
      ] {
        #expect(rates[name]?["numerator"] as? Int == parts.0)
        #expect(rates[name]?["denominator"] as? Int == parts.1)
        #expect(rates[name]?["percent"] as? Double == parts.2)
      }
      let identities = try #require(all["identities"] as? [[String: Any]])
      #expect(identities.count == 3)
      #expect(identities.allSatisfy { $0["holds"] as? Bool == true && $0["name"] is String })
      let headline = try #require(all["headline"] as? [String: Any])
      #expect(headline["adds_up"] as? Bool == false)
      #expect((headline["reported"] as? [String: Any])?["total"] as? Int == 47)
      // On the headline's own day, 2025-06.
      #expect((headline["ours"] as? [String: Any])?["completed"] as? Int == 10)
    }

    @Test func anEmptyCommitteeHasAnswersToo() throws {
      let empty = try TemporaryDirectory.holding("", as: "none.rec")
      for (command, code) in [("summary", 0), ("list", 0), ("check", 0), ("snapshot", 0)] {
        let answer = try Program.run([command, empty.data])
        #expect(answer.end == .exited(CInt(code)), "\(command): \(answer.text)")
        #expect(answer.errors.isEmpty)
      }
      let json = try Program.run(["summary", "--format", "json", empty.data])
      let all = try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any]
      #expect(all?["total"] as? Int == 0)
      let rates = all?["rates"] as? [String: [String: Any]]
      #expect(rates?["done_of_total"]?["percent"] is NSNull)
      #expect(try Program.run(["list", "--format", "json", empty.data]).text == "[]\n")
      let wall = try Wall(empty, [])
      try wall.quit()
    }

    @Test func theListAsATable() throws {
      let answer = try run("list")
      let lines = answer.lines.dropLast()
      #expect(lines.count == 48)
      #expect(lines.first?.contains("57-023") == true)
      let some = try run("list", "--where", "standing:behind lead:SKHCN")
      #expect(some.lines.dropLast().count == 3)
      for id in ["57-023", "57-024", "57-027"] { #expect(some.text.contains(id)) }
      #expect(try run("list", "--where", "zzzzz").text.isEmpty)
      let sorted = try run("list", "--sort", "id").lines.dropLast()
      #expect(sorted.first?.contains("57-001") == true)
      #expect(sorted.last?.contains("57-048") == true)
    }

    @Test func theListAsJSON() throws {
      let answer = try run("list", "--format", "json", "--sort", "id")
      let tasks = try #require(
        try JSONSerialization.jsonObject(with: Data(answer.output)) as? [[String: Any]])
      #expect(tasks.count == 48)
      let first = try #require(tasks.first { $0["id"] as? String == "57-023" })
      #expect(
        Set(first.keys) == [
          "id", "title", "short", "status", "group", "source", "lead", "support", "owner",
          "product", "start", "due", "due_original", "progress", "outlook", "completed",
          "evidence", "resources", "updated", "note", "secrecy", "standing", "timing", "due_end",
          "clear", "days_left", "file", "line",
        ])
      #expect(first["status"] as? String == "in-progress")
      #expect(first["standing"] as? String == "behind")
      #expect(first["timing"] as? String == "overdue")
      #expect(first["lead"] as? [String] == ["SKHCN"])
      #expect(first["support"] as? [String] == ["STC", "VPUB"])
      #expect(first["due"] as? String == "2025")
      #expect(first["due_end"] as? String == "2025-12-31")
      #expect(first["days_left"] as? Int == -325)
      #expect(first["completed"] is NSNull)
      #expect(first["file"] as? String == "tasks/iii.rec")
      #expect(first["line"] as? Int == 11)
      let clear = try #require(first["clear"] as? [String: Any])
      #expect(clear["have"] as? Int == 5)
      #expect(clear["of"] as? Int == 5)
      #expect(clear["missing"] as? [String] == [])
    }

    @Test func theListAsCSV() throws {
      let answer = try run("list", "--format", "csv", "--sort", "id")
      #expect(answer.text.hasPrefix("\u{FEFF}id,title,"))
      let rows = try Self.csv(String(answer.text.unicodeScalars.dropFirst()))
      #expect(rows.count == 49)
      #expect(rows.allSatisfy { $0.count == rows[0].count })
      let columns = rows[0]
      let row = try #require(rows.first { $0[0] == "57-023" })
      let task = Dictionary(uniqueKeysWithValues: zip(columns, row))
      #expect(task["support"] == "STC; VPUB")
      #expect(task["due_end"] == "2025-12-31")
      #expect(task["days_left"] == "-325")
      #expect(task["clear_of"] == "5")
      #expect(task["title"]?.contains("2021-2025, with a view to 2030") == true)
    }

    /// Reads CSV as RFC 4180 writes it, and nothing else.
    static func csv(_ text: String) throws -> [[String]] {
      var rows: [[String]] = []
      var row: [String] = []
      var cell = ""
      var isQuoted = false
      let all = Array(text.unicodeScalars)
      var index = 0
      while index < all.count {
        let next = index + 1 < all.count ? all[index + 1] : nil
        switch (all[index], isQuoted) {
        case ("\"", true) where next == "\"":
          cell.unicodeScalars.append("\"")
          index += 1
        case ("\"", true): isQuoted = false
        case ("\"", false):
          #expect(cell.isEmpty, "a quotation mark within a bare cell")
          isQuoted = true
        case (",", false):
          row.append(cell)
          cell = ""
        case ("\r", false):
          #expect(next == "\n")
          rows.append(row + [cell])
          (row, cell) = ([], "")
          index += 1
        case ("\n", false): Issue.record("a line end without its CR")
        case (let scalar, _): cell.unicodeScalars.append(scalar)
        }
        index += 1
      }
      #expect(!isQuoted && row.isEmpty && cell.isEmpty, "it ends with a line end")
      return rows
    }

    @Test func csvOfAwkwardValues() throws {
      let awkward = try TemporaryDirectory.holding(
        "%rec: Task\n\nId: A-1\nTitle: One, \"two\"\n+ three\nOwner: =1+1\nProduct: -5\n"
          + "Evidence: @x\nEvidence: two; three\nDue: 2026-12\n")
      let answer = try Program.run(["list", "--format", "csv", awkward.data])
      let rows = try Self.csv(String(answer.text.unicodeScalars.dropFirst()))
      let task = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
      #expect(task["title"] == "One, \"two\"\nthree")
      #expect(task["owner"] == "'=1+1", "a spreadsheet must not compute it")
      #expect(task["product"] == "-5")
      #expect(task["evidence"] == "'@x; two; three")
    }

    @Test func theListAsRecords() throws {
      let answer = try run("list", "--format", "rec", "--sort", "id")
      let file = RecParser.parse(
        answer.output, path: "list.rec", vocabulary: Schema.standard.vocabulary)
      #expect(file.records.count == 48)
      #expect(file.problems.isEmpty)
      #expect(file.records.allSatisfy { $0.type == .task && $0.damage == nil })
      // Each record's own bytes.
      let source = try folder.text("data/tasks/iii.rec")
      #expect(answer.text.contains(Completing.record("57-023", source)))
    }

    @Test(.enabled(if: Program.has("recsel"), "needs recutils"))
    func recselReadsTheListAsRecords() throws {
      let recsel = try Program.shell(
        "\"$0\" list --format rec \"$1\" | recsel -t Task -c", [folder.data])
      #expect(recsel.text == "48\n", "\(recsel.complaint)")
    }

    @Test func oneTaskWhole() throws {
      let answer = try run("show", "57-025")
      #expect(answer.end == .exited(0))
      for words in [
        "Draw up a roadmap for the information security", "Department of Science and Technology",
        "Jun 2026", "overdue by 144 days", "Ministry of Science and Technology", "5/5",
        "tasks/iii.rec",
      ] {
        #expect(answer.text.contains(words), "\(words)")
      }
      let absent = try Program.run(["show", "57-9", folder.data])
      #expect(absent.end == .exited(1))
      expectRefused(absent, naming: "57-9", code: 1)
      let near = try Program.run(["show", "57-0255", folder.data])
      expectRefused(near, naming: "57-0255", "57-025?", code: 1)
    }

    @Test func checkNamesEveryProblemByFileAndLine() throws {
      let answer = try run("check")
      #expect(answer.end == .exited(1))
      let lines = answer.lines.dropLast()
      let shape = /(.+\.rec):(\d+): ([a-z][a-zA-Z-]*): (.+)/
      for line in lines { #expect(line.wholeMatch(of: shape) != nil, "\(line)") }
      // EXPECTED: 2 without evidence, 1 completed but not so, 2 on track but past due, 1 due before
      // start, 1 unknown unit, 1 no lead, 1 collective, 6 stale, 1 never updated, 1 paused, 1 without
      // status, 1 headline.
      #expect(lines.count == 19)
      for (id, count) in [("57-003", 1), ("57-010", 2), ("57-011", 3), ("57-031", 1)] {
        #expect(lines.filter { $0.contains(id) }.count == count, "\(id)")
      }
      let source = try folder.text("data/tasks/i.rec").components(separatedBy: "\n")
      for line in lines where line.hasPrefix("tasks/i.rec:") {
        let match = try #require(line.wholeMatch(of: shape))
        let number = try #require(Int(match.output.2))
        #expect((1...source.count).contains(number))
        #expect(!source[number - 1].isEmpty)
      }

      let clean = try TemporaryDirectory.holding(
        "%rec: Unit\n\nCode: A\nName: A unit\n\n%rec: Document\n\nNumber: D\nTitle: A document\n\n"
          + "%rec: Task\n\nId: T-1\nTitle: One\nStatus: in-progress\nLead: A\nOwner: Somebody\n"
          + "Source: D\nDue: 2027\nProduct: A thing\nUpdated: 2026-11-20\n")
      let nothing = try Program.run(["check", "--date", "2026-11-21", clean.data])
      #expect(nothing.text.isEmpty, "\(nothing.text)")
      #expect(nothing.end == .exited(0))

      try clean.write("data/bad.rec", "%rec: Task\n\nId: T-2\nTitle: Two\nno field\n")
      let bad = try Program.run(["check", "--date", "2026-11-21", clean.data])
      #expect(bad.end == .exited(1))
      #expect(bad.text.contains("bad.rec:5: "), "\(bad.text)")
      let absent = try Program.run(["check", clean.path("absent")])
      expectRefused(absent, naming: "absent")
    }

    @Test func readingWritesNothing() throws {
      let before = try folder.files()
      for command in ["summary", "list", "check", "snapshot"] { _ = try run(command) }
      _ = try run("show", "57-023")
      #expect(try folder.files() == before)
      #expect(!FileManager.default.fileExists(atPath: folder.path("data/journal")))
    }
  }
}
