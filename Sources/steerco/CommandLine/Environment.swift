internal import Glibc
internal import SteeringModel

/// What the surroundings say: asked here and nowhere below.
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether a word of the command line was no UTF-8, and has become this text: two words may have
  /// become the same one, and it is the name of neither.
  static func isRepaired(_ text: String) -> Bool {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return false }
    return (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }.contains {
      String(validatingCString: $0) == nil && String(cString: $0) == text
    }
  }

  /// The interface's language by the locale's variables, `nil` when they name none that it speaks.
  static var language: Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = value(name), !locale.isEmpty else { continue }
      switch locale.prefix(2) {
      case "vi": return .vi
      case "nb", "nn", "no": return .nb
      case "hi": return .hi
      case "en": return .en
      default: return nil
      }
    }
    return nil
  }

  /// Whether NO_COLOR asks for no colour: present and not empty.
  static var wantsNoColour: Bool { value("NO_COLOR").map { !$0.isEmpty } ?? false }
}

/// The two clocks: one that never goes back, and the one on the wall.
enum Clock {
  /// Nanoseconds of a clock that never goes back. clock_gettime(2), CLOCK_MONOTONIC
  static var nanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  static var milliseconds: Int { Int(nanoseconds / 1_000_000) }

  /// The local date and time of day, with how many milliseconds are left of this minute.
  static func wall() -> (
    day: CivilDate, hour: Int, minute: Int, leftOfMinute: Int
  ) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var local = tm()
    var seconds = now.tv_sec
    localtime_r(&seconds, &local)
    let day =
      CivilDate(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? CivilDate(dayNumber: Int32(clamping: now.tv_sec / 86_400))
    let left = (60 - Int(local.tm_sec)) * 1000 - Int(now.tv_nsec) / 1_000_000
    return (day, Int(local.tm_hour), Int(local.tm_min), max(left, 1))
  }
}
