import Glibc

/// What is measured, what it is measured against, and a folder for the data.
struct Tools {
  let program: String
  let floor: String
  let folder: String

  init(program: String?) throws(Trouble) {
    let here = Self.parent(of: #filePath)
    let root = Self.parent(of: Self.parent(of: here))
    folder = try Self.temporaryFolder()
    floor = "\(folder)/floor"
    try Self.run(["cc", "-O2", "\(here)/floor.c", "-o", floor, "-lncursesw", "-ltinfo"])
    if let program {
      self.program = program
      return
    }
    // As it is delivered: with the standard library inside.
    let scratch = "\(root)/.build/delivered"
    try Self.run([
      "swift", "build", "-c", "release", "--product", "steerco", "--static-swift-stdlib",
      "--package-path", root, "--scratch-path", scratch,
    ])
    self.program = "\(scratch)/release/steerco"
  }

  /// Takes everything away that was made.
  func remove() { _ = try? Self.run(["rm", "-rf", folder]) }

  /// A new folder for the data.
  static func temporaryFolder() throws(Trouble) -> String {
    // mkdtemp(3) puts letters of its own in the place of the last six.
    let letters = String(repeating: "X", count: 6)
    var template = Array("\(P_tmpdir)/steerco-benchmarks-\(letters)".utf8CString)
    guard let made = mkdtemp(&template) else { throw Trouble(call: "mkdtemp") }
    return String(cString: made)
  }

  private static func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
  }

  /// Runs a program to its end, what it prints going to standard error or nowhere; the milliseconds
  /// that it took.
  @discardableResult
  static func run(_ words: [String], isQuiet: Bool = false) throws(Trouble) -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if isQuiet {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, 2, 1)
    }
    let start = Clock.milliseconds
    let copies = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var child = pid_t()
    guard posix_spawnp(&child, words[0], &actions, nil, copies + [nil], environ) == 0 else {
      throw Trouble("\(words[0]) cannot be run")
    }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw Trouble("\(words[0]) ended with \(status >> 8)") }
    return Clock.milliseconds - start
  }
}

/// The clock that never goes back.
enum Clock {
  static var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
