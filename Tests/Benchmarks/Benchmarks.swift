import Glibc

/// The figures of README as a table: steerco beside the least that any program could do.
///
/// Each figure stands beside the floor's of the same minute, because machines differ and are busy;
/// nothing is asserted.
enum Benchmarks {
  static let usage = """
    usage: Benchmarks [--most TASKS] [--program PATH]
           Benchmarks --ablation [--most TASKS]

    Makes data of 47, 1,000, ... tasks (1,000,000 at most) in one file and in 1,000 files, and
    measures steerco on a terminal of 120 x 40 beside floor.c, which reads the same file, finds the
    titles, draws the rows and moves a highlight. Without --program it builds what it measures.
    With --ablation it tells what each economy of drawing buys.

    """

  static func run(_ arguments: [String]) -> CInt {
    var most = 1_000_000
    var program: String?
    var isAblation = false
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--most": most = rest.popFirst().flatMap { Int($0) } ?? most
      case "--ablation": isAblation = true
      case "--program": program = rest.popFirst()
      default:
        print(usage)
        return word == "--help" ? 0 : 2
      }
    }
    do throws(Trouble) {
      if isAblation {
        try Ablation.run(most: most)
        return 0
      }
      let tools = try Tools(program: program)
      defer { tools.remove() }
      print(Row.head)
      for files in [1, 1000] {
        for tasks in [47, 1000, 10_000, 100_000, 1_000_000] where tasks <= most && tasks >= files {
          print(try Measurement(tasks: tasks, files: files, tools).row.line)
          fflush(nil)
        }
      }
      return 0
    } catch {
      print(error.words)
      return 1
    }
  }
}

/// Why there are no figures.
struct Trouble: Error {
  let words: String

  init(_ words: String) { self.words = words }

  init(call: String) { words = "\(call): \(String(cString: strerror(errno)))" }
}
