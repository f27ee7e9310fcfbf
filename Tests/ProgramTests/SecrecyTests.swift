import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// Tasks above ordinary secrecy: counted in words, and nothing else, unless `--with-secret` asks.
  @Suite struct Secrecy {
    private let folder: TemporaryDirectory

    init() throws {
      folder = try .holding(
        """
        %rec: Task

        Id: T1
        Title: Open work
        Status: in-progress

        Id: T2
        Title: Hush one
        Status: in-progress
        Secrecy: secret

        Id: T3
        Title: Hush two
        Status: completed
        Secrecy: confidential

        %rec: Obstacle

        Id: V-01
        Task: T2
        Text: Hush obstacle

        %rec: Entry

        At: 2026-11-20T10:00:00+07:00
        By: x
        Action: set
        Record: T2
        Field: Note
        From:
        To: Hush note

        """)
    }

    private func run(_ arguments: [String], _ options: String...) throws -> Program.Answer {
      try Program.run(arguments + options + ["--date", "2026-11-21", folder.data])
    }

    private static let readings = [
      ["summary"], ["summary", "--format", "json"], ["list"], ["list", "--where", "hush"],
      ["list", "--format", "json"], ["list", "--format", "csv"], ["list", "--format", "rec"],
      ["check"], ["log"], ["log", "--format", "json"], ["changes", "--since", "2026-01-01"],
      ["--plain"], ["snapshot"], ["snapshot", "--keys", "/ \"hush\""], ["snapshot", "--keys", "!"],
    ]

    @Test func noAnswerSaysAnythingOfThem() throws {
      for arguments in Self.readings {
        let answer = try run(arguments)
        // What was typed is shown as typed.
        #expect(!answer.text.contains("Hush"), "\(arguments)")
        for id in ["T2", "T3", "V-01"] { #expect(!answer.text.contains(id), "\(arguments)") }
      }
      for arguments in [["show", "T2"], ["complete", "T2"], ["set", "T3", "Progress=5"]] {
        expectRefused(try run(arguments), naming: "no task \(arguments[1])", code: 1)
      }
      expectRefused(
        try run(["set", "Obstacle/V-01", "Ask=x"]), naming: "no Obstacle V-01", code: 1)
    }

    @Test func theirNumberIsToldInWords() throws {
      #expect(try run(["summary"]).text.contains("\n1 task\n"))
      for arguments in [["summary"], ["--plain"], ["snapshot"]] {
        #expect(try run(arguments).text.contains("2 not shown"), "\(arguments)")
      }
      #expect(try run(["summary", "--format", "json"]).text.contains("\"not_shown\": 2"))
      #expect(try !run(["summary"], "--with-secret").text.contains("not shown"))
    }

    @Test func whoAsksForThemSeesAndChangesThem() throws {
      #expect(try run(["summary"], "--with-secret").text.contains("\n3 tasks\n"))
      #expect(try run(["list", "--where", "hush"], "--with-secret").lines.dropLast().count == 2)
      #expect(try run(["show", "T2"], "--with-secret").text.contains("Hush obstacle"))
      #expect(try run(["log"], "--with-secret").text.contains("Hush note"))
      let set = try run(["set", "T2", "Progress=5"], "--with-secret")
      #expect(set.end == .exited(0), "\(set.complaint)")
      #expect(try folder.text("data/tasks.rec").contains("Progress: 5"))
    }

    /// What is taken back is the latest change, or nothing.
    @Test func theLatestChangeIsNotPassedOverBecauseItIsOfThem() throws {
      #expect(try run(["new", "Task", "Title=x"]).text == "T4\n")
      #expect(try run(["set", "T2", "Progress=5"], "--with-secret").end == .exited(0))
      let files = try folder.text("data/tasks.rec")
      expectRefused(try run(["undo"]), naming: "--with-secret", code: 1)
      #expect(try folder.text("data/tasks.rec") == files)
      #expect(try run(["undo"], "--with-secret").end == .exited(0))
      #expect(try !folder.text("data/tasks.rec").contains("Progress: 5"))
      #expect(try run(["undo"]).end == .exited(0))
      #expect(try !folder.text("data/tasks.rec").contains("T4"))
    }

    @Test func nothingIsWrittenAboutThem() throws {
      for record in [["Obstacle", "Text=x"], ["Report", "Unit=U", "State=received"]] {
        expectRefused(
          try run(["new"] + record + ["Task=T2"]), naming: "there is no such task", code: 2)
      }
    }

    /// A key is taken whoever may see its record.
    @Test func aKeyOfTheirsIsNotGivenAgain() throws {
      #expect(try run(["new", "Task", "Title=x"]).text == "T4\n")
      #expect(try run(["new", "Obstacle", "Text=x"]).text == "V-02\n")
      #expect(try run(["new", "Task", "Id=T2", "Title=x"]).end == .exited(1))
    }
  }
}
