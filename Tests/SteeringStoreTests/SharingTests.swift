import RecText
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

/// Whoever does a share of making and judging a large board, what it comes to is the same.
@Suite struct SharingTests {
  /// Tasks and obstacles of every kind, sound and wrong.
  private func file(_ seed: Int) -> RecordFile {
    var random = SeededGenerator(seed: UInt64(seed))
    func any(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
    var text = "%rec: Unit\n\nCode: A\nName: Z\n\nCode: B\nName: Y\nKind: collective\n\n"
    text += "%rec: Task\n\n"
    for number in 0..<9000 {
      text += any(["Id: T-\(number)\n", "Id: T-\(number)\n", "Id: T-\(number % 4000)\n", ""])
      text += any(["Title: x\n", "Title: x\n", "Title_vi: y\n", ""])
      text += any(["Lead: A\n", "Lead: B\nLead: A\n", "Lead: C\nLead: C\n", ""])
      text += any(["Group: I One\n", "Group: II\n", ""])
      let date = any(["2026-11-\(10 + number % 20)", "2026-Q3", "\(2020 + number % 20)", "2026-07"])
      text += any(["Due: \(date)\n", "Due: \(date)\n", "Due: standing\n", "Due: soon\n", ""])
      text += any([
        "Status: in-progress\n", "Status: paused\n", "Status: completed\nCompleted: \(date)\n",
        "Status: withdrawn\n", "Outlook: at-risk\n", "Status: done\n",
      ])
      text +=
        any(["Updated: 2026-11-0\(1 + number % 9)\n", ""]) + any(["Note: x\n", "no field\n"])
      text += "\n"
    }
    text += "%rec: Obstacle\n\n"
    for number in 0..<9000 {
      text += any(["Id: O-\(number)\n", "Id: O-\(number % 4000)\n", ""])
      text += any(["Task: T-\(number)\n", "Task: T-\(number)\nTask: T-5\n", "Task: nobody\n", ""])
      text += any(["Status: open\n", "Status: cleared\nCleared: 2026-11\n", "Status: gone\n", ""])
      text += any(["Since: 2026-10-10\n", "Since: lately\n"]) + any(["Raised_by: A\n", ""])
      text += "Text: x\n\n"
    }
    return RecParser.parse(
      Array(text.utf8), path: "all.rec", revision: 1, vocabulary: Schema.standard.vocabulary)
  }

  @Test("shares give what the whole gives", arguments: 1...3)
  func sharesAreTheWhole(workers count: Int) throws {
    let file = file(count)
    let workers = Threads(count: count)
    var (alone, helped) = (BoardBuilder(), BoardBuilder())
    let (one, other) = (alone.board(of: [file]), helped.board(of: [file], workers: workers))
    #expect(one.obstacles == other.obstacles && one.obstacles.count == 9000)
    #expect(one.tasks.map(\.trouble) == other.tasks.map(\.trouble))
    #expect(one.uncounted == other.uncounted)
    #expect(Array(one.problems) == Array(other.problems))
    // All kinds of wrong are among them, or this would say little.
    #expect(Set(one.problems.map(\.kind)).count > 12)

    let today = try #require(CivilDate(iso: "2026-11-21"))
    let judged = Assessment(of: one, on: today)
    let shared = Assessment(of: other, on: today, workers: workers)
    #expect(judged.timings == shared.timings && judged.standings == shared.standings)
    #expect(judged.figures == shared.figures && judged.figures.total > 5000)
    #expect(judged.unitRows == shared.unitRows)
    #expect(judged.groupRows == shared.groupRows)
    #expect(judged.deadlineRows == shared.deadlineRows)
    #expect(Array(judged.problems) == Array(shared.problems))

    let all = Array(one.tasks.indices)
    for order in TaskOrder.allCases {
      let rows = judged.order(all, by: order, in: one, language: .en)
      #expect(
        rows == shared.order(all, by: order, in: other, language: .en, workers: workers),
        "\(order.rawValue)")
      #expect(rows.sorted() == all)
    }
  }

  @Test("a large file that is read in parts is read as it is", arguments: 0...3)
  func filesInParts(workers count: Int) throws {
    let folder = TemporaryDirectory()
    let bytes = (0..<(5 << 20)).map { UInt8(truncatingIfNeeded: $0 >> 12 ^ $0) }
    try folder.write("large", bytes)
    let file = try Descriptor.openFile(Array("\(folder.path)/large".utf8), followsLink: false)
    let read = try file.contents(workers: Threads(count: count))
    #expect(areSame(read.bytes, bytes))
    #expect(read.status.size == bytes.count)
  }
}
