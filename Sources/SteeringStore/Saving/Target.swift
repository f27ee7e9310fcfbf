internal import Glibc

/// The file that is really replaced: a symbolic link stays, its target changes (F24 to F27).
struct Target {
  /// The directory in which the file itself stands: temporary file and synchronisation belong there.
  let directory: Descriptor
  let name: [UInt8]

  /// Follows a chain of links from a path below `root`. Throws `ELOOP` for one without end.
  static func resolve(_ path: [UInt8], below root: Descriptor) throws(Errno) -> Target {
    var (parent, name) = split(path)
    var directory = try Descriptor.openDirectory(parent, in: root.number)
    for _ in 0..<40 {
      let link: [UInt8]
      do throws(Errno) {
        link = try directory.linkTarget(name)
      } catch {
        guard error == .notALink else { throw error }
        return Target(directory: directory, name: name)
      }
      (parent, name) = split(link)
      directory = try Descriptor.openDirectory(parent, in: directory.number)
    }
    throw .loop
  }

  private static func split(_ path: [UInt8]) -> (parent: [UInt8], name: [UInt8]) {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return ([], path) }
    return ([UInt8](path[..<max(slash, 1)]), [UInt8](path[(slash + 1)...]))
  }
}
