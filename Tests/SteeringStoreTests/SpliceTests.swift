import SteeringModel
import Testing

@testable import SteeringStore

@Suite struct SpliceTests {
  private func apply(
    _ changes: [FieldChange], _ text: String, record: Int = 0
  ) throws -> (text: String, back: [FieldChange]) {
    let outcome = try Splice.apply(changes, to: record, of: parse(text))
    return (String(decoding: outcome.bytes, as: UTF8.self), outcome.reversal)
  }

  private static func set(_ name: FieldName, _ value: String) -> FieldChange {
    .set(name, Array(value.utf8))
  }

  @Test(
    "An edit changes its own bytes and no others",
    arguments: [
      ([set(.status, "b")], "# x\nId: 1\nStatus: a\nDue: c\n", "# x\nId: 1\nStatus: b\nDue: c\n"),
      ([set(.status, "b")], "Id: 1\nStatus:\ta\n", "Id: 1\nStatus:\tb\n"),  // R20
      ([set(.status, "b")], "Id: 1\nStatus:a\n", "Id: 1\nStatus: b\n"),
      ([set(.status, "b")], "Id: 1\nStatus:\n", "Id: 1\nStatus: b\n"),
      ([set(.status, "")], "Id: 1\nStatus: a\n", "Id: 1\nStatus: \n"),
      ([set(.status, "b")], "Id: 1\nStatus: a", "Id: 1\nStatus: b"),  // R15
      ([set(.status, "b")], "Id: 1\r\nStatus: a\r\n", "Id: 1\r\nStatus: b\r\n"),  // R12
      ([set(.status, "b")], "Id: 1\r\nStatus: a\nX: 1\r\n", "Id: 1\r\nStatus: b\nX: 1\r\n"),
      ([set(.status, "b")], "\u{FEFF}Id: 1\nStatus: a\n", "\u{FEFF}Id: 1\nStatus: b\n"),
      // R21: the whole of a folded value goes, the next field stays.
      ([set(.note, "n")], "Id: 1\nNote: a\\\nb\n+ c\n+\nDue: d\n", "Id: 1\nNote: n\nDue: d\n"),
      // R22: a line feed becomes a `+ ` line, blanks stay, `+` and `#` stay on the name's line.
      ([set(.note, "a\nb\n\nc")], "Id: 1\nNote: x\n", "Id: 1\nNote: a\n+ b\n+\n+ c\n"),
      ([set(.note, "a\nb")], "Id: 1\r\nNote: x\r\n", "Id: 1\r\nNote: a\r\n+ b\r\n"),
      ([set(.note, "a\nb")], "Id: 1\r\nNote: x", "Id: 1\r\nNote: a\r\n+ b"),
      ([set(.note, "  a ")], "Id: 1\nNote: x\n", "Id: 1\nNote:   a \n"),
      ([set(.note, "+a")], "Id: 1\nNote: x\n", "Id: 1\nNote: +a\n"),
      ([set(.note, "#a")], "Id: 1\nNote: x\n", "Id: 1\nNote: #a\n"),
      // R23: after the last field, before comments that follow it.
      ([set(.status, "b")], "Id: 1\n# c\n\nId: 2\n", "Id: 1\nStatus: b\n# c\n\nId: 2\n"),
      ([set(.status, "b")], "Id: 1", "Id: 1\nStatus: b"),
      ([set(.status, "b")], "X: 0\r\nId: 1", "X: 0\r\nId: 1\r\nStatus: b"),
      ([set(.status, "b")], "Id: 1\\\n", "Id: 1\\\n\nStatus: b"),
      ([set(.status, "b")], "Id: 1\nStatus_vi: a\n", "Id: 1\nStatus_vi: a\nStatus: b\n"),
      (
        [.add(.evidence, Array("e".utf8))], "Id: 1\nEvidence: d\nDue: x\n",
        "Id: 1\nEvidence: d\nEvidence: e\nDue: x\n"
      ),
      (
        [.remove(.completed)], "Id: 1\n# a\nCompleted: x\n# b\nDue: y\n",
        "Id: 1\n# a\n# b\nDue: y\n"
      ),
      ([.remove(.completed)], "Completed: x\n# b\nId: 1\n", "# b\nId: 1\n"),
      ([.remove(.completed)], "Id: 1\nCompleted: x", "Id: 1\n"),
      ([.remove(.completed)], "Id: 1\n", "Id: 1\n"),
      (
        [
          set(.status, "completed"), set(.completed, "2026-01-01"),
          .add(.evidence, Array("e".utf8)),
        ],
        "Id: 1\nStatus: a\n#z\n\n",
        "Id: 1\nStatus: completed\nCompleted: 2026-01-01\nEvidence: e\n#z\n\n"
      ),
    ])
  func changes(changes: [FieldChange], before: String, after: String) throws {
    let result = try apply(changes, before)
    #expect(result.text == after)
    #expect(try apply(result.back, result.text).text == before)
    // And undoing the undo does it again.
    let redo = try apply(result.back, result.text).back
    #expect(try apply(redo, before).text == after)
  }

  @Test(
    "What cannot be written is refused",
    arguments: [
      // R24
      (set(.status, "b"), "Id: 1\nStatus: a\nStatus: c\n", Splice.Failure.ambiguous(.status)),
      (.remove(.status), "Id: 1\nStatus: a\nStatus: c\n", .ambiguous(.status)),
      (set(.note, "a\\"), "Id: 1\n", .badValue(.note)),  // R22
      (set(.note, "a\\\nb"), "Id: 1\n", .badValue(.note)),
      (set(.note, "a\r"), "Id: 1\n", .badValue(.note)),
      (set(.note, "a\0"), "Id: 1\n", .badValue(.note)),
      (.set(.note, [0xFF]), "Id: 1\n", .badValue(.note)),
      (set(.id, "2"), "%rec: Task\n\nId: 1\n", .badValue(.id)),
      (set(.unknown, "2"), "Id: 1\n", .badValue(.unknown)),
      (set(.note, "a"), "Id: 1\nbad\n", .unsound),
      (
        .restore(.init(name: bytes("Due"), now: bytes("Due: 1\n"), then: [], position: 1)),
        "Id: 1\nDue: 2\n", .changedMeanwhile(name: bytes("Due"))
      ),
      (
        .restore(.init(name: bytes("Due"), now: [], then: bytes("Due: 1\n"), position: 1)),
        "Id: 1\nDue: 2\n", .changedMeanwhile(name: bytes("Due"))
      ),
    ])
  func refuses(change: FieldChange, text: String, failure: Splice.Failure) {
    #expect(throws: failure) {
      try Splice.apply([change], to: 0, of: parse(text))
    }
  }

  @Test func anUndoFindsItsPlaceInAFileThatHasGrown() throws {
    let done = try apply([.remove(.completed)], "Id: 1\nCompleted: x")
    let grown = done.text + "\nId: 2\n"
    #expect(try apply(done.back, grown).text == "Id: 1\nCompleted: x\n\nId: 2\n")
    let added = try apply([Self.set(.status, "b")], "Id: 1")
    let ended = added.text + "\n"
    #expect(throws: Splice.Failure.changedMeanwhile(name: bytes("Status"))) {
      try Splice.apply(added.back, to: 0, of: parse("Id: 1\nStatus: c\n"))
    }
    #expect(ended == "Id: 1\nStatus: b\n")
  }

  @Test("Random edits of random files: only the field changes, and undo gives every byte back")
  func fuzz() {
    var dice = Dice(5)
    var applied = 0
    for number in 0..<12_000 {
      let text = RecFuzzTests.mutate(&dice)
      let file = RecParser.parse(text, path: "f", revision: 1)
      guard !file.records.isEmpty else { continue }
      let record = dice.roll(file.records.count)
      let names: [FieldName] = [.title, .status, .note, .due]
      let values = ["", "x", "a\nb", " y", "+", "#", "Đ"].map { Array($0.utf8) }
      let changes: [FieldChange] = (0...dice.roll(3)).map { _ in
        switch dice.roll(3) {
        case 0: .add(dice.pick(names), dice.pick(values))
        case 1: .remove(dice.pick(names))
        default: .set(dice.pick(names), dice.pick(values))
        }
      }
      guard let outcome = try? Splice.apply(changes, to: record, of: file) else { continue }
      applied += 1
      let new = RecParser.parse(outcome.bytes, path: "f", revision: 1)
      let others: (RecordFile) -> [[UInt8]] = { file in
        file.records.indices.filter { $0 != record }.map {
          Array(
            file.bytes[
              Int(file.records[$0].bytes.lowerBound)..<Int(file.records[$0].bytes.upperBound)])
        }
      }
      let back = try? Splice.apply(outcome.reversal, to: record, of: new)
      guard others(new) == others(file), new.records.map(\.damage) == file.records.map(\.damage),
        new.records.map(\.type) == file.records.map(\.type), back?.bytes == text
      else {
        Issue.record(
          """
          \(number): \(changes)
          \(String(decoding: text, as: UTF8.self).debugDescription)
          \(String(decoding: outcome.bytes, as: UTF8.self).debugDescription)
          \(String(decoding: back?.bytes ?? [], as: UTF8.self).debugDescription)
          """)
        return
      }
    }
    #expect(applied > 3_000)
  }
}
