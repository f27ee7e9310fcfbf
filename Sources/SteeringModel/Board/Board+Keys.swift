extension Board {
  /// Hands on the id's bytes without blanks around them, nothing when it has none. For going through
  /// all tasks: a view of each record would count references to its file, and copy the bytes.
  func withKey(ofTask task: Int, _ body: (Span<UInt8>) -> Void) {
    let address = tasks[task].address
    let file = Int(address.file)
    let record = files[file].records[Int(address.record)]
    for index in Int(record.fields.lowerBound)..<Int(record.fields.upperBound) {
      let field = files[file].fields[index]
      guard field.name == .id, field.language == nil else { continue }
      if field.isFolded {
        let word = keyWord(ofTask: task)
        body(word.span)
      } else {
        let bytes = files[file].bytes
        let value = bytes.span.extracting(Int(field.valueStart)..<Int(field.valueEnd))
        body(value.extracting(value.trimmedRange))
      }
      return
    }
  }
}
