internal import Glibc

/// The demonstration committee: the files of this folder, embedded in the program.
enum Demonstration {
  /// Each file's path in the data directory and its bytes.
  static let files: [(path: String, bytes: [UInt8])] = [
    ("committee.rec", PackageResources.committee_rec),
    ("communes.rec", PackageResources.communes_rec),
    ("documents.rec", PackageResources.documents_rec),
    ("extensions.rec", PackageResources.extensions_rec),
    ("headlines.rec", PackageResources.headlines_rec),
    ("meetings.rec", PackageResources.meetings_rec),
    ("members.rec", PackageResources.members_rec),
    ("obstacles.rec", PackageResources.obstacles_rec),
    ("units.rec", PackageResources.units_rec),
    ("tasks/i.rec", PackageResources.i_rec),
    ("tasks/ii.rec", PackageResources.ii_rec),
    ("tasks/iii.rec", PackageResources.iii_rec),
    ("tasks/iv.rec", PackageResources.iv_rec),
    ("tasks/v.rec", PackageResources.v_rec),
    ("tasks/vi.rec", PackageResources.vi_rec),
    ("tasks/vii.rec", PackageResources.vii_rec),
    ("reports/2026-06.rec", PackageResources._026_06_rec),
    ("reports/2026-07.rec", PackageResources._026_07_rec),
    ("reports/2026-08.rec", PackageResources._026_08_rec),
    ("reports/2026-09.rec", PackageResources._026_09_rec),
    ("reports/2026-10.rec", PackageResources._026_10_rec),
    ("reports/57-007.rec", PackageResources._7_007_rec),
  ]

  /// The directory of the demonstration: written when it is not there, opened as it is when it is.
  ///
  /// It is written beside its place and then renamed: half a demonstration never stands there.
  static func prepare(_ options: Options) throws(StartError) -> String {
    let directory = options.directory ?? "steerco-demo"
    guard !DataDirectory.exists(directory) else { return directory }
    if let theme = options.theme {
      try Session.theme(theme, on: ThemeLibrary(directory: directory))
    }
    var place = directory
    while place.count > 1, place.hasSuffix("/") { place.removeLast() }
    let beside = "\(place).\(getpid())"
    do throws(StartError) {
      try make(beside, as: place)
      for folder in folders { try make("\(beside)/\(folder)", as: place) }
      for file in files {
        try NewFile.write(file.bytes, to: "\(beside)/\(file.path)", as: "\(place)/\(file.path)")
      }
      guard rename(beside, place) == 0 else { throw trouble(place) }
    } catch {
      for file in files { unlink("\(beside)/\(file.path)") }
      for folder in folders { rmdir("\(beside)/\(folder)") }
      rmdir(beside)
      throw error
    }
    return directory
  }

  private static let folders = ["tasks", "reports"]

  private static func make(_ directory: String, as place: String) throws(StartError) {
    guard mkdir(directory, 0o777) == 0 else { throw trouble(place) }
  }

  private static func trouble(_ path: String) -> StartError {
    StartError("\(path): \(String(cString: strerror(errno)))")
  }
}

/// A file that is not there yet.
enum NewFile {
  /// Writes it whole; never over one that is there. Throws what the system says, of the name that it
  /// is to have in the end.
  static func write(
    _ bytes: [UInt8], to path: String, as name: String? = nil
  ) throws(StartError) {
    func trouble() -> StartError {
      StartError("\(name ?? path): \(String(cString: strerror(errno)))")
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw trouble() }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = trouble()
        close(descriptor)
        throw error
      }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0 else { throw trouble() }
  }
}
