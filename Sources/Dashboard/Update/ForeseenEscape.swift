package import Screen

/// An ESC that came alone, done before it is certain that it is the key: nobody waits for an answer
/// until no rest of an arrow can follow on a slow line, and nothing is lost should one follow.
package struct ForeseenEscape: Sendable {
  /// What the state was before it, and would be had it not come.
  private var before: State?

  /// None so far.
  package init() {}

  /// Whether it is still uncertain.
  package var isPending: Bool { before != nil }

  /// Does what the key does, unless that would go further than the state; then it waits. Whether it
  /// was done.
  package mutating func foresee(_ state: inout State, moreBehind: Bool, now: Int) -> Bool {
    guard before == nil else { return false }
    var after = state
    let effects = update(&after, .key("<esc>", moreBehind: moreBehind), now: now)
    guard effects.isEmpty else { return false }
    before = state
    state = after
    return true
  }

  /// What there is left to do of some inputs once they tell what it was: the key, which is done, or
  /// something else, for which it is taken back.
  ///
  /// - Parameter isOpen: Whether more may follow that belongs to it.
  package mutating func settle(
    _ inputs: [Input], isOpen: Bool, _ state: inout State
  ) -> [Input] {
    guard let before else { return inputs }
    let first = inputs.firstIndex { $0.isTyped }
    if first == nil, isOpen { return inputs }
    self.before = nil
    if let first, case .key("<esc>", _) = inputs[first] {
      var rest = inputs
      rest.remove(at: first)
      return rest
    }
    // What was drawn of it meanwhile is another screen: no revision may stand for both.
    let drawn = state.revision
    state = before
    state.revision = drawn + 1
    return inputs
  }

  /// Lets the state before it know too what happens meanwhile. What it asks for is the same, and done.
  package mutating func take(_ message: Message, now: Int) {
    guard var state = before else { return }
    _ = update(&state, message, now: now)
    before = state
  }

  /// The same for what is set without a message.
  package mutating func change(_ change: (inout State) -> Void) {
    guard var state = before else { return }
    change(&state)
    before = state
  }
}
