internal import Glibc
internal import RecText

/// The names below a data directory: what there is to read, and what is passed over with a problem.
///
/// Paths are the file system's own bytes, relative to the directory: a name that is not UTF-8, or
/// that differs from another only in its normal form, is still the name.
struct Listing {
  typealias Path = [UInt8]

  /// The data files, in byte order of their paths.
  var files: [Path] = []
  /// The directories, the root (an empty path) first.
  var directories: [Path] = []
  /// What cannot be data, by its path.
  var passedOver: [Path: (kind: FileProblem.Kind, detail: String)] = [:]
  /// Links that could not be followed.
  var unfollowed: [Path: Errno] = [:]
  /// Directories that could not be read this time: what was known below them still holds.
  var unreadable: [Path: Errno] = [:]

  /// Files and directories that a link leads to outside the data directory: they are read, and never
  /// written.
  private var outside: Set<Path> = []

  private var root: Descriptor?
  private var links: [Path] = []
  private var entered: Set<FileStatus.Identity> = []

  /// Lists everything below `root`; throws only when the root itself cannot be read.
  static func of(_ root: Descriptor) throws(Errno) -> Listing {
    var listing = Listing()
    listing.root = root
    try listing.enter(root, [], isOutside: false)
    listing.admitLinks(below: root)
    listing.findLeftIntents(below: root)
    listing.files.sort { $0.lexicographicallyPrecedes($1) }
    return listing
  }

  /// Whether a file or directory stands outside the data directory, where a link led.
  func isOutside(_ path: Path) -> Bool { !outside.isEmpty && outside.contains(path) }

  private mutating func enter(
    _ directory: Descriptor, _ path: Path, isOutside: Bool
  ) throws(Errno) {
    // A linked directory is entered, but each directory once: links may go round in circles.
    guard entered.insert(try directory.status().identity).inserted else { return }
    let entries = try directory.entries()
    directories.append(path)
    if isOutside { outside.insert(path) }
    for entry in entries {
      let child = path.isEmpty ? entry.name : path + [UInt8(ascii: "/")] + entry.name
      if isOutside { outside.insert(child) }
      consider(entry, child, in: directory, isOutside: isOutside)
    }
  }

  private mutating func consider(
    _ entry: DirectoryEntry, _ path: Path, in parent: Descriptor, isOutside: Bool
  ) {
    guard !DataFileName.isHidden(entry.name) else { return }
    let verdict = DataFileName.judge(entry.name)
    switch (entry.kind == .unknown ? kind(of: entry.name, in: parent) : entry.kind, verdict) {
    case (.directory, .data), (.other, .data):
      passedOver[path] = (.notAFile, kindName(of: entry.name, in: parent))
    case (.directory, _), (.link, .ignored):
      descend(entry, path, in: parent, isOutside: isOutside)
    case (.file, .data): files.append(path)
    case (.link, .data): links.append(path)
    case (_, .conflictCopy): passedOver[path] = (.syncConflict, "")
    default: break
    }
  }

  private mutating func descend(
    _ entry: DirectoryEntry, _ path: Path, in parent: Descriptor, isOutside: Bool
  ) {
    do throws(Errno) {
      let directory = try Descriptor.openDirectory(entry.name, in: parent.number)
      // Only a link can lead out of the directory, or back into it.
      var leadsOut = isOutside
      if entry.kind != .directory, let root { leadsOut = try !directory.isInside(root) }
      try enter(directory, path, isOutside: leadsOut)
    } catch {
      // A link that leads to no directory is nothing of ours; a directory that just went is gone.
      if entry.kind == .link || error == .absent || error == .notADirectory { return }
      unreadable[path] = error
    }
  }

  /// A link to a file that is listed under its own name would show every task twice.
  private mutating func admitLinks(below root: Descriptor) {
    guard !links.isEmpty else { return }
    var known: Set<FileStatus.Identity> = []
    for path in files {
      do throws(Errno) { known.insert(try root.status(of: path).identity) } catch { continue }
    }
    for path in links.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      do throws(Errno) {
        let status = try root.status(of: path, followsLink: true)
        if !status.isRegular {
          passedOver[path] = (.notAFile, status.kindName)
        } else if known.insert(status.identity).inserted {
          files.append(path)
          if try Self.leadsOut(path, of: root) { outside.insert(path) }
        }
      } catch {
        unfollowed[path] = error
      }
    }
  }

  private static func leadsOut(_ path: Path, of root: Descriptor) throws(Errno) -> Bool {
    do throws(TargetError) {
      _ = try Target.resolve(path, below: root)
      return false
    } catch {
      switch error {
      case .outside: return true
      case .system(let errno): throw errno
      }
    }
  }

  /// What an older version left in the journal's directory as instructions: named, never followed.
  private mutating func findLeftIntents(below root: Descriptor) {
    do throws(Errno) {
      let journal = try Descriptor.open(
        Array("journal".utf8), in: root.number, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      for entry in try journal.entries() where entry.name.starts(with: ".intent-".utf8) {
        passedOver[Array("journal/".utf8) + entry.name] = (.leftIntent, "")
      }
    } catch {
      return
    }
  }

  private func kind(of name: [UInt8], in parent: Descriptor) -> DirectoryEntry.Kind {
    do throws(Errno) {
      let status = try parent.status(of: name)
      if status.isRegular { return .file }
      return status.isDirectory ? .directory : status.isLink ? .link : .other
    } catch {
      return .other
    }
  }

  private func kindName(of name: [UInt8], in parent: Descriptor) -> String {
    do throws(Errno) { return try parent.status(of: name).kindName } catch { return error.words }
  }
}
