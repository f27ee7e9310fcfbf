internal import Glibc

/// The user's own configuration: `$XDG_CONFIG_HOME/steerco`, else `~/.config/steerco`.
enum Configuration {
  static var folder: String {
    let home = Environment.value("HOME") ?? ""
    let configuration =
      Environment.value("XDG_CONFIG_HOME").flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.config"
    return "\(configuration)/steerco"
  }

  /// A small file's bytes; `nil` when it is not a regular file or larger than 1 MiB.
  ///
  /// - Parameter flags: more of them for open(2).
  static func read(
    _ path: String, in directory: Int32 = AT_FDCWD, _ flags: Int32 = 0
  ) -> [UInt8]? {
    let descriptor = openat(directory, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | flags)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= 1 << 20
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    return count < 0 ? nil : Array(bytes.prefix(count))
  }
}
