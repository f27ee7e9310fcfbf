import Glibc

/// A data directory of any size, the same bytes each time.
struct Committee {
  let path: String
  /// The bytes of the file that holds the first task.
  let fileBytes: Int
  let allBytes: Int

  /// What every title holds, to see the first of them drawn.
  static let mark = "Measure"

  init(tasks: Int, files: Int, in folder: String) throws(Trouble) {
    path = "\(folder)/\(tasks)-\(files)"
    mkdir(path, 0o755)
    mkdir("\(path)/tasks", 0o755)
    try Self.write(
      "%rec: Committee\n\nName: Synthetic Steering Committee\nDue_soon: 7\nToday: 2026-11-21\n"
        + (1...7).map { "Group: G\($0) Group \($0)\n" }.joined(), to: "\(path)/committee.rec")
    try Self.write(
      "%rec: Unit\n%key: Code\n\n"
        + (1...124).map { "Code: U\($0)\nName: Department \($0)\n\n" }.joined(),
      to: "\(path)/units.rec")
    try Self.write(
      "%rec: Document\n%key: Number\n\n"
        + (1...40).map { "Number: \($0)/2025\nTitle: Decision \($0)\n\n" }.joined(),
      to: "\(path)/documents.rec")
    var random = Random()
    var all = 0
    var first = 0
    for file in 0..<files {
      var text = "%rec: Task\n%key: Id\n\n"
      for task in (tasks * file / files)..<(tasks * (file + 1) / files) {
        text += Self.record(task, &random)
      }
      try Self.write(text, to: Self.path(of: file, in: path))
      all += text.utf8.count
      if file == 0 { first = all }
    }
    fileBytes = first
    allBytes = all
  }

  /// The file of the first task.
  var file: String { Self.path(of: 0, in: path) }

  private static func path(of file: Int, in folder: String) -> String {
    "\(folder)/tasks/\(String(1000 + file).dropFirst()).rec"
  }

  private static func record(_ number: Int, _ random: inout Random) -> String {
    let nouns = [
      "digital literacy", "the shared platform", "dữ liệu dân cư", "åpne data", "the archive",
      "information security", "chuyển đổi số cấp xã",
    ]
    let ends = ["", "", " so that units without a specialist can use it from the first day"]
    let states = [
      "completed\nCompleted: 2026-0\(random.below(9) + 1)-15\nEvidence: 12/2026", "in-progress",
      "in-progress\nProgress: \(random.below(100))", "not-started", "submitted", "withdrawn",
    ]
    let month = random.below(24)
    let due = "\(2026 + month / 12)-\(String(101 + month % 12).dropFirst())"
    return """
      Id: S\(String(10_000_000 + number).dropFirst())
      Title: \(mark) \(nouns[random.below(7)])\(ends[random.below(3)]) (\(number))
      Status: \(states[random.below(6)])
      Group: G\(random.below(7) + 1)
      Source: \(random.below(40) + 1)/2025
      Lead: U\(random.below(124) + 1)
      Support: U\(random.below(124) + 1)
      Owner: Head of Department
      Product: Decision issued
      Due: \(due)\(random.below(2) == 0 ? "" : "-\(String(101 + random.below(28)).dropFirst())")
      Updated: 2026-1\(random.below(2))-0\(random.below(9) + 1)

      """ + "\n"
  }

  /// Writes a file whole, under a name that nobody watches, and puts it in its place.
  static func write(
    _ text: String, to path: String, synchronised: Bool = false
  ) throws(Trouble) {
    let partial = path + "~"
    guard let file = fopen(partial, "w") else { throw Trouble(call: partial) }
    var text = text
    text.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, file) }
    if synchronised {
      fflush(file)
      fsync(fileno(file))
    }
    guard fclose(file) == 0, rename(partial, path) == 0 else { throw Trouble(call: path) }
  }

  /// A file's bytes as text.
  static func read(_ path: String) throws(Trouble) -> String {
    guard let file = fopen(path, "r") else { throw Trouble(call: path) }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return String(unsafeUninitializedCapacity: size) { fread($0.baseAddress, 1, size, file) }
  }
}

/// Numbers that look random and are the same each time (xorshift).
struct Random {
  private var state: UInt64 = 57

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
