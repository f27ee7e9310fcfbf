internal import Dashboard
internal import Glibc
internal import Screen
internal import Themes

/// Where themes are looked for: the data directory's `themes/`, the user's configuration, the
/// program itself.
struct ThemeShelf {
  let folders: [String]

  init(directory: String) {
    let home = Environment.value("HOME") ?? ""
    let configuration =
      Environment.value("XDG_CONFIG_HOME").flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.config"
    folders = ["\(directory)/themes", "\(configuration)/steerco/themes"]
  }

  /// The names that `t` walks through: the built-in ones in the order of their use, then others.
  var names: [String] {
    let builtIn = ["paper", "night", "contrast", "sixteen", "mono"]
    let others = Set(folders.flatMap(Self.names)).subtracting(builtIn)
    return builtIn + others.sorted()
  }

  /// A theme, with what is wrong in its file.
  typealias Look = (theme: Theme, troubles: [ThemeTrouble])

  /// A theme by its name; `nil` when there is none.
  func theme(_ name: String) -> Look? {
    guard let bytes = bytes(name) else { return nil }
    let (theme, warnings) = Theme.parse(bytes, name: name, inherited: { self.bytes($0) })
    return (theme, warnings.map(ThemeTrouble.mistake))
  }

  /// The files that make up a theme, to see whether they change.
  func bytes(_ name: String) -> [UInt8]? {
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    for folder in folders {
      if let bytes = Self.read("\(folder)/\(name).theme") { return bytes }
    }
    return Themes.all.first { $0.name == name }?.bytes
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".theme"), !name.hasPrefix(".") { names.append(String(name.dropLast(6))) }
    }
    return names
  }

  /// A small file's bytes; `nil` when it is not a regular file or larger than a theme can be.
  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
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
