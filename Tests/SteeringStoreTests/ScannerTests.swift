import Foundation
import Glibc
import RecText
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

/// A scanner with a clock that the test moves: nothing here waits.
private final class Watcher {
  let directory = TemporaryDirectory()
  private let scanner: SteeringStore.Scanner
  private var now: Int64 = 0
  private(set) var report = ScanReport()
  private(set) var board = Board.empty
  private(set) var changes: [FileChange] = []

  init(_ files: [String: String] = [:]) throws {
    for (name, text) in files { try directory.write(name, text) }
    scanner = SteeringStore.Scanner(directory: Array(directory.path.utf8), inotify: nil)
    scan()
  }

  /// Scans after so many milliseconds; whether something was told.
  @discardableResult
  func scan(after milliseconds: Int64 = 0, held: Set<Listing.Path> = []) -> Bool {
    now += milliseconds * 1_000_000
    report = scanner.scan(ScanRequest(now: now, wall: Clock.wall(), held: held))
    changes = report.change?.files ?? []
    if let change = report.change { board = change.board }
    return report.change != nil
  }

  var ids: [String] { board.all(.id) }
  var problems: [String] {
    board.problems.filter { $0.line == 0 }.map { "\($0.path) \($0.kind.rawValue) \($0.detail)" }
  }
}

private func task(_ id: String) -> String { "%rec: Task\n\nId: \(id)\nTitle: \(id)\n" }

@Suite struct ScannerTests {
  @Test func readsAnewOnlyTheFileThatChanged() throws {
    let names = (100..<200).map { "\($0).rec" }
    let watcher = try Watcher(
      Dictionary(
        uniqueKeysWithValues: names.map { ($0, taskFile(3).replacing("Id: T", with: "Id: \($0)-")) }
      ))
    let before = watcher.board.files.map(\.revision)
    try watcher.directory.write("150.rec", task("150.rec1"))
    #expect(watcher.scan())
    let after = watcher.board.files.map(\.revision)
    // A revision is one reading: what keeps it was not parsed again, and its tasks were taken over.
    #expect(zip(before, after).count { $0 != $1 } == 1)
    #expect(watcher.board.files[50].revision > before[50])
    #expect(watcher.board.tasks.count == 99 * 3 + 1)
  }

  @Test func tellsNoKeyOfARecordThatIsNotShown() throws {
    func files(_ text: String) -> String {
      task("A") + "\nId: S\nTitle: S\nSecrecy: secret\nNote: \(text)\n\n%rec: Obstacle\n\n"
        + "Id: V-01\nTask: S\nText: \(text)\n"
    }
    let watcher = try Watcher(["a.rec": files("one")])
    try watcher.directory.write("a.rec", files("two"))
    #expect(watcher.scan())
    #expect(watcher.changes == [])
    // Nor when they go, nor by the name of a file.
    try watcher.directory.write("S.rec", "%rec: Report\n\nUnit: U\nTask: S\n")
    #expect(watcher.scan())
    #expect(watcher.changes == [])
    try watcher.directory.write("a.rec", task("A") + "Note: new\n")
    #expect(watcher.scan())
    #expect(
      watcher.changes == [
        FileChange(path: "a.rec", kind: .changed, records: [RecordKey(.task, "A")])
      ])
  }

  @Test func tellsWhatChanged() throws {
    let watcher = try Watcher(["a.rec": taskFile(3), "b.rec": task("X")])
    #expect(watcher.ids == ["T1", "T2", "T3", "X"])
    #expect(!watcher.scan())
    try watcher.directory.write("a.rec", taskFile(3).replacing("Title: Task 2", with: "Title: New"))
    try watcher.directory.write("c.rec", task("Y"))
    #expect(watcher.scan())
    #expect(
      watcher.changes == [
        FileChange(path: "a.rec", kind: .changed, records: [RecordKey(.task, "T2")]),
        FileChange(path: "c.rec", kind: .added, records: [RecordKey(.task, "Y")]),
      ])
    unlink(watcher.directory.path("b.rec"))
    watcher.scan()
    #expect(watcher.scan(after: 1000))
    #expect(
      watcher.changes == [
        FileChange(path: "b.rec", kind: .removed, records: [RecordKey(.task, "X")])
      ])
  }

  @Test(
    "The same bytes written anew are nothing new; other bytes of the same size and time are",
    // What is larger than a megabyte is compared piece by piece.
    arguments: ["", "Note: " + String(repeating: "x", count: 2 << 20) + "\n"])
  func content(rest: String) throws {
    func task(_ id: String) -> String { SteeringStoreTests.task(id) + rest }
    let watcher = try Watcher(["a.rec": task("A1")])
    try watcher.directory.write("a.rec", task("A1"))
    #expect(!watcher.scan())
    var times = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
    utimensat(AT_FDCWD, watcher.directory.path("a.rec"), &times, 0)
    #expect(!watcher.scan())
    try watcher.directory.write("a.rec", task("A2"))
    utimensat(AT_FDCWD, watcher.directory.path("a.rec"), &times, 0)
    #expect(watcher.scan())
    #expect(watcher.ids == ["A2"])
    // A time stamp in the future proves nothing, and does no harm.
    times = [
      timespec(tv_sec: 9_000_000_000, tv_nsec: 0), timespec(tv_sec: 9_000_000_000, tv_nsec: 0),
    ]
    utimensat(AT_FDCWD, watcher.directory.path("a.rec"), &times, 0)
    #expect(!watcher.scan())
  }

  @Test("A file absent for less than a second makes no frame without its tasks")
  func absence() throws {
    let watcher = try Watcher(["a.rec": task("A"), "b.rec": task("B")])
    unlink(watcher.directory.path("a.rec"))
    try watcher.directory.write("b.rec", task("B2"))
    #expect(!watcher.scan(after: 10))
    #expect(watcher.report.retryAt != nil)
    #expect(!watcher.scan(after: 900))
    try watcher.directory.write("a.rec", task("A"))
    #expect(watcher.scan(after: 50))
    #expect(watcher.ids == ["A", "B2"])
    unlink(watcher.directory.path("a.rec"))
    #expect(!watcher.scan(after: 10))
    #expect(watcher.scan(after: 1000))
    #expect(watcher.ids == ["B2"])
  }

  @Test("Something that is always absent does not stop the others")
  func endlessAbsence() throws {
    let watcher = try Watcher(["a.rec": task("A"), "b.rec": task("B"), "c.rec": task("C0")])
    var told = 0
    for round in 1...20 {
      unlink(watcher.directory.path(round % 2 == 0 ? "a.rec" : "b.rec"))
      try watcher.directory.write(
        round % 2 == 0 ? "b.rec" : "a.rec", task(round % 2 == 0 ? "B" : "A"))
      try watcher.directory.write("c.rec", task("C\(round)"))
      if watcher.scan(after: 300) { told += 1 }
      #expect(watcher.ids.count == 3)
    }
    #expect(told >= 4)
  }

  @Test("Truncated, then written: the old tasks until the new ones are there")
  func emptiness() throws {
    let watcher = try Watcher(["a.rec": task("A")])
    try watcher.directory.write("a.rec", "")
    #expect(!watcher.scan(after: 10))
    #expect(watcher.ids == ["A"])
    try watcher.directory.write("a.rec", task("B"))
    #expect(watcher.scan(after: 200))
    #expect(watcher.ids == ["B"])
    try watcher.directory.write("a.rec", "")
    #expect(!watcher.scan(after: 10))
    #expect(watcher.scan(after: 1000))
    #expect(watcher.ids == [])
    // A new file without content is told once it has some.
    try watcher.directory.write("n.rec", "")
    #expect(!watcher.scan(after: 10))
    try watcher.directory.write("n.rec", task("N"))
    #expect(watcher.scan(after: 200))
    #expect(
      watcher.changes == [FileChange(path: "n.rec", kind: .added, records: [RecordKey(.task, "N")])]
    )
    try watcher.directory.write("empty.rec", "")
    #expect(!watcher.scan(after: 10))
    #expect(watcher.scan(after: 1000))
    #expect(!watcher.scan(after: 1000))
  }

  @Test("A file that is being written is not read")
  func held() throws {
    let watcher = try Watcher(["a.rec": task("A")])
    try watcher.directory.write("a.rec", "%rec: Task\n\nId: B\nTi")
    #expect(!watcher.scan(held: [Array("a.rec".utf8)]))
    #expect(watcher.ids == ["A"])
    #expect(watcher.scan())
    #expect(watcher.ids == ["B"])
  }

  @Test("A renamed file or tree is never there twice")
  func renames() throws {
    let watcher = try Watcher(["x/a.rec": task("A"), "x/y/b.rec": task("B")])
    rename(watcher.directory.path("x"), watcher.directory.path("z"))
    #expect(watcher.scan(after: 10))
    #expect(watcher.ids == ["A", "B"])
    #expect(watcher.changes.map(\.path) == ["x/a.rec", "x/y/b.rec", "z/a.rec", "z/y/b.rec"])
  }

  @Test("What is no file is passed over with a problem, and blocks nobody")
  func notFiles() throws {
    let watcher = try Watcher(["a.rec": task("A")])
    let path = watcher.directory.path(_:)
    mkfifo(path("fifo.rec"), 0o600)
    mkdir(path("dir.rec"), 0o700)
    symlink("nowhere", path("dangling.rec"))
    symlink("loop.rec", path("loop.rec"))
    symlink("fifo.rec", path("linked.rec"))
    symlink(".", path("circle"))
    #expect(mknod(path("socket.rec"), S_IFSOCK | 0o600, 0) == 0)
    try watcher.directory.write("a.sync-conflict-20260101-120000-ABC.rec", task("A"))
    try watcher.directory.write("a.rec.conflict-20260101-120000", task("A"))
    watcher.scan()
    #expect(watcher.ids == ["A"])
    #expect(
      watcher.problems == [
        "a.rec.conflict-20260101-120000 sync-conflict ",
        "a.sync-conflict-20260101-120000-ABC.rec sync-conflict ",
        "dangling.rec unreadable-file No such file or directory", "dir.rec not-a-file directory",
        "fifo.rec not-a-file fifo", "linked.rec not-a-file fifo",
        "loop.rec unreadable-file Too many levels of symbolic links",
        "socket.rec not-a-file socket",
      ])
    // None of them hides anything, and none is a change of the data.
    #expect(watcher.report.unreadable == 0)
    #expect(watcher.changes == [])
  }

  @Test("What editors, git and sync tools leave beside a file is not data")
  func noise() throws {
    let watcher = try Watcher(["a.rec": task("A")])
    let silent = [
      ".~lock.a.rec#", ".a.rec.swp", ".a.rec.swx", "4913", "a.rec~", "#a.rec#", ".#a.rec",
      "a.rec.orig", "a.rec.rej", "a_BASE_4711.rec", "a_LOCAL_4711.rec", "a_REMOTE_4711.rec",
      "a_BACKUP_4711.rec", ".syncthing.a.rec.tmp", "~syncthing~a.rec.tmp", "a.rec.tmp", "a.rec.bak",
      ".git/a.rec",
    ]
    for name in silent { try watcher.directory.write(name, task("noise")) }
    #expect(!watcher.scan())
    #expect(watcher.ids == ["A"] && watcher.problems == [])
    // The loser of two versions is told, and never counted.
    try watcher.directory.write("a.sync-conflict-20260101-120000-ABCDEFG.rec", task("B"))
    #expect(watcher.scan())
    #expect(watcher.ids == ["A"])
    #expect(watcher.problems == ["a.sync-conflict-20260101-120000-ABCDEFG.rec sync-conflict "])
  }

  @Test("Edited under another name that it has elsewhere: the next look sees it")
  func hardLink() throws {
    let elsewhere = TemporaryDirectory()
    let watcher = try Watcher(["a.rec": task("A")])
    link(watcher.directory.path("a.rec"), elsewhere.path("twin"))
    watcher.scan()
    try elsewhere.write("twin", task("B"))
    #expect(watcher.scan())
    #expect(watcher.ids == ["B"])
  }

  @Test("An inode is no identity: replaced again and again, each content is seen")
  func inodes() throws {
    let watcher = try Watcher(["a.rec": task("A")])
    for round in 100..<300 {
      try watcher.directory.write("next", task("N\(round)"))
      rename(watcher.directory.path("next"), watcher.directory.path("a.rec"))
      #expect(watcher.scan(after: 1))
      #expect(watcher.ids == ["N\(round)"])
    }
  }

  @Test("A file larger than any offset reaches: told, not read, and its neighbours live")
  func tooLarge() throws {
    let watcher = try Watcher(["a.rec": task("A"), "b.rec": task("B")])
    #expect(truncate(watcher.directory.path("b.rec"), off_t(UInt32.max)) == 0)
    #expect(watcher.scan())
    #expect(watcher.ids == ["A", "B"])
    #expect(watcher.problems == ["b.rec too-large "])
    // And it is believed again as soon as it can be read.
    try watcher.directory.write("b.rec", task("C"))
    #expect(watcher.scan())
    #expect(watcher.ids == ["A", "C"] && watcher.problems == [])
  }

  @Test("A link beside its target shows no task twice; its target may be elsewhere")
  func links() throws {
    let elsewhere = TemporaryDirectory()
    try elsewhere.write("one.rec", task("E1"))
    try elsewhere.write("two.rec", task("E2"))
    let watcher = try Watcher(["a.rec": task("A")])
    symlink("a.rec", watcher.directory.path("twin.rec"))
    symlink(elsewhere.path("one.rec"), watcher.directory.path("far.rec"))
    watcher.scan()
    #expect(watcher.ids == ["A", "E1"])
    try elsewhere.write("one.rec", task("E3"))
    #expect(watcher.scan())
    #expect(watcher.ids == ["A", "E3"])
    unlink(watcher.directory.path("far.rec"))
    symlink(elsewhere.path("two.rec"), watcher.directory.path("far.rec"))
    #expect(watcher.scan())
    #expect(watcher.ids == ["A", "E2"])
  }

  @Test("Names are bytes: not UTF-8, with ESC, in two normal forms")
  func names() throws {
    let watcher = try Watcher()
    let names: [[UInt8]] = [
      [0xFF] + bytes("a.rec"), bytes("\u{1B}[2J.rec"), bytes("line\nfeed.rec"), bytes("\u{EA}.rec"),
      bytes("e\u{302}.rec"),
    ]
    for (number, name) in names.enumerated() {
      let file = try Descriptor.open(
        Array(watcher.directory.path.utf8) + bytes("/") + name, O_WRONLY | O_CREAT, mode: 0o600)
      try file.write(bytes(task("N\(number)")))
    }
    watcher.scan()
    #expect(Set(watcher.ids) == ["N0", "N1", "N2", "N3", "N4"])
    #expect(Set(watcher.report.sources.map(\.path)) == Set(names))
    let saver = Saver(directory: watcher.directory.path, options: StoreOptions(journal: false))
    for number in names.indices {
      let change = try Change(
        .set,
        [.update(RecordKey(.task, "N\(number)"), seen: nil, [.set("Status", "paused")])])
      #expect(saver.save(change).isSaved)
    }
    #expect(watcher.scan())
    #expect(watcher.board.all(.status) == [String](repeating: "paused", count: 5))
  }

  #if FAULTS
    @Test(
      "A file that cannot be read keeps what it held, with a problem",
      arguments: [EIO, ESTALE, EACCES])
    func unreadable(code: CInt) throws {
      let watcher = try Watcher(["a.rec": task("A")])
      try watcher.directory.write("a.rec", task("B"))
      let (told, struck) = Faults.with(.init(.read, number: 1, .error(code))) { watcher.scan() }
      #expect(told && struck)
      #expect(watcher.ids == ["A"])
      #expect(watcher.problems == ["a.rec unreadable-file \(Errno(code).words)"])
      #expect(watcher.changes == [])
      #expect(watcher.report.unreadable == 1)
      #expect(watcher.report.retryAt != nil)
      #expect(watcher.scan())
      #expect(watcher.ids == ["B"])
      #expect(watcher.problems == [])
      #expect(watcher.report.unreadable == 0)
    }

    @Test("A file that could never be read is added when it can be")
    func unreadableAtFirst() throws {
      let watcher = try Watcher(["a.rec": task("A")])
      try watcher.directory.write("b.rec", task("B"))
      let (told, _) = Faults.with(.init(.read, number: 2, .error(EACCES))) { watcher.scan() }
      #expect(told)
      #expect(watcher.problems == ["b.rec unreadable-file Permission denied"])
      #expect(watcher.changes == [])
      #expect(watcher.scan())
      #expect(
        watcher.changes == [
          FileChange(path: "b.rec", kind: .added, records: [RecordKey(.task, "B")])
        ])
    }
  #endif

  #if FAULTS
    @Test("A subdirectory that cannot be read keeps what it held; the others live")
    func unreadableDirectory() throws {
      let watcher = try Watcher(["a/a.rec": task("A"), "b/b.rec": task("B")])
      try watcher.directory.write("b/b.rec", task("B2"))
      // The calls of a listing: the root twice, then each directory twice.
      let (told, struck) = Faults.with(.init(.openat, number: 3, .error(EACCES))) { watcher.scan() }
      #expect(told && struck)
      #expect(watcher.ids == ["A", "B2"])
      #expect(watcher.problems == ["a unreadable-file Permission denied"])
      #expect(watcher.report.unreadable == 1)
      #expect(
        watcher.changes == [
          FileChange(
            path: "b/b.rec", kind: .changed,
            records: [RecordKey(.task, "B"), RecordKey(.task, "B2")])
        ]
          || watcher.changes == [
            FileChange(
              path: "b/b.rec", kind: .changed,
              records: [RecordKey(.task, "B2"), RecordKey(.task, "B")])
          ])
      #expect(!watcher.scan(after: 5000) || watcher.ids == ["A", "B2"])
      #expect(watcher.problems == [])
    }
  #endif

  @Test("A root that cannot be read is told, and what was known stays")
  func root() throws {
    let watcher = try Watcher(["a.rec": task("A")])
    rename(watcher.directory.path, watcher.directory.path + ".away")
    #expect(!watcher.scan())
    #expect(watcher.report.failure == Errno(ENOENT))
    rename(watcher.directory.path + ".away", watcher.directory.path)
    #expect(!watcher.scan())
    #expect(watcher.report.failure == nil)
  }
}
