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
  static func prepare(_ options: Options) throws(StartError) -> String {
    let directory = options.directory ?? "steerco-demo"
    guard !DataDirectory.exists(directory) else { return directory }
    try make(directory)
    try make(directory + "/tasks")
    for file in files { try write(file.bytes, to: "\(directory)/\(file.path)") }
    return directory
  }

  private static func make(_ directory: String) throws(StartError) {
    guard mkdir(directory, 0o777) == 0 else { throw trouble(directory) }
  }

  /// Writes a new file; one that has come there meanwhile is never overwritten.
  private static func write(_ bytes: [UInt8], to path: String) throws(StartError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw trouble(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = trouble(path)
        close(descriptor)
        throw error
      }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0 else { throw trouble(path) }
  }

  private static func trouble(_ path: String) -> StartError {
    StartError("\(path): \(String(cString: strerror(errno)))")
  }
}
