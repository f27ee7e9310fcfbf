internal import Glibc

/// A moment as the machine's own clock on the wall shows it.
struct LocalTime {
  private let parts: tm
  private let nanoseconds: Int64

  /// Nanoseconds since 1970 in, local time out. The C function is `localtime_r`.
  init(_ wall: Int64) {
    var seconds = time_t(wall / 1_000_000_000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    self.parts = parts
    nanoseconds = wall % 1_000_000_000
  }

  /// `2026-11-21`.
  var date: String { "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))" }

  /// `20261121-220305`, for file names.
  var compact: String {
    date.filter { $0 != "-" } + "-" + two(parts.tm_hour) + two(parts.tm_min) + two(parts.tm_sec)
  }

  /// `22:03`.
  var hourMinute: String { "\(two(parts.tm_hour)):\(two(parts.tm_min))" }

  /// `2026-11-21T22:03:05.123456+07:00`, for the journal.
  var stamp: String {
    let micro = String(1_000_000 + nanoseconds / 1000).dropFirst()
    let offset = parts.tm_gmtoff
    let sign = offset < 0 ? "-" : "+"
    let minutes = CInt(abs(offset) / 60)
    return "\(date)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)).\(micro)"
      + "\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private func two(_ number: CInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
