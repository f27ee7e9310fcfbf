internal import CursesTerminal
internal import Glibc
internal import Screen

/// Shows on a terminal what comes in, and dies in the ways that it is asked to.
enum Exerciser {
  static func main(_ arguments: [String]) -> CInt {
    Terminal.installCrashRestore()
    if arguments.contains("--crash-before") { Death.trap.happen() }
    if arguments.contains("--probe") {
      let texts = ["क्षि", "👍🏽", "Việt", "漢字"]
      print(WidthProbe(input: 0, output: 1, timeout: 60_000).widths(of: texts).map { $0 ?? -1 })
      return 0
    }
    let signals = Signals.install()
    do {
      let name = getenv("TERM").map { String(cString: $0) }
      let terminal = try Terminal(input: 0, output: 1, name: name)
      if arguments.contains("--mouse") { terminal.setMouse(true) }
      var session = Session(terminal: terminal)
      let ending = session.run(signals)
      terminal.close()
      if case .signal(let signal) = ending { Signals.die(by: signal) }
      return 0
    } catch {
      print("no terminal: \(error)")
      return 2
    }
  }
}

/// The ways to die, each on its digit.
enum Death: String {
  case trap = "1"
  case index = "2"
  case overflow = "3"
  case recursion = "4"
  case abort = "5"
  case exitInThread = "6"
  case badPointer = "7"

  func happen() {
    switch self {
    case .trap: fatalError("as asked")
    case .index: print([Int]()[Int(getpid())])
    case .overflow: print(Int.max + Int(getpid()))
    case .recursion: print(Self.deeper(Int(getpid())))
    case .abort: Glibc.abort()
    case .exitInThread:
      var thread = pthread_t()
      pthread_create(&thread, nil, { _ in exit(7) }, nil)
      pthread_join(thread, nil)
    case .badPointer:
      UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    }
  }

  @inline(never)
  private static func deeper(_ number: Int) -> Int {
    number == 0 ? 0 : deeper(number + 1) + deeper(number - 1) + number
  }
}
