import CLinux
import Foundation
import Glibc
import RecText
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

@Suite struct SaverTests {
  private static let task = RecordKey(.task, "T2")

  @Test func savesOneFieldAndTellsTheJournal() throws {
    let room = try SavingRoom()
    let outcome = room.save()
    #expect(outcome.isSaved && outcome.conflictCopies.isEmpty)
    #expect(try room.text == SavingRoom.new)
    #expect(try room.others.isEmpty)
    let entries = try room.settledEntries()
    #expect(entries.count == 1)
    #expect(
      entries[0].dropFirst() == [
        "By=op", "Host=here", "Action=set", "Record=T2", "Field=Status", "From=not-started",
        "To=completed",
      ])
    // Undoing is a guarded edit and an entry of its own, which names the one it takes back.
    let undo = try #require(outcome.reversal)
    #expect(room.save(undo).isSaved)
    #expect(try room.text == SavingRoom.old)
    let both = try room.settledEntries()
    #expect(both.count == 2)
    #expect(both[1].contains("Action=undo"))
    #expect(both[1].last == "Undoes=" + both[0][0].dropFirst(3))
    #expect(room.save(undo) != .unchanged(paths: [SavingRoom.file]))
    #expect(try room.settledEntries().count == 2)
  }

  @Test(
    "The file keeps its mode, owner and attributes",
    arguments: [0o640, 0o664, 0o600])
  func keepsMetadata(mode: Int) throws {
    let room = try SavingRoom()
    chmod(room.path, mode_t(mode))
    let hasAttributes = cl_setxattr(room.path, "user.origin", "here", 4) == 0
    if geteuid() == 0 { chown(room.path, 1234, 5678) }
    let before = try status(room.path)
    let mask = umask(0o077)
    defer { umask(mask) }
    #expect(room.save().isSaved)
    let after = try status(room.path)
    #expect(after.mode == before.mode && after.owner == before.owner && after.group == before.group)
    if hasAttributes {
      var value = [CChar](repeating: 0, count: 8)
      #expect(cl_getxattr(room.path, "user.origin", &value, 8) == 4)
    }
  }

  @Test("A symbolic link stays one, its target changes where it is")
  func links() throws {
    let room = try SavingRoom()
    try room.directory.write("other/real.txt", SavingRoom.old)
    unlink(room.path)
    symlink("real.txt", room.directory.path("other/three.lnk"))
    symlink("other/three.lnk", room.directory.path("two.lnk"))
    symlink("../two.lnk", room.path)
    #expect(room.save().isSaved)
    #expect(try room.directory.text("other/real.txt") == SavingRoom.new)
    #expect(try room.directory.names("other") == ["real.txt", "three.lnk"])
    #expect(try status(room.path, followsLink: false).isLink)
    #expect(try room.directory.names("tasks") == ["a.rec"])
  }

  @Test("What may not be replaced is refused with the reason, and left alone")
  func refusals() throws {
    func refusal(_ change: (SavingRoom) throws -> Void) throws -> SaveOutcome {
      let room = try SavingRoom()
      try change(room)
      let outcome = room.save()
      #expect(try room.text == SavingRoom.old)
      #expect(try room.settledEntries().isEmpty)
      return outcome
    }
    let hard = try refusal { link($0.path, $0.directory.path("tasks/twin")) }
    #expect(hard == .refused(.notEditable(path: SavingRoom.file, .hardLink)))
    let closed = try refusal { chmod($0.path, 0o444) }
    #expect(closed == .refused(.notEditable(path: SavingRoom.file, .readOnlyFile)))
    let twice = try refusal { try $0.directory.write("b.rec", SavingRoom.old) }
    #expect(twice == .refused(.duplicate(SaverTests.task)))
  }

  /// What has the name that the file of a new record would have.
  @Test(arguments: [
    ("directory", Refusal.Reason.notAFile), ("fifo", .notAFile), ("link nowhere", .danglingLink),
    ("link to itself", .linkLoop), ("link to a directory", .notAFile), ("link outside", .outside),
  ])
  func aNameThatIsTakenByNoFileOfOursIsNamed(kind: String, reason: Refusal.Reason) throws {
    let room = try SavingRoom()
    let other = TemporaryDirectory()
    try other.write("theirs.rec", "# theirs\n")
    let path = room.directory.path("models.rec")
    let made =
      switch kind {
      case "directory": mkdir(path, 0o777)
      case "fifo": mkfifo(path, 0o666)
      case "link nowhere": symlink("nowhere", path)
      case "link to itself": symlink("models.rec", path)
      case "link to a directory": symlink("tasks", path)
      default: symlink(other.path("theirs.rec"), path)
      }
    try #require(made == 0)
    let record = Scenario.record(.model, [("Title", "x")])
    let change = try Change(.new, [.insert(record)], about: SaverTests.task)
    let refusal = Refusal.notEditable(path: "models.rec", reason)
    #expect(room.save(change) == .refused(refusal))
    // The task that it is about stands where it stood.
    #expect(change.subject(of: refusal) == "models.rec")
    #expect(change.subject(of: .noKey) == "T2")
    #expect(try other.text("theirs.rec") == "# theirs\n")
    #expect(room.intents.isEmpty)
  }

  #if FAULTS
    @Test("A directory that may not be written is refused")
    func readOnlyDirectory() throws {
      let room = try SavingRoom()
      let (outcome, struck) = Faults.with(.init(.faccessat, number: 2, .error(EACCES))) {
        room.save()
      }
      #expect(struck)
      #expect(outcome == .refused(.notEditable(path: SavingRoom.file, .readOnlyDirectory)))
      #expect(try room.text == SavingRoom.old)
    }
  #endif

  @Test(
    "The record decides, not the file",
    arguments: [
      // Moved in the file; other records changed.
      ("%rec: Task\n\nId: T9\n\nId: T2\nTitle: Task 2\nStatus: not-started\n", true),
      // The whole file has other line ends.
      (taskFile(3, lineEnd: "\r\n"), true),
      // The very record changed.
      ("%rec: Task\n\nId: T2\nTitle: Task 2, new\nStatus: not-started\n", false),
    ])
  func rebases(text: String, isSaved: Bool) throws {
    let room = try SavingRoom()
    try room.directory.write(SavingRoom.file, text)
    let outcome = room.save()
    #expect(outcome.isSaved == isSaved)
    let expected =
      isSaved
      ? text.replacing(
        "Title: Task 2\nStatus: not-started", with: "Title: Task 2\nStatus: completed"
      ).replacing(
        "Title: Task 2\r\nStatus: not-started", with: "Title: Task 2\r\nStatus: completed") : text
    #expect(try room.text == expected)
    if !isSaved {
      let field = Refusal.ChangedField(name: "Title", seen: ["Task 2"], now: ["Task 2, new"])
      #expect(outcome == .refused(.changedMeanwhile(SaverTests.task, fields: [field])))
    }
  }

  @Test(
    "What the record has become",
    arguments: [
      ("%rec: Task\n\nId: T1\n", SaveOutcome.refused(.recordGone(SaverTests.task))),
      ("%rec: Task\n\nId: T2b\nTitle: Task 2\n", .refused(.recordGone(SaverTests.task))),
      (
        "%rec: Task\n\nId: T2\nTitle: Task 2\nStatus: completed\n",
        .unchanged(paths: [SavingRoom.file])
      ),
      (
        "%rec: Task\n\n<<<<<<< a\nId: T2\n=======\n>>>>>>> b\n",
        .refused(.conflict(SaverTests.task))
      ),
      ("%rec: Task\n\nId: T2\nTitle Task 2\n", .refused(.damaged(SaverTests.task))),
      ("%rec: Task\n\nId: T2\n\nId: T2\n", .refused(.duplicate(SaverTests.task))),
      ("%rec: Unit\n\nId: T2\n", .refused(.recordGone(SaverTests.task))),
      ("", .refused(.recordGone(SaverTests.task))),
    ])
  func meanwhile(text: String, outcome: SaveOutcome) throws {
    let room = try SavingRoom()
    try room.directory.write(SavingRoom.file, text)
    #expect(room.save() == outcome)
    #expect(try room.text == text)
    #expect(try room.settledEntries().isEmpty)
  }

  @Test func aRecordThatMovedToAnotherFileIsFoundThere() throws {
    let room = try SavingRoom()
    let known = try known(SavingRoom.file, in: room)
    try room.directory.write("b.rec", SavingRoom.old)
    try room.directory.write(SavingRoom.file, "%rec: Task\n\nId: T7\n")
    let saver = Saver(directory: room.directory.path, options: room.options)
    #expect(saver.save(SavingRoom.edit(), known: [known]).isSaved)
    #expect(try room.directory.text("b.rec") == SavingRoom.new)
  }

  /// A file as somebody has read it.
  private func known(_ name: String, in room: SavingRoom) throws -> SourceFile {
    SourceFile(
      path: Array(name.utf8),
      file: RecParser.parse(
        try room.directory.bytes(name), path: name, vocabulary: Schema.standard.vocabulary),
      status: nil)
  }

  @Test("The same edit twice is one write")
  func doubleKeyPress() throws {
    let room = try SavingRoom()
    #expect(room.save().isSaved)
    let inode = try status(room.path).identity
    #expect(room.save() == .unchanged(paths: [SavingRoom.file]))
    #expect(try status(room.path).identity == inode)
    #expect(try room.settledEntries().count == 1)
  }

  @Test("The same task from two sides: one wins, the other is told")
  func sameTask() throws {
    let room = try SavingRoom()
    #expect(room.save().isSaved)
    let outcome = room.save(SavingRoom.edit("T2", "paused"))
    let field = Refusal.ChangedField(name: "Status", seen: ["not-started"], now: ["completed"])
    #expect(outcome == .refused(.changedMeanwhile(SaverTests.task, fields: [field])))
  }

  #if FAULTS
    @Test("Where there is no exchange, a save says so")
    func reduced() throws {
      for code in [EINVAL, ENOSYS, EOPNOTSUPP] {
        let room = try SavingRoom()
        let (outcome, struck) = Faults.with(.init(.renameat2, number: 1, .error(code))) {
          room.save()
        }
        guard let saved = outcome.saved, saved.isReduced, saved.isConfirmed, struck else {
          Issue.record("\(outcome)")
          return
        }
        #expect(try room.text == SavingRoom.new)
        #expect(try room.others.isEmpty)
        #expect(try room.settledEntries().count == 1)
      }
    }
  #endif

  #if FAULTS
    @Test("A directory that cannot be synchronised is told, not called a failure")
    func unconfirmed() throws {
      let room = try SavingRoom(journal: false)
      let (outcome, struck) = Faults.with(.init(.fsync, number: 2, .error(EIO))) { room.save() }
      guard let saved = outcome.saved, !saved.isReduced, !saved.isConfirmed, struck else {
        Issue.record("\(outcome)")
        return
      }
      #expect(try room.text == SavingRoom.new)
    }
  #endif

  @Test("Leftovers: ours and old are removed, a foreign content is kept under a lasting name")
  func leftovers() throws {
    let room = try SavingRoom()
    let ours = ContentHash(Array("ours".utf8)).text
    let old = ContentHash(Array("old".utf8)).text
    let names = ["aaaaaa": "ours", "bbbbbb": "old", "cccccc": "foreign"]
    for (token, content) in names {
      try room.directory.write("tasks/.a.rec.\(token)-\(old)-\(ours).tmp", content)
    }
    try room.directory.write("tasks/.a.rec.dddddd-\(old)-\(ours).part.tmp", "hal")
    try room.directory.write("tasks/.a.rec.tmp", "somebody's")
    Saver(directory: room.directory.path, options: room.options).begin()
    #expect(try room.others.count == 5)
    var later = room.options
    later.wall = { Clock.wall() + Leftovers.age + 1_000_000_000 }
    Saver(directory: room.directory.path, options: later).begin()
    let left = try room.others
    #expect(left.count == 2)
    #expect(left[0] == "tasks/.a.rec.tmp")
    #expect(left[1].hasPrefix("tasks/a.rec.conflict-"))
    #expect(try room.directory.text(left[1]) == "foreign")
  }

  private func status(_ path: String, followsLink: Bool = true) throws -> FileStatus {
    let root = try Descriptor.openDirectory(Array("/".utf8))
    return try root.status(of: Array(path.utf8), followsLink: followsLink)
  }
}
