import Foundation
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

/// A store on a real directory, woken by its descriptors alone: the slow poll would come too late.
@Suite struct StoreTests {
  private static func task(_ id: String) -> String { "%rec: Task\n\nId: \(id)\nTitle: \(id)\n" }

  private func run(_ script: String, in directory: TemporaryDirectory) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-ec", script]
    shell.currentDirectoryURL = URL(fileURLWithPath: directory.path)
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    shell.standardInput = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    try #require(shell.terminationStatus == 0, "\(script)")
  }

  @Test func readsFollowsAndSaves() throws {
    let directory = TemporaryDirectory()
    try directory.write("tasks/a.rec", taskFile(3))
    let store = try Store(directory: directory.path, options: .own(directory))
    #expect(store.board.all(.id) == ["T1", "T2", "T3"])
    #expect(store.mode == .live)

    try directory.write("tasks/b.rec", "%rec: Task\n\nId: X\nTitle: New\n")
    store.wait("another file") { _ in store.board.tasks.count == 4 }

    let change = try store.board.change("T2", [.set("Status", "completed")])
    let outcome = try store.saving(change)
    guard let saved = outcome.saved, saved.paths == ["tasks/a.rec"], saved.isConfirmed else {
      Issue.record("\(outcome)")
      return
    }
    store.wait("our own change") { _ in store.board.all(.status)[1] == "completed" }
    #expect(try store.saving(saved.reversal).isSaved)
    store.wait("the undo and its entry") { _ in
      store.board.all(.status)[1] == "not-started" && store.board.entries.count == 2
    }
    #expect(try directory.text("tasks/a.rec") == taskFile(3))
    #expect(try directory.names("tasks") == ["a.rec", "b.rec"])
  }

  @Test(
    "However a file is changed, the board follows",
    arguments: [
      ("printf '\\n%%rec: Task\\n\\nId: N\\nTitle: n\\n' >> a.rec", ["A", "N"]),
      ("cat b.txt > a.rec", ["B"]),
      ("sed -i s/A/S/ a.rec", ["S"]),
      ("mv b.txt a.rec", ["B"]),
      ("cp b.txt a.rec", ["B"]),
      ("ln b.txt c.rec", ["A", "B"]),
      ("ln -s ../x/b.txt c.rec; mkdir x; mv c.rec x; mv b.txt x; mv x/c.rec x/d.rec", ["A", "B"]),
      ("mkdir -p x/y/z; cp b.txt x/y/z/b.rec", ["A", "B"]),
      ("mkdir x; cp b.txt x/b.rec; mv x y; mv y z", ["A", "B"]),
      ("rm a.rec", []),
      ("rm a.rec; cp b.txt a.rec", ["B"]),
      (
        "for i in 1 2 3 4 5 6 7 8 9; do touch a.rec; cp b.txt $i.rec; rm $i.rec; done; mv b.txt a.rec",
        ["B"]
      ),
    ])
  func follows(script: String, ids: [String]) throws {
    let directory = TemporaryDirectory()
    try directory.write("a.rec", Self.task("A"))
    try directory.write("b.txt", Self.task("B"))
    let store = try Store(directory: directory.path, options: .own(directory))
    #expect(store.board.all(.id) == ["A"])
    try run(script, in: directory)
    store.wait("\(ids)") { _ in store.board.all(.id) == ids }
    // And it is what a fresh start shows.
    #expect(try Store(directory: directory.path, options: .own(directory)).board.all(.id) == ids)
  }

  @Test(
    "vim, git",
    .enabled("needs vim and git") {
      ["/usr/bin/vim", "/usr/bin/git"].allSatisfy(FileManager.default.isExecutableFile(atPath:))
    },
    arguments: [
      "vim -u NONE -N -es -c '%s/A/B/g' -c 'wq' a.rec",
      "vim -u NONE -N -es -c 'set bkc=yes' -c '%s/A/B/g' -c 'wq' a.rec",
      "vim -u NONE -N -es -c 'set bkc=no backupskip=' -c '%s/A/B/g' -c 'wq' a.rec",
      "export HOME=$PWD; git init -q; git add a.rec; git -c user.name=n -c user.email=e commit -qm1;"
        + " sed -i s/A/B/ a.rec; git stash -q 2>/dev/null || git checkout -q a.rec; sed -i s/A/B/ a.rec",
    ])
  func editors(script: String) throws {
    // Not below the system's temporary directory, where vim saves in another way.
    let below = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : nil
    let directory = TemporaryDirectory(below: below)
    try directory.write("a.rec", Self.task("A"))
    let store = try Store(directory: directory.path, options: .own(directory))
    try run(script, in: directory)
    let events = store.wait("the edit") { _ in store.board.all(.id) == ["B"] }
    for case .changed(let change) in events { #expect(change.board.tasks.count == 1) }
  }

  @Test("Without events it is polled, and says so")
  func polling() throws {
    let directory = TemporaryDirectory()
    try directory.write("a.rec", Self.task("A"))
    let store = try Store(directory: directory.path, options: StoreOptions(events: false))
    #expect(store.mode == .polling(seconds: 2))
    try directory.write("a.rec", Self.task("B"))
    store.wait("the poll") { _ in store.board.all(.id) == ["B"] }
  }

  @Test(
    "Figures of a part are never shown as the whole: what cannot be read is told until it can be")
  func partial() throws {
    let directory = TemporaryDirectory()
    try directory.write("a.rec", Self.task("A"))
    try directory.write("b.rec", Self.task("B"))
    let store = try Store(directory: directory.path, options: .own(directory))
    #expect(store.mode == .live)
    // A link whose target's name no file system takes: an error that root too is given.
    let nowhere = String(repeating: "x", count: 300)
    try run("rm b.rec; ln -s \(nowhere) b.rec", in: directory)
    let events = store.wait("the mode") { _ in
      if case .partial(unreadable: 1, since: _) = store.mode { true } else { false }
    }
    for case .changed(let change) in events { #expect(change.files == []) }
    #expect(store.board.all(.id) == ["A", "B"])
    let problem = try #require(store.board.problems.first)
    #expect(problem.kind == .unreadableFile)
    #expect(problem.detail == "File name too long")
    let second = try Store(directory: directory.path, options: .own(directory))
    guard case .partial(unreadable: 1, since: _) = second.mode else {
      Issue.record("opened as \(second.mode)")
      return
    }
    #expect(second.board.all(.id) == ["A"])
    unlink(directory.path("b.rec"))
    try directory.write("b.rec", Self.task("C"))
    store.wait("the file") { _ in store.mode == .live && store.board.all(.id) == ["A", "C"] }
  }

  @Test("The root renamed away and another in its place")
  func root() throws {
    let parent = TemporaryDirectory()
    try parent.write("data/a.rec", Self.task("A"))
    try parent.write("other/b.rec", Self.task("B"))
    let store = try Store(directory: parent.path("data"))
    try run("mv data gone", in: parent)
    store.wait("the news that it is gone") { _ in
      if case .stale = store.mode { true } else { false }
    }
    #expect(store.board.all(.id) == ["A"])
    try run("mv other data", in: parent)
    store.wait("the other directory") { _ in store.board.all(.id) == ["B"] && store.mode == .live }
    try run("echo >> data/b.rec; printf 'Id: C\\nTitle: c\\n' >> data/b.rec", in: parent)
    store.wait("an event from it") { _ in store.board.all(.id) == ["B", "C"] }
    try run("mv data moved; ln -s gone data", in: parent)
    store.wait("the link") { _ in store.board.all(.id) == ["A"] }
  }

  @Test func aDirectoryThatIsNotThereIsAnError() {
    #expect(throws: StoreError.self) { try Store(directory: "/nowhere/at/all") }
    let reason = Errno(2).words
    #expect(throws: StoreError.unreadable(path: "/nowhere", reason: reason)) {
      try Store(directory: "/nowhere")
    }
  }

  @Test("A storm of events: the end is right")
  func storm() throws {
    let directory = TemporaryDirectory()
    for number in 0..<50 { try directory.write("t/\(number).rec", Self.task("T\(number)")) }
    let store = try Store(directory: directory.path, options: .own(directory))
    let shared = Shared<Bool>(false)
    let writer = Thread {
      for round in 0..<400 {
        for number in 0..<25 {
          try? directory.write("t/\(number).rec", Self.task("T\(number)-\(round)"))
        }
      }
      shared.end()
    }
    writer.start()
    store.wait("the last round") { _ in
      store.board.all(.id).contains("T24-399") && store.board.all(.id).contains("T0-399")
    }
    shared.waitForEnds(1)
    store.wait("the end") { _ in store.board.all(.id).filter { $0.hasSuffix("-399") }.count == 25 }
    #expect(store.board.tasks.count == 50)
  }

  @Test("The kernel's queue overflows: what it lost is found all the same")
  func overflow() throws {
    let directory = TemporaryDirectory()
    try directory.write("a.rec", Self.task("A"))
    try directory.write("b.rec", Self.task("B"))
    let store = try Store(directory: directory.path, options: .own(directory))
    let limit = try String(
      contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    let count = try #require(Int(limit.split(separator: "\n")[0]))
    // In turns, since the kernel takes two of the same for one.
    for round in 0...(count / 2 + 100) {
      for name in ["a.rec", "b.rec"] {
        chmod(directory.path(name), round % 2 == 0 ? 0o600 : 0o644)
      }
    }
    // Nobody is told of this directory: it is found by looking.
    try directory.write("late/c.rec", Self.task("C"))
    try directory.write("a.rec", Self.task("A2"))
    store.wait("what was lost") { _ in store.board.all(.id) == ["A2", "B", "C"] }
    try directory.write("late/c.rec", Self.task("C2"))
    store.wait("an event from there") { _ in store.board.all(.id) == ["A2", "B", "C2"] }
  }

  @Test("The machine slept or its clock was set: all is read again, whatever the events say")
  func clockJump() throws {
    let directory = TemporaryDirectory()
    let elsewhere = TemporaryDirectory()
    try directory.write("a.rec", Self.task("A"))
    link(directory.path("a.rec"), elsewhere.path("twin"))
    let ahead = Shared<Int64>(0)
    let store = try Store(
      directory: directory.path, options: StoreOptions(wall: { Clock.wall() + ahead.value }))
    // Under another name, so that no event tells.
    try elsewhere.write("twin", Self.task("B"))
    #expect(store.turn().isEmpty && store.board.all(.id) == ["A"])
    ahead.change { $0 = 3_600_000_000_000 }
    let events = store.wait("the new content") { _ in store.board.all(.id) == ["B"] }
    let jumps = events.count { if case .clockJumped = $0 { true } else { false } }
    #expect(jumps == 1)
  }

  @Test("Own writes are told once, and foreign ones right after them too")
  func ownWrites() throws {
    let directory = TemporaryDirectory()
    try directory.write("a.rec", taskFile(2))
    let store = try Store(directory: directory.path, options: .own(directory, journal: false))
    store.save(try store.board.change("T1", [.set("Status", "paused")]), ticket: 7)
    var told = 0
    store.wait("the save") { events in
      told = events.count { if case .changed = $0 { true } else { false } }
      return store.board.all(.status)[0] == "paused"
    }
    #expect(told == 1)
    try run("printf '\\nId: F\\nTitle: f\\n' >> a.rec", in: directory)
    store.wait("the foreign write") { _ in store.board.all(.id) == ["T1", "T2", "F"] }
  }

  @Test("What an editor wrote into the replaced file is kept, and told when it is found")
  func lateCopy() throws {
    let directory = TemporaryDirectory()
    try directory.write("a.rec", taskFile(2))
    let store = try Store(directory: directory.path, options: .own(directory))
    let editor = open(directory.path("a.rec"), O_WRONLY | O_APPEND)
    #expect(try store.saving(try store.board.change("T1", [.set("Status", "paused")])).isSaved)
    let words = Array("\nId: late\n".utf8)
    #expect(write(editor, words, words.count) == words.count)
    close(editor)
    var copies: [String] = []
    store.wait("the copy") { events in
      for case .kept(let names) in events { copies = names }
      return !copies.isEmpty
    }
    #expect(copies.count == 1 && copies[0].hasPrefix("a.rec.conflict-"))
    #expect(try directory.text(copies[0]).hasSuffix("\nId: late\n"))
  }

  @Test("A refused undo says what it had left there, and what stands there now")
  func refusedUndo() throws {
    let directory = TemporaryDirectory()
    try directory.write("a.rec", taskFile(2))
    let store = try Store(directory: directory.path, options: .own(directory))
    let done = try store.saving(try store.board.change("T1", [.set("Status", "completed")]))
    let undo = try #require(done.reversal)
    try directory.write(
      "a.rec", try directory.text("a.rec").replacing("Status: completed", with: "Status: paused"))
    let field = Refusal.ChangedField(name: "Status", seen: ["completed"], now: ["paused"])
    #expect(
      try store.saving(undo) == .refused(.changedMeanwhile(RecordKey(.task, "T1"), fields: [field]))
    )
  }

  @Test("Saves queue, and finishing waits for them")
  func finishing() throws {
    let directory = TemporaryDirectory()
    try directory.write("a.rec", taskFile(20))
    let store = try Store(directory: directory.path, options: .own(directory))
    for number in 1...20 {
      let change = try store.board.change("T\(number)", [.set("Status", "paused")])
      store.save(change, ticket: number)
    }
    #expect(store.pendingSaves == 20)
    let tickets = store.finish().compactMap { event -> Int? in
      if case .saved(let outcome, let ticket) = event, outcome.isSaved { ticket } else { nil }
    }
    #expect(tickets == Array(1...20))
    #expect(store.pendingSaves == 0)
    #expect(try directory.text("a.rec") == taskFile(20).replacing("not-started", with: "paused"))
  }

  @Test("A thousand files")
  func manyFiles() throws {
    let directory = TemporaryDirectory()
    for number in 0..<1000 {
      try directory.write("d\(number % 10)/\(number).rec", Self.task("T\(number)"))
    }
    let store = try Store(directory: directory.path, options: .own(directory))
    #expect(store.board.tasks.count == 1000)
    try directory.write("d3/3.rec", Self.task("new"))
    store.wait("the change") { _ in store.board.task(withID: "new") != nil }
  }

  #if FAULTS
    @Test("No watch to be had: polling")
    func limits() throws {
      let directory = TemporaryDirectory()
      try directory.write("x/a.rec", Self.task("A"))
      let scanner = SteeringStore.Scanner(
        directory: Array(directory.path.utf8), inotify: try Inotify())
      let request = ScanRequest(now: 0, wall: Clock.wall())
      let (report, struck) = Faults.with(.init(.inotifyAddWatch, number: 2, .error(ENOSPC))) {
        scanner.scan(request)
      }
      #expect(struck && report.change != nil)
      #expect(scanner.scan(request).hasEvents)
      let (again, _) = Faults.with(.init(.inotifyAddWatch, number: 0, .error(ENOSPC))) {
        scanner.scan(request)
      }
      #expect(!again.hasEvents && again.failure == nil)
      #expect(throws: Errno(EMFILE)) {
        _ = try Faults.with(.init(.inotifyInit, number: 1, .error(EMFILE))) { try Inotify() }
      }
    }
  #endif
}
