internal import Glibc

/// The machine's clocks, for the executable and for tests to pass in.
package enum Clock {
  /// Nanoseconds that only grow, and stand still while the machine sleeps.
  package static func monotonic() -> Int64 { read(CLOCK_MONOTONIC) }

  /// Nanoseconds since 1970, as the machine's wall clock has it.
  package static func wall() -> Int64 { read(CLOCK_REALTIME) }

  /// Waits for so many nanoseconds. The C function is `nanosleep`.
  static func pause(_ nanoseconds: Int64) {
    var pause = timespec(
      tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    nanosleep(&pause, nil)
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
