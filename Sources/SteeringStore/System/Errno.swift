internal import Glibc

/// Why a system call failed: the number, told in words only at the edge.
package struct Errno: Error, Hashable, Sendable {
  /// The number of errno(3).
  package let code: CInt

  /// The error of that number (errno(3)).
  package init(_ code: CInt) { self.code = code }

  /// What errno(3) holds now.
  static var current: Errno { Errno(Glibc.errno) }
}
