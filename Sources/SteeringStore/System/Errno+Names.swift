internal import Glibc

/// The numbers that the store tells apart.
extension Errno {
  static let interrupted = Errno(EINTR)
  static let absent = Errno(ENOENT)
  static let exists = Errno(EEXIST)
  static let wouldBlock = Errno(EAGAIN)
  static let loop = Errno(ELOOP)
  static let notALink = Errno(EINVAL)
  static let notAFile = Errno(EOPNOTSUPP)
  static let tooLarge = Errno(EFBIG)
  static let inputOutput = Errno(EIO)
  static let notADirectory = Errno(ENOTDIR)
  static let isDirectory = Errno(EISDIR)
  static let denied = Errno(EACCES)
  static let readOnlyFileSystem = Errno(EROFS)
  static let notPermitted = Errno(EPERM)
  static let noSuchDevice = Errno(ENXIO)
  static let noSpace = Errno(ENOSPC)

  /// Whether the file system has no such operation: what an exchange answers on some of them.
  var isUnsupported: Bool { [EINVAL, ENOSYS, EOPNOTSUPP].contains(code) }

  /// The system's own words for it. The C function is `strerror_r`, through its simpler sister,
  /// which glibc makes safe for threads.
  package var words: String { String(cString: strerror(code)) }

  /// The constant's name where the store has met it, else the number.
  package var name: String {
    let known: [CInt: String] = [
      EPERM: "EPERM", ENOENT: "ENOENT", EINTR: "EINTR", EIO: "EIO", ENXIO: "ENXIO",
      EAGAIN: "EAGAIN", EACCES: "EACCES", EEXIST: "EEXIST", ENOTDIR: "ENOTDIR",
      EISDIR: "EISDIR", EINVAL: "EINVAL", ENFILE: "ENFILE", EMFILE: "EMFILE", EFBIG: "EFBIG",
      ENOSPC: "ENOSPC", EROFS: "EROFS", ELOOP: "ELOOP", EDQUOT: "EDQUOT", ESTALE: "ESTALE",
      ENAMETOOLONG: "ENAMETOOLONG", ENOTCONN: "ENOTCONN", ETIMEDOUT: "ETIMEDOUT",
    ]
    return known[code] ?? "errno \(code)"
  }
}
