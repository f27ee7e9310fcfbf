/// A change of a whole record: what recording an obstacle or moving a deadline adds to the files.
package enum RecordChange: Sendable, Hashable {
  /// One more record at the end of the file that holds records of its type, or of a new file.
  case append([NewField])
  /// Exactly these bytes, which an append added, are taken out again.
  case cut([UInt8])
  /// Bytes that were cut are put back at the end of their file.
  case putBack([UInt8])

  /// A field of a record that is to be: a line feed in its value becomes a `+ ` line.
  package struct NewField: Sendable, Hashable {
    package let name: FieldName
    package let value: [UInt8]

    package init(_ name: FieldName, _ value: String) {
      self.name = name
      self.value = Array(value.utf8)
    }
  }
}
