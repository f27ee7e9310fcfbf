internal import Synchronization

/// Moments that never come twice in one process: an entry is named by its own.
enum Moments {
  private static let last = Atomic<Int64>(0)

  /// The wall clock's time in nanoseconds, moved on by a microsecond where that is taken already.
  static func next(_ wall: Int64) -> Int64 {
    while true {
      let before = last.load(ordering: .relaxed)
      let moment = max(wall / 1000 * 1000, before + 1000)
      // A clock that was set back starts anew: entries must not be dated into the past's future.
      let new = before - wall > 1_000_000_000 ? wall / 1000 * 1000 : moment
      if last.compareExchange(expected: before, desired: new, ordering: .relaxed).exchanged {
        return new
      }
    }
  }
}
