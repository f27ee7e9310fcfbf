internal import CLinux
internal import Glibc

/// Tells when the wall clock was set, or went on without us while the machine slept: what is
/// known of the files is then from another time, and no event tells what changed meanwhile.
struct ClockAlarm {
  /// Readable when the clock jumped: wakes whoever waits. Without one a jump is seen at the next turn.
  private let alarm: Descriptor?
  /// The wall clock less the monotonic one, in nanoseconds, at the last look.
  private var skew: Int64

  /// A clock that is disciplined moves by less than this between two looks, in nanoseconds.
  static let tolerance: Int64 = 2_000_000_000

  init(now: Int64, wall: Int64) {
    skew = wall - now
    do throws(Errno) {
      alarm = Descriptor(owning: try perform(.clockAlarm) { cl_clock_alarm() })
    } catch {
      alarm = nil
    }
  }

  var descriptor: CInt? { alarm?.number }

  /// Whether it has jumped since the last call.
  mutating func hasJumped(now: Int64, wall: Int64) -> Bool {
    if let alarm {
      var count: UInt64 = 0
      _ = Glibc.read(alarm.number, &count, MemoryLayout.size(ofValue: count))
    }
    let last = skew
    skew = wall - now
    return abs(skew - last) > Self.tolerance
  }
}
