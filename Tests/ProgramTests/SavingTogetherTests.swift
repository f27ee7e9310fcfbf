import Foundation
import TestSupport
import Testing

@_silgen_name("renameat2")
private func renameat2(
  _ from: CInt, _ old: UnsafePointer<CChar>, _ to: CInt, _ new: UnsafePointer<CChar>,
  _ flags: CUnsignedInt
) -> CInt

extension ProgramTests {
  /// Several programs that save into one file at the same time: nobody loses anything.
  @Suite struct SavingTogether {
    @Test("Two processes, each editing other tasks of one file: every edit is there")
    func twoProcesses() throws {
      let count = 1000
      let room = try TaskRoom(tasks: 2 * count)
      let troubles = Troubles()
      let start = ContinuousClock.now
      DispatchQueue.concurrentPerform(iterations: 2) { side in
        for number in 0..<count {
          let id = "T\(2 * number + side + 1)"
          troubles.note {
            // On a busy machine the other may hold the lock for longer than a save waits for it: then
            // it is refused, nothing is changed, and an operator tries again.
            var complaint = ""
            for _ in 0..<20 {
              let answer =
                side == 0
                ? try room.run("complete", id, "--on", "2026-11-21")
                : try room.run("set", id, "Status=submitted", "--note", "by the other")
              if answer.end == .exited(0) { return nil }
              complaint = answer.complaint
              guard complaint.contains("(lock)") else { break }
            }
            return "\(id): \(complaint)"
          }
        }
      }
      print("measured: 2 × \(count) processes on one file in \(ContinuousClock.now - start)")
      #expect(troubles.all == [])
      let wanted = (1...(2 * count)).reduce(into: "%rec: Task\n") { text, number in
        let status = number % 2 == 1 ? "completed\nCompleted: 2026-11-21" : "submitted"
        text += "\nId: T\(number)\nTitle: Task \(number)\nStatus: \(status)\n"
      }
      #expect(try room.text == wanted)
      #expect(try room.others == [])
      let entries = try room.log()
      #expect(Set(entries.map(\.record)) == Set((1...(2 * count)).map { "T\($0)" }))
      #expect(entries.count == 2 * count)
      #expect(Set(entries.map(\.at)).count == 2 * count)
    }

    /// The adversary counts in a record of its own; each number that it wrote must be found in the
    /// version that it reads next, or in a copy that was kept.
    private static let mark = "Id: ADV\nTitle: round "
    private static let start = "\n\(mark)000000\n"

    @Test("An adversary that rewrites the file by rename all the while")
    func renamer() throws {
      let room = try TaskRoom(tasks: 40)
      try room.folder.write("data/\(TaskRoom.name)", room.old + Self.start)
      try FileManager.default.createDirectory(
        atPath: room.folder.path("backup"), withIntermediateDirectories: true)
      try disturb(room, saves: isThorough ? 1000 : 100) { number, old in
        try room.folder.write("data/.edit", Self.counted(number, in: old))
        // What it displaces it keeps as its backup, as editors do: that is its own doing.
        _ = renameat2(AT_FDCWD, room.folder.path("data/.edit"), AT_FDCWD, room.path, 2)
        rename(room.folder.path("data/.edit"), room.folder.path("backup/\(number)"))
      }
    }

    @Test("An adversary that writes into the file in place all the while")
    func inPlace() throws {
      let room = try TaskRoom(tasks: 40)
      try room.folder.write("data/\(TaskRoom.name)", room.old + Self.start)
      try disturb(room, saves: isThorough ? 1000 : 100) { number, _ in
        let file = open(room.path, O_RDWR)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = max(read(file, &bytes, bytes.count), 0)
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        guard let place = text.range(of: Self.mark) else { return }
        // An editor that has the file open thinks for a while before it writes.
        poll(nil, 0, CInt(number % 4))
        let offset = text[..<place.upperBound].utf8.count
        _ = pwrite(file, Array(Self.digits(number).utf8), 6, off_t(offset))
      }
    }

    /// Saves one task after the other while a thread of ours disturbs, and accounts for every edit
    /// of both.
    private func disturb(
      _ room: TaskRoom, saves: Int, by adversary: @escaping @Sendable (Int, String) throws -> Void
    ) throws {
      let isOver = Flag()
      let troubles = Troubles()
      let missing = Troubles()
      let ended = Flag()
      let done = DispatchSemaphore(value: 0)
      let rounds = Flag()
      Thread {
        var number = 0
        var dice = SeededGenerator(seed: 32)
        while !isOver.isSet {
          troubles.note {
            let last = Self.mark + Self.digits(number)
            // What it wrote last is there, or it must be in a copy. Until a save has looked at what
            // it displaced, the name may show the file without it: the end of that save tells.
            let savesEnded = ended.count
            var old = try room.text
            while !old.contains(last), !isOver.isSet, ended.count <= savesEnded + 1 {
              old = try room.text
            }
            if !old.contains(last), try !room.text.contains(last) {
              missing.add(Self.digits(number))
            }
            number += 1
            try adversary(number, old)
            return nil
          }
          rounds.count = number
          poll(nil, 0, CInt.random(in: 0...12, using: &dice))
        }
        done.signal()
      }.start()
      var said = ""
      var refusals = 0
      var id = 0
      for save in 0..<saves {
        id = save % 40 + 1
        let status = save / 40 % 2 == 0 ? "submitted" : "paused"
        for attempt in 0... {
          let answer = try room.run("set", "T\(id)", "Status=\(status)", "Progress=\(save % 100)")
          ended.count += 1
          said += answer.text + answer.complaint
          if answer.end == .exited(0) { break }
          // Refused with the reason: an operator tries again.
          #expect(answer.complaint.contains("T\(id)"))
          refusals += 1
          try #require(attempt < 100, "\(answer.complaint)")
        }
        guard save < 40 else { continue }
        let line = "Title: Task \(id)\nStatus: submitted\nProgress: \(save)\n"
        if try !room.versions().contains(where: { $0.contains(line) }) {
          let backups = try? room.folder.names("backup")
          let isTaken = try (backups ?? []).contains {
            try room.folder.text("backup/\($0)").contains(line)
          }
          #expect(isTaken, "T\(id) is nowhere")
        }
      }
      isOver.isSet = true
      done.wait()
      #expect(troubles.all == [])
      let copies = try room.others.filter { $0.contains(".conflict-") }
      #expect(try room.others == copies, "nothing half done is left behind")
      for copy in copies { #expect(said.contains(copy), "\(copy) was not told") }
      let kept = try copies.map { try room.folder.text("data/\($0)") }
      let last = Self.mark + Self.digits(rounds.count)
      let final = try room.text
      #expect(final.contains(last) || kept.contains { $0.contains(last) })
      for digits in missing.all {
        #expect(kept.contains { $0.contains(Self.mark + digits) }, "round \(digits) is lost")
      }
      print(
        "measured: \(saves) saves, \(refusals) refused as busy, against \(rounds.count) rounds, "
          + "\(missing.all.count) of them in \(copies.count) copies")
    }

    private static func digits(_ number: Int) -> String {
      String(repeating: "0", count: 6 - String(number).count) + String(number)
    }

    private static func counted(_ number: Int, in text: String) -> String {
      guard let place = text.range(of: mark) else { return text }
      let end = text.index(place.upperBound, offsetBy: 6)
      return text.replacingCharacters(in: place.upperBound..<end, with: digits(number))
    }
  }
}

/// What went wrong on several threads.
final class Troubles: @unchecked Sendable {  // Every access is behind the lock.
  private let lock = NSLock()
  private var list: [String] = []

  var all: [String] { lock.withLock { list } }

  func add(_ trouble: String) { lock.withLock { list.append(trouble) } }

  /// Notes what `body` complains of or throws.
  func note(_ body: () throws -> String?) {
    do {
      if let trouble = try body() { add(trouble) }
    } catch {
      add("\(error)")
    }
  }
}

/// Something that one thread tells another.
final class Flag: @unchecked Sendable {  // Every access is behind the lock.
  private let lock = NSLock()
  private var value = 0

  var count: Int {
    get { lock.withLock { value } }
    set { lock.withLock { value = newValue } }
  }

  var isSet: Bool {
    get { count > 0 }
    set { count = newValue ? 1 : 0 }
  }
}
