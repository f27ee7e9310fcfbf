internal import Glibc

/// Temporary files that a killed save of ours left behind, removed when nobody can need them.
enum Leftovers {
  /// Younger ones may belong to a save that is going on.
  static let age: Int64 = 3_600_000_000_000

  /// Removes those in one directory that hold nothing but what we wrote or had replaced; any other
  /// content is somebody else's and gets a lasting name.
  static func clean(_ directory: Descriptor, wall: Int64) {
    do throws(Errno) {
      for entry in try directory.entries() {
        guard let leftover = Temporary.Name(entry.name),
          try directory.status(of: entry.name).changed < wall - age
        else { continue }
        let target = Target(directory: directory, name: leftover.target)
        if leftover.isPart || holds(leftover, entry.name, in: directory) {
          Temporary.discard(entry.name, in: directory)
        } else {
          _ = ConflictCopy.keep(entry.name, of: target, wall: wall)
        }
      }
    } catch {
      return
    }
  }

  private static func holds(
    _ leftover: Temporary.Name, _ name: [UInt8], in directory: Descriptor
  ) -> Bool {
    do throws(Errno) {
      let file = try Descriptor.openFile(name, in: directory.number, followsLink: false)
      let hash = try file.hash()
      return hash == leftover.old || hash == leftover.new
    } catch {
      // What cannot be read cannot be judged: it stays.
      return false
    }
  }
}
