internal import CursesTerminal
internal import Dashboard
import Glibc
internal import Screen
internal import SteeringModel
internal import SteeringStore
internal import Themes

/// What each economy of drawing buys: the same keys with all of them, and without one at a time.
/// One that buys less than a fifth of the bytes or of the time is not worth its code.
///
/// It runs in this process, over the path that a key takes in the program: `update`, `render`,
/// `present`. Bytes are counted at the other end of a terminal, times are of the processor, so that
/// they mean the same on a busy machine.
struct Ablation {
  /// One way to draw.
  struct Variant {
    let name: String
    /// The terminal's name. One that `Terminal` does not know gets every byte as ncurses says it.
    var terminal = "xterm-256color"
    /// Whether a frame is drawn over the one before it.
    var keepsFrames = true
    /// Whether the cells are compared with those presented before. `Terminal` does not where the
    /// theme is another, so without it two themes of one look take turns; setting up their colour
    /// pairs is then a small part of the time.
    var comparesCells = true
  }

  /// The mean of all keys that led to another screen.
  struct Result {
    var bytes = 0.0
    var milliseconds = 0.0
  }

  private static let unknownTerminal = "unknown-256color"
  private static let variants = [
    Variant(name: "all of them"),
    Variant(name: "without shortened output", terminal: unknownTerminal),
    Variant(name: "without frames drawn over the one before", keepsFrames: false),
    Variant(name: "without comparing cells before ncurses does", comparesCells: false),
  ]

  /// Keys that walk, open, ask and go back; those that lead to a screen seen before are pressed but
  /// not counted, and steps down are added until there are 60 others.
  private static let keys: [KeyPress] = [
    "<down>", "<down>", "<down>", "<down>", "<down>", "<down>", "<down>", "<down>", "<up>",
    "<pgdn>",
    "<down>", "<pgdn>", "<down>", "<end>", "<up>", "<pgup>", "<home>", "2", "<down>", "<down>",
    "<enter>", "<down>", "<down>", "<down>", "<esc>", "<down>", "3", "<down>", "<down>", "<down>",
    "<enter>", "<down>", "<esc>", "<down>", "<enter>", "<tab>", "<tab>", "<esc>", "<down>", "c",
    "<esc>", "<down>", "z", "<down>", "<down>", "z", "<down>", "?", "<pgdn>", "<esc>", "<down>",
    "S",
    "<down>", "<esc>", "<down>", "f", "<down>", "<esc>", "<down>", "w", "w", "<down>",
  ]
  private static let screens = 60
  private static let rounds = 5

  static func run(most: Int) throws(Trouble) {
    let folder = try Tools.temporaryFolder()
    defer { _ = try? Tools.run(["rm", "-rf", folder]) }
    try Tools.run([
      "sh", "-c",
      "infocmp -x xterm-256color | sed 's/^xterm-256color|/\(unknownTerminal)|/' "
        + "| tic -x -o \(folder)/terminfo -",
    ])
    setenv("TERMINFO", "\(folder)/terminfo", 1)

    print("| tasks | screen | | bytes a key | ms a key |\n|---|---|---|---|---|")
    for tasks in [47, 100_000] where tasks <= most {
      let data = try Committee(tasks: tasks, files: 1, in: folder)
      let store: Store
      do { store = try Store(directory: data.path) } catch { throw Trouble("\(error)") }
      for size in [Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)] {
        // One round of each after the other: a machine that slows down slows all of them.
        var costs: [[[Result]]] = variants.map { _ in [] }
        for _ in 0..<rounds {
          for (number, variant) in variants.enumerated() {
            var ablation = try Self(store, size, variant)
            costs[number].append(try ablation.costs())
          }
        }
        for (variant, rounds) in zip(variants, costs) {
          let mean = mean(of: rounds)
          print(
            "| \(tasks) | \(size.columns) × \(size.rows) | \(variant.name) "
              + "| \(Int(mean.bytes.rounded())) | \(Double(Int(mean.milliseconds * 1000)) / 1000) |"
          )
        }
        fflush(nil)
      }
    }
  }

  /// Over the keys the mean, and of the rounds of each key the median.
  private static func mean(of rounds: [[Result]]) -> Result {
    var sum = Result()
    let keys = rounds.map(\.count).min() ?? 0
    for key in 0..<keys {
      let times = rounds.map { $0[key].milliseconds }.sorted()
      sum.milliseconds += times[times.count / 2] / Double(keys)
      sum.bytes += (rounds.last?[key].bytes ?? 0) / Double(keys)
    }
    return sum
  }

  private let variant: Variant
  private let terminal: Terminal
  private let master: CInt
  private let slave: CInt
  private let themes: [Theme]
  private var state: State

  private init(_ store: Store, _ size: Size, _ variant: Variant) throws(Trouble) {
    self.variant = variant
    let ends = try Screening.openTerminal(columns: size.columns, rows: size.rows)
    (master, slave) = (ends.master, ends.slave)
    do {
      terminal = try Terminal(input: slave, output: slave, name: variant.terminal)
    } catch {
      throw Trouble("\(error)")
    }
    guard terminal.name == variant.terminal else { throw Trouble("no entry \(variant.terminal)") }
    let bytes = { (name: String) in Themes.all.first { $0.name == name }?.bytes }
    themes = ["paper", variant.comparesCells ? "paper" : "another"].map {
      Theme.parse(bytes("paper") ?? [], name: $0, inherited: bytes).theme
    }
    guard let day = store.board.committee.today else { throw Trouble("the data name no day") }
    state = State(
      board: store.board, settings: Settings(fixedDay: day, measure: Terminal.measure),
      moment: Moment(day: day, hour: 9, minute: 0), size: size)
  }

  /// What each of the keys costs that led to another screen.
  private mutating func costs() throws(Trouble) -> [Result] {
    defer {
      terminal.close()
      close(master)
      close(slave)
    }
    var now = 0
    var frame = render(state, after: nil)
    var seen = [frame.canvas.lines]
    _ = show(frame.canvas, themes[0])
    var costs: [Result] = []
    var keys = Self.keys[...]
    while costs.count < Self.screens, now < 1_000_000 {
      // A second apart, as they are pressed, so that none is taken for one that is held down.
      now += 1000
      let key = keys.popFirst() ?? "<down>"
      let start = Self.processorMilliseconds
      _ = update(&state, .key(key, moreBehind: false), now: now)
      frame = render(state, after: variant.keepsFrames ? frame : nil)
      var cost = Result(milliseconds: Self.processorMilliseconds - start)
      let shown = show(frame.canvas, themes[now / 1000 % 2])
      cost.bytes = shown.bytes
      cost.milliseconds += shown.milliseconds
      let lines = frame.canvas.lines
      if !seen.contains(lines) { costs.append(cost) }
      seen.append(lines)
    }
    guard costs.count == Self.screens else { throw Trouble("only \(costs.count) screens differ") }
    return costs
  }

  /// Presents a canvas, and reads what comes of it at the other end.
  private func show(_ canvas: Canvas, _ theme: Theme) -> Result {
    var cost = Result()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isOut = false
    while !isOut {
      let start = Self.processorMilliseconds
      isOut = terminal.present(canvas, theme: theme)
      cost.milliseconds += Self.processorMilliseconds - start
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      while poll(&ready, 1, 0) > 0 {
        cost.bytes += Double(max(Glibc.read(master, &buffer, buffer.count), 0))
      }
    }
    return cost
  }

  private static var processorMilliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
