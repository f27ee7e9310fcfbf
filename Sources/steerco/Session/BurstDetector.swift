/// Tells keys that answer what stands on the screen from keys that cannot: those that come together,
/// or sooner after a screen than anybody reads it, are a paste, whatever the terminal calls them.
///
/// The time runs from the drawn screen: a key that waited meanwhile was not pressed in answer to it,
/// and a paste may come in pieces.
struct BurstDetector {
  /// Nobody reads a question and answers it in less, in nanoseconds.
  static let readingTime: Int64 = 60_000_000

  /// When what the latest keys led to was on the screen, in nanoseconds.
  private var shownAt: Int64?
  /// Whether input was waiting already at that time.
  private var hadInputWaiting = false

  /// Whether keys that are read together answer nothing: not even the last of them.
  mutating func isBurst(keys count: Int, at now: Int64) -> Bool {
    defer { hadInputWaiting = false }
    return count > 1 || hadInputWaiting || shownAt.map { now - $0 < Self.readingTime } ?? false
  }

  /// Notes that what the latest keys led to is on the screen.
  mutating func keysAreShown(at now: Int64, inputIsWaiting: Bool) {
    shownAt = now
    hadInputWaiting = inputIsWaiting
  }
}
