import Glibc
import Screen

@_silgen_name("wcwidth") private func libcWidth(_ character: Int32) -> Int32

extension Measure {
  /// The widths of this machine's libc, as the program uses them.
  package static let libc: Measure = {
    _ = setlocale(LC_CTYPE, "C.UTF-8")
    return Measure { Int(libcWidth(Int32(bitPattern: $0))) }
  }()
}
