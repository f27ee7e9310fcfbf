internal import Glibc

/// Directories of the user's own, in which nobody else can write: for locks and intents.
enum PrivateDirectory {
  /// Where our instances' locks are: `steerco` in the runtime directory, else one of our own in /tmp.
  static func runtime(_ options: StoreOptions) throws(Errno) -> Descriptor {
    if let runtime = options.runtimeDirectory, !runtime.isEmpty {
      return try open(Array("steerco".utf8), in: try Descriptor.openDirectory(Array(runtime.utf8)))
    }
    return try open(
      Array("steerco-\(geteuid())".utf8), in: try Descriptor.openDirectory(Array("/tmp".utf8)))
  }

  /// Where the intents for a data directory are: `steerco/HASH` in the state directory
  /// (XDG Base Directory Specification). Never in the data directory: what stands there may be a
  /// stranger's, and an intent is an instruction.
  ///
  /// - Parameter creates: without it, `nil` when nothing was ever intended there.
  static func state(
    of directory: [UInt8], _ options: StoreOptions, creates: Bool
  ) throws(Errno) -> Descriptor? {
    do throws(Errno) {
      var current = try Descriptor.openDirectory([UInt8(ascii: "/")])
      let home = options.stateDirectory ?? Person.home() + "/.local/state"
      for part in home.utf8.split(separator: UInt8(ascii: "/")) {
        if creates, try current.makeDirectory(Array(part), mode: 0o700) {
          try current.synchronise()
        }
        current = try Descriptor.openDirectory(Array(part), in: current.number)
      }
      let own = try open(Array("steerco".utf8), in: current, creates: creates, lasts: true)
      return try open(
        Array(ContentHash(canonical(directory)).text.utf8), in: own, creates: creates, lasts: true)
    } catch {
      if !creates, error == .absent { return nil }
      throw error
    }
  }

  /// The path of a data directory without links and dots, by which it is known.
  static func canonical(_ directory: [UInt8]) -> [UInt8] {
    let path = directory.map { CChar(bitPattern: $0) } + [0]
    guard let resolved = realpath(path, nil) else { return directory }
    defer { free(resolved) }
    return UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map {
      UInt8(bitPattern: $0)
    }
  }

  /// Opens a directory that must be ours alone. Throws `EACCES` for any other.
  ///
  /// - Parameter lasts: whether one that is made must be there after a power failure too.
  private static func open(
    _ name: [UInt8], in parent: Descriptor, creates: Bool = true, lasts: Bool = false
  ) throws(Errno) -> Descriptor {
    if creates, try parent.makeDirectory(name, mode: 0o700), lasts { try parent.synchronise() }
    let status = try parent.status(of: name)
    guard status.isDirectory, status.owner == geteuid(), status.mode & 0o077 == 0
    else { throw .denied }
    return try Descriptor.open(name, in: parent.number, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }
}
