internal import Glibc
internal import RecText
internal import SteeringModel

/// A data file as the caller knows it: its path for I/O, what it held, and its status then.
struct SourceFile: Sendable {
  let path: [UInt8]
  let file: RecordFile
  let status: FileStatus?
}

/// The files that a change is about, as they are now.
///
/// What is known of a file serves again when it still says the same: a file of a hundred thousand
/// records is compared, not parsed, while somebody waits for a save.
final class FreshFiles {
  /// A file's newest reading.
  struct File {
    let path: [UInt8]
    let file: RecordFile
    let status: FileStatus?
  }

  private let root: Descriptor
  private let schema: Schema
  private var known: [[UInt8]: SourceFile]
  private var current: [File] = []
  /// The files that links lead to outside the directory: nothing may be added to them.
  private var outside: Set<[UInt8]> = []
  /// Whether a status is believed without a look at the bytes: not after it was found wrong once.
  private var trustsStatus = true
  /// Whether a file that was known is not there at the moment.
  private(set) var isMissingSomething = false

  init(_ root: Descriptor, known: [SourceFile], schema: Schema) {
    self.root = root
    self.schema = schema
    self.known = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// From now on each file's bytes are looked at: a status was wrong, or something has changed.
  func distrust() { trustsStatus = false }

  /// All files that can be read.
  func all() throws(Errno) -> [File] {
    let listing = try Listing.of(root)
    outside = Set(listing.files.filter(listing.isOutside))
    return try read(listing.files)
  }

  /// The newest files that a change is to be planned of: for one that adds records all there are,
  /// since a key must be free in all of them; for any other those that hold its records.
  func newest(for change: Change) throws(Errno) -> [File] {
    let adds = change.operations.contains {
      switch $0 {
      case .insert, .restore: true
      case .update, .remove: false
      }
    }
    let keys = change.operations.compactMap(\.key)
    if !adds {
      let holding = known.values.filter { known in
        keys.contains { !KeySearch.records($0, in: known.file).isEmpty }
      }.map(\.path).sorted { $0.lexicographicallyPrecedes($1) }
      current = try read(holding)
      let isFound = keys.allSatisfy { key in
        current.contains { !KeySearch.records(key, in: $0.file).isEmpty }
      }
      if isFound, !keys.isEmpty { return current }
    }
    let listing = try Listing.of(root)
    // Where not all can be read nobody knows which keys are free.
    if adds, let error = listing.unreadable.values.first { throw error }
    outside = Set(listing.files.filter(listing.isOutside))
    current = try read(listing.files, needsAll: adds)
    let paths = Set(listing.files)
    isMissingSomething =
      isMissingSomething
      || known.values.contains { !paths.contains($0.path) && !$0.file.records.isEmpty }
    return current
  }

  /// The paths of the files that hold the records of a plan, for telling.
  func paths(of plan: ChangePlan) -> [String] {
    let keys = plan.deeds.map(\.key)
    return current.filter { file in
      keys.contains { !KeySearch.records($0, in: file.file).isEmpty }
    }.map(\.file.path)
  }

  private func read(_ paths: [[UInt8]], needsAll: Bool = false) throws(Errno) -> [File] {
    var files: [File] = []
    isMissingSomething = false
    for path in paths {
      do throws(Errno) {
        files.append(try read(path))
      } catch {
        switch error {
        case .absent, .notADirectory: isMissingSomething = true
        case _ where needsAll: throw error
        case .denied, .loop, .isDirectory, .noSuchDevice, .tooLarge, .wouldBlock:
          // What cannot be read now is told by the board; its records are not found here.
          if let known = known[path] {
            files.append(File(path: path, file: known.file, status: nil))
          }
        default: throw error
        }
      }
    }
    return files
  }

  private func read(_ path: [UInt8]) throws(Errno) -> File {
    if let known = known[path] {
      if trustsStatus, let status = known.status,
        try root.status(of: path, followsLink: true) == status
      {
        return File(path: path, file: known.file, status: status)
      }
      let file = try Descriptor.openFile(path, in: root.number, followsLink: true)
      let (isSame, status) = try file.holds(known.file.bytes)
      if isSame {
        self.known[path] = SourceFile(path: path, file: known.file, status: status)
        return File(path: path, file: known.file, status: status)
      }
    }
    let file = try Descriptor.openFile(path, in: root.number, followsLink: true)
    let (bytes, status) = try file.contents(workers: Threads.ofThisMachine)
    var parsed = RecParser.parse(
      bytes, path: String(decoding: path, as: UTF8.self), vocabulary: schema.vocabulary,
      findsBadText: false, workers: Threads.ofThisMachine)
    if outside.contains(path) {
      parsed = parsed.with(problems: [FileProblem(.outsideLink)] + parsed.problems, revision: 0)
    }
    known[path] = SourceFile(path: path, file: parsed, status: status)
    return File(path: path, file: parsed, status: status)
  }
}
