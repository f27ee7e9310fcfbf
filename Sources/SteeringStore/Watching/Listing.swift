internal import SteeringModel

/// The names below a data directory: what there is to read, and what is passed over with a problem.
///
/// Paths are the file system's own bytes, relative to the directory: a name that is not UTF-8, or
/// that differs from another only in its normal form, is still the name (W45).
struct Listing {
  typealias Path = [UInt8]

  /// The data files, in byte order of their paths.
  var files: [Path] = []
  /// The directories, the root (an empty path) first.
  var directories: [Path] = []
  /// What cannot be data, by its path.
  var passedOver: [Path: (kind: Problem.Kind, detail: String)] = [:]
  /// Links that could not be followed.
  var unfollowed: [Path: Errno] = [:]
  /// Directories that could not be read this time: what was known below them still holds (W22).
  var unreadable: [Path: Errno] = [:]

  private var links: [Path] = []
  private var entered: Set<FileStatus.Identity> = []

  /// Lists everything below `root`; throws only when the root itself cannot be read.
  static func of(_ root: Descriptor) throws(Errno) -> Listing {
    var listing = Listing()
    try listing.enter(root, [])
    listing.admitLinks(below: root)
    listing.files.sort { $0.lexicographicallyPrecedes($1) }
    return listing
  }

  private mutating func enter(_ directory: Descriptor, _ path: Path) throws(Errno) {
    // A linked directory is entered, but each directory once: links may go round in circles.
    guard entered.insert(try directory.status().identity).inserted else { return }
    let entries = try directory.entries()
    directories.append(path)
    for entry in entries {
      let child = path.isEmpty ? entry.name : path + [UInt8(ascii: "/")] + entry.name
      consider(entry, child, in: directory)
    }
  }

  private mutating func consider(_ entry: DirectoryEntry, _ path: Path, in parent: Descriptor) {
    guard !Noise.isHidden(entry.name) else { return }
    let verdict = Noise.judge(entry.name)
    switch (entry.kind == .unknown ? kind(of: entry.name, in: parent) : entry.kind, verdict) {
    case (.directory, .data), (.other, .data):
      passedOver[path] = (.notAFile, kindName(of: entry.name, in: parent))
    case (.directory, _), (.link, .noise):
      descend(entry, path, in: parent)
    case (.file, .data): files.append(path)
    case (.link, .data): links.append(path)
    case (_, .conflictCopy): passedOver[path] = (.syncConflict, "")
    default: break
    }
  }

  private mutating func descend(_ entry: DirectoryEntry, _ path: Path, in parent: Descriptor) {
    do throws(Errno) {
      try enter(try Descriptor.openDirectory(entry.name, in: parent.number), path)
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
        }
      } catch {
        unfollowed[path] = error
      }
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
