internal import Glibc

/// What the kernel says of a file, without its bytes.
struct FileStatus: Hashable, Sendable {
  /// Which file it is; inode numbers are used again, so this is not enough to know one.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  /// A moment on the file system's clock, in nanoseconds since 1970.
  typealias Moment = Int64

  let identity: Identity
  let mode: mode_t
  let links: UInt64
  let owner: uid_t
  let group: gid_t
  let size: Int
  let modified: Moment
  let changed: Moment

  init(_ facts: stat) {
    identity = Identity(device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino))
    mode = facts.st_mode
    links = UInt64(facts.st_nlink)
    owner = facts.st_uid
    group = facts.st_gid
    size = Int(facts.st_size)
    modified = Int64(facts.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(facts.st_mtim.tv_nsec)
    changed = Int64(facts.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(facts.st_ctim.tv_nsec)
  }

  private var kind: mode_t { mode & S_IFMT }
  var isRegular: Bool { kind == S_IFREG }
  var isDirectory: Bool { kind == S_IFDIR }
  var isLink: Bool { kind == S_IFLNK }
  /// Whether nobody at all may write it: respected even by one who could.
  var isReadOnly: Bool { mode & 0o222 == 0 }

  /// What it is, in one word for a problem: "fifo", "socket", "device", "directory".
  var kindName: String {
    switch kind {
    case S_IFIFO: "fifo"
    case S_IFSOCK: "socket"
    case S_IFCHR, S_IFBLK: "device"
    case S_IFDIR: "directory"
    case S_IFLNK: "link"
    default: "file"
    }
  }
}

extension Descriptor {
  /// The C function is `fstat`.
  func status() throws(Errno) -> FileStatus {
    var facts = stat()
    try perform(.fstat) { fstat(number, &facts) }
    return FileStatus(facts)
  }

  /// What stands under a name, a link not followed unless asked. The C function is `fstatat`.
  func status(of name: [UInt8], followsLink: Bool = false) throws(Errno) -> FileStatus {
    var facts = stat()
    try withPath(name) { (path) throws(Errno) in
      _ = try perform(.fstatat) {
        fstatat(number, path, &facts, followsLink ? 0 : AT_SYMLINK_NOFOLLOW)
      }
    }
    return FileStatus(facts)
  }
}
