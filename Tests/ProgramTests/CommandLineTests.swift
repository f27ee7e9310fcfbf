import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// The words after `steerco`: what is opened, and what is not understood.
  @Suite struct CommandLine {
    private let folder: TemporaryDirectory

    init() throws { folder = try .committee() }

    @Test func theDirectoryNamedIsOpened() throws {
      let answer = try Program.run(["summary", folder.data])
      #expect(answer.end == .exited(0))
      #expect(answer.text.contains("47 tasks"))
      #expect(answer.errors.isEmpty)
    }

    @Test func elseTheOneInTheEnvironment() throws {
      let other = try TemporaryDirectory.holding("%rec: Task\n\nId: A\nTitle: One\n")
      let environment = ["STEERCO_DATA": folder.data]
      #expect(try Program.run(["summary"], environment: environment).text.contains("47 tasks"))
      // The one named goes before it, and it goes before the current one.
      #expect(
        try Program.run(["summary", other.data], environment: environment).text
          .contains("1 task\n"))
      #expect(
        try Program.run(["summary"], in: other.data, environment: environment).text
          .contains("47 tasks"))
      let wrong = try Program.run(["summary"], environment: ["STEERCO_DATA": "/no/such/place"])
      expectRefused(wrong, naming: "/no/such/place: ")
    }

    @Test func elseTheCurrentOneIfItHoldsRecords() throws {
      #expect(try Program.run(["summary"], in: folder.data).text.contains("47 tasks"))
      #expect(
        try Program.run(["summary"], in: folder.data, environment: ["STEERCO_DATA": ""]).text
          .contains("47 tasks"))
      // The tasks alone, one directory below.
      try folder.write("below/deeper/one.rec", "%rec: Task\n\nId: A\nTitle: One\n")
      #expect(
        try Program.run(["summary"], in: folder.path("below")).text.contains("1 task\n"))
    }

    @Test func elseOneLineSaysHowToBegin() throws {
      let empty = TemporaryDirectory()
      try empty.write("notes.txt", "no records\n")
      for arguments in [[], ["summary"], ["check"], ["snapshot"], ["list"]] {
        let answer = try Program.run(arguments, in: empty.path)
        expectRefused(answer, naming: "no .rec files here", "STEERCO_DATA", "steerco demo")
      }
      #expect(try empty.names() == ["notes.txt"])
    }

    @Test(arguments: [
      (["--datee", "2026-11-21"], ["--datee", "--date?"]),
      (["--thme=paper"], ["--thme", "--theme?"]),
      (["summary", "--frobnicate"], ["--frobnicate", "--help"]),
      (["-x"], ["-x", "--help"]),
      (["sumary", "DIR"], ["sumary", "summary?"]),
      (["sumary"], ["sumary", "summary?"]),
      (["snapshoot", "DIR"], ["snapshoot", "snapshot?"]),
      (["--date", "2026-02-29", "DIR"], ["--date 2026-02-29", "2026-11-21"]),
      (["--date=tomorrow", "DIR"], ["--date tomorrow", "2026-11-21"]),
      (["summary", "--date"], ["--date needs a value"]),
      (["summary", "--language", "de", "DIR"], ["--language de", "en, vi, nb, hi"]),
      (["--read-only=yes", "DIR"], ["--read-only"]),
      (["--size", "80x24", "DIR"], ["--size", "--help"]),
      (["snapshot", "--size", "80", "DIR"], ["--size 80", "120x36"]),
      (["snapshot", "--size", "0x24", "DIR"], ["--size 0x24", "120x36"]),
      (["snapshot", "--size", "99999x24", "DIR"], ["--size 99999x24", "120x36"]),
      (["snapshot", "--keys", "<dwn>", "DIR"], ["<dwn>", "<down>?"]),
      (["snapshot", "--keys", "<nonsense>", "DIR"], ["<nonsense>", "no key"]),
      (["snapshot", "--keys", "down", "DIR"], ["down", "no key"]),
      (["snapshot", "--keys", "\"open", "DIR"], ["\"open", "never closed"]),
      (["snapshot", "--keys", "C-m", "DIR"], ["C-m", "<enter>"]),
      (["list", "--format", "jsn", "DIR"], ["--format jsn", "json?"]),
      (["summary", "--format", "csv", "DIR"], ["--format csv", "json"]),
      (["list", "--sort", "deadlin", "DIR"], ["--sort deadlin", "deadline?"]),
      (["list", "--where", "standng:behind", "DIR"], ["standng", "standing”?"]),
      (["list", "--where", "standing:behnd", "DIR"], ["behnd", "behind”?"]),
      (["list", "--where", "lead:SNW", "DIR"], ["SNW", "SNV”?"]),
      (["list", "--where", "due<soon", "DIR"], ["soon", "2026-12-31"]),
      (["list", "--where", "\"never closed", "DIR"], ["never closed"]),
      (["show"], ["Id of a task"]),
      (["summary", "DIR", "extra"], ["extra"]),
      (["DIR", "extra"], ["extra"]),
    ])
    func whatIsNotUnderstoodIsNamedWithTheNearestRightWord(
      arguments: [String], words: [String]
    ) throws {
      let before = try folder.files()
      let answer = try Program.run(
        arguments.map { $0 == "DIR" ? folder.data : $0 }, in: folder.path)
      expectRefused(answer)
      for word in words { #expect(answer.complaint.contains(word), "\(answer.complaint)") }
      #expect(!answer.complaint.contains("nil"))
      #expect(try folder.files() == before)
      #expect(try folder.names() == ["data"])
    }

    @Test func anUnknownThemeIsNamedWithTheNearest() throws {
      let wall = try Wall(folder, ["--theme", "papr"], until: nil)
      #expect(try wall.pty.waitForExit() == .exited(2))
      #expect(wall.lines[0].hasPrefix("steerco: unknown theme papr; did you mean paper?"))
      #expect(!wall.pty.output.contains(0x1B))
      #expect(wall.pty.settings == wall.before)
    }

    @Test func helpAndVersion() throws {
      for arguments in [["--help"], ["-h"], ["help"], ["summary", "--help"]] {
        let help = try Program.run(arguments)
        #expect(help.end == .exited(0))
        #expect(help.errors.isEmpty)
        for word in [
          "demo", "summary", "list", "show", "check", "snapshot", "--date", "--theme",
          "--language", "--read-only", "--mouse", "--size", "--keys", "--where", "--format",
          "--sort", "--version", "complete", "reopen", "set", "new", "remove", "undo", "fields",
          "init", "log", "changes", "--note", "--with-secret", "--yes",
        ] {
          #expect(help.text.contains(word), "\(word)")
        }
        #expect(help.lines.allSatisfy { $0.count <= 100 })
      }
      for arguments in [["--version"], ["-V"], ["version"]] {
        let version = try Program.run(arguments)
        #expect(version.end == .exited(0))
        #expect(version.text.wholeMatch(of: /steerco \d+\.\d+\.\d+\n/) != nil)
      }
    }

    @Test func whatCannotBeOpenedIsNamed() throws {
      try folder.write("file.rec", "Id: A\n")
      for command in ["summary", "list", "check", "snapshot"] {
        let absent = try Program.run([command, folder.path("absent")])
        expectRefused(absent, naming: folder.path("absent"), "No such file or directory")
        let file = try Program.run([command, folder.path("file.rec")])
        expectRefused(file, naming: folder.path("file.rec"), "not a directory")
      }
      for (path, reason) in [("absent", "No such file"), ("file.rec", "not a directory")] {
        let pty = try PseudoTerminal(size: .init(columns: 300, rows: 10))
        let before = pty.settings
        try pty.spawn(
          Program.path, [folder.path(path)], environment: Program.surroundings())
        #expect(try pty.waitForExit() == .exited(2))
        #expect(pty.screen.text.contains(reason))
        #expect(!pty.output.contains(0x1B))
        #expect(pty.settings == before)
      }
      #expect(try folder.names() == ["data", "file.rec"])
    }

    /// What runs a program as somebody to whom closed directories are closed: for root none is.
    private static let asSomeone =
      getuid() == 0 ? "exec setpriv --reuid 65534 --regid 65534 --clear-groups " : "exec "

    @Test(
      .enabled("needs setpriv (util-linux), and a build that others may run") {
        try Program.shell(asSomeone + "\"$0\" --help").end == .exited(0)
      })
    func anUnreadableDirectoryIsNamed() throws {
      let closed = TemporaryDirectory()
      try closed.write("data/tasks.rec", "%rec: Task\n\nId: A\nTitle: One\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o000], ofItemAtPath: closed.data)
      defer {
        try? FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: closed.data)
      }
      let answer = try Program.shell(Self.asSomeone + "\"$0\" summary \"$1\"", [closed.data])
      expectRefused(answer, naming: closed.data, "Permission denied")
    }

    @Test func anAnswerThatDoesNotArriveIsAFailure() throws {
      for command in ["--help", "summary", "list", "check", "snapshot"] {
        let answer = try Program.shell("exec \"$0\" \(command) > /dev/full", in: folder.data)
        expectRefused(answer, naming: "standard output", "No space left on device")
      }
      // A reader that has enough is no mistake worth a word.
      let cut = try Program.shell("\"$0\" list \"$1\" | head -n 1", [folder.data])
      #expect(cut.end == .exited(0))
      #expect(cut.errors.isEmpty)
    }
  }
}
