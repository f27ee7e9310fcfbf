/// Others who do parts of a large work while whoever asks does the first part.
///
/// The model has no threads of its own: the store brings them along.
package protocol Helpers: Sendable {
  /// How many there are.
  var count: Int { get }

  /// Has each helper do its part, numbered from 0, while `own` is done; their results in order.
  func together<Result: Sendable>(
    _ own: () -> Void, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result]
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
}
