#if FAULTS  // The seam is not in what is delivered.
  import CLinux
  import Foundation
  import Glibc
  import RecText
  import SteeringModel
  import TestSupport
  import Testing

  @testable import SteeringStore

  /// What is kept until it is settled, and what is on disk before it is let go.
  @Suite struct RecoveryTests {
    private static let wall: Int64 = 1_795_000_000_000_000_000

    /// A room in which the journal's file of the day can be opened and not be written: it has grown
    /// too large.
    private func roomWithoutJournal(
      _ scenario: Scenario = .field
    ) throws -> (SavingRoom, options: StoreOptions, blocked: String) {
      let room = try SavingRoom(scenario)
      var options = room.options
      options.wall = { Self.wall }
      let name = "journal/\(LocalTime(Self.wall).date)-here_op.rec"
      try room.directory.write(name, "")
      let blocked = room.directory.path(name)
      try #require(truncate(blocked, Descriptor.largest + 1) == 0)
      return (room, options, blocked)
    }

    private func intent(_ room: SavingRoom) throws -> String {
      let name = try #require(room.intents.first)
      let data = FileManager.default.contents(atPath: room.statePath + "/" + name)
      return String(decoding: try #require(data), as: UTF8.self)
    }

    @Test func anEntryThatCannotBeWrittenWaitsForSeveralStarts() throws {
      let (room, options, blocked) = try roomWithoutJournal()
      let outcome = Saver.save(room.scenario.change, in: room.directory.path, options: options)
      #expect(try #require(outcome.saved).isTold == false)
      for _ in 0..<3 {
        Saver(directory: room.directory.path, options: options).begin()
        #expect(room.intents.count == 1)
        #expect(try intent(room).hasPrefix("steerco intent 2\n"))
      }
      unlink(blocked)
      #expect(try room.settledEntries().count == 1)
    }

    /// One process for all of the saves, or one for each.
    @Test(arguments: [true, false])
    func everyEntryThatWaitsIsToldWithALaterSave(isOneProcess: Bool) throws {
      let (room, old, blocked) = try roomWithoutJournal()
      var options = old
      // Each entry has a moment of its own.
      let clock = Shared<Int64>(Self.wall + 1_000_000_000_000_000)
      let journal = URL(filePath: blocked).deletingLastPathComponent().path
      options.wall = {
        clock.change { $0 += 1_000_000 }
        return clock.value
      }
      let name = "\(journal)/\(LocalTime(clock.value).date)-here_op.rec"
      try #require(rename(blocked, name) == 0)
      var saver = Saver(directory: room.directory.path, options: options)
      var before = "not-started"
      func save(_ value: String) throws -> SavedChange {
        if !isOneProcess { saver = Saver(directory: room.directory.path, options: options) }
        let seen = "Id: T2\nTitle: Task 2\nStatus: \(before)\n"
        before = value
        return try #require(saver.save(SavingRoom.edit("T2", value, seen: seen)).saved)
      }
      for (count, value) in ["paused", "submitted", "in-progress"].enumerated() {
        #expect(try !save(value).isTold)
        #expect(room.intents.count == count + 1)
      }
      unlink(name)
      #expect(try save("completed").isTold)
      #expect(room.intents.isEmpty)
      let told = try room.settledEntries().compactMap { entry in
        entry.first { $0.hasPrefix("To=") }
      }
      #expect(told == ["To=paused", "To=submitted", "To=in-progress", "To=completed"])
    }

    /// What has the name of the journal's file of the day and cannot be written.
    @Test(arguments: ["directory", "fifo", "link", "hard link"])
    func nothingIsSavedThatTheJournalCouldNotTell(kind: String) throws {
      let (room, options, blocked) = try roomWithoutJournal()
      unlink(blocked)
      let other = TemporaryDirectory()
      try other.write("file.rec", "theirs")
      switch kind {
      case "directory": try #require(mkdir(blocked, 0o777) == 0)
      case "fifo": try #require(mkfifo(blocked, 0o666) == 0)
      case "link": try #require(symlink(other.path("file.rec"), blocked) == 0)
      default:
        try room.directory.write("journal/other", "theirs")
        try #require(link(room.directory.path("journal/other"), blocked) == 0)
      }
      let outcome = Saver.save(room.scenario.change, in: room.directory.path, options: options)
      guard case .failed(let path, _, _) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect("\(room.directory.path)/\(path)" == blocked)
      #expect(try room.text == SavingRoom.old)
      #expect(room.intents.isEmpty)
      #expect(try other.text("file.rec") == "theirs")
    }

    @Test func aSaveIsNotedAsDoneOnlyWhenItIsOnDisk() throws {
      var (confirmed, unconfirmed) = (0, 0)
      for number in 1...40 {
        let (room, options, blocked) = try roomWithoutJournal(.two)
        // A change with new records reads all files. From that call on a directory has the name.
        unlink(blocked)
        let plan = Faults.Plan(.fsync, number: number, .error(EIO)) { mkdir(blocked, 0o777) }
        let (outcome, _) = Faults.with(plan) {
          Saver.save(room.scenario.change, in: room.directory.path, options: options)
        }
        guard let saved = outcome.saved, !saved.isTold else { continue }
        #expect(try intent(room).hasSuffix("\ndone\n") == saved.isConfirmed, "call \(number)")
        if saved.isConfirmed { confirmed += 1 } else { unconfirmed += 1 }
        rmdir(blocked)
        #expect(try room.settledEntries().count == 1)
      }
      // The files lie in two directories.
      #expect(confirmed > 0 && unconfirmed == 2)
    }

    @Test func aDirectoryThatIsMadeForAFileIsForcedToTheDiskToo() throws {
      let report = Scenario.record(
        .report, [("Unit", "A"), ("Period", "2026-10"), ("State", "received")])
      // One that is there may be what an attempt made that was overtaken.
      for isThere in [false, true] {
        var unconfirmed = 0
        for number in 1...40 {
          let room = try SavingRoom(.field)
          if isThere { try room.directory.write("reports/2026-09.rec", "") }
          let (outcome, _) = Faults.with(.init(.fsync, number: number, .error(EIO))) {
            room.save(try? Change(.new, [.insert(report)]))
          }
          if outcome.saved?.isConfirmed == false { unconfirmed += 1 }
        }
        #expect(unconfirmed == 2)
      }
    }

    @Test func anIntentIsKeptUntilWhatBecameOfItIsOnDisk() async {
      await #expect(processExitsWith: .success) {
        var halves = 0
        for number in 1... {
          let room = try SavingRoom(.two)
          let child = cl_fork()
          if child == 0 {
            _ = Faults.with(.init(nil, number: number, .kill)) { room.save() }
            _exit(0)
          }
          var status: CInt = 0
          waitpid(child, &status, 0)
          guard status & 0x7F == SIGKILL else { break }
          let files = try room.files()
          guard files != room.scenario.before, files != room.scenario.after else { continue }
          halves += 1
          _ = Faults.with(.init(.fsync, number: 1, .error(EIO))) {
            Saver(directory: room.directory.path, options: room.options).begin()
          }
          try #require(room.intents.count == 1, "call \(number)")
          try #require(try room.settledEntries().count == 1)
          try #require(try room.files() == room.scenario.after)
          try #require(try room.others.isEmpty)
        }
        try #require(halves > 0)
      }
    }

    @Test func anIntentThatIsJustBeingWrittenIsNobodyElsesToSettle() throws {
      for number in 1...400 {
        let room = try SavingRoom(.two)
        // Another process that cannot have the lock, and does not wait for it.
        var unlocked = room.options
        unlocked.runtimeDirectory = room.directory.path("nowhere")
        let options = unlocked
        let lost = Shared<[String]>([])
        let plan = Faults.Plan(nil, number: number, .meanwhile) {
          let before = room.intents
          Saver(directory: room.directory.path, options: options).begin()
          let after = room.intents
          lost.change { $0 = before.filter { !after.contains($0) } }
        }
        let (outcome, struck) = Faults.with(plan) { room.save() }
        guard struck else { break }
        #expect(outcome.isSaved && lost.value.isEmpty, "call \(number): \(lost.value)")
        #expect(try room.settledEntries().count == 1)
      }
    }
  }
#endif
