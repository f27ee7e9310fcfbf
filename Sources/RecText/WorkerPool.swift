/// Others who do parts of a large work while whoever asks does the first part, and who have memory
/// made ready for it.
///
/// The layers below the store know no threads and no pages: whoever has them hands them in.
package protocol WorkerPool: Sendable {
  /// How many there are.
  var count: Int { get }

  /// Has each worker do its part, numbered from 0, while `own` is done; their results in order.
  func run<Result: Sendable>(
    _ own: () -> Void, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result]

  /// Is told of memory that is going to be filled from end to end.
  func prepare(_ memory: UnsafeMutableRawBufferPointer)
}

extension WorkerPool {
  /// Does a work on `0..<count` in equal shares, the first of them itself; what came of them, in
  /// order. Of less than `least` all is done by whoever asks, before anyone else has begun.
  package func shares<Result: Sendable>(
    of count: Int, from least: Int, _ part: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    guard count >= least, self.count > 0 else { return [part(0..<count)] }
    let share = count / (self.count + 1) + 1
    let range = { @Sendable (number: Int) in
      min(number * share, count)..<min((number + 1) * share, count)
    }
    var first: [Result] = []
    let others = run {
      first = [part(range(0))]
    } _: { number in
      part(range(number + 1))
    }
    return first + others
  }
}

extension Array {
  /// An empty array with room for so many elements, for which memory is made ready.
  package init(room count: Int, _ workers: any WorkerPool) {
    self.init()
    reserveCapacity(count)
    let bytes = capacity * MemoryLayout<Element>.stride
    withUnsafeMutableBytes { none in
      workers.prepare(UnsafeMutableRawBufferPointer(start: none.baseAddress, count: bytes))
    }
  }
}

/// Nobody: all is done by whoever asks.
package struct NoWorkers: WorkerPool {
  /// None.
  package var count: Int { 0 }

  /// Makes nobody.
  package init() {}

  /// Does what is one's own.
  package func run<Result: Sendable>(
    _ own: () -> Void, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    own()
    return []
  }

  /// Leaves memory as it is.
  package func prepare(_ memory: UnsafeMutableRawBufferPointer) {}
}
