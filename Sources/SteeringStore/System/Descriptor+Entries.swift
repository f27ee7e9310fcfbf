internal import CLinux
internal import Glibc

/// One name in a directory, and what it is as far as the directory itself tells.
struct DirectoryEntry: Hashable {
  enum Kind { case file, directory, link, other, unknown }
  let name: [UInt8]
  let kind: Kind
}

extension Descriptor {
  /// All names but `.` and `..`, in byte order. The C function is `readdir`.
  func entries() throws(Errno) -> [DirectoryEntry] {
    // fdopendir takes the descriptor over, so it gets one of its own.
    let own = try Descriptor.openDirectory([], in: number)
    guard let stream = fdopendir(own.number) else { throw .current }
    own.disown()
    defer { closedir(stream) }
    var entries: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .current }
        break
      }
      let name = [UInt8](
        UnsafeBufferPointer(start: cl_entry_name(entry), count: strlen(cl_entry_name(entry)))
          .map { UInt8(bitPattern: $0) })
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(DirectoryEntry(name: name, kind: .init(Int(entry.pointee.d_type))))
    }
    try perform(.readdir) { 0 as CInt }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}

extension DirectoryEntry.Kind {
  fileprivate init(_ type: Int) {
    self =
      switch type {
      case DT_REG: .file
      case DT_DIR: .directory
      case DT_LNK: .link
      case DT_UNKNOWN: .unknown
      default: .other
      }
  }
}
