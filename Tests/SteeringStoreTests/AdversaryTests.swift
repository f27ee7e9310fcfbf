#if FAULTS  // The seam is not in what is delivered.
  import Foundation
  import Glibc
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

    @Test("One that replaces the file by rename before any of our calls (F32)")
    func renamer() throws {
      var outcomes: [String: Int] = [:]
      for number in 1...200 {
        let room = try SavingRoom()
        let plan = Faults.Plan(nil, number: number, .meanwhile) {
          // It adds its own line to what stands there, as an editor does that has just read the file.
          let old = (try? room.text) ?? ""
          try? room.directory.write("tasks/.edit", old + "\nId: A\(number)\n")
          rename(room.directory.path("tasks/.edit"), room.path)
        }
        let (outcome, struck) = Faults.with(plan) { room.save() }
        guard struck else { break }
        let text = try room.text
        #expect(text.contains("Id: A\(number)"), "call \(number): \(outcome)")
        #expect(text.contains("Task 2\nStatus: completed"), "call \(number): \(outcome)")
        #expect(outcome.isSaved, "call \(number)")
        #expect(try room.settledEntries().count == 1)
        outcomes["\(try room.others.count) beside", default: 0] += 1
      }
      #expect((outcomes["0 beside"] ?? 0) > 20)
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

    @Test("One that writes into the file in place before any of our calls (F33)")
    func inPlace() throws {
      for number in 1...200 {
        let room = try SavingRoom()
        let plan = Faults.Plan(nil, number: number, .meanwhile) {
          append("\nId: A\(number)\n", to: room.path)
        }
        let saver = Saver(directory: room.directory.path, options: room.options)
        let (outcome, struck) = Faults.with(plan) { saver.save(SavingRoom.edit()) }
        guard struck else { break }
        saver.check(now: 0, all: true)
        #expect(outcome.isSaved, "call \(number)")
        #expect(try room.text.contains("completed"), "call \(number)")
        let all = try versions(room)
        #expect(all.contains { $0.contains("Id: A\(number)\n") }, "call \(number)")
      }
    }

    @Test("An editor that had the file open before and writes after us (F33)")
    func lateWriter() throws {
      let room = try SavingRoom()
      let saver = Saver(directory: room.directory.path, options: room.options)
      let editor = open(room.path, O_WRONLY | O_APPEND)
      #expect(saver.save(SavingRoom.edit()).isSaved)
      // Its inode keeps a name for as long as it is open for writing.
      #expect(try room.others.count == 1)
      let words = Array("\nId: late\n".utf8)
      #expect(write(editor, words, words.count) == words.count)
      saver.check(now: Clock.monotonic() + Custody.interval)
      #expect(try room.others.allSatisfy { $0.hasPrefix(".") })
      close(editor)
      saver.check(now: Clock.monotonic() + 2 * Custody.interval)
      let copy = try #require(try room.others.first)
      #expect(copy.hasPrefix("a.rec.conflict-"))
      #expect(try room.directory.text("tasks/" + copy) == SavingRoom.old + "\nId: late\n")
      #expect(try room.others == [copy])
      #expect(try room.text == SavingRoom.new)
      #expect(saver.nextCheck == nil)
    }

    @Test("An editor that has the file open and writes nothing leaves nothing behind (F33)")
    func idleEditor() throws {
      let room = try SavingRoom()
      let saver = Saver(directory: room.directory.path, options: room.options)
      let editor = open(room.path, O_WRONLY | O_APPEND)
      #expect(saver.save(SavingRoom.edit()).isSaved)
      close(editor)
      #expect(saver.finish() == [])
      #expect(try room.others.isEmpty)
    }

    @Test("An editor that has the file open when we leave finds its bytes again (F33)")
    func editorThatStays() throws {
      let room = try SavingRoom()
      let saver = Saver(directory: room.directory.path, options: room.options)
      let editor = open(room.path, O_WRONLY | O_APPEND)
      #expect(saver.save(SavingRoom.edit()).isSaved)
      let copies = saver.finish()
      #expect(try room.others == copies)
      let words = Array("\nId: late\n".utf8)
      #expect(write(editor, words, words.count) == words.count)
      close(editor)
      let copy = try #require(copies.first)
      #expect(try room.directory.text("tasks/" + copy) == SavingRoom.old + "\nId: late\n")
    }

    @Test("One that deletes the file: it is not made again behind their back (F34)")
    func deleter() throws {
      for number in 1...200 {
        let room = try SavingRoom()
        let plan = Faults.Plan(nil, number: number, .meanwhile) { unlink(room.path) }
        let (outcome, struck) = Faults.with(plan) { room.save() }
        guard struck else { break }
        #expect(!FileManager.default.fileExists(atPath: room.path), "call \(number): \(outcome)")
        #expect(try room.others.allSatisfy { !$0.hasPrefix(".") }, "call \(number)")
        #expect(try room.settledEntries().count == (outcome.isSaved ? 1 : 0), "call \(number)")
      }
    }

    @Test("One that puts a link in the file's place (F29)")
    func linker() throws {
      for number in 1...200 {
        let room = try SavingRoom()
        try room.directory.write("real", SavingRoom.old)
        let plan = Faults.Plan(nil, number: number, .meanwhile) {
          symlink("../real", room.directory.path("tasks/.link"))
          rename(room.directory.path("tasks/.link"), room.path)
        }
        let (outcome, struck) = Faults.with(plan) { room.save() }
        guard struck else { break }
        #expect(outcome.isSaved, "call \(number): \(outcome)")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: room.path) == "../real")
      }
    }

    @Test("Two of our own, each saving other tasks of one file: every edit is there (F30)")
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

    @Test("Without the lock the exchange alone keeps every edit (F30, F35)")
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
              if outcome.isSaved || outcome == .unchanged(path: SavingRoom.file) { break }
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

  private func append(_ text: String, to path: String) {
    let file = open(path, O_WRONLY | O_APPEND)
    guard file >= 0 else { return }
    let words = Array(text.utf8)
    _ = write(file, words, words.count)
    close(file)
  }

  private final class Counter: @unchecked Sendable {  // Used by one thread at a time.
    private(set) var value = 0

    func next() -> Int {
      value += 1
      return value
    }
  }
#endif
