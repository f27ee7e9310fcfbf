import Foundation
import RecText
import SteeringModel
import TestSupport
import Testing

extension ProgramTests {
  /// New records beside others who write at the same time, and where files, keys and disks end.
  @Suite struct NewRecords {
    private func obstacles(_ room: TaskRoom) throws -> (file: RecordFile, keys: [String]) {
      let file = RecParser.parse(
        try room.folder.bytes("data/obstacles.rec"), vocabulary: Schema.standard.vocabulary)
      return (file, file.records.map { file.key(of: $0).text })
    }

    @Test("Two operators and a colleague who append at once: all there, no key twice")
    func threeAtOnce() throws {
      let room = try TaskRoom(tasks: 1)
      try room.folder.write("data/obstacles.rec", "%rec: Obstacle\n\nId: V-001\nText: first\n")
      let count = isThorough ? 1000 : 100
      let start = ContinuousClock.now
      let keys = [Troubles(), Troubles()]
      let troubles = Troubles()
      DispatchQueue.concurrentPerform(iterations: 3) { side in
        for number in 0..<count {
          guard side < 2 else {
            // A script that appends what it has made up itself. Where the name leads to nothing for
            // an instant, or to a file that is just being displaced, it has written all the same.
            let file = open(room.folder.path("data/obstacles.rec"), O_WRONLY | O_APPEND)
            let text = Array("\nId: C\(number)x\nText: colleague \(number)\n".utf8)
            if file < 0 || write(file, text, text.count) != text.count { troubles.add("\(number)") }
            close(file)
            continue
          }
          troubles.note {
            var complaint = ""
            for _ in 0..<50 {
              let answer = try room.run("new", "Obstacle", "Text=operator \(side), \(number)")
              if answer.end == .exited(0) {
                keys[side].add(String(answer.text.dropLast()))
                return nil
              }
              // Told that others were faster each time, an operator tries again.
              complaint = answer.complaint
              guard complaint.contains("keeps rewriting") || complaint.contains("(lock)") else {
                break
              }
            }
            return complaint
          }
        }
      }
      print("measured: 3 × \(count) new records in \(ContinuousClock.now - start)")
      #expect(troubles.all == [])
      let told = keys.flatMap(\.all)
      #expect(Set(told).count == 2 * count, "no key was told twice")
      let (file, found) = try obstacles(room)
      // What the colleague wrote into a version that was just being displaced is in a copy.
      var all = found
      for name in try room.others where name.contains(".conflict-") {
        let copy = RecParser.parse(
          try room.folder.bytes("data/\(name)"), vocabulary: Schema.standard.vocabulary)
        all += copy.records.map { copy.key(of: $0).text }
          .filter { $0.hasPrefix("C") && !all.contains($0) }
      }
      #expect(Set(all).count == all.count)
      #expect(Set(all.filter { $0.hasPrefix("V-") }) == Set(told + ["V-001"]))
      #expect(all.count { $0.hasPrefix("C") } == count)
      #expect(file.records.allSatisfy { $0.damage == nil })
      #expect(Set(try room.log().map(\.record)) == Set(told.map { "Obstacle \($0)" }))
    }

    @Test("Two walls, a new obstacle on each: both are there, under two keys")
    func twoWalls() throws {
      let folder = try TemporaryDirectory.committee()
      let walls = try [Wall(folder), Wall(folder)]
      for wall in walls {
        wall.pty.send("o")
        try wall.pty.waitFor("Obstacle")
      }
      for (number, wall) in walls.enumerated() {
        wall.pty.send("no money \(number)\r\r\r")
      }
      for wall in walls { try wall.pty.answerUntilSaved() }
      let text = try folder.text("data/obstacles.rec")
      #expect(text.contains("Id: V-10\n") && text.contains("Id: V-11\n"))
      #expect(text.contains("no money 0") && text.contains("no money 1"))
      for wall in walls { try wall.quit() }
    }

    @Test("A file that an editor takes away for an instant is waited for")
    func absentForAnInstant() throws {
      let room = try TaskRoom(tasks: 1)
      let path = room.folder.path("data/obstacles.rec")
      let old = "%rec: Obstacle\n\nId: V-01\nText: first\n"
      for pause in [10, 20, 30, 40, 50, 60] as [CInt] {
        try room.folder.write("data/obstacles.rec", old)
        rename(path, path + "~")
        let child = try Child(
          ["new", "Obstacle", "Text=ours", room.folder.data],
          environment: ["XDG_STATE_HOME": room.state])
        poll(nil, 0, pause)
        // The editor's own version replaces whatever has come there meanwhile.
        try room.folder.write("edit~", old + "\nId: V-02\nText: theirs\n")
        rename(room.folder.path("edit~"), path)
        let answer = try child.wait()
        #expect(answer.end == .exited(0), "\(pause) ms: \(answer.complaint)")
        #expect(answer.text == "V-03\n", "\(pause) ms")
        #expect(try obstacles(room).keys == ["V-01", "V-02", "V-03"], "\(pause) ms")
      }
    }

    @Test("A key of more digits than a number holds has a next one")
    func longKeys() throws {
      let room = try TaskRoom(tasks: 1)
      try room.folder.write(
        "data/obstacles.rec", "%rec: Obstacle\n\nId: V-9223372036854775807\nText: x\n")
      #expect(try room.run("new", "Obstacle", "Text=y").text == "V-9223372036854775808\n")
      #expect(try room.run("new", "Obstacle", "Text=z").text == "V-9223372036854775809\n")
    }

    @Test("All sets in one file: the record joins its own, and GNU recutils still reads them")
    func allSetsInOneFile() throws {
      let folder = TemporaryDirectory()
      let obstacles = "%rec: Obstacle\n%key: Id\n\nId: V-01\nText: x\n"
      let tasks = "\n%rec: Task\n%key: Id\n\nId: T1\nTitle: One\n"
      try folder.write("data/all.rec", obstacles + tasks)
      let run = { (arguments: [String]) in try Program.run(arguments + [folder.data]) }
      #expect(try run(["new", "Obstacle", "Text=y"]).text == "V-02\n")
      let added = obstacles + "\nId: V-02\nText: y\n" + tasks
      #expect(try folder.text("data/all.rec") == added)
      #expect(try run(["new", "Extension", "Task=T1", "To=2027"]).end == .exited(0))
      if Program.has("recsel") {
        for (type, count) in [("Task", 1), ("Obstacle", 2)] {
          let answer = try Program.shell(
            "exec recsel -t \(type) -c \"$1\"", [folder.path("data/all.rec")])
          #expect(answer.text == "\(count)\n", "\(answer.complaint)")
        }
      }
      #expect(try run(["undo"]).end == .exited(0))
      #expect(try folder.text("data/all.rec") == added)
      #expect(try folder.names("data").filter { $0.hasSuffix(".rec") } == ["all.rec"])
    }

    @Test("The only record of a file that was made is taken back, and the file with it")
    func madeFile() throws {
      let room = try TaskRoom(tasks: 1)
      let wall = try Wall(room.folder, environment: ["XDG_STATE_HOME": room.state])
      wall.pty.send("o")
      try wall.pty.waitFor("Obstacle")
      wall.pty.send("no money\r\r\r")
      try wall.pty.answerUntilSaved()
      #expect(try room.others == ["obstacles.rec"])
      wall.pty.send("u")
      try wall.pty.waitFor("undone")
      #expect(try room.others == [])
      try wall.quit()
      #expect(try room.run("new", "Obstacle", "Text=x").text == "V-01\n")
      #expect(try room.run("undo").end == .exited(0))
      #expect(try room.others == [])
      #expect(try room.text == room.old)
    }

    @Test("No room for a larger file: told as what it is, and no empty file is left")
    func noRoom() throws {
      let room = try TaskRoom(tasks: 200)
      let before = try room.folder.files()
      // Files of at most 4 KiB, which this one is not.
      for arguments in ["new Task Title=x", "set T7 Progress=5"] {
        let answer = try Program.shell(
          "trap '' XFSZ; ulimit -f 8; exec \"$0\" \(arguments) \"$1\"", [room.folder.data],
          environment: ["XDG_STATE_HOME": room.state])
        expectRefused(answer, naming: "Not saved: tasks.rec: File too large", code: 1)
      }
      #expect(try room.folder.files() == before)
      #expect(try room.others == [])
      #expect(try room.log() == [])
    }

    // MARK: - Names and numbers

    /// Two ids, one that is no UTF-8 and one that really holds what such a byte is shown as.
    @Test func aTaskWhoseIdIsNoTextIsNotTakenForAnother() throws {
      let folder = TemporaryDirectory()
      func bytes(_ status: String) -> [UInt8] {
        Array("%rec: Task\n\nId: A".utf8) + [0xFF]
          + Array("\nTitle: bad\nStatus: \(status)\n\nId: A\u{FFFD}\nTitle: real\n".utf8)
          + Array("Status: in-progress\n".utf8)
      }
      try folder.write("data/tasks.rec", bytes("in-progress"))
      let word = #""$(printf 'A\377')""#
      for arguments in [
        "complete \(word)", "set \(word) Progress=5", "remove \(word) --note x --yes",
        "reopen \(word) --note x", "show \(word)",
      ] {
        let answer = try Program.shell("exec \"$0\" \(arguments) \"$1\"", [folder.data])
        expectRefused(answer, naming: "not UTF-8, and names no record")
      }
      let value = try Program.shell(
        #"exec "$0" set "$2" Owner="$(printf 'B\377')" "$1""#, [folder.data, "A\u{FFFD}"])
      expectRefused(value, naming: "a value is not UTF-8")
      #expect(try folder.bytes("data/tasks.rec") == bytes("in-progress"))
      // On the wall it is the one that the cursor is on.
      let wall = try Wall(folder)
      try wall.pty.waitFor("bad")
      wall.pty.send("c")
      try wall.pty.waitFor("Complete")
      try wall.pty.answer("y")
      try wall.pty.waitFor("Saved: ")
      try wall.quit()
      let text = try folder.text("data/tasks.rec")
      #expect(
        try folder.bytes("data/tasks.rec") == bytes("completed\nCompleted: 2026-11-21"), "\(text)")
    }

    @Test(arguments: ["days", "clear", "progress"])
    func aQueryMayHoldAnyNumber(key: String) throws {
      let folder = try TemporaryDirectory.committee()
      for number in ["-9223372036854775808", "9223372036854775807", "99999999999999999999"] {
        for sign in ["<", ">", "="] {
          let answer = try Program.run(
            ["list", "--where", "\(key)\(sign)\(number)", "--date", "2026-11-21", folder.data])
          // Answered, or not understood; never a crash.
          #expect([.exited(0), .exited(2)].contains(answer.end), "\(key)\(sign)\(number)")
        }
      }
    }
  }
}

extension PseudoTerminal {
  /// Says yes to what was typed, until it is saved.
  fileprivate func answerUntilSaved() throws {
    try waitFor("y yes")
    try answer("y") { $0.text.contains("Saved: ") }
  }
}
