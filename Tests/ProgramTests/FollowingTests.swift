import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// Colleagues edit the same files: the wall follows, and the operator's place stays.
  @Suite struct Following {
    struct Deed: Sendable, CustomTestStringConvertible {
      let name: String
      let line: String
      /// What is to be seen on the screen, and in the line that tells of it.
      let seen: String
      let told: String

      var testDescription: String { name }
    }

    static let title =
      "s/Revise the/Rewrite the/;s/the project for building/our house, "
      + "and build/"

    static let deeds = [
      Deed(
        name: "append",
        line:
          "printf '\\nId: 57-900\\nTitle: New\\nStatus: in-progress\\nDue: 2024\\n' >> tasks/iii.rec",
        seen: "57-900", told: "tasks/iii.rec changed: 57-900"),
      Deed(
        name: "truncate and write",
        line: "sed '\(title)' tasks/iii.rec > ../new && cat ../new > tasks/iii.rec",
        seen: "our house", told: "tasks/iii.rec changed: 57-023"),
      Deed(
        name: "sed -i", line: "sed -i '\(title)' tasks/iii.rec",
        seen: "our house", told: "tasks/iii.rec changed: 57-023"),
      Deed(
        name: "mv over it",
        line: "sed '\(title)' tasks/iii.rec > ../new && mv ../new tasks/iii.rec",
        seen: "our house", told: "tasks/iii.rec changed: 57-023"),
      Deed(
        name: "a backup beside it",
        line: "cp tasks/iii.rec tasks/iii.rec~ && sed -i '\(title)' tasks/iii.rec",
        seen: "our house", told: "tasks/iii.rec changed: 57-023"),
      Deed(
        name: "a new file",
        line:
          "printf '%%rec: Task\\n\\nId: 57-900\\nTitle: New\\nStatus: in-progress\\nDue: 2024\\n' > new.rec",
        seen: "57-900", told: "new.rec added: 57-900"),
      Deed(
        name: "a new directory",
        line:
          "mkdir -p a/b && printf '%%rec: Task\\n\\nId: 57-900\\nTitle: New\\nDue: 2024\\nStatus: in-progress\\n' > a/b/new.rec",
        seen: "57-900", told: "a/b/new.rec added: 57-900"),
      Deed(
        name: "a rename", line: "mv tasks/iii.rec tasks/drei.rec",
        seen: "tasks/drei.rec", told: "tasks/drei.rec"),
      Deed(
        name: "a delete", line: "rm tasks/vii.rec", seen: "46 tasks",
        told: "tasks/vii.rec removed"),
    ]

    private static let vim =
      Deed(
        name: "vim",
        line:
          "vim -N -u NONE -i NONE -es -c '%\(title.prefix(28))' -c '%s/the project for building/our house/' -c wq tasks/iii.rec",
        seen: "our house", told: "tasks/iii.rec changed: 57-023")

    @Test(arguments: deeds)
    func isFollowed(deed: Deed) throws { try follow(deed) }

    @Test(.enabled(if: Program.has("vim"), "needs vim"))
    func vimIsFollowed() throws { try follow(Self.vim) }

    private func follow(_ deed: Deed) throws {
      let wall = try Wall()
      try wall.select("57-040")
      let answer = try Program.shell(deed.line, in: wall.folder.data)
      try wall.pty.waitFor(deed.seen)
      try wall.pty.wait(for: deed.told) { $0.lines.last?.contains(deed.told) ?? false }
      // vim in its silent mode ends with 1 where a pattern was not found.
      #expect(answer.end == .exited(0) || deed.name == "vim", "\(answer.complaint)")
      #expect(wall.selected == "57-040")
      #expect(wall.pty.screen.bells == 0)
      try wall.quit()
    }

    @Test(.enabled(if: Program.has("git"), "needs git"))
    func gitCheckout() throws {
      let folder = try TemporaryDirectory.committee()
      let git = "git -c user.name=n -c user.email=e -c init.defaultBranch=main -c gc.auto=0"
      let made = try Program.shell(
        "\(git) init -q && \(git) add . && \(git) commit -qm one && \(git) checkout -q -b other"
          + " && sed -i '\(Self.title)' tasks/iii.rec && rm tasks/vii.rec"
          + " && \(git) commit -qam two && \(git) checkout -q main",
        in: folder.data)
      #expect(made.end == .exited(0), "\(made.complaint)")
      let wall = try Wall(folder)
      try wall.select("57-040")
      _ = try Program.shell("\(git) checkout -q other", in: folder.data)
      try wall.pty.wait(for: "the other branch") {
        $0.text.contains("our house") && $0.text.contains("46 tasks")
      }
      #expect(wall.selected == "57-040")
      _ = try Program.shell("\(git) checkout -q main", in: folder.data)
      try wall.pty.wait(for: "the first branch") {
        !$0.text.contains("our house") && $0.text.contains("47 tasks")
      }
      #expect(wall.selected == "57-040")
      #expect(wall.bottom.contains("tasks/"))
      try wall.quit()
    }

    @Test func withoutEventsItIsPolledAndSaysSo() throws {
      let wall = try Wall(environment: ["STEERCO_NO_INOTIFY": "1"], until: "every 2 s")
      _ = try Program.shell(Self.deeds[2].line, in: wall.folder.data)
      try wall.pty.waitFor("our house")
      try wall.quit()
    }

    @Test func aDamagedRecordIsCountedAndTheRestIsShown() throws {
      let wall = try Wall()
      #expect(wall.bottom.contains("19 problems"))
      try wall.select("57-007")
      try wall.folder.replace(
        "Due: 2025\nProgress: 72", by: "Due 2025\nProgress: 72", in: "data/tasks/iii.rec")
      try wall.pty.waitFor("2 unaccounted")
      for id in ["57-023", "57-007", "57-024", "57-041"] {
        #expect(wall.pty.screen.text.contains(id))
      }
      #expect(wall.selected == "57-007")
      #expect(wall.pty.screen.text.contains("47 tasks"))
      wall.pty.send("!")
      try wall.pty.waitFor("tasks/iii.rec:")
      #expect(wall.lines.contains { $0.contains("tasks/iii.rec:") && $0.contains("57-023") })
      wall.pty.send(Wall.escape)
      try wall.pty.waitFor("1 Tasks")
      // It cannot be changed from here.
      wall.pty.send("G" + Wall.home)
      let damaged = try wall.folder.files()
      wall.pty.send("/57-023" + Wall.enter)
      try wall.pty.wait(for: "the damaged task") { Wall.selected(in: $0) == "57-023" }
      wall.pty.send("c")
      try wall.pty.waitFor("damaged")
      try wall.pty.answer("y")
      wall.pty.send(Wall.escape + Wall.escape)
      #expect(try wall.folder.files() == damaged)
      try wall.folder.replace(
        "Due 2025\nProgress: 72", by: "Due: 2025\nProgress: 72", in: "data/tasks/iii.rec")
      try wall.pty.waitFor("1 unaccounted")
    }

    @Test func aDirectoryThatIsGoneIsToldAndFoundAgain() throws {
      let wall = try Wall()
      _ = try Program.shell("mv data away", in: wall.folder.path)
      // What was last known stays, below the line that says so.
      try wall.pty.wait(for: "stale") {
        $0.text.contains("stale since") && $0.lines[2].contains("47 tasks")
      }
      _ = try Program.shell("rm away/tasks/vii.rec; mv away data", in: wall.folder.path)
      try wall.pty.wait(for: "live again") {
        $0.lines[0].contains("live") && $0.text.contains("46 tasks")
      }
      try wall.quit()
    }

    @Test func whileFrozenChangesWait() throws {
      let wall = try Wall()
      wall.pty.send("F")
      try wall.pty.waitFor("frozen")
      _ = try Program.shell(Self.deeds[2].line, in: wall.folder.data)
      try wall.pty.waitFor("1 change waits")
      #expect(!wall.pty.screen.text.contains("our house"))
      wall.pty.send("F")
      try wall.pty.waitFor("our house")
    }
  }
}
