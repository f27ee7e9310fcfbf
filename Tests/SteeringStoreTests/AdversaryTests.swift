#if FAULTS  // The seam is not in what is delivered.
  import Foundation
  import Glibc
  import RecText
  import SteeringModel
  import TestSupport
  import Testing

  @testable import SteeringStore

  /// Other programs that write the same file while we do: nobody loses anything.
  @Suite struct AdversaryTests {
    /// Every version of the task file that exists anywhere in its directory.
    private func versions(_ room: SavingRoom) throws -> [String] {
      try room.directory.names("tasks").map { try room.directory.text("tasks/" + $0) }
    }

    /// A file with a task of somebody else's at its end: what an editor writes that has just read it.
    private func withTheirs(_ text: String, _ number: Int) -> String {
      text + (text.isEmpty ? "" : "\n") + "%rec: Task\n\nId: A\(number)\nTitle: theirs\n"
    }

    @Test(
      "One that replaces a file by rename before any of our calls: theirs and ours both stand",
      arguments: Scenario.all)
    func renamer(scenario: Scenario) throws {
      var clean = 0
      for number in 1...400 {
        let room = try SavingRoom(scenario)
        let name = scenario.shared
        let plan = Faults.Plan(nil, number: number, .meanwhile) {
          let old = (try? room.directory.text(name)) ?? ""
          try? room.directory.write("edit~", withTheirs(old, number))
          rename(room.directory.path("edit~"), room.directory.path(name))
        }
        let (outcome, struck) = Faults.with(plan) { room.save() }
        guard struck else { break }
        let what: Comment = "call \(number): \(outcome.isSaved)"
        let text = try room.directory.text(name)
        #expect(text.contains("Id: A\(number)\n"), what)
        #expect(outcome.isSaved, what)
        var files = try room.files()
        // Without theirs it is what we meant; a file that we would have taken away stays for theirs.
        files[name] = text.replacing(
          "%rec: Task\n\nId: A\(number)\nTitle: theirs\n", with: "")
        let kept = files[name, default: ""].split(separator: "\n")
        let wanted = scenario.after[name, default: ""].split(separator: "\n")
        #expect(kept == wanted || wanted.isEmpty, what)
        files[name] = nil
        #expect(files == scenario.after.filter { $0.key != name }, what)
        #expect(try room.settledEntries().count == 1, what)
        if try room.others.isEmpty { clean += 1 }
      }
      #expect(clean > 15)
    }

    @Test("One that replaces the file before each exchange: told after four attempts, nothing lost")
    func persistent() throws {
      let room = try SavingRoom()
      let counter = Counter()
      let plan = Faults.Plan(.renameat2, number: 0, .meanwhile) {
        let number = counter.next()
        try? room.directory.write("tasks/.edit", SavingRoom.old + "\nId: A\(number)\n")
        rename(room.directory.path("tasks/.edit"), room.path)
      }
      let (outcome, struck) = Faults.with(plan) { room.save() }
      #expect(struck)
      guard case .refused(.busy) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      // Each version that we displaced is in the file or in a copy; ours is nowhere.
      let all = try versions(room)
      let last = "Id: A\(counter.value)\n"
      #expect(all.contains { $0.contains(last) })
      #expect(!all.contains { $0.contains("completed") })
      #expect(try room.settledEntries().isEmpty)
    }

    @Test(
      "One that writes into a file in place before any of our calls: its bytes are somewhere",
      arguments: Scenario.all)
    func inPlace(scenario: Scenario) throws {
      for number in 1...400 {
        let room = try SavingRoom(scenario)
        let isWritten = Shared(false)
        let plan = Faults.Plan(nil, number: number, .meanwhile) {
          let isThere = append("\nId: A\(number)\n", to: room.directory.path(scenario.shared))
          isWritten.change { $0 = isThere }
        }
        let saver = Saver(directory: room.directory.path, options: room.options)
        let (outcome, struck) = Faults.with(plan) { saver.save(scenario.change) }
        guard struck else { break }
        saver.check(now: 0, all: true)
        let what: Comment = "call \(number): \(outcome.isSaved)"
        // The record that is to go may have grown by the line, and then it stays.
        if case .refused(.changedMeanwhile) = outcome {
          #expect(try room.files()[scenario.shared]?.contains("Id: A\(number)\n") ?? false, what)
          continue
        }
        #expect(outcome.isSaved, what)
        let all = try FileManager.default.subpathsOfDirectory(atPath: room.directory.path)
          .map { (try? room.directory.text($0)) ?? "" }
        #expect(!isWritten.value || all.contains { $0.contains("Id: A\(number)\n") }, what)
      }
    }

    @Test(
      "Others change both files half way: what stands is told, journalled, and can be taken back")
    func partly() throws {
      let room = try SavingRoom(.two)
      let tasks = room.directory.path(Scenario.tasks)
      let extensions = room.directory.path(Scenario.extensions)
      // One file is exchanged by then: it cannot be taken back, nor can the other one be changed.
      let plan = Faults.Plan(.renameat2, number: 2, .meanwhile) {
        _ = append("\nId: T9\nTitle: theirs\n", to: tasks)
        _ = append("\nTask: T9\nTo: 2028\n", to: extensions)
      }
      let (outcome, struck) = Faults.with(plan) { room.save() }
      guard struck, case .partly(let saved, let missing) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(saved.paths == [Scenario.tasks] && missing == [Scenario.extensions])
      #expect(saved.keys.isEmpty, "the new record is in the file that is missing")
      #expect(saved.isConfirmed)
      let theirs = try #require(Scenario.two.before[Scenario.extensions]) + "\nTask: T9\nTo: 2028\n"
      #expect(
        try room.files().filter { $0.key != Scenario.meetings && $0.key != Scenario.obstacles } == [
          Scenario.tasks: try #require(Scenario.two.after[Scenario.tasks])
            + "\nId: T9\nTitle: theirs\n",
          Scenario.extensions: theirs,
        ])
      let entry = try #require(try room.settledEntries().first)
      #expect(entry.contains("Record=T2") && !entry.contains { $0.contains("Extension") })
      #expect(saved.reversal.operations.map(\.key) == [RecordKey(.task, "T2")])
      #expect(room.save(saved.reversal).isSaved)
      #expect(try room.text == SavingRoom.old + "\nId: T9\nTitle: theirs\n")
      #expect(try room.directory.text(Scenario.extensions) == theirs)
      #expect(try room.settledEntries().count == 2)
      #expect(try room.others.isEmpty)
    }

    @Test("An editor that had the file open before and writes after us")
    func lateWriter() throws {
      let room = try SavingRoom()
      let saver = Saver(directory: room.directory.path, options: room.options)
      let editor = open(room.path, O_WRONLY | O_APPEND)
      #expect(saver.save(SavingRoom.edit()).isSaved)
      // Its inode keeps a name for as long as it is open for writing.
      #expect(try room.others.count == 1)
      let words = Array("\nId: late\n".utf8)
      #expect(write(editor, words, words.count) == words.count)
      saver.check(now: Clock.monotonic() + DisplacedFiles.interval)
      #expect(try room.others.allSatisfy { $0.hasPrefix("tasks/.") })
      close(editor)
      saver.check(now: Clock.monotonic() + 2 * DisplacedFiles.interval)
      let copy = try #require(try room.others.first)
      #expect(copy.hasPrefix("tasks/a.rec.conflict-"))
      #expect(try room.directory.text(copy) == SavingRoom.old + "\nId: late\n")
      #expect(try room.others == [copy])
      #expect(try room.text == SavingRoom.new)
      #expect(saver.nextCheck == nil)
    }

    @Test("An editor that has the file open and writes nothing leaves nothing behind")
    func idleEditor() throws {
      let room = try SavingRoom()
      let saver = Saver(directory: room.directory.path, options: room.options)
      let editor = open(room.path, O_WRONLY | O_APPEND)
      #expect(saver.save(SavingRoom.edit()).isSaved)
      close(editor)
      #expect(saver.finish() == [])
      #expect(try room.others.isEmpty)
    }

    @Test("An editor that has the file open when we leave finds its bytes again")
    func editorThatStays() throws {
      let room = try SavingRoom()
      let saver = Saver(directory: room.directory.path, options: room.options)
      let editor = open(room.path, O_WRONLY | O_APPEND)
      #expect(saver.save(SavingRoom.edit()).isSaved)
      let copies = saver.finish()
      #expect(try room.others == copies.map { "tasks/" + $0 })
      let words = Array("\nId: late\n".utf8)
      #expect(write(editor, words, words.count) == words.count)
      close(editor)
      let copy = try #require(copies.first)
      #expect(try room.directory.text("tasks/" + copy) == SavingRoom.old + "\nId: late\n")
    }

    @Test(
      "One that deletes a file: it is not made again behind their back", arguments: Scenario.all)
    func deleter(scenario: Scenario) throws {
      for number in 1...400 {
        let room = try SavingRoom(scenario)
        let name = scenario.shared
        guard scenario.before[name] != nil else { return }
        let plan = Faults.Plan(nil, number: number, .meanwhile) {
          unlink(room.directory.path(name))
        }
        let (outcome, struck) = Faults.with(plan) { room.save() }
        guard struck else { break }
        let what: Comment = "call \(number): \(outcome.isSaved)"
        let files = try room.files()
        // A new record finds another home; what was in the file is gone as its deleter wanted.
        if files[name] != nil {
          #expect(!files[name, default: ""].contains("V-01\nText: x"), what)
          #expect(!files[name, default: ""].contains("Title: Task 1"), what)
        }
        #expect(try room.others.allSatisfy { !$0.contains("/.") && !$0.hasPrefix(".") }, what)
        var rest = files
        rest[name] = nil
        let others = { (files: [String: String]) in files.filter { $0.key != name } }
        #expect(
          others(files) == others(scenario.before) || others(files) == others(scenario.after)
            || outcome.isSaved, what)
        #expect(try room.settledEntries().count == (outcome.saved == nil ? 0 : 1), what)
      }
    }

    @Test("One that puts a link in the file's place")
    func linker() throws {
      for number in 1...200 {
        let room = try SavingRoom()
        try room.directory.write("real.txt", SavingRoom.old)
        let plan = Faults.Plan(nil, number: number, .meanwhile) {
          symlink("../real.txt", room.directory.path("tasks/.link"))
          rename(room.directory.path("tasks/.link"), room.path)
        }
        let (outcome, struck) = Faults.with(plan) { room.save() }
        guard struck else { break }
        #expect(outcome.isSaved, "call \(number): \(outcome.isSaved)")
        #expect(
          try FileManager.default.destinationOfSymbolicLink(atPath: room.path) == "../real.txt")
      }
    }

    @Test("Two of our own, each saving other tasks of one file: every edit is there")
    func twoInstances() throws {
      let room = try SavingRoom(journal: false)
      let count = 300
      try room.directory.write(SavingRoom.file, taskFile(2 * count))
      let results = Shared<[SaveOutcome]>([])
      let threads = (0..<2).map { side in
        Thread {
          let saver = Saver(directory: room.directory.path, options: room.options)
          for number in 0..<count {
            let outcome = saver.save(SavingRoom.edit("T\(2 * number + side + 1)"))
            results.change { $0.append(outcome) }
          }
          results.end()
        }
      }
      for thread in threads { thread.start() }
      results.waitForEnds(2)
      #expect(results.value.count == 2 * count)
      #expect(results.value.allSatisfy { $0.isSaved })
      #expect(try room.text == taskFile(2 * count).replacing("not-started", with: "completed"))
      #expect(try room.others.isEmpty)
    }

    @Test("Without the lock the exchange alone keeps every edit")
    func twoInstancesWithoutLock() throws {
      let room = try SavingRoom(journal: false)
      let count = 100
      try room.directory.write(SavingRoom.file, taskFile(2 * count))
      // A lock directory that others may write is not trusted.
      var unlocked = room.options
      unlocked.runtimeDirectory = room.directory.path("nowhere")
      let options = unlocked
      let results = Shared<[SaveOutcome]>([])
      let threads = (0..<2).map { side in
        Thread {
          let saver = Saver(directory: room.directory.path, options: options)
          for number in 0..<count {
            // Told that another was faster, an operator tries again.
            while true {
              let outcome = saver.save(SavingRoom.edit("T\(2 * number + side + 1)"))
              // `unchanged`: the other has already read ours as its base, and carried it on.
              if outcome.isSaved || outcome == .unchanged(paths: [SavingRoom.file]) { break }
              guard case .refused(.busy) = outcome else {
                results.change { $0.append(outcome) }
                break
              }
            }
          }
          results.end()
        }
      }
      for thread in threads { thread.start() }
      results.waitForEnds(2)
      #expect(results.value == [])
      let kept = try versions(room).joined()
      let now = try room.text
      for number in 1...(2 * count) {
        let line = "Title: Task \(number)\nStatus: completed"
        #expect(now.contains(line) || kept.contains(line), "task \(number)")
      }
    }
  }

  /// Two operators and a colleague who add records at the same time.
  @Suite struct KeyTests {
    @Test("A thousand new records of each of three: all there, no key twice")
    func threeAtOnce() throws {
      let room = try SavingRoom(.insertion, journal: false)
      let count = 1000
      let keys = Shared<[RecordKey]>([])
      let failures = Shared<[SaveOutcome]>([])
      let operators = (0..<2).map { side in
        Thread {
          let saver = Saver(directory: room.directory.path, options: room.options)
          for number in 0..<count {
            let record = Scenario.record(.obstacle, [("Text", "operator \(side), \(number)")])
            guard let change = try? Change(.new, [.insert(record)]) else { break }
            // Told that others were faster each time, an operator tries again.
            var outcome = saver.save(change)
            while case .refused(.busy) = outcome { outcome = saver.save(change) }
            if let saved = outcome.saved {
              keys.change { $0 += saved.keys }
            } else {
              failures.change { $0.append(outcome) }
            }
          }
          failures.end()
        }
      }
      let colleague = Thread {
        // A program that appends what it has made up itself, as colleagues' scripts do.
        for number in 0..<count {
          append(
            "\nId: C\(number)x\nText: colleague \(number)\n",
            to: room.directory.path(Scenario.obstacles))
        }
        failures.end()
      }
      for thread in operators + [colleague] { thread.start() }
      failures.waitForEnds(3)
      #expect(failures.value == [])
      #expect(Set(keys.value).count == 2 * count)
      let file = RecParser.parse(
        try room.directory.bytes(Scenario.obstacles), vocabulary: Schema.standard.vocabulary)
      var all = file.records.map { file.key(of: $0).text }
      // What a colleague wrote into a version that was just being displaced is in a copy, and told.
      for name in try room.others where name.contains(".conflict-") {
        let copy = RecParser.parse(
          try room.directory.bytes(name), vocabulary: Schema.standard.vocabulary)
        all += copy.records.map { copy.key(of: $0).text }
          .filter { $0.hasPrefix("C") && !all.contains($0) }
      }
      #expect(Set(all).count == all.count)
      #expect(all.count { $0.hasPrefix("V-") } == 2 * count + 1)
      #expect(all.count { $0.hasPrefix("C") } == count)
      #expect(file.records.allSatisfy { $0.damage == nil })
    }

    @Test("A key that a colleague took unseen is passed over, and the next one told")
    func takenUnseen() throws {
      let room = try SavingRoom(.insertion)
      append("\nId: V-02\nText: theirs\n", to: room.directory.path(Scenario.obstacles))
      let outcome = room.save()
      #expect(outcome.saved?.keys == [RecordKey(.obstacle, "V-03")])
      #expect(
        try room.files()[Scenario.obstacles]?.contains("Id: V-02\nText: theirs\n") ?? false)
    }

    @Test("A file that is written while it is read is read again, and in the end told as busy")
    func neverAtRest() throws {
      for (number, outcome) in [(1, nil), (0, SaveOutcome.refused(.busy(conflictCopies: [])))] {
        let room = try SavingRoom(.insertion)
        let (saved, struck) = Faults.with(.init(.read, number: number, .error(EAGAIN))) {
          room.save()
        }
        #expect(struck)
        if let outcome { #expect(saved == outcome) } else { #expect(saved.isSaved) }
        #expect(try room.files() == (outcome == nil ? room.scenario.after : room.scenario.before))
      }
    }

    @Test("A key in another file, or of a length that no number holds, is counted too")
    func elsewhere() throws {
      let room = try SavingRoom(.insertion)
      try room.directory.write(
        "other/o.rec", "%rec: Obstacle\n\nId: V-9223372036854775807\nText: y\n")
      #expect(room.save().saved?.keys == [RecordKey(.obstacle, "V-9223372036854775808")])
    }

    @Test("A key that was asked for and is taken is refused, with the next free one")
    func given() throws {
      let room = try SavingRoom(.insertion)
      let record = Scenario.record(.obstacle, [("Id", "V-01"), ("Text", "z")])
      let outcome = room.save(try Change(.new, [.insert(record)]))
      #expect(
        outcome
          == .refused(
            .keyTaken(RecordKey(.obstacle, "V-01"), next: RecordKey(.obstacle, "V-02"))))
      #expect(try room.files() == room.scenario.before)
    }
  }

  /// A file that an editor takes away for an instant.
  @Suite struct AbsenceTests {
    @Test("Its record is waited for, and a new one is not put into a file that it would replace")
    func comesBack() throws {
      for scenario in [Scenario.field, .insertion, .two, .removal] {
        // Longer than anybody waits here: only its coming back ends the wait.
        let room = try SavingRoom(scenario, patience: 600_000_000_000)
        let path = room.directory.path(scenario.shared)
        let known = room.scenario.before.map { name, text in
          SourceFile(
            path: Array(name.utf8),
            file: RecParser.parse(
              Array(text.utf8), path: name, vocabulary: Schema.standard.vocabulary),
            status: nil)
        }
        let looks = Shared(0)
        rename(path, path + "~")
        // The editor writes the new file once it has been looked for and not found.
        let plan = Faults.Plan(nil, number: 0, .meanwhile) {
          looks.change { $0 += 1 }
          if looks.value == 40 {
            let old = (try? room.directory.text(scenario.shared + "~")) ?? ""
            try? room.directory.write("edit~", old + "\n# saved by an editor\n")
            rename(room.directory.path("edit~"), path)
          }
        }
        let saver = Saver(directory: room.directory.path, options: room.options)
        let (outcome, _) = Faults.with(plan) { saver.save(scenario.change, known: known) }
        #expect(outcome.isSaved, "\(scenario.testDescription)")
        let text = try room.directory.text(scenario.shared)
        #expect(text.contains("# saved by an editor"))
        #expect(
          try room.files().keys.sorted() == scenario.after.keys.sorted(),
          "no file beside it was made")
      }
    }

    @Test("One that stays away is not waited for for ever")
    func staysAway() throws {
      let room = try SavingRoom(patience: 1_000_000)
      unlink(room.path)
      #expect(room.save() == .refused(.recordGone(RecordKey(.task, "T2"))))
    }
  }

  /// Whether the file was there to be written into.
  @discardableResult
  private func append(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_APPEND)
    guard file >= 0 else { return false }
    let words = Array(text.utf8)
    _ = write(file, words, words.count)
    close(file)
    return true
  }

  private final class Counter: @unchecked Sendable {  // Used by one thread at a time.
    private(set) var value = 0

    func next() -> Int {
      value += 1
      return value
    }
  }
#endif
