internal import CNcurses
internal import Glibc
package import Screen

/// What the machine's locale lets a terminal be sent.
package enum TextEncoding: Sendable {
  /// The user's locale is in UTF-8.
  case own
  /// It is not, so the machine's `C.UTF-8` is used instead.
  case fallback
  /// There is no UTF-8 at all: everything but ASCII would be blank.
  case ascii

  /// Found when it is first asked for; from then on libc measures and draws by it. setlocale(3)
  package static let current: TextEncoding = {
    func isUTF8() -> Bool {
      nl_langinfo(nl_item(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
    }
    if setlocale(LC_CTYPE, "") != nil, isUTF8() { return .own }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      if isUTF8() { return .fallback }
    }
    return .ascii
  }()
}

extension Terminal {
  /// What ncurses uses to move its cursor: libc's own table, whatever Unicode it is of. wcwidth(3)
  package static let measure: Measure = {
    // A libc that knows ASCII alone has no width for anything else.
    if TextEncoding.current == .ascii { return .simple }
    return Measure { value in
      guard let character = wchar_t(exactly: value) else { return -1 }
      return Int(wcwidth(character))
    }
  }()
}
