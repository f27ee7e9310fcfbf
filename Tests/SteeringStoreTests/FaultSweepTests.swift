#if FAULTS  // The seam is not in what is delivered.
  import CLinux
  import Foundation
  import Glibc
  import RecText
  import SteeringModel
  import TestSupport
  import Testing

  @testable import SteeringStore

  /// Every system call of a save is made to fail in turn.
  @Suite struct FaultSweepTests {
    static let calls = Call.allCases.filter {
      ![.inotifyInit, .inotifyAddWatch, .fstatfs].contains($0)
    }

    @Test(
      "Whatever fails: all old or all new, nothing left beside, outcome and journal tell which",
      arguments: Scenario.all)
    func errors(scenario: Scenario) throws {
      var struckCalls: Set<Call> = []
      for code in [ENOSPC, EDQUOT, EIO, EROFS, EACCES, EPERM, EMFILE, ENOENT] {
        for call in Self.calls {
          for number in 1...200 {
            let room = try SavingRoom(scenario)
            let (outcome, struck) = Faults.with(.init(call, number: number, .error(code))) {
              room.save()
            }
            guard struck else { break }
            struckCalls.insert(call)
            let what: Comment = "\(code) \(call) \(number) \(outcome.isSaved)"
            room.settle()
            let files = try room.files()
            let isNew = files == scenario.after
            // What the system says is not there is not there: a new record then goes elsewhere.
            if code != ENOENT {
              #expect(isNew || files == scenario.before, what)
              #expect(outcome.isSaved == isNew, what)
            } else {
              #expect(outcome.isSaved || files == scenario.before, what)
            }
            #expect(try room.others.isEmpty, what)
            #expect(try room.settledEntries().count == (outcome.isSaved ? 1 : 0), what)
            #expect(number < 200, "\(call) is called without end")
          }
        }
      }
      #expect(struckCalls.isSuperset(of: [.openat, .write, .fsync, .unlinkat]))
    }

    @Test("A signal in the middle of any call changes nothing", arguments: Scenario.all)
    func interruptions(scenario: Scenario) throws {
      for call in Self.calls {
        for number in 1...200 {
          let room = try SavingRoom(scenario)
          let (outcome, struck) = Faults.with(.init(call, number: number, .error(EINTR))) {
            room.save()
          }
          guard struck else { break }
          #expect(outcome.isSaved, "\(call) \(number)")
          #expect(try room.files() == scenario.after)
        }
      }
    }

    @Test("Writes that take only some of the bytes", arguments: [1, 7])
    func shortWrites(count: Int) throws {
      for scenario in Scenario.all {
        let room = try SavingRoom(scenario)
        let (outcome, struck) = Faults.with(.init(.write, number: 0, .short(count))) {
          room.save()
        }
        #expect(struck && outcome.isSaved)
        #expect(try room.files() == scenario.after)
        #expect(try room.settledEntries().count == 1)
      }
    }

    @Test("Killed before any call: all old or all new after the next start, and the journal agrees")
    func kills() async {
      // In a process of its own, which has few threads and may fork.
      await #expect(processExitsWith: .success) {
        for scenario in Scenario.all { try Self.killAtEveryCall(scenario) }
      }
    }

    private static func killAtEveryCall(_ scenario: Scenario) throws {
      var number = 0
      var sides: Set<Bool> = []
      while true {
        number += 1
        let room = try SavingRoom(scenario)
        let what: Comment = "\(scenario.testDescription), call \(number)"
        guard try kill(number, in: room) else { break }
        let entries = try room.settledEntries()
        let files = try room.files()
        let isNew = files == scenario.after
        sides.insert(isNew)
        try #require(isNew || files == scenario.before, what)
        try #require(entries.count == (isNew ? 1 : 0), what)
        try #require(try room.others.isEmpty, what)
        if !isNew { try #require(room.save().isSaved, what) }
        try #require(try room.files() == scenario.after, what)
      }
      try #require(sides == [true, false] && number > 30, "\(number) calls")
    }

    /// Saves in a process that is killed before a call; false when it made fewer calls.
    private static func kill(_ number: Int, in room: SavingRoom) throws -> Bool {
      let child = cl_fork()
      if child == 0 {
        _ = Faults.with(.init(nil, number: number, .kill)) { room.save() }
        _exit(0)
      }
      var status: CInt = 0
      waitpid(child, &status, 0)
      return status & 0x7F == SIGKILL
    }

    @Test("Killed, and somebody changes a file before the next start: theirs stays, told as it is")
    func killsThenChanged() async {
      await #expect(processExitsWith: .success) {
        for scenario in Scenario.all { try Self.killThenChange(scenario) }
      }
    }

    private static func killThenChange(_ scenario: Scenario) throws {
      for number in 1... {
        let room = try SavingRoom(scenario)
        guard try kill(number, in: room) else { break }
        let what: Comment = "\(scenario.testDescription), call \(number)"
        let name = scenario.shared
        let theirs = "\n%rec: Task\n\nId: F\nTitle: f\n"
        let old = (try? room.directory.text(name)) ?? ""
        try room.directory.write(name, old + theirs)
        let entries = try room.settledEntries()
        try #require(try room.directory.text(name) == old + theirs, what)
        // What stands of the change, file by file, is what the journal tells.
        var standing: Set<String> = []
        let files = try room.files()
        for file in Set(scenario.before.keys).union(scenario.after.keys)
        where scenario.before[file] != scenario.after[file] {
          let now = file == name ? old : files[file, default: ""]
          try #require(
            now == scenario.before[file, default: ""] || now == scenario.after[file, default: ""],
            what)
          if now == scenario.after[file, default: ""] { standing.insert(file) }
        }
        try #require(entries.count == (standing.isEmpty ? 0 : 1), what)
        try #require(try room.others.allSatisfy { !$0.contains("/.") && !$0.hasPrefix(".") }, what)
      }
    }
  }
#endif
