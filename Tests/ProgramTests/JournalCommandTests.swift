import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// `complete`, `reopen`, `set`, `log`, `changes`: exit codes, words, and what the journal says.
  @Suite struct JournalCommands {
    private let room: TaskRoom

    init() throws { room = try TaskRoom(tasks: 3) }

    private typealias Change = TaskRoom.Entry.Change

    @Test func eachSaveIsAnEntryWithWhoWhenAndWhat() throws {
      let saved = try room.run(
        "complete", "T2", "--on", "2026-11-20", "--evidence", "R 1", "--note", "at the meeting")
      #expect(saved.end == .exited(0))
      // What was written is shown: a wrong clock is seen at once.
      #expect(
        saved.lines == [
          "Saved: T2 completed, tasks.rec", "  Status: completed", "  Completed: 2026-11-20",
          "  Evidence: R 1", "",
        ])
      #expect(try room.run("reopen", "T2", "--note", "not proven").end == .exited(0))
      #expect(try room.run("set", "T1", "Due=2027-Q1", "Title=One\ntwo").end == .exited(0))
      let log = try room.log()
      #expect(log.map(\.action) == ["complete", "reopen", "set"])
      #expect(log.map(\.record) == ["T2", "T2", "T1"])
      #expect(log.map(\.note) == ["at the meeting", "not proven", nil])
      #expect(log.allSatisfy { !$0.by.isEmpty && !$0.host.isEmpty && $0.undoes == nil })
      #expect(
        log[0].changes == [
          Change(field: "Status", from: "not-started", to: "completed"),
          Change(field: "Completed", from: "", to: "2026-11-20"),
          Change(field: "Evidence", from: "", to: "R 1"),
        ])
      #expect(
        log[1].changes == [
          Change(field: "Status", from: "completed", to: "in-progress"),
          Change(field: "Completed", from: "2026-11-20", to: ""),
        ])
      #expect(log[2].changes.contains(Change(field: "Title", from: "Task 1", to: "One\ntwo")))
      #expect(log.map(\.at) == log.map(\.at).sorted())
      let pattern = try Regex(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{6}[+-][0-9]{2}:[0-9]{2}")
      #expect(log.allSatisfy { $0.at.wholeMatch(of: pattern) != nil })
      // One file a day and a writer, each entry a paragraph that GNU recutils reads.
      let names = try room.folder.names("data/journal")
      #expect(names.count == 1 && names[0].hasPrefix(String(log[0].at.prefix(10)) + "-"))
      let text = try room.folder.text("data/journal/\(names[0])")
      #expect(text.hasPrefix("%rec: Entry\n\nAt: \(log[0].at)\nBy: \(log[0].by)\nHost: "))
    }

    @Test func theHistoryInWordsAndSinceADay() throws {
      try history()
      let all = try room.run("log")
      #expect(
        all.lines == [
          "2026-11-18 09:00:00 an@wall T1 complete: Status in-progress → completed; "
            + "Completed 2026-11-18",
          "2026-11-19 09:00:00 an@wall T1 undo: Status completed → in-progress; "
            + "Completed 2026-11-18 taken out [takes back 2026-11-18T09:00:00.000000+07:00]",
          "2026-11-20 09:00:00 an@wall T2 reopen: Status completed → in-progress (not proven)", "",
        ])
      let since = try room.run("log", "--since", "2026-11-20")
      #expect(since.lines == [all.lines[2], ""])
      #expect(try room.run("log", "--since", "2027-01-01").text.isEmpty)
      let none = try room.run("log", "--since", "2027-01-01", "--format", "json")
      #expect(none.text == "[]\n")
    }

    @Test func whatHappenedSinceADay() throws {
      try history()
      try room.folder.write(
        "data/more.rec",
        """
        %rec: Obstacle

        Id: O1
        Task: T3
        Text: No money
        Status: open
        Since: 2026-11-20

        %rec: Extension

        Task: T3
        From: 2026-12
        To: 2027
        On: 2026-11-20

        %rec: Task

        Id: T4
        Title: Task 4
        Status: completed
        Completed: 2026-11-19
        Start: 2026-11-18
        """)
      let day = ["--date", "2026-11-21", "--since", "2026-11-18"]
      let words = try Child.run(["changes"] + day + [room.folder.data])
      #expect(
        words.lines == [
          "completed: 1", "  T4  2026-11-19  Task 4", "reopened: 1", "  T2  2026-11-20  Task 2",
          "moved: 1", "  T3  2026-11-20  Task 3", "blocked: 1", "  T3  2026-11-20  Task 3",
          "added: 1", "  T4  2026-11-18  Task 4", "",
        ], "\(words.text)")
      let json = try Child.run(["changes", "--format", "json"] + day + [room.folder.data])
      let groups = try JSONDecoder().decode(
        [String: [[String: String]]].self, from: Data(json.output))
      #expect(Set(groups.keys) == ["completed", "reopened", "moved", "blocked", "added"])
      #expect(groups["reopened"] == [["id": "T2", "on": "2026-11-20"]])
      // The order is the one of the words.
      let places = ["completed", "reopened", "moved", "blocked", "added"].map {
        json.text.range(of: "\"\($0)\"")?.lowerBound
      }
      #expect(places == places.sorted { ($0 ?? json.text.startIndex) < ($1 ?? json.text.endIndex) })
      let later = try room.run("changes", "--since", "2027-01-01")
      #expect(later.lines.filter { $0.hasSuffix(": 0") }.count == 5)
    }

    @Test func whatTheJournalAndTheFilesDifferInIsToldAsItStands() throws {
      let day = ["--date", "2026-11-21", "--since", "2026-11-18"]
      func run(_ arguments: String...) throws {
        #expect(try Child.run(arguments + [room.folder.data]).end == .exited(0))
      }
      // Complete since long, and entered only now; done again after it was undone; withdrawn.
      try run("complete", "T1", "--on", "2026-10-01")
      try run("complete", "T2", "--on", "2026-10-01")
      try run("reopen", "T2", "--note", "not signed")
      try run("complete", "T2", "--on", "2026-10-02")
      try run("complete", "T3", "--on", "2026-10-01")
      try run("set", "T3", "Status=withdrawn", "--note", "merged")
      let words = try Child.run(["changes"] + day + [room.folder.data])
      #expect(words.lines.prefix(1) == ["completed: 2"], "\(words.text)")
      #expect(words.lines.contains("reopened: 0"))
    }

    @Test func aTaskThatIsCompleteIsNotReopenedWithoutAReason() throws {
      #expect(try room.run("complete", "T1").end == .exited(0))
      let before = try room.text
      let refused = try room.run("set", "T1", "Status=in-progress")
      #expect(refused.end == .exited(1) && refused.complaint.contains("--note"))
      #expect(try room.text == before)
      #expect(
        try room.run("set", "T1", "Status=in-progress", "--note", "not signed").end == .exited(0))
      #expect(try !room.text.contains("Completed:"))
    }

    @Test func aDayToComeIsNoDayOfCompletion() throws {
      let refused = try room.run("complete", "T1", "--on", "9999-01-01")
      #expect(refused.end == .exited(1) && refused.complaint.contains("future"))
      #expect(try room.text == room.old)
    }

    @Test func anAnswerThatIsNotTheWholeSaysSo() throws {
      // A link to a name that no file system takes: what not even root can read.
      symlink(String(repeating: "x", count: 300), room.folder.path("data/more.rec"))
      for command in [["summary"], ["list"], ["--plain"], ["changes", "--since", "2026-01-01"]] {
        let answer = try Child.run(command + [room.folder.data])
        #expect(answer.end == .exited(1), "\(command)")
        #expect(answer.complaint.contains("more.rec: File name too long"), "\(command)")
        #expect(!answer.text.isEmpty)
      }
    }

    /// A journal of other days: an edit, its undoing, and a reopening.
    private func history() throws {
      try room.folder.write(
        "data/journal/2026-11-wall-an.rec",
        """
        %rec: Entry

        At: 2026-11-18T09:00:00.000000+07:00
        By: an
        Host: wall
        Action: complete
        Record: T1
        Field: Status
        From: in-progress
        To: completed
        Field: Completed
        From:
        To: 2026-11-18

        At: 2026-11-19T09:00:00.000000+07:00
        By: an
        Host: wall
        Action: undo
        Record: T1
        Field: Status
        From: completed
        To: in-progress
        Field: Completed
        From: 2026-11-18
        To:
        Undoes: 2026-11-18T09:00:00.000000+07:00

        At: 2026-11-20T09:00:00.000000+07:00
        By: an
        Host: wall
        Action: reopen
        Record: T2
        Field: Status
        From: completed
        To: in-progress
        Note: not proven
        """)
    }

    @Test func anUndoIsASecondEditThatNamesTheFirst() throws {
      let wall = try Wall(room.folder)
      try wall.complete()
      try wall.pty.waitFor("1 completed")
      wall.pty.send("u")
      try wall.pty.wait(for: "the undoing") { !$0.text.contains("1 completed") }
      wall.pty.send("\u{12}")
      try wall.pty.waitFor("1 completed")
      try wall.quit()
      let log = try room.log()
      #expect(log.map(\.action) == ["complete", "undo", "redo"])
      #expect(log.map(\.undoes) == [nil, log[0].at, log[1].at])
      #expect(
        log[1].changes.contains(Change(field: "Status", from: "completed", to: "not-started")))
      // Done again, it counts as done; a reopening it never was.
      let changes = try room.run("changes", "--since", "2026-01-01").text
      #expect(changes.contains("completed: 1") && changes.contains("reopened: 0"))
    }

    @Test func whatStandsThereAlreadyIsNotWrittenAgain() throws {
      let complete = ["complete", "T2", "--on", "2026-11-20", "--evidence", "R 1"]
      #expect(try Child.run(complete + [room.folder.data]).end == .exited(0))
      let text = try room.text
      for again in [complete, ["complete", "T2"], ["set", "T2", "Status=completed"]] {
        let answer = try Child.run(again + [room.folder.data])
        #expect(answer.end == .exited(0) && answer.errors.isEmpty)
        #expect(answer.text.contains("already"), "\(answer.text)")
      }
      #expect(try room.text == text)
      #expect(try room.log().count == 1)
      let other = try room.run("complete", "T2", "--on", "2026-11-19")
      expectRefused(other, naming: "T2", "2026-11-20", "reopen", code: 1)
      #expect(try room.run("complete", "T2", "--evidence", "R 2").end == .exited(0))
      #expect(try room.text.contains("Evidence: R 1\nEvidence: R 2\n"))
    }

    @Test(arguments: [
      (["complete"], "Id of a task"), (["reopen", "T1"], "--note"),
      (["reopen", "T1", "--note", " \t"], "--note"), (["set", "T1"], "FIELD=VALUE"),
      (["set", "T1", "Statsu=paused"], "Status?"), (["set", "T1", "status=paused"], "Status?"),
      (["set", "T1", "Status=done"], "not-started"), (["set", "T1", "Due=soon"], "2026-11-21"),
      (["set", "T1", "Progress=101"], "0 to 100"), (["set", "T1", "Title="], "Title"),
      (["set", "T1", "Id=T9"], "Id"), (["set", "T1", "Note=ends in \\"], "Note"),
      (["set", "T1", "Due=2026", "Due=2027"], "given twice"),
      (["complete", "T1", "--on", "2026-02-30"], "--on 2026-02-30"),
      (["complete", "T1", "--since", "2026-02-01"], "--since"),
      (["changes"], "--since"), (["log", "--since", "yesterday"], "--since yesterday"),
      (["log", "--format", "csv"], "text or json"),
      (["changes", "--since", "2026-01-01", "--format", "rec"], "text or json"),
    ])
    func wrongUseIsNamedAndWritesNothing(arguments: [String], words: String) throws {
      let answer = try Child.run(
        arguments + (arguments.count > 1 || arguments == ["changes"] ? [room.folder.data] : []))
      expectRefused(answer, naming: words)
      #expect(try room.text == room.old)
      #expect(try room.folder.names("data") == [TaskRoom.name])
    }

    @Test func whatTheDataRefuseIsNamedAndWritesNothing() throws {
      let text =
        room.old
        + "\nId: D\nTitle: Twice\n\nId: D\nTitle: Twice\n\nId: B\nTitle: Bad\nnot a field\n"
      try room.folder.write("data/\(TaskRoom.name)", text)
      for (arguments, words) in [
        (["complete", "T9"], "no task T9"), (["reopen", "T1", "--note", "x"], "not complete"),
        (["complete", "D"], "D"), (["set", "B", "Progress=1"], "B"),
      ] {
        let answer = try Child.run(arguments + [room.folder.data])
        expectRefused(answer, naming: words, code: 1)
      }
      #expect(try room.text == text)
      #expect(try room.folder.names("data") == [TaskRoom.name])
    }

    @Test func aDirectoryMayHaveAnEqualsSign() throws {
      let folder = TemporaryDirectory()
      try folder.write("a=b/tasks.rec", room.old)
      let answer = try Program.run(["set", "T1", "Progress=5", "./a=b"], in: folder.path)
      #expect(answer.end == .exited(0), "\(answer.complaint)")
      #expect(try folder.text("a=b/tasks.rec").contains("Progress: 5"))
    }

    @Test func aSaveWhoseAnswerDoesNotArriveIsSavedAllTheSame() throws {
      let answer = try Program.shell(
        "exec \"$0\" set T1 Progress=5 \"$1\" > /dev/full", [room.folder.data])
      #expect(answer.end == .exited(0))
      #expect(answer.complaint.contains("standard output: No space left on device"))
      #expect(try room.text.contains("Progress: 5"))
    }

    @Test func whoOnlyReadsWritesNothing() throws {
      // What a killed save left: a reader leaves it to the next who writes or asks for the journal.
      #expect(try room.run("set", "T1", "Progress=1").end == .exited(0))
      let folder = try #require(try room.folder.names("state/steerco").first)
      try room.folder.write("state/steerco/\(folder)/aaaaaa", "steerco intent 2\ncut off")
      for command in ["list", "summary", "check", "snapshot"] { _ = try room.run(command) }
      #expect(room.intents == ["\(folder)/aaaaaa"])
      #expect(try room.log().count == 1)
      #expect(room.intents == [])
    }
  }
}
