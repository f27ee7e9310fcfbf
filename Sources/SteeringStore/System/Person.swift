internal import Glibc

/// Who runs this, on which machine: what a journal entry says when nobody says otherwise.
package enum Person {
  /// The login name of the effective user, the number when there is none. The C function is
  /// `getpwuid_r`.
  package static func name() -> String {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 4096)
    guard getpwuid_r(geteuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = entry.pw_name
    else { return "\(geteuid())" }
    return String(cString: name)
  }

  /// The machine's name. The C function is `gethostname`.
  package static func host() -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
