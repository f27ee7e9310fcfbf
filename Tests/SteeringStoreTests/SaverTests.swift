import CLinux
import Foundation
import Glibc
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

@Suite struct SaverTests {
  @Test func savesOneFieldAndTellsTheJournal() throws {
    let room = try SavingRoom()
    let outcome = room.save()
    #expect(outcome.isSaved && outcome.conflictCopy == nil)
    #expect(try room.text == SavingRoom.new)
    #expect(try room.others.isEmpty)
    let entries = try room.settledEntries()
    #expect(entries.count == 1)
    #expect(
      entries[0].fields.dropFirst() == [
        "By=op", "Host=here", "Action=status", "Record=T2", "Field=Status", "From=not-started",
        "To=completed",
      ])
    // F47: undoing is a guarded edit and an entry of its own, which names the one it takes back.
    let undo = try #require(outcome.reversal)
    #expect(room.save(undo).isSaved)
    #expect(try room.text == SavingRoom.old)
    let both = try room.settledEntries()
    #expect(both.count == 2)
    #expect(both[1].fields.contains("Action=undo"))
    #expect(both[1].fields.last == "Undoes=" + both[0].fields[0].dropFirst(3))
    #expect(room.save(undo) != .unchanged(path: SavingRoom.file))
    #expect(try room.settledEntries().count == 2)
  }

  @Test(
    "The file keeps its mode, owner and attributes (F18 to F20, F23)",
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

  @Test("A symbolic link stays one, its target changes where it is (F24 to F26)")
  func links() throws {
    let room = try SavingRoom()
    let other = TemporaryDirectory()
    try other.write("real.rec", SavingRoom.old)
    unlink(room.path)
    symlink(other.path("real.rec"), other.path("three.rec"))
    symlink(other.path("three.rec"), room.directory.path("two.lnk"))
    symlink("../two.lnk", room.path)
    #expect(room.save().isSaved)
    #expect(try other.text("real.rec") == SavingRoom.new)
    #expect(try other.names() == ["real.rec", "three.rec"])
    #expect(try status(room.path, followsLink: false).isLink)
    #expect(try room.others.isEmpty)
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
    #expect(hard == .refused(.notEditable(.hardLink)))  // F28
    let closed = try refusal { chmod($0.path, 0o444) }
    #expect(closed == .refused(.notEditable(.readOnlyFile)))  // F16
    let twice = try refusal { try $0.directory.write("b.rec", SavingRoom.old) }
    #expect(twice == .refused(.duplicate))  // R25
  }

  @Test("A file larger than any offset reaches is refused (F48)")
  func tooLarge() throws {
    let room = try SavingRoom()
    #expect(truncate(room.path, off_t(UInt32.max)) == 0)
    let saver = Saver(directory: room.directory.path, options: room.options)
    let holding = Holding(path: Array(SavingRoom.file.utf8))
    #expect(saver.save(SavingRoom.edit(), known: [holding]) == .refused(.tooLarge))
    #expect(try room.others.isEmpty)
  }

  #if FAULTS
    @Test("A directory that may not be written is refused (F17)")
    func readOnlyDirectory() throws {
      let room = try SavingRoom()
      let (outcome, struck) = Faults.with(.init(.faccessat, number: 2, .error(EACCES))) {
        room.save()
      }
      #expect(struck)
      #expect(outcome == .refused(.notEditable(.readOnlyDirectory)))
      #expect(try room.text == SavingRoom.old)
    }
  #endif

  @Test(
    "The record decides, not the file",
    arguments: [
      // F37: moved in the file; other records changed.
      ("%rec: Task\n\nId: T9\n\nId: T2\nTitle: Task 2\nStatus: not-started\n", true),
      // F41: the whole file has other line ends.
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
      #expect(outcome == .refused(.changedMeanwhile(fields: [field])))
    }
  }

  @Test(
    "What the record has become",
    arguments: [
      ("%rec: Task\n\nId: T1\n", SaveOutcome.refused(.recordGone)),  // F36
      ("%rec: Task\n\nId: T2b\nTitle: Task 2\n", .refused(.recordGone)),  // F38
      (
        "%rec: Task\n\nId: T2\nTitle: Task 2\nStatus: completed\n",
        .unchanged(path: SavingRoom.file)
      ),  // F39
      ("%rec: Task\n\n<<<<<<< a\nId: T2\n=======\n>>>>>>> b\n", .refused(.conflict)),  // F40
      ("%rec: Task\n\nId: T2\nTitle Task 2\n", .refused(.damaged)),
      ("%rec: Task\n\nId: T2\n\nId: T2\n", .refused(.duplicate)),
      ("%rec: Unit\n\nId: T2\n", .refused(.recordGone)),
      ("", .refused(.recordGone)),
    ])
  func meanwhile(text: String, outcome: SaveOutcome) throws {
    let room = try SavingRoom()
    try room.directory.write(SavingRoom.file, text)
    #expect(room.save() == outcome)
    #expect(try room.text == text)
    #expect(try room.settledEntries().isEmpty)
  }

  @Test func aLinkThatLeadsNowhereIsNamed() throws {
    let room = try SavingRoom()
    unlink(room.path)
    symlink("nowhere.rec", room.path)
    let saver = Saver(directory: room.directory.path, options: room.options)
    let dangling = saver.save(
      SavingRoom.edit(), known: [Holding(path: Array(SavingRoom.file.utf8))])
    #expect(dangling == .refused(.notEditable(.danglingLink)))
    unlink(room.path)
    symlink("a.rec", room.path)
    let looping = saver.save(SavingRoom.edit(), known: [Holding(path: Array(SavingRoom.file.utf8))])
    #expect(looping == .refused(.notEditable(.linkLoop)))
  }

  @Test func aRecordThatMovedToAnotherFileIsFoundThere() throws {
    let room = try SavingRoom()
    try room.directory.write("b.rec", SavingRoom.old)
    try room.directory.write(SavingRoom.file, "%rec: Task\n\nId: T7\n")
    let saver = Saver(directory: room.directory.path, options: room.options)
    #expect(
      saver.save(SavingRoom.edit(), known: [Holding(path: Array(SavingRoom.file.utf8))]).isSaved)
    #expect(try room.directory.text("b.rec") == SavingRoom.new)
  }

  @Test("The same edit twice is one write (F50)")
  func doubleKeyPress() throws {
    let room = try SavingRoom()
    #expect(room.save().isSaved)
    let inode = try status(room.path).identity
    #expect(room.save() == .unchanged(path: SavingRoom.file))
    #expect(try status(room.path).identity == inode)
    #expect(try room.settledEntries().count == 1)
  }

  @Test("The same task from two sides: one wins, the other is told (F31)")
  func sameTask() throws {
    let room = try SavingRoom()
    #expect(room.save().isSaved)
    let outcome = room.save(SavingRoom.edit("T2", "paused"))
    let field = Refusal.ChangedField(name: "Status", seen: ["not-started"], now: ["completed"])
    #expect(outcome == .refused(.changedMeanwhile(fields: [field])))
  }

  #if FAULTS
    @Test("Where there is no exchange, a save says so (F35)")
    func reduced() throws {
      for code in [EINVAL, ENOSYS, EOPNOTSUPP] {
        let room = try SavingRoom()
        let (outcome, struck) = Faults.with(.init(.renameat2, number: 1, .error(code))) {
          room.save()
        }
        guard case .saved(_, _, true, true, nil) = outcome, struck else {
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
      guard case .saved(_, _, false, false, nil) = outcome, struck else {
        Issue.record("\(outcome)")
        return
      }
      #expect(try room.text == SavingRoom.new)
    }
  #endif

  @Test("Leftovers: ours and old are removed, a foreign content is kept under a lasting name (F12)")
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
    #expect(left[0] == ".a.rec.tmp")
    #expect(left[1].hasPrefix("a.rec.conflict-"))
    #expect(try room.directory.text("tasks/" + left[1]) == "foreign")
  }

  private func status(_ path: String, followsLink: Bool = true) throws -> FileStatus {
    let root = try Descriptor.openDirectory(Array("/".utf8))
    return try root.status(of: Array(path.utf8), followsLink: followsLink)
  }
}
