import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// Saving and watching where file systems end: full, read-only, mounted over, layered.
  ///
  /// Every mount is made in a name space of its own, and is gone with the programs in it.
  @Suite(
    .enabled(
      if: getuid() == 0 && Program.has("unshare") && Program.has("nsenter"),
      "needs root, and unshare (util-linux)"))
  struct SavingOnMounts {
    private let room: TaskRoom

    init() throws { room = try TaskRoom(tasks: 30, below: nil) }

    /// Runs lines of shell in which `$0` is the program, `$1` the data directory, `$2` one beside.
    private func mounted(_ script: String) throws -> Program.Answer {
      try FileManager.default.createDirectory(
        atPath: room.folder.path("beside"), withIntermediateDirectories: true)
      let child = try Child(
        [
          "unshare", "-m", "--propagation", "private", "/bin/sh", "-ec", script, Program.path,
          room.folder.data, room.folder.path("beside"),
        ], program: "/usr/bin/env")
      return try child.wait()
    }

    /// What a script prints after it tried to save: the exit code, and whether the bytes are old.
    private static let verdict = """
      code=0; "$0" complete T7 "$1" || code=$?
      cmp -s "$1/tasks.rec" "$2/old" && echo "old, $code" || echo "not old, $code"
      ls -A "$1" "$1/journal" || true
      """

    private static let small = """
      cp "$1/tasks.rec" "$2/old"; mkdir "$2/journal"
      mount -t tmpfs -o size=64k,nr_inodes=16 steerco "$1"; cp "$2/old" "$1/tasks.rec"

      """

    @Test(
      "A full disk: old bytes stay, file and reason are named, and with room it is saved",
      arguments: [
        // Where the journal stands on the same disk, and where it does not.
        "", "mkdir \"$1/journal\"; mount --bind \"$2/journal\" \"$1/journal\"\n",
      ])
    func full(journal: String) throws {
      let answer = try mounted(
        Self.small + journal + "cat /dev/zero > \"$1/fill\" || true\n" + Self.verdict
          + "\nrm \"$1/fill\"; \"$0\" complete T7 \"$1\"; \"$0\" log \"$1\"")
      #expect(answer.text.contains("old, 1"), "\(answer.text) \(answer.complaint)")
      #expect(!answer.text.contains(".tmp"))
      #expect(
        answer.complaint.contains("steerco: Not saved: tasks.rec: No space left on device"))
      #expect(answer.text.contains("Saved: T7"))
      #expect(answer.lines.filter { $0.contains("T7 complete: ") }.count == 1)
      #expect(answer.end == .exited(0))
    }

    @Test("A new record on a full disk: told as what it is, and no empty file is left")
    func newRecord() throws {
      let answer = try mounted(
        Self.small
          + """
          "$0" set T7 Progress=5 "$1"; cp "$1/tasks.rec" "$2/old"
          cat /dev/zero > "$1/fill" || true
          for record in "Task Title=x" "Obstacle Text=x"; do
            code=0; "$0" new $record "$1" || code=$?; echo "$record $code"
          done
          cmp "$1/tasks.rec" "$2/old"; ls -A "$1"
          rm "$1/fill"; "$0" new Obstacle Text=x "$1"; "$0" undo "$1"; ls -A "$1"
          """)
      let complaints = answer.complaint.split(separator: "\n")
        .filter { $0.contains("Not saved") }
      #expect(
        complaints == [
          "steerco: Not saved: tasks.rec: No space left on device (write). The file is as it was.",
          "steerco: Not saved: obstacles.rec: No space left on device (write). "
            + "The file is as it was.",
        ], "\(answer.complaint)")
      let lines = answer.lines.filter { !$0.hasPrefix(" ") && !$0.hasPrefix("Saved") }
      #expect(
        lines == [
          "Task Title=x 1", "Obstacle Text=x 1", "fill", "journal", "tasks.rec", "V-01", "journal",
          "tasks.rec", "",
        ], "\(answer.text)")
    }

    @Test("No inode left: old bytes stay, file and reason are named")
    func inodes() throws {
      let answer = try mounted(
        Self.small + "i=0; while touch \"$1/f$i\" 2>/dev/null; do i=$((i+1)); done\n"
          + Self.verdict + "\nrm \"$1\"/f*; \"$0\" complete T7 \"$1\"")
      #expect(answer.text.contains("old, 1"), "\(answer.text) \(answer.complaint)")
      #expect(answer.complaint.contains("journal: No space left on device"))
      #expect(answer.text.contains("Saved: T7"))
    }

    @Test("A read-only mount: refused with the reason")
    func readOnly() throws {
      let answer = try mounted(
        "cp \"$1/tasks.rec\" \"$2/old\"; mkdir \"$1/journal\"\n"
          + "mount --bind \"$1\" \"$1\"; mount -o remount,bind,ro \"$1\"\n" + Self.verdict)
      #expect(answer.text.contains("old, 1"), "\(answer.text) \(answer.complaint)")
      #expect(
        answer.complaint.contains("Not saved: T7 stands on a file system that is read-only"))
    }

    /// Whether the file system of the rooms lets a file be made immutable.
    private static func knowsImmutableFiles() throws -> Bool {
      let folder = TemporaryDirectory()
      try folder.write("file", "")
      return try Program.shell("chattr +i file && chattr -i file", in: folder.path).end
        == .exited(0)
    }

    @Test(
      "An immutable file: refused with the reason",
      .enabled("needs a file system that knows chattr +i") { try knowsImmutableFiles() })
    func immutable() throws {
      let answer = try mounted(
        "cp \"$1/tasks.rec\" \"$2/old\"; mkdir \"$1/journal\"; chattr +i \"$1/tasks.rec\"\n"
          + Self.verdict + "\nchattr -i \"$1/tasks.rec\"")
      #expect(answer.text.contains("old, 1"), "\(answer.text) \(answer.complaint)")
      #expect(answer.complaint.contains("Not saved: T7 stands in a file that is read-only"))
      #expect(try room.others == [])
    }

    @Test("A link to a file on another mount: the target changes there, the link stays")
    func otherMount() throws {
      let answer = try mounted(
        """
        cp "$1/tasks.rec" "$2/old"; mkdir "$1/other"; mount -t tmpfs steerco "$1/other"
        mv "$1/tasks.rec" "$1/other/real"; ln -s other/real "$1/tasks.rec"
        "$0" complete T7 --on 2026-11-21 "$1"
        readlink "$1/tasks.rec"; ls -A "$1/other"; diff "$2/old" "$1/other/real" || true
        """)
      #expect(answer.end == .exited(0), "\(answer.complaint)")
      #expect(
        Array(answer.lines.dropFirst(3)) == [
          "other/real", "real", "29c29,30", "< Status: not-started", "---",
          "> Status: completed", "> Completed: 2026-11-21", "",
        ], "\(answer.text)")
    }

    @Test("A layered file system: saved by exchange, and lower edits are seen by polling")
    func overlay() throws {
      let folder = room.folder
      let pty = try wall(
        """
        mkdir -p "$2/upper" "$2/work"
        mount -t overlay steerco -o "lowerdir=$1,upperdir=$2/upper,workdir=$2/work" "$1"
        """)
      try pty.waitFor("every 2 s")
      try pty.waitFor("30 tasks")
      // Edited in the layer below, of which no event tells.
      let below = try folder.text("data/tasks.rec")
      try folder.write("data/tasks.rec", below + "\nId: T31\nTitle: From below\n")
      try pty.waitFor("31 tasks")
      let saved = try inside(pty, "\"$0\" complete T31 \"$1\"")
      #expect(saved.end == .exited(0), "\(saved.complaint)")
      #expect(!saved.text.contains("reduced"))
      try pty.waitFor("1 completed")
      #expect(try folder.text("beside/upper/tasks.rec").contains("Status: completed"))
      #expect(try folder.text("data/tasks.rec") == below + "\nId: T31\nTitle: From below\n")
      pty.send("q")
      #expect(try pty.waitForExit() == .exited(0))
    }

    @Test("Another file system mounted over the directory, and taken away again")
    func mountedOver() throws {
      let pty = try wall("true")
      try pty.waitFor("30 tasks")
      let over = try inside(
        pty,
        """
        mount -t tmpfs steerco "$1"
        printf '%%rec: Task\\n\\nId: M1\\nTitle: On the other one\\n' > "$1/m.rec"
        """)
      #expect(over.end == .exited(0), "\(over.complaint)")
      // No event tells of that: it is seen when somebody asks, or within half a minute.
      if !isThorough { pty.send("r") }
      try pty.wait(for: "what was mounted") {
        $0.text.contains("On the other one") && $0.text.contains("1 task ")
      }
      let away = try inside(pty, "umount \"$1\"")
      #expect(away.end == .exited(0), "\(away.complaint)")
      try pty.waitFor("30 tasks")
      try room.folder.write("data/more.rec", "%rec: Task\n\nId: N\nTitle: Afterwards\n")
      try pty.waitFor("31 tasks")
      pty.send("q")
      #expect(try pty.waitForExit() == .exited(0))
    }

    /// The dashboard in a name space of its own, after some lines of shell.
    private func wall(_ script: String) throws -> PseudoTerminal {
      try FileManager.default.createDirectory(
        atPath: room.folder.path("beside"), withIntermediateDirectories: true)
      let pty = try PseudoTerminal()
      try pty.spawn(
        "/usr/bin/env",
        [
          "unshare", "-m", "--propagation", "private", "/bin/sh", "-ec",
          script + "\nexec \"$0\" \"$1\"", Program.path, room.folder.data,
          room.folder.path("beside"),
        ], environment: Program.surroundings())
      return pty
    }

    /// Lines of shell where the dashboard sees them.
    private func inside(_ pty: PseudoTerminal, _ script: String) throws -> Program.Answer {
      try Child(
        [
          "nsenter", "-m", "-t", "\(pty.processNumber)", "/bin/sh", "-ec", script, Program.path,
          room.folder.data, room.folder.path("beside"),
        ], program: "/usr/bin/env"
      ).wait()
    }
  }
}
