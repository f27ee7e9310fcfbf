internal import Glibc

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
      directory = try step(.openat) { () throws(Errno) in
        try Descriptor.openDirectory(Self.name, in: root.number)
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

  /// Appends an entry and waits until it is on disk; a part of one is taken back.
  func append(_ entry: [UInt8], to file: String) throws(SaveFailure) {
    let name = Array(file.utf8)
    do throws(SaveFailure) {
      let lock = InstanceLock.take(
        for: Target(directory: directory, name: name), in: options.runtimeDirectory)
      defer { withExtendedLifetime(lock) {} }
      let descriptor = try step(.openat) { () throws(Errno) in
        try Descriptor.open(
          name, in: directory.number, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK,
          mode: 0o666)
      }
      let old = try step(.read) { () throws(Errno) in try descriptor.contents().bytes }
      // Each entry is a paragraph of its own, even after one that a power failure cut off.
      var text = old.isEmpty ? Array("%rec: Entry\n\n".utf8) : [Byte.feed]
      if let last = old.last, last != Byte.feed { text.append(Byte.feed) }
      text += entry
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

  /// Whether a file already has an entry of this moment.
  func has(_ at: String, in file: String) -> Bool {
    do throws(Errno) {
      let bytes = try Descriptor.openFile(
        Array(file.utf8), in: directory.number, followsLink: false
      ).contents().bytes
      let line = Array("At: \(at)".utf8)
      return bytes.split(separator: Byte.feed).contains { $0.elementsEqual(line) }
    } catch {
      return false
    }
  }
}
