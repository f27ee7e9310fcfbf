import Foundation
import SteeringModel
import SteeringStore

/// The board of a directory's `*.rec` files, in the order of their paths.
func board(ofDirectory directory: String) -> Board {
  let paths = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
  var builder = BoardBuilder()
  return builder.board(
    of: paths.filter { $0.hasSuffix(".rec") }.sorted().enumerated().map { number, path in
      let data = FileManager.default.contents(atPath: "\(directory)/\(path)") ?? Data()
      return RecParser.parse(Array(data), path: path, revision: UInt64(number))
    })
}

/// The demonstration set, as it is built into the program.
let demonstration = board(
  ofDirectory: URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/steerco/Demonstration").path)

/// The board of one text, as if it were the file `data.rec`.
func board(_ text: String) -> Board {
  var builder = BoardBuilder()
  return builder.board(of: [RecParser.parse(Array(text.utf8), path: "data.rec", revision: 1)])
}
