internal import CLinux
internal import Glibc
internal import RecText

/// The directory of journal files: one file a day and a writer, so that clones never clash.
struct Journal {
  private static let name = Array("journal".utf8)

  let directory: Descriptor
  private let root: Descriptor
  private let options: StoreOptions

  /// Opens the journal of a data directory; without `creates`, nothing when there is none yet.
  init?(
    below root: Descriptor, options: StoreOptions, creates: Bool
  ) throws(SaveFailure) {
    self.root = root
    self.options = options
    do throws(SaveFailure) {
      if creates {
        try step(.mkdirat) { () throws(Errno) in
          try root.makeDirectory(Self.name, mode: 0o777)
        }
      }
      // A link could lead anywhere: entries are written into a directory of the data or nowhere.
      directory = try step(.openat) { () throws(Errno) in
        try Descriptor.open(Self.name, in: root.number, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      }
    } catch {
      if !creates { return nil }
      throw error.about("journal")
    }
  }

  /// Who writes here: the same user on the same machine appends to the same file.
  var writer: String {
    (options.host + "-" + options.by).map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? "\(character)" : "_"
    }.joined()
  }

  /// The file for entries of a day.
  func fileName(date: String) -> String { "\(date)-\(writer).rec" }

  /// Throws why entries cannot be written into a file, which need not be there yet.
  func checkWritable(_ file: String) throws(SaveFailure) {
    do throws(SaveFailure) {
      do throws(SaveFailure) {
        _ = try open(Array(file.utf8), O_RDWR)
      } catch {
        guard error.errno == .absent else { throw error }
        try step(.faccessat) { () throws(Errno) in
          try directory.checkWritable([UInt8(ascii: ".")], isDirectory: true)
        }
      }
    } catch {
      throw error.about("journal/\(file)")
    }
  }

  private func open(_ name: [UInt8], _ flags: CInt) throws(SaveFailure) -> Descriptor {
    let descriptor = try step(.openat) { () throws(Errno) in
      try Descriptor.open(
        name, in: directory.number, flags | O_APPEND | O_NOFOLLOW | O_NONBLOCK, mode: 0o666)
    }
    let status = try step(.fstat) { () throws(Errno) in try descriptor.status() }
    guard status.isRegular else { throw SaveFailure(operation: .openat, errno: .notAFile) }
    // Under another name it is another file, which nobody asked us to write into.
    guard status.links == 1 else { throw SaveFailure(operation: .openat, errno: .denied) }
    return descriptor
  }

  /// Appends an entry and waits until it is on disk; a part of one is taken back.
  func append(_ entry: [UInt8], to file: String) throws(SaveFailure) {
    let name = Array(file.utf8)
    do throws(SaveFailure) {
      let lock = FileLock.acquire(for: directory, name, options)
      defer { withExtendedLifetime(lock) {} }
      let descriptor = try open(name, O_RDWR | O_CREAT)
      let old = try step(.read) { () throws(Errno) in try descriptor.contents().bytes }
      let text = Self.continuation(of: old, with: entry)
      do throws(SaveFailure) {
        try step(.write) { () throws(Errno) in try descriptor.write(text) }
        try step(.fsync) { () throws(Errno) in try descriptor.synchronise() }
      } catch {
        do throws(Errno) { try descriptor.truncate(to: old.count) } catch { /* told below */  }
        throw error
      }
      if old.isEmpty {
        try step(.fsync) { () throws(Errno) in try directory.synchronise() }
        try step(.fsync) { () throws(Errno) in try root.synchronise() }
      }
    } catch {
      throw error.about("journal/\(file)")
    }
  }

  /// What is to be written for an entry after what stands there. Each is a paragraph of its own;
  /// of one that was cut off when its writer was killed, only the rest is missing.
  private static func continuation(of old: [UInt8], with entry: [UInt8]) -> [UInt8] {
    guard let last = old.last else { return Array("%rec: Entry\n\n".utf8) + entry }
    for length in stride(from: min(entry.count - 1, old.count - 2), to: 0, by: -1) {
      let start = old.count - length
      if old[start - 1] == Byte.feed, old[start - 2] == Byte.feed,
        old[start...].elementsEqual(entry[..<length])
      {
        return Array(entry[length...])
      }
    }
    return (last == Byte.feed ? [Byte.feed] : [Byte.feed, Byte.feed]) + entry
  }

  /// Whether a file already has an entry, whole.
  func has(_ entry: [UInt8], in file: String) -> Bool {
    do throws(Errno) {
      let bytes = try Descriptor.openFile(
        Array(file.utf8), in: directory.number, followsLink: false
      ).contents().bytes
      return bytes.withUnsafeBytes { bytes in
        entry.withUnsafeBytes { entry in
          cl_memmem(bytes.baseAddress, bytes.count, entry.baseAddress, entry.count) != nil
        }
      }
    } catch {
      return false
    }
  }
}
