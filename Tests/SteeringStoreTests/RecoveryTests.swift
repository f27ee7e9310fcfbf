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

    /// A room in which the journal's file of the day cannot be written: a directory has its name.
    private func roomWithoutJournal(
      _ scenario: Scenario = .field
    ) throws -> (SavingRoom, options: StoreOptions, blocked: String) {
      let room = try SavingRoom(scenario)
      var options = room.options
      options.wall = { Self.wall }
      let blocked = room.directory.path("journal/\(LocalTime(Self.wall).date)-here_op.rec")
      try FileManager.default.createDirectory(
        atPath: blocked, withIntermediateDirectories: true)
      return (room, options, blocked)
    }

    private func intent(_ room: SavingRoom) throws -> String {
      let name = try #require(room.intents.first)
      let data = FileManager.default.contents(atPath: room.statePath + "/" + name)
      return String(decoding: try #require(data), as: UTF8.self)
    }

    @Test func anEntryThatCannotBeWrittenWaitsForSeveralStarts() throws {
      let (room, options, blocked) = try roomWithoutJournal()
      #expect(
        Saver.save(room.scenario.change, in: room.directory.path, options: options).isSaved)
      for _ in 0..<3 {
        Saver(directory: room.directory.path, options: options).begin()
        #expect(room.intents.count == 1)
        #expect(try intent(room).hasPrefix("steerco intent 2\n"))
      }
      rmdir(blocked)
      #expect(try room.settledEntries().count == 1)
    }

    @Test func aSaveIsNotedAsDoneOnlyWhenItIsOnDisk() throws {
      var (confirmed, unconfirmed) = (0, 0)
      for number in 1...40 {
        let (room, options, blocked) = try roomWithoutJournal(.two)
        let (outcome, _) = Faults.with(.init(.fsync, number: number, .error(EIO))) {
          Saver.save(room.scenario.change, in: room.directory.path, options: options)
        }
        guard let saved = outcome.saved else { continue }
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
