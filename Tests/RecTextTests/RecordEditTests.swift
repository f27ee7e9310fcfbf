import Testing

@testable import RecText

@Suite struct RecordEditTests {
  private func apply(
    _ changes: [FieldChange], _ text: String, record: Int = 0
  ) throws -> (text: String, back: [FieldChange]) {
    let file = parse(text)
    let outcome = try RecordEdit.apply(changes, to: record, of: file, rules: Self.rules)
    return (String(decoding: Self.result(of: file, outcome), as: UTF8.self), outcome.reversal)
  }

  /// `Id` names a record; `Evidence` and `Note` may stand several times.
  private static let rules = RecordEdit.Rules(fixed: [bytes("Id")]) {
    [bytes("Evidence"), bytes("Note")].contains($0)
  }

  private static func result(of file: RecordFile, _ outcome: RecordEdit.Outcome) -> [UInt8] {
    let replacements = outcome.replacement.map { [$0] } ?? []
    return Array(Replacement.pieces(of: file.bytes, with: replacements).joined())
  }

  private static func set(_ name: String, _ value: String) -> FieldChange {
    .set(bytes(name), Array(value.utf8))
  }

  private static func add(_ name: String, _ value: String) -> FieldChange {
    .add(bytes(name), Array(value.utf8))
  }

  @Test(
    "An edit changes its own bytes and no others",
    arguments: [
      ([set("Status", "b")], "# x\nId: 1\nStatus: a\nDue: c\n", "# x\nId: 1\nStatus: b\nDue: c\n"),
      ([set("Status", "b")], "Id: 1\nStatus:\ta\n", "Id: 1\nStatus:\tb\n"),
      ([set("Status", "b")], "Id: 1\nStatus:a\n", "Id: 1\nStatus: b\n"),
      ([set("Status", "b")], "Id: 1\nStatus:\n", "Id: 1\nStatus: b\n"),
      ([set("Status", "")], "Id: 1\nStatus: a\n", "Id: 1\nStatus: \n"),
      ([set("Status", "b")], "Id: 1\nStatus: a", "Id: 1\nStatus: b"),
      ([set("Status", "b")], "Id: 1\r\nStatus: a\r\n", "Id: 1\r\nStatus: b\r\n"),
      ([set("Status", "b")], "Id: 1\r\nStatus: a\nX: 1\r\n", "Id: 1\r\nStatus: b\nX: 1\r\n"),
      ([set("Status", "b")], "\u{FEFF}Id: 1\nStatus: a\n", "\u{FEFF}Id: 1\nStatus: b\n"),
      // the whole of a folded value goes, the next field stays.
      ([set("Note", "n")], "Id: 1\nNote: a\\\nb\n+ c\n+\nDue: d\n", "Id: 1\nNote: n\nDue: d\n"),
      // a line feed becomes a `+ ` line, blanks stay, `+` and `#` stay on the name's line.
      ([set("Note", "a\nb\n\nc")], "Id: 1\nNote: x\n", "Id: 1\nNote: a\n+ b\n+\n+ c\n"),
      ([set("Note", "a\nb")], "Id: 1\r\nNote: x\r\n", "Id: 1\r\nNote: a\r\n+ b\r\n"),
      ([set("Note", "a\nb")], "Id: 1\r\nNote: x", "Id: 1\r\nNote: a\r\n+ b"),
      ([set("Note", "  a ")], "Id: 1\nNote: x\n", "Id: 1\nNote:   a \n"),
      ([set("Note", "+a")], "Id: 1\nNote: x\n", "Id: 1\nNote: +a\n"),
      ([set("Note", "#a")], "Id: 1\nNote: x\n", "Id: 1\nNote: #a\n"),
      // after the last field, before comments that follow it.
      ([set("Status", "b")], "Id: 1\n# c\n\nId: 2\n", "Id: 1\nStatus: b\n# c\n\nId: 2\n"),
      ([set("Status", "b")], "Id: 1", "Id: 1\nStatus: b"),
      ([set("Status", "b")], "X: 0\r\nId: 1", "X: 0\r\nId: 1\r\nStatus: b"),
      ([set("Status", "b")], "Id: 1\\\n", "Id: 1\\\n\nStatus: b"),
      ([set("Status", "b")], "Id: 1\nStatus_vi: a\n", "Id: 1\nStatus_vi: a\nStatus: b\n"),
      (
        [add("Evidence", "e")], "Id: 1\nEvidence: d\nDue: x\n",
        "Id: 1\nEvidence: d\nEvidence: e\nDue: x\n"
      ),
      (
        [.remove(bytes("Completed"))], "Id: 1\n# a\nCompleted: x\n# b\nDue: y\n",
        "Id: 1\n# a\n# b\nDue: y\n"
      ),
      ([.remove(bytes("Completed"))], "Completed: x\n# b\nId: 1\n", "# b\nId: 1\n"),
      ([.remove(bytes("Completed"))], "Id: 1\nCompleted: x", "Id: 1"),
      ([.remove(bytes("Completed"))], "X: 0\r\nId: 1\r\nCompleted: x", "X: 0\r\nId: 1"),
      ([.remove(bytes("Completed"))], "Id: 1\n# a\nCompleted: x", "Id: 1\n# a"),
      ([set("Note", "b"), .removeValue(bytes("Note"), bytes("b"))], "Id: 1", "Id: 1"),
      ([.remove(bytes("Completed"))], "Id: 1\n", "Id: 1\n"),
      (
        [
          set("Status", "completed"), set("Completed", "2026-01-01"),
          add("Evidence", "e"),
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

      (
        set("Status", "b"), "Id: 1\nStatus: a\nStatus: c\n",
        EditError.ambiguous(name: bytes("Status"))
      ),
      (
        .remove(bytes("Status")), "Id: 1\nStatus: a\nStatus: c\n", .ambiguous(name: bytes("Status"))
      ),
      (set("Note", "a\\"), "Id: 1\n", .badValue(name: bytes("Note"))),
      (set("Note", "a\\\nb"), "Id: 1\n", .badValue(name: bytes("Note"))),
      (set("Note", "a\r"), "Id: 1\n", .badValue(name: bytes("Note"))),
      (set("Note", "a\0"), "Id: 1\n", .badValue(name: bytes("Note"))),
      (.set(bytes("Note"), [0xFF]), "Id: 1\n", .badValue(name: bytes("Note"))),
      (set("Id", "2"), "%rec: Task\n\nId: 1\n", .badValue(name: bytes("Id"))),
      (set("Bad-name", "2"), "Id: 1\n", .badValue(name: bytes("Bad-name"))),
      (set("Note", "a"), "Id: 1\nbad\n", .unsound),
      (
        .restore(.init(name: bytes("Due"), now: bytes("Due: 1\n"), then: [], position: 1)),
        "Id: 1\nDue: 2\n", .changedMeanwhile(name: bytes("Due"))
      ),
      (
        .restore(.init(name: bytes("Due"), now: [], then: bytes("Due: 1\n"), position: 1)),
        "Id: 1\nDue: 2\n", .changedMeanwhile(name: bytes("Due"))
      ),
    ])
  func refuses(change: FieldChange, text: String, failure: EditError) {
    #expect(throws: failure) {
      try RecordEdit.apply([change], to: 0, of: parse(text), rules: Self.rules)
    }
  }

  @Test func anUndoFindsItsPlaceInAFileThatHasGrown() throws {
    let done = try apply([.remove(bytes("Completed"))], "Id: 1\nCompleted: x")
    let grown = done.text + "\n\nId: 2\n"
    #expect(try apply(done.back, grown).text == "Id: 1\nCompleted: x\n\nId: 2\n")
    let added = try apply([Self.set("Status", "b")], "Id: 1")
    let ended = added.text + "\n"
    #expect(throws: EditError.changedMeanwhile(name: bytes("Status"))) {
      try apply(added.back, "Id: 1\nStatus: c\n")
    }
    #expect(ended == "Id: 1\nStatus: b\n")
  }

  @Test("Random edits of random files: only the field changes, and undo gives every byte back")
  func fuzz() {
    var dice = Dice(5)
    var applied = 0
    for number in 0..<12_000 {
      let text = RecFuzzTests.mutate(&dice)
      let file = RecParser.parse(text, vocabulary: words)
      guard !file.records.isEmpty else { continue }
      let record = dice.roll(file.records.count)
      let names = ["Title", "Status", "Note", "Due"].map { bytes($0) }
      let values = ["", "x", "a\nb", " y", "+", "#", "Đ"].map { Array($0.utf8) }
      let changes: [FieldChange] = (0...dice.roll(3)).map { _ in
        switch dice.roll(4) {
        case 3: .removeValue(dice.pick(names), dice.pick(values))
        case 0: .add(dice.pick(names), dice.pick(values))
        case 1: .remove(dice.pick(names))
        default: .set(dice.pick(names), dice.pick(values))
        }
      }
      guard
        let outcome = try? RecordEdit.apply(changes, to: record, of: file, rules: Self.rules)
      else { continue }
      applied += 1
      let new = RecParser.parse(Self.result(of: file, outcome), vocabulary: words)
      let others: (RecordFile) -> [[UInt8]] = { file in
        file.records.indices.filter { $0 != record }.map {
          Array(
            file.bytes[
              Int(file.records[$0].bytes.lowerBound)..<Int(file.records[$0].bytes.upperBound)])
        }
      }
      let back = try? RecordEdit.apply(
        outcome.reversal, to: record, of: new, rules: Self.rules)
      let restored = back.map { Self.result(of: new, $0) }
      guard others(new) == others(file), new.records.map(\.damage) == file.records.map(\.damage),
        new.records.map(\.type) == file.records.map(\.type), restored == text
      else {
        Issue.record(
          """
          \(number): \(changes)
          \(String(decoding: text, as: UTF8.self).debugDescription)
          \(String(decoding: new.bytes, as: UTF8.self).debugDescription)
          \(String(decoding: restored ?? [], as: UTF8.self).debugDescription)
          """)
        return
      }
    }
    #expect(applied > 2_000)
  }
}
