internal import SteeringModel

/// A file that is known to hold a record: where it is, and what it said when it was last read.
///
/// When it still says the same, the reading serves again: a file of a hundred thousand records is
/// compared, not parsed, while somebody waits for a save.
struct Holding: Sendable {
  /// The path below the data directory, for I/O.
  let path: [UInt8]
  /// The file as it was read; nothing when only its name is known.
  let file: RecordFile?
  /// The status that went with that, if it is known.
  let status: FileStatus?
  /// Where the record stands among the file's records: once, if all is well. Nowhere for a whole
  /// record that is to be added or taken out.
  let records: [Int]
  /// How many places there the edit could be about, as far as is known.
  let count: Int

  /// A file of which only the name is known.
  init(path: [UInt8]) {
    self.path = path
    file = nil
    status = nil
    records = []
    count = 1
  }

  /// A file that was read; nothing when the record of the edit does not stand in it.
  init?(_ edit: Edit, in file: RecordFile, path: [UInt8], status: FileStatus? = nil) {
    records = edit.whole == nil ? RecordFinder.records(edit, in: file) : []
    count = edit.whole == nil ? records.count : RecordFinder.places(edit, in: file)
    if count == 0 { return nil }
    self.path = path
    self.status = status
    self.file = file
  }
}
