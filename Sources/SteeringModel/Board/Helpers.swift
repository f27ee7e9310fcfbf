/// Others who do parts of a large work while whoever asks does the first part, and who have memory
/// readied for it.
///
/// The model knows no threads and no pages: the store brings them along.
package protocol Helpers: Sendable {
  /// How many there are.
  var count: Int { get }

  /// Has each helper do its part, numbered from 0, while `own` is done; their results in order.
  func together<Result: Sendable>(
    _ own: () -> Void, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result]

  /// Is told of memory that is going to be filled from end to end.
  func ready(_ memory: UnsafeMutableRawBufferPointer)
}

/// How many tasks or records are too few for a work on them to be shared.
let fewRecords = 4096

extension Helpers {
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
    let others = together {
      first = [part(range(0))]
    } _: { number in
      part(range(number + 1))
    }
    return first + others
  }
}

extension Array {
  /// An empty array with room for so many elements, for which memory is readied.
  package init(room count: Int, _ helpers: any Helpers) {
    self.init()
    reserveCapacity(count)
    let bytes = capacity * MemoryLayout<Element>.stride
    withUnsafeMutableBytes { none in
      helpers.ready(UnsafeMutableRawBufferPointer(start: none.baseAddress, count: bytes))
    }
  }
}

/// Nobody: all is done by whoever asks.
package struct NoHelpers: Helpers {
  /// None.
  package var count: Int { 0 }

  /// Makes nobody.
  package init() {}

  /// Does what is one's own.
  package func together<Result: Sendable>(
    _ own: () -> Void, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    own()
    return []
  }
  /// Leaves memory as it is.
  package func ready(_ memory: UnsafeMutableRawBufferPointer) {}
}
