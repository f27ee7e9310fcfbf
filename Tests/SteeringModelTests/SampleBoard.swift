import Foundation
import RecText
import SteeringModel
import Testing

/// The files below a directory, in the order of their paths.
func files(ofDirectory directory: String) -> [RecordFile] {
  let paths = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
  return paths.filter { $0.hasSuffix(".rec") }.sorted().enumerated().map { number, path in
    let data = FileManager.default.contents(atPath: "\(directory)/\(path)") ?? Data()
    return file(Array(data), path, revision: UInt64(number))
  }
}

/// The demonstration set's files, as they are built into the program.
let demonstrationFiles = files(
  ofDirectory: URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/steerco/Demonstration").path)

/// The demonstration set.
let demonstration = board(demonstrationFiles)

/// A file of these bytes.
func file(
  _ bytes: [UInt8], _ path: String = "data.rec", revision: UInt64 = 1, schema: Schema = .standard
) -> RecordFile {
  RecParser.parse(bytes, path: path, revision: revision, vocabulary: schema.vocabulary)
}

/// The board of some files.
func board(
  _ files: [RecordFile], schema: Schema = .standard, withSecret: Bool = false
) -> Board {
  var builder = BoardBuilder(schema: schema, withSecret: withSecret)
  return builder.board(of: files)
}

/// The board of one text, as if it were the file `data.rec`.
func board(_ text: String, schema: Schema = .standard, withSecret: Bool = false) -> Board {
  board([file(Array(text.utf8), schema: schema)], schema: schema, withSecret: withSecret)
}

/// The day so written; a day that the calendar lacks fails the test.
func day(_ iso: String) -> CivilDate {
  guard let day = CivilDate(iso: iso) else {
    Issue.record("\(iso) is no day")
    return CivilDate(dayNumber: 0)
  }
  return day
}
