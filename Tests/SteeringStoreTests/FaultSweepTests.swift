#if FAULTS  // The seam is not in what is delivered.
  import CLinux
  import Foundation
  import Glibc
  import SteeringModel
  import TestSupport
  import Testing

  @testable import SteeringStore

  /// Every system call of a save is made to fail in turn (F1 to F10).
  @Suite struct FaultSweepTests {
    static let calls = Call.allCases.filter {
      ![.inotifyInit, .inotifyAddWatch, .fstatfs].contains($0)
    }

    @Test(
      "Whatever fails: old or new bytes, nothing left beside, the outcome and the journal tell which",
      arguments: [ENOSPC, EDQUOT, EIO, EROFS, EACCES, EPERM, EMFILE, ENOENT])
    func errors(code: CInt) throws {
      var struckCalls: Set<Call> = []
      for call in Self.calls {
        for number in 1...60 {
          let room = try SavingRoom()
          let (outcome, struck) = Faults.with(.init(call, number: number, .error(code))) {
            room.save()
          }
          guard struck else { break }
          struckCalls.insert(call)
          let what: Comment = "\(call) \(number) \(outcome)"
          let text = try room.text
          #expect(text == SavingRoom.old || text == SavingRoom.new, what)
          #expect(outcome.isSaved == (text == SavingRoom.new), what)
          #expect(try room.others.isEmpty, what)
          #expect(try room.settledEntries().count == (text == SavingRoom.new ? 1 : 0), what)
          #expect(number < 60, "\(call) is called without end")
        }
      }
      #expect(
        struckCalls.isSuperset(of: [
          .openat, .write, .fsync, .renameat2, .fchmod, .close, .unlinkat,
        ]))
    }

    @Test("A signal in the middle of any call changes nothing")
    func interruptions() throws {
      for call in Self.calls {
        for number in 1...60 {
          let room = try SavingRoom()
          let (outcome, struck) = Faults.with(.init(call, number: number, .error(EINTR))) {
            room.save()
          }
          guard struck else { break }
          #expect(outcome.isSaved, "\(call) \(number)")
          #expect(try room.text == SavingRoom.new)
        }
      }
    }

    @Test("Writes that take only some of the bytes", arguments: [1, 7])
    func shortWrites(count: Int) throws {
      let room = try SavingRoom()
      let (outcome, struck) = Faults.with(.init(.write, number: 0, .short(count))) { room.save() }
      #expect(struck && outcome.isSaved)
      #expect(try room.text == SavingRoom.new)
      #expect(try room.settledEntries().count == 1)
    }

    @Test("Killed before any call: old or new bytes, and the journal agrees after the next start")
    func kills() async {
      // In a process of its own, which has few threads and may fork.
      await #expect(processExitsWith: .success) { try Self.killAtEveryCall(thenChanged: false) }
    }

    @Test("The same when somebody changes the file before the next start")
    func killsThenChanged() async {
      await #expect(processExitsWith: .success) { try Self.killAtEveryCall(thenChanged: true) }
    }

    private static func killAtEveryCall(thenChanged: Bool) throws {
      var number = 0
      var sides: Set<Bool> = []
      while true {
        number += 1
        let room = try SavingRoom()
        let child = cl_fork()
        if child == 0 {
          _ = Faults.with(.init(nil, number: number, .kill)) { room.save() }
          _exit(0)
        }
        var status: CInt = 0
        waitpid(child, &status, 0)
        guard status & 0x7F == SIGKILL else { break }
        let text = try room.text
        let isNew = text == SavingRoom.new
        sides.insert(isNew)
        try #require(isNew || text == SavingRoom.old, "call \(number)")
        if thenChanged { try room.directory.write(SavingRoom.file, text + "\nId: F\nTitle: f\n") }
        let entries = try room.settledEntries()
        try #require(entries.count == (isNew ? 1 : 0), "call \(number): \(entries)")
        try #require(try room.others.isEmpty, "call \(number)")
        let again = room.save()
        try #require(isNew ? again == .unchanged(path: SavingRoom.file) : again.isSaved)
      }
      try #require(sides == [true, false] && number > 30, "\(number) calls")
    }
  }
#endif
