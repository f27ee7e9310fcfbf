import Foundation
import TestSupport
import Testing

@testable import RecText

/// GNU recutils, where it is installed: what it accepts, we read as it does.
@Suite struct RecOracleTests {
  static let recsel = ["/usr/bin/recsel", "/usr/local/bin/recsel"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// A file that GNU accepts, leaving out what it gets wrong: 0xFF, NUL, CR LF, a value that begins
  /// with a byte beyond ASCII right after the colon.
  static func file(_ dice: inout Dice) -> String {
    let names = ["A", "Id", "Title_vi", "x9", "B_"]
    let words = [
      "", "1", " x", "a:b", "#c", "+d", "\\n", "Đề án", "क्षि", "a\tb", "x ", "\\\\y", "<<<<<<<",
    ]
    var text = ""
    for _ in 0...dice.roll(5) {
      if dice.roll(5) == 0 { text += "%rec: T\(dice.roll(3))\n%key: Id\n\n" }
      if dice.roll(4) == 0 { text += "# comment\n" + (dice.roll(2) == 0 ? "\n" : "") }
      for _ in 0...dice.roll(4) {
        text += dice.pick(names) + ":" + dice.pick([" ", "\t", " "]) + dice.pick(words)
        for _ in 0..<dice.roll(3) {
          switch dice.roll(3) {
          case 0: text += "\n+ " + dice.pick(words)
          case 1: text += "\n+" + dice.pick(["", " ", "z"])
          default: text += "\\\n" + dice.pick(["joined", " j", "+ j", "# j"])
          }
        }
        text += "\n"
        if dice.roll(6) == 0 { text += "# inside\n" }
      }
      text += dice.pick(["\n", "\n\n", " \t\n"])
    }
    return text
  }

  @Test(.enabled("needs recutils") { recsel != nil }, arguments: 0..<4)
  func agrees(part: Int) throws {
    let recsel = try #require(Self.recsel)
    let directory = TemporaryDirectory()
    var dice = Dice(UInt64(part) + 7)
    var compared = 0
    for number in 0..<100 {
      let text = Self.file(&dice)
      try directory.write("t.rec", text)
      // Without a type recsel prints what stands above the first descriptor, or else the only set.
      let hasUntyped = Self.types(text, parse(text)).contains(nil)
      for type in (hasUntyped ? [nil] : []) + ["T0", "T1", "T2"] {
        guard let records = try Self.ask(recsel, directory.path("t.rec"), type) else { continue }
        let file = parse(text)
        #expect(file.problems.allSatisfy { $0.kind == .noType })
        // Types of the same name in two places are an error to GNU, and not asked about.
        let own = Self.types(text, file)
        let ours = zip(file.drawn, own).filter { $0.1 == type }.map(\.0)
        #expect(ours.map(\.fields) == records, "file \(number) of part \(part):\n\(text)")
        compared += records.count
      }
    }
    #expect(compared > 50)
  }

  /// The name of the set in which each record stands.
  static func types(_ text: String, _ file: RecordFile) -> [String?] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return file.records.map { record in
      lines[..<Int(record.line - 1)].last { $0.hasPrefix("%rec: ") }.map { String($0.dropFirst(6)) }
    }
  }

  /// The records that recsel finds, drawn like ours; nothing when it refuses the file.
  static func ask(_ recsel: String, _ path: String, _ type: String?) throws -> [[String]]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: recsel)
    process.arguments = (type.map { ["-t", $0] } ?? []) + [path]
    process.environment = ["LC_ALL": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    var records: [[String]] = []
    var isNew = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        isNew = true
      } else if line.hasPrefix("+ ") {
        records[records.count - 1][records[records.count - 1].count - 1] += "⏎" + line.dropFirst(2)
      } else {
        if isNew { records.append([]) }
        isNew = false
        let colon = try #require(line.firstIndex(of: ":"))
        records[records.count - 1].append(line[..<colon] + "=" + line[colon...].dropFirst(2))
      }
    }
    return records
  }
}
