import Glibc

/// One size of data, measured.
struct Measurement {
  let row: Row

  private static let down = "\u{1B}OB"

  init(tasks: Int, files: Int, _ tools: Tools) throws(Trouble) {
    let data = try Committee(tasks: tasks, files: files, in: tools.folder)
    defer { _ = try? Tools.run(["rm", "-rf", data.path]) }
    // The floor reads one file: where there are many, all of them in one.
    let whole = files == 1 ? data.file : "\(data.path)/whole"
    if files > 1 {
      let all = "echo '%rec: Task'; echo; cat '\(data.path)'/tasks/*.rec | grep -v '^%'"
      try Tools.run(["sh", "-c", "(\(all)) > '\(whole)'"])
    }
    let (program, floor) = ([tools.program, data.path], [tools.floor, whole])
    var row = Row(tasks: tasks, files: files)
    var paints: [(Double, Double)] = []
    for _ in 0..<(tasks > 100_000 ? 3 : 7) {
      paints.append(
        (
          try Screening(program).untilDrawn(Committee.mark),
          try Screening(floor).untilDrawn(Committee.mark)
        ))
    }
    row.paint = (Self.median(paints.map(\.0)), Self.median(paints.map(\.1)))

    let (ours, theirs) = (try Screening(program), try Screening(floor))
    for screening in [ours, theirs] {
      _ = try screening.untilDrawn(Committee.mark)
      screening.rest(200)
    }
    let keys = (0..<25).map { _ in (ours.press(Self.down), theirs.press(Self.down)) }
    row.key = (Self.median(keys.map(\.0.time)), Self.median(keys.map(\.1.time)))
    row.bytes = (
      Self.median(keys.map { Double($0.0.bytes) }), Self.median(keys.map { Double($0.1.bytes) })
    )
    row.bytesARow = (
      Self.median(keys.map(\.0.bytesARow)), Self.median(keys.map(\.1.bytesARow))
    )
    row.memory = (ours.peakMemory, Double(data.allBytes) / 1_048_576)

    // Search as one types: the slash may prepare, each letter counts.
    ours.press("/", silence: 300)
    let letters = "measure".map { ours.press(String($0), silence: 60).time }
    row.search = letters.max() ?? 0
    ours.press("\u{1B}", silence: 150)

    row.refresh = try Self.refresh(ours, data)
    // The news of that is gone before the line is watched again.
    ours.rest(6500)
    row.save = (try Self.save(ours), try Self.copy(data.file))
    row.summary = (
      Self.median(try Self.times(3, [tools.program, "summary", data.path])),
      try? Tools.run(["recsel", "-c", whole], isQuiet: true)
    )
    self.row = row
  }

  /// Completes the selected task: from the answer to the word that it is on disk.
  private static func save(_ screening: Screening) throws(Trouble) -> Double {
    screening.press("\u{1B}[H", silence: 200)
    // A question is given time to be read: a key too soon answers nothing.
    screening.press("c", silence: 1500)
    let start = Clock.milliseconds
    screening.type("y")
    let time = try screening.untilDrawn(".rec", since: start)
    screening.rest(500)
    return time
  }

  /// The least that a save can do: the file written anew and brought to the disk.
  private static func copy(_ path: String) throws(Trouble) -> Double {
    let text = try Committee.read(path)
    let start = Clock.milliseconds
    try Committee.write(text, to: path + ".copy", synchronised: true)
    let time = Clock.milliseconds - start
    unlink(path + ".copy")
    return time
  }

  /// Changes one file from outside: until that is told on the screen.
  private static func refresh(_ screening: Screening, _ data: Committee) throws(Trouble) -> Double {
    let text = try Committee.read(data.file).dropLast() + "Note: changed outside\n"
    screening.rest(300)
    let start = Clock.milliseconds
    try Committee.write(String(text), to: data.file)
    return try screening.untilDrawn(".rec", since: start)
  }

  private static func times(_ count: Int, _ words: [String]) throws(Trouble) -> [Double] {
    var times: [Double] = []
    for _ in 0..<count { times.append(try Tools.run(words, isQuiet: true)) }
    return times
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }
}
