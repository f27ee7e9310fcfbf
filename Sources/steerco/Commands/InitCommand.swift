internal import Glibc
internal import RecText
internal import SteeringModel

/// `steerco init DIR`: an empty committee, its files with descriptors, ready to edit.
enum InitCommand {
  static func run(_ options: Options) throws -> Int32 {
    guard let directory = options.directory else { throw UsageError.operandMissing("init") }
    var status = stat()
    let isThere = stat(directory, &status) == 0
    if isThere {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw StartError("\(directory): not a directory")
      }
      if DataDirectory.holdsRecords(directory, depth: .max) {
        throw StartError("\(directory): holds .rec files already", code: 1)
      }
    } else if mkdir(directory, 0o777) != 0 {
      throw StartError("\(directory): \(String(cString: strerror(errno)))")
    }
    for (name, text) in files {
      try NewFile.write(Array(text.utf8), to: "\(directory)/\(name)")
      try Output.write("\(directory)/\(name)\n")
    }
    return 0
  }

  /// The files in the order of the schema, each with the descriptors of its types.
  static var files: [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    for record in Schema.standard.records where record.isEntered && !record.file.contains("{") {
      let fields = record.fields.map(\.spelling).joined(separator: " ")
      let lines = ["# \(record.meaning).", "# Fields: \(fields)", "%rec: \(record.spelling)"]
      let block = (lines + record.descriptorLines).joined(separator: "\n") + "\n"
      let example = record.type == .committee ? "\nName: Steering Committee\n" : ""
      if let at = files.firstIndex(where: { $0.name == record.file }) {
        files[at].text += "\n" + block + example
      } else {
        files.append((record.file, block + example))
      }
    }
    return files
  }
}
