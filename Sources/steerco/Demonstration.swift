internal import Glibc

/// The demonstration committee: the files of this folder, embedded in the program.
enum Demonstration {
  /// Each file's path in the data directory and its bytes.
  static let files: [(path: String, bytes: [UInt8])] = [
    ("committee.rec", PackageResources.committee_rec),
    ("documents.rec", PackageResources.documents_rec),
    ("extensions.rec", PackageResources.extensions_rec),
    ("headlines.rec", PackageResources.headlines_rec),
    ("meetings.rec", PackageResources.meetings_rec),
    ("obstacles.rec", PackageResources.obstacles_rec),
    ("units.rec", PackageResources.units_rec),
    ("tasks/i.rec", PackageResources.i_rec),
    ("tasks/ii.rec", PackageResources.ii_rec),
    ("tasks/iii.rec", PackageResources.iii_rec),
    ("tasks/iv.rec", PackageResources.iv_rec),
    ("tasks/v.rec", PackageResources.v_rec),
    ("tasks/vi.rec", PackageResources.vi_rec),
    ("tasks/vii.rec", PackageResources.vii_rec),
  ]

  /// The directory of the demonstration: written when it is not there, opened as it is when it is.
  ///
  /// It is written beside its place and then renamed: half a demonstration never stands there.
  static func prepare(_ options: Options) throws(StartError) -> String {
    let directory = options.directory ?? "steerco-demo"
    guard !DataDirectory.exists(directory) else { return directory }
    if let theme = options.theme {
      try Session.theme(theme, on: ThemeShelf(directory: directory))
    }
    var place = directory
    while place.count > 1, place.hasSuffix("/") { place.removeLast() }
    let beside = "\(place).\(getpid())"
    do throws(StartError) {
      try make(beside, as: place)
      try make("\(beside)/tasks", as: place)
      for file in files { try write(file.bytes, to: "\(beside)/\(file.path)", as: place) }
      guard rename(beside, place) == 0 else { throw trouble(place) }
    } catch {
      for file in files { unlink("\(beside)/\(file.path)") }
      rmdir("\(beside)/tasks")
      rmdir(beside)
      throw error
    }
    return directory
  }

  private static func make(_ directory: String, as place: String) throws(StartError) {
    guard mkdir(directory, 0o777) == 0 else { throw trouble(place) }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, as place: String
  ) throws(StartError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw trouble(place) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = trouble(place)
        close(descriptor)
        throw error
      }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0 else { throw trouble(place) }
  }

  private static func trouble(_ path: String) -> StartError {
    StartError("\(path): \(String(cString: strerror(errno)))")
  }
}
