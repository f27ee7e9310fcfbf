package import SteeringModel

/// A file that is known to hold a record: where it is, and what it said when it was last read.
///
/// When it still says the same, the reading serves again: a file of a hundred thousand records is
/// compared, not parsed, while somebody waits for a save.
package struct Holding: Sendable {
  /// The path below the data directory, for I/O.
  let path: [UInt8]
  /// The file as it was read; nothing when only its name is known.
  let file: RecordFile?
  /// The status that went with that, if it is known.
  let status: FileStatus?
  /// Where the record stands among the file's records: once, if all is well.
  let records: [Int]

  /// A file of which only the name is known.
  package init(path: [UInt8]) {
    self.path = path
    file = nil
    status = nil
    records = []
  }

  /// A file that was read; nothing when the record of the edit does not stand in it.
  init?(_ edit: Edit, in file: RecordFile, path: [UInt8], status: FileStatus? = nil) {
    records = RecordFinder.records(edit, in: file)
    if records.isEmpty { return nil }
    self.path = path
    self.status = status
    self.file = file
  }

  /// How often the record stands there as far as is known.
  var count: Int { file == nil ? 1 : records.count }
}
