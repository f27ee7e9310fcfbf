internal import CLinux
internal import Glibc

/// Why a path leads to no file that may be replaced.
enum TargetError: Error {
  case system(Errno)
  /// It leads out of the data directory.
  case outside
}

/// The file that is really replaced: a symbolic link stays, its target changes. A target outside the
/// data directory is never written: a link may come from a stranger.
struct Target {
  /// The directory in which the file itself stands: temporary file and synchronisation belong there.
  let directory: Descriptor
  let name: [UInt8]
  /// The directory that holds this one, where this one was perhaps made for the file.
  private(set) var holder: Descriptor?

  /// Follows a chain of links from a path below `root`. Throws `ELOOP` for one without end, and
  /// `outside` for one that leads out of `root`.
  static func resolve(_ path: [UInt8], below root: Descriptor) throws(TargetError) -> Target {
    do throws(Errno) {
      var (parent, name) = split(path)
      var directory = try Descriptor.openDirectory(parent, in: root.number)
      for _ in 0..<40 {
        let link: [UInt8]
        do throws(Errno) {
          link = try directory.linkTarget(name)
        } catch {
          guard error == .notALink || error == .absent else { throw error }
          if try !directory.isInside(root) { break }
          if error == .absent { throw error }
          return Target(directory: directory, name: name)
        }
        (parent, name) = split(link)
        directory = try Descriptor.openDirectory(parent, in: directory.number)
      }
      if try directory.isInside(root) { throw .loop }
    } catch {
      throw .system(error)
    }
    throw .outside
  }

  /// The place of a file that is to be made below `root`; its directory is made where it is missing.
  static func new(_ path: [UInt8], below root: Descriptor) throws(TargetError) -> Target {
    let (parent, name) = split(path)
    do throws(Errno) {
      if !parent.isEmpty {
        do throws(Errno) {
          try root.makeDirectory(parent, mode: 0o777)
        } catch {
          if error != .exists { throw error }
        }
      }
      let directory = try Descriptor.openDirectory(parent, in: root.number)
      if try directory.isInside(root) {
        let holder =
          parent.isEmpty
          ? nil : try Descriptor.openDirectory(Array("..".utf8), in: directory.number)
        return Target(directory: directory, name: name, holder: holder)
      }
    } catch {
      throw .system(error)
    }
    throw .outside
  }

  /// Forces the file's name to the disk, and that of a directory that was made for it: without it
  /// the file may not survive a power failure.
  func synchronise() throws(Errno) {
    try directory.synchronise()
    try holder?.synchronise()
  }

  private static func split(_ path: [UInt8]) -> (parent: [UInt8], name: [UInt8]) {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return ([], path) }
    return ([UInt8](path[..<max(slash, 1)]), [UInt8](path[(slash + 1)...]))
  }
}

extension Descriptor {
  /// Whether this directory is another one or stands below it, whatever links led here.
  func isInside(_ root: Descriptor) throws(Errno) -> Bool {
    let wanted = try root.status().identity
    var current = try status().identity
    var directory = self
    for _ in 0..<4096 {
      if current == wanted { return true }
      directory = try Descriptor.open(
        Array("..".utf8), in: directory.number, CL_O_PATH | O_DIRECTORY)
      let above = try directory.status().identity
      if above == current { return false }
      current = above
    }
    return false
  }
}
