import RecText
import TestSupport
import Testing

@testable import SteeringModel

/// The order of a hundred thousand tasks is that of a sort that anyone can see to be right.
struct RadixSortTests {
  /// Does one share after the other.
  private struct InTurn: WorkerPool {
    let count = 2

    func run<Result: Sendable>(
      _ own: () -> Void, _ part: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
      own()
      return (0..<count).map(part)
    }

    func prepare(_ memory: UnsafeMutableRawBufferPointer) {}
  }

  private static let keys: [ClosedRange<UInt32>] = [
    0...0, 5...5, 0...7, 2047...2048, 0...UInt32.max, (UInt32.max - 3)...UInt32.max,
  ]

  @Test(arguments: keys)
  func tasksOfTheSameKeyStayAsTheyWere(keys: ClosedRange<UInt32>) {
    for count in [0, 1, 2, 600, 20_000] {
      var random = SeededGenerator(seed: UInt64(count))
      let key = (0..<count).map { _ in UInt32.random(in: keys, using: &random) }
      let tasks = Array(0..<count).shuffled(using: &random)
      let expected = tasks.enumerated()
        .sorted { (key[$0.element], $0.offset) < (key[$1.element], $1.offset) }
        .map(\.element)
      #expect(RadixSort.sorted(tasks, NoWorkers()) { key[$0] } == expected)
      #expect(RadixSort.sorted(tasks, InTurn()) { key[$0] } == expected)
    }
  }
}
