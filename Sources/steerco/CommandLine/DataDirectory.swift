internal import Glibc

/// Which directory is meant, and whether it can be opened at all.
enum DataDirectory {
  /// The one named, else `$STEERCO_DATA`, else the current one if it holds `.rec` files.
  static func choose(_ options: Options) throws(StartError) -> String {
    if let named = options.directory { return try checked(named) }
    if let known = Environment.value("STEERCO_DATA"), !known.isEmpty { return try checked(known) }
    guard holdsRecords(".") else {
      throw StartError(
        "no .rec files here: name a directory (steerco DIR), set STEERCO_DATA, "
          + "or begin with steerco demo")
    }
    return "."
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// A name that is not UTF-8 cannot be a text of ours: the directory is entered by its bytes, and is
  /// the current one from then on.
  private static func entered(_ named: String) -> Bool {
    guard named.unicodeScalars.contains("\u{FFFD}") else { return false }
    let words = (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }
    return (words + [getenv("STEERCO_DATA")].compactMap { $0 }).contains { word in
      String(validatingCString: word) == nil && String(cString: word) == named && chdir(word) == 0
    }
  }

  private static func checked(_ named: String) throws(StartError) -> String {
    let path = entered(named) ? "." : named
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw StartError("\(path): \(String(cString: strerror(errno)))")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw StartError("\(path): not a directory")
    }
    guard let directory = opendir(path) else {
      throw StartError("\(path): \(String(cString: strerror(errno)))")
    }
    closedir(directory)
    return path
  }

  /// Whether a `.rec` file stands in the directory or one level below it.
  static func holdsRecords(_ path: String, depth: Int = 1) -> Bool {
    guard let directory = opendir(path) else { return false }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if name.hasSuffix(".rec") { return true }
      if depth > 0, Int32(entry.pointee.d_type) == Int32(DT_DIR),
        holdsRecords("\(path)/\(name)", depth: depth - 1)
      {
        return true
      }
    }
    return false
  }
}
