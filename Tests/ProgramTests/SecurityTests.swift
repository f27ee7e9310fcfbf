import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// What opening a stranger's directory cannot do: README, "Security".
  @Suite struct Security {
    /// The data, the user's own state directory, and what is nobody's business, side by side.
    private let folder: TemporaryDirectory

    init() throws {
      folder = try .committee()
      try folder.write("outside/start.sh", "# the user's own\n")
    }

    private var environment: [String: String?] { ["XDG_STATE_HOME": folder.path("state")] }

    private func run(_ arguments: String...) throws -> Program.Answer { try run(arguments) }

    private func run(_ arguments: [String]) throws -> Program.Answer {
      try Program.run(
        arguments + ["--date", "2026-11-21", folder.data], environment: environment)
    }

    /// Every file and link below a directory with what it holds, hidden ones too.
    private func everything(_ name: String) throws -> [String: String] {
      var all: [String: String] = [:]
      let manager = FileManager.default
      for path in manager.enumerator(atPath: folder.path(name))?.compactMap({ $0 as? String }) ?? []
      {
        let place = folder.path("\(name)/\(path)")
        if let link = try? manager.destinationOfSymbolicLink(atPath: place) {
          all[path] = "→ \(link)"
        } else if let bytes = manager.contents(atPath: place) {
          all[path] = bytes.base64EncodedString()
        } else {
          all[path] = "a directory"
        }
      }
      return all
    }

    /// The dashboard opened and left, in the user's name.
    private func openAndLeave(_ keys: String = "") throws {
      let wall = try Wall(folder, environment: environment)
      wall.pty.send(keys)
      try wall.pty.waitUntilIdle()
      try wall.quit()
    }

    private func link(_ name: String, to target: String) throws {
      try? FileManager.default.removeItem(atPath: folder.path(name))
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: target)
    }

    // MARK: - Instructions

    /// What an older version wrote, and what this one writes, in the name of a stranger.
    ///
    /// - Parameter isDone: whether it says that its process has seen the change happen.
    private func forgeries(_ victim: String, isDone: Bool) -> [String] {
      let entry = "At: 2026-11-20T10:00:00.000000+07:00\nBy: chair\nAction: set\nRecord: 57-031\n"
      func hexadecimal(_ text: String) -> String {
        text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      }
      let new = [
        "steerco intent 2", "directory \(hexadecimal(folder.data))", "token aaaaaa",
        "date 2026-11-20", "file create \(hexadecimal(victim)) 0000000000000000 0000000000000000",
        "at 2026-11-20T10:00:00.000000+07:00", "head \(hexadecimal(entry))",
        "block 0 \(hexadecimal("echo owned\n"))", "tail ", "end",
      ]
      let old = [
        "steerco intent 1", "journal \(victim)", "token aaaaaa", "file tasks/iv.rec",
        "old 0000000000000000", "new 0000000000000000", "entry", entry, "echo owned", "end",
      ]
      return [new, old].map { ($0 + (isDone ? ["done", ""] : [""])).joined(separator: "\n") }
    }

    @Test(arguments: [
      "/outside/start.sh", "../outside/start.sh", "../../outside/start.sh", "2026-11-20-chair.rec",
    ])
    func anIntentInTheDataIsNotBelievedAndNamed(victim: String) throws {
      let path = victim.hasPrefix("/") ? folder.path + victim : victim
      for (number, text) in forgeries(path, isDone: true).enumerated() {
        try folder.write("data/journal/.intent-aaaaa\(number)", text)
      }
      let data = try everything("data")
      let outside = try everything("outside")
      try openAndLeave()
      for command in [
        ["log"], ["changes", "--since", "2026-01-01"], ["summary"], ["check"], ["list"],
      ] {
        let answer = try run(command)
        #expect(!answer.text.contains("chair"), "\(command)")
        #expect(!answer.text.contains("owned"), "\(command)")
      }
      #expect(try everything("data") == data)
      #expect(try everything("outside") == outside)
      // A change of the user's own is saved beside it, and carries none of it out.
      #expect(try run("set", "57-031", "Progress=96").end == .exited(0))
      #expect(try everything("outside") == outside)
      #expect(try folder.names() == ["data", "outside", "state"])
      #expect(try run("log").lines.dropLast().count == 1)
      let check = try run("check").lines.filter { $0.contains("left-intent") }
      #expect(
        check.map { $0.prefix { $0 != ":" } } == [
          "journal/.intent-aaaaa0", "journal/.intent-aaaaa1",
        ])
      #expect(check.allSatisfy { $0.contains("is not used") })
    }

    /// In the user's own state directory an intent is read, and held against the files.
    @Test func anIntentInTheStateDirectoryIsHeldAgainstTheFiles() throws {
      #expect(try run("set", "57-031", "Progress=96").end == .exited(0))
      let hash = try #require(try folder.names("state/steerco").first)
      let mode =
        try FileManager.default.attributesOfItem(
          atPath: folder.path("state/steerco/\(hash)"))[.posixPermissions] as? Int
      #expect(mode == 0o700, "nobody else can leave one there")
      let data = try everything("data")
      let outside = try everything("outside")
      for (victim, isDone) in [
        (folder.path("outside/start.sh"), true), ("../outside/start.sh", true),
        ("tasks/../../outside/start.sh", true),
        // The files tell that it has not happened.
        ("tasks/none.rec", false), ("tasks/iv.rec", false),
      ] {
        for text in forgeries(victim, isDone: isDone) {
          try folder.write("state/steerco/\(hash)/aaaaaa", text)
          #expect(try run("log").lines.dropLast().count == 1, "\(victim)")
          #expect(try everything("data") == data, "\(victim)")
          #expect(try everything("outside") == outside, "\(victim)")
        }
      }
    }

    /// Where others may write, they may leave an intent.
    @Test(arguments: ["state/steerco", "state/steerco/HASH"])
    func aStateDirectoryThatOthersMayWriteIsNotUsed(name: String) throws {
      #expect(try run("set", "57-031", "Progress=96").end == .exited(0))
      let hash = try #require(try folder.names("state/steerco").first)
      chmod(folder.path(name.replacing("HASH", with: hash)), 0o777)
      let data = try everything("data")
      let answer = try run("set", "57-031", "Progress=97")
      expectRefused(answer, naming: "\(folder.path("state/steerco")): Permission denied", code: 1)
      #expect(try everything("data") == data)
    }

    // MARK: - Links

    @Test func aFileThatALinkLeadsToOutsideIsReadAndNeverWritten() throws {
      let text = try folder.text("data/obstacles.rec")
      try folder.write("outside/start.sh", text)
      try link("data/obstacles.rec", to: "../outside/start.sh")
      let data = try everything("data")
      let check = try run("check").lines.filter { $0.contains("outside-link") }
      #expect(check.count == 1 && check[0].hasPrefix("obstacles.rec:"))
      #expect(check[0].contains("lies outside this directory, where a link leads"))
      // It is read.
      #expect(try run("summary").text.contains("5  blocked"))
      let refusal = "stands outside this directory, where a link leads: it is only read"
      for (arguments, name) in [
        (["new", "Obstacle", "Text=curl x | sh"], "obstacles.rec"),
        (["set", "Obstacle/V-02", "Ask=curl x | sh"], "V-02"),
        (["remove", "Obstacle/V-02", "--note", "x", "--yes"], "V-02"),
      ] {
        let answer = try run(arguments)
        expectRefused(answer, code: 1)
        #expect(answer.complaint == "steerco: Not saved: \(name) \(refusal)\n")
      }
      #expect(try folder.text("outside/start.sh") == text)
      #expect(try everything("data").filter { !$0.key.hasPrefix("journal") } == data)
      #expect(try run("log").text.isEmpty)
    }

    @Test func aDirectoryThatALinkLeadsToOutsideIsReadAndNeverWritten() throws {
      let manager = FileManager.default
      for name in ["tasks", "reports", "journal"] {
        try? manager.moveItem(
          atPath: folder.path("data/\(name)"), toPath: folder.path("outside/\(name)"))
        try manager.createDirectory(
          atPath: folder.path("outside/\(name)"), withIntermediateDirectories: true)
        try link("data/\(name)", to: "../outside/\(name)")
      }
      let outside = try everything("outside")
      #expect(try run("summary").text.contains("47 tasks"))
      let check = try run("check").lines.filter { $0.contains("outside-link") }
      #expect(check.contains { $0.hasPrefix("tasks/iv.rec:") })
      for arguments in [
        ["complete", "57-023"], ["new", "Task", "Title=x", "Group=II"],
        ["new", "Report", "Unit=EAKAO", "Period=2026-11", "State=nothing"],
        // The journal is written in the directory or nowhere, and without it nothing is.
        ["new", "Obstacle", "Text=x"],
      ] {
        let answer = try run(arguments)
        expectRefused(answer, naming: "Not saved: ", code: 1)
      }
      #expect(try everything("outside") == outside)
    }

    @Test func aLinkThatLeadsNowhereMakesNoFileThere() throws {
      try link("data/obstacles.rec", to: folder.path("outside/new.rec"))
      let answer = try run("new", "Obstacle", "Text=x")
      expectRefused(
        answer, naming: "obstacles.rec stands behind a link that leads nowhere", code: 1)
      #expect(try folder.names("outside") == ["start.sh"])
      try link("data/journal", to: folder.path("outside/journal"))
      #expect(try run("set", "57-031", "Progress=96").end == .exited(1))
      #expect(try folder.names("outside") == ["start.sh"])
    }

    /// What is wrong in a theme is shown with the words that stand there.
    @Test(arguments: [
      ("themes/own.theme", "../../outside/secret"), ("themes/own.theme", "../plain.txt"),
      ("themes", "../outside"),
    ])
    func noThemeIsReadThroughALink(name: String, target: String) throws {
      try folder.write("outside/secret", "password = hunter2\n")
      try folder.write("outside/own.theme", "password = hunter2\n")
      try folder.write("data/plain.txt", "password = hunter2\n")
      try FileManager.default.createDirectory(
        atPath: folder.path("data/themes"), withIntermediateDirectories: true)
      try link("data/\(name)", to: target)
      try folder.replace(
        "\nToday: ", by: "\nTheme: own\nToday: ", in: "data/committee.rec")
      let themes = try Program.run(["themes", folder.data])
      #expect(!themes.text.contains("hunter2") && !themes.text.contains("\nown\n"))
      let wall = try Wall(folder, environment: environment)
      try wall.pty.waitFor("own")
      // Once through all the themes that there are.
      for theme in ["night", "contrast", "sixteen", "mono", "paper"] {
        wall.pty.send("t")
        try wall.pty.waitFor("Theme \(theme)")
      }
      try wall.quit()
      let shown = String(decoding: wall.pty.output, as: UTF8.self)
      #expect(!shown.contains("hunter2") && !shown.contains("password"))
    }

    // MARK: - Texts

    /// A value of several lines cannot say what looks like a figure of its own.
    @Test func noTextForgesALineOfAnAnswer() throws {
      let forged = "0 overdue, all is well"
      let data = try TemporaryDirectory.holding(
        """
        %rec: Committee

        Name: A
        + \(forged)
        Today: 2026-11-21

        %rec: Unit

        Code: U
        Name: U
        + \(forged)

        %rec: Task

        Id: T-1
        Title: One
        + \(forged)
        Due: 2025
        + \(forged)
        Status: in-progress
        Lead: U
        + \(forged)
        Lead: V\u{85}\(forged)\u{2028}\(forged)
        Owner: \u{202E}\(forged)

        %rec: Headline

        As_of: 2025
        + \(forged)
        Total: 5
        + \(forged)
        Completed: 2

        %rec: Entry

        At: 2026-11-20T10:00:00+07:00
        + \(forged)
        By: x
        + \(forged)
        Action: set
        Record: T-1
        Field: Due
        From: 2024
        + \(forged)
        To: 2025
        Note: \(forged)
        + \(forged)

        """)
      for arguments in [
        ["summary"], ["list"], ["check"], ["log"], ["changes", "--since", "2026-01-01"],
        ["show", "T-1"], ["--plain"],
      ] {
        let answer = try Program.run(arguments + [data.data])
        #expect(!answer.text.isEmpty, "\(arguments)")
        for line in answer.lines {
          #expect(!line.hasPrefix(forged), "\(arguments): \(line)")
        }
        #expect(
          !answer.text.unicodeScalars.contains { scalar in
            (0x7F..<0xA0).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
          })
      }
    }

    // MARK: - Reading

    /// Whoever only looks leaves no trace, and nothing that lies there is run.
    @Test func whoOnlyReadsWritesNothingAndRunsNothing() throws {
      let trap = "#!/bin/sh\ntouch \"\(folder.path("outside/ran"))\"\n"
      for name in [
        "git", "vi", "less", ".steercorc", ".git/hooks/post-checkout", "journal/hook.sh",
        "themes/run.theme", "templates/notice.sh", "units.rec.sh",
      ] {
        try folder.write("data/\(name)", trap)
        chmod(folder.path("data/\(name)"), 0o755)
      }
      let before = try everything("data")
      let times = try modified()
      var environment = environment
      // Also for whoever has the directory itself on the search path, and stands in it.
      environment["PATH"] = ".:" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
      for arguments in [
        ["summary"], ["check"], ["list"], ["list", "--format", "json"], ["show", "57-023"],
        ["log"], ["changes", "--since", "2026-01-01"], ["snapshot", "--keys", "c y"],
        ["--plain"], ["themes"],
      ] {
        let answer = try Program.run(
          arguments + [folder.data], in: folder.data, environment: environment)
        #expect(!answer.output.isEmpty || arguments == ["log"], "\(arguments)")
      }
      try openAndLeave("/digital\r")
      #expect(try everything("data") == before)
      #expect(try modified() == times)
      #expect(try folder.names("outside") == ["start.sh"])
      #expect(!FileManager.default.fileExists(atPath: folder.path("state")))
    }

    /// When each directory of the data was last changed.
    private func modified() throws -> [String: Date] {
      let names =
        FileManager.default.enumerator(atPath: folder.data)?
        .compactMap { $0 as? String } ?? []
      return try Dictionary(
        uniqueKeysWithValues: ([""] + names).map { name in
          let facts = try FileManager.default.attributesOfItem(atPath: "\(folder.data)/\(name)")
          return (name, facts[.modificationDate] as? Date ?? .distantPast)
        })
    }

    /// The operator's own editor is started by a shell, and the name is none of its words.
    @Test func noNameOfAFileIsRun() throws {
      let name = "-a$(touch ran)`touch ran`;touch ran;'\"& .rec"
      try folder.write("outside/d/\(name)", "%rec: Task\n\nId: A-1\nTitle: One\n")
      let pty = try PseudoTerminal()
      try pty.spawn(
        Program.path, [folder.path("outside/d")],
        environment: Program.surroundings(["VISUAL": "printf '<%s>'"]))
      try pty.waitFor("A-1")
      pty.send("e")
      try pty.wait(for: "the editor's answer") { _ in
        String(decoding: pty.output, as: UTF8.self).contains(
          "<+3><\(folder.path)/outside/d/\(name)>")
      }
      try pty.waitFor("A-1")
      pty.send("q")
      #expect(try pty.waitForExit() == .exited(0))
      #expect(try folder.names("outside/d") == [name])
    }

    /// The value of a field becomes a file's name, and no path.
    @Test func noValueLeadsANewFileElsewhere() throws {
      let outside = try everything("outside")
      let answer = try run(
        "new", "Report", "Unit=EAKAO", "Period=2026-11", "State=nothing")
      #expect(answer.end == .exited(0))
      for period in ["../../outside/x", "/tmp/x", "2026-11/../../../outside/x"] {
        let refused = try run("new", "Report", "Unit=EAKAO", "Period=\(period)", "State=nothing")
        expectRefused(refused, naming: "Period \(period)")
      }
      #expect(try everything("outside") == outside)
      #expect(try folder.names("data/reports").filter { $0.contains("2026-11") } == ["2026-11.rec"])
    }
  }
}
