import SteeringModel
import TestSupport
import Testing

@testable import RecText
@testable import SteeringStore

/// Whoever reads the parts of a large file, what is read is the same.
@Suite struct PartsTests {
  /// More than a megabyte of tasks, with something of each kind in places that change with the seed.
  private func text(_ seed: Int, disturbances: [String]) -> [UInt8] {
    var random = SeededGenerator(seed: UInt64(seed))
    var text = "%rec: Task\n%key: Id\n\n"
    for number in 0..<9000 {
      text +=
        "Id: T-\(number)\nTitle: Đề án \(number)\nLead: U\(number / 100)\nLead: V\(number % 7)\n"
      text += "Support: Sở \(number / 900)\nGroup: G\(number / 3000) x\nDue: 2026-12-31\n"
      text += "Note: one\n+ two\nNote: long \\\nline\nStatus: in-progress\n\n"
      if let disturbance = disturbances.randomElement(using: &random),
        Int.random(in: 0..<3000, using: &random) == 0
      {
        text += disturbance
      }
    }
    return Array(text.utf8)
  }

  private static let disturbances = [
    "%rec: Unit\n\nCode: U1\nName: One\n\n%rec: Task\n\n", "<<<<<<< a\nId: 1\n", "=======\n",
    "Id: 2\n>>>>>>> b\n\n", "hello\n\n", "+ orphan\n\n", "A: b\\\n\nId: joined\n\n",
    "%rec Obstacle\n\n",
    " \n\t\n\n", "Nr-1: x\n\n", "Id: T-1\nTitle: again\n\n",
  ]

  @Test("parts give what the whole gives", arguments: 0..<6)
  func partsAreTheWhole(seed: Int) {
    var bytes = text(seed, disturbances: seed == 0 ? [] : Self.disturbances)
    #expect(bytes.count > RecParser.large)
    if seed == 5 { bytes[bytes.count - 300] = 0xFF }
    let whole = RecParser.parse(
      bytes, path: "t.rec", revision: 1, vocabulary: Schema.standard.vocabulary)
    let parts = RecParser.parse(
      bytes, path: "t.rec", revision: 1, vocabulary: Schema.standard.vocabulary,
      workers: Threads(count: 1 + seed % 3))
    #expect(parts.fields.count == whole.fields.count)
    #expect(
      zip(parts.fields, whole.fields).allSatisfy {
        ($0.start, $0.valueStart, $0.valueEnd) == ($1.start, $1.valueStart, $1.valueEnd)
          && ($0.name, $0.language, $0.isFolded) == ($1.name, $1.language, $1.isFolded)
      })
    #expect(parts.records.count == whole.records.count)
    #expect(
      zip(parts.records, whole.records).allSatisfy {
        ($0.type, $0.damage, $0.line) == ($1.type, $1.damage, $1.line)
          && ($0.fields, $0.bytes) == ($1.fields, $1.bytes)
      })
    #expect(parts.problems == whole.problems)

    var (alone, helped) = (BoardBuilder(), BoardBuilder())
    let one = alone.board(of: [whole])
    let other = helped.board(of: [whole], workers: Threads(count: 1 + seed % 3))
    #expect(one.tasks.count == other.tasks.count && one.tasks.count > 8000)
    for task in one.tasks.indices {
      guard one.leads(of: task) == other.leads(of: task),
        one.supports(of: task) == other.supports(of: task),
        one.tasks[task].group == other.tasks[task].group,
        one.tasks[task].lead == other.tasks[task].lead,
        one.leads(of: task).map({ one.spelling(of: $0) })
          == other.leads(of: task).map({ other.spelling(of: $0) }),
        one.id(of: task) == other.id(of: task)
      else {
        Issue.record("task \(task) is another")
        return
      }
    }
    #expect(one.problemCount == other.problemCount)
    #expect(one.units.count == other.units.count)
  }

  @Test("no seam lies where a line is joined with the one below it")
  func seams() {
    let text = Array("A: 1\\\n\nB: 2\\\r\n\nC: 3\n\nD: 4\n\n".utf8)
    let seams = text.withUnsafeBufferPointer { RecParser.seams(in: $0, parts: 8) }
    #expect(seams == [21])
    #expect(text.withUnsafeBufferPointer { RecParser.seams(in: $0, parts: 1) } == [])
    #expect([UInt8]().withUnsafeBufferPointer { RecParser.seams(in: $0, parts: 4) } == [])
  }

  @Test("each helper does its part, and the results are in their order")
  func threads() {
    var own = 0
    let results = Threads(count: 3).run {
      own += 1
    } _: {
      $0 * 10
    }
    #expect(own == 1)
    #expect(results == [0, 10, 20])
    #expect(NoWorkers().run({ own += 1 }, { $0 }) == [])
    #expect(own == 2)
  }
}
