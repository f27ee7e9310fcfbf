/// The system calls that are wrapped, by name: what a planned fault refers to.
package enum Call: String, Sendable, Hashable, CaseIterable {
  case openat, close, read, write, fstat, fstatat, fsync, fchmod, fchown, ftruncate
  case renameat, renameat2, linkat, unlinkat, readlinkat, mkdirat, faccessat, readdir
  case flistxattr, fgetxattr, fsetxattr, lock, lease, fstatfs
  case inotifyInit, inotifyAddWatch, clockAlarm
}

/// EINTR is handled here and nowhere else: a call that a signal interrupted is made again.
@discardableResult
func perform<Result: SignedInteger>(
  _ call: Call, _ body: () -> Result
) throws(Errno) -> Result {
  while true {
    #if FAULTS
      if let planned = Faults.strike(call) {
        if planned.code == Errno.interrupted.code { continue }
        throw planned
      }
    #endif
    let result = body()
    if result >= 0 { return result }
    let error = Errno.current
    if error != .interrupted { throw error }
  }
}
