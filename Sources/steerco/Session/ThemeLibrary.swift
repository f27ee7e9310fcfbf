internal import Dashboard
internal import Glibc
internal import Screen
internal import Themes

/// Where themes are looked for: the data directory's `themes/`, the user's configuration, the
/// program itself.
struct ThemeLibrary {
  private let places: [ThemeFolder]

  init(directory: String) {
    places = [
      ThemeFolder(path: "\(directory)/themes", followsLinks: false),
      ThemeFolder(path: "\(Configuration.folder)/themes", followsLinks: true),
    ]
  }

  /// The folders, for whoever waits for changes in them.
  var folders: [String] { places.map(\.path) }

  /// The names that `t` walks through: the built-in ones in the order of their use, then others.
  var names: [String] {
    let builtIn = ["paper", "night", "contrast", "sixteen", "mono"]
    let others = Set(places.flatMap(\.names)).subtracting(builtIn)
    return builtIn + others.sorted()
  }

  /// A theme, with what is wrong in its file.
  typealias LoadedTheme = (theme: Theme, troubles: [ThemeTrouble])

  /// A theme by its name; `nil` when there is none.
  func theme(_ name: String) -> LoadedTheme? {
    guard let bytes = bytes(name) else { return nil }
    let (theme, warnings) = Theme.parse(bytes, name: name, inherited: { self.bytes($0) })
    return (theme, warnings.map(ThemeTrouble.mistake))
  }

  /// The files that make up a theme, to see whether they change.
  func bytes(_ name: String) -> [UInt8]? {
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    for place in places {
      if let bytes = place.bytes(of: name) { return bytes }
    }
    return Themes.all.first { $0.name == name }?.bytes
  }
}

/// A folder with files `NAME.theme`.
private struct ThemeFolder {
  let path: String
  /// Whether links are followed: in the user's own configuration. The data may be a stranger's, and
  /// what is wrong in a theme is shown with the words that stand there: a link must not lead from
  /// there to another file of the user's.
  let followsLinks: Bool

  private var link: Int32 { followsLinks ? 0 : O_NOFOLLOW }

  /// The names of its themes.
  var names: [String] {
    let folder = open()
    guard folder >= 0 else { return [] }
    guard let directory = fdopendir(folder) else {
      close(folder)
      return []
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(".theme"), !name.hasPrefix(".") else { continue }
      var status = stat()
      let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
      guard fstatat(folder, name, &status, flags) == 0, status.st_mode & S_IFMT == S_IFREG
      else { continue }
      names.append(String(name.dropLast(6)))
    }
    return names
  }

  /// A theme's bytes; `nil` when there is none that may be read.
  func bytes(of name: String) -> [UInt8]? {
    let folder = open()
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    return Configuration.read("\(name).theme", in: folder, link)
  }

  private func open() -> Int32 { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | link) }
}
