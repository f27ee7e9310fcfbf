internal import Glibc

/// Who runs this, on which machine: what a journal entry says when nobody says otherwise.
package enum Person {
  /// The login name of the effective user, the number when there is none. The C function is
  /// `getpwuid_r`.
  package static func name() -> String { entry { $0.pw_name } ?? "\(geteuid())" }

  /// The home directory of the effective user, `/` when there is none. The C function is
  /// `getpwuid_r`.
  package static func home() -> String { entry { $0.pw_dir } ?? "/" }

  /// The machine's name. The C function is `gethostname`.
  package static func host() -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// One text of the user's entry, which lies in a buffer that is gone after the call.
  private static func entry(_ text: (passwd) -> UnsafeMutablePointer<CChar>?) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    return buffer.withUnsafeMutableBufferPointer { buffer in
      var entry = passwd()
      var found: UnsafeMutablePointer<passwd>?
      guard let base = buffer.baseAddress,
        getpwuid_r(geteuid(), &entry, base, buffer.count, &found) == 0,
        found != nil, let text = text(entry)
      else { return nil }
      return String(cString: text)
    }
  }
}
