import Testing

@testable import RecText

@Suite struct RecParserTests {
  @Test(
    "What stands in a file",
    arguments: [
      ("", []),
      ("# only\n# comments\n", []),
      ("%rec: Task\n%key: Id\n", []),
      ("A: 1", [Drawn(["A=1"])]),
      ("A:1\n", [Drawn(["A=1"])]),
      ("A:\t1\n", [Drawn(["A=1"])]),
      ("A:  1 \n", [Drawn(["A= 1 "])]),
      ("A:B: 1\n", [Drawn(["A=B: 1"])]),
      ("A: 1\n \t\nB: 2\n", [Drawn(["A=1"]), Drawn(["B=2"])]),
      ("A: 1\n+ 2\n+3\n+\n+  4\n", [Drawn(["A=1⏎2⏎3⏎⏎ 4"])]),
      ("A: a\\\nb\n+ c\n", [Drawn(["A=ab⏎c"])]),
      ("A: a\\\n+ b\n", [Drawn(["A=a+ b"])]),
      ("A: a\\\n# b\n", [Drawn(["A=a# b"])]),
      ("A: 1\\\n\nB: 2\n", [Drawn(["A=1", "B=2"])]),
      ("A: \\\n\n\nB: 1\n", [Drawn(["A="]), Drawn(["B=1"])]),
      ("A: 1\\", [Drawn(["A=1\\"], .danglingBackslash)]),
      ("A: 1\n# c\nB: 2\n", [Drawn(["A=1", "B=2"])]),
      ("# Id: 4\nA: 1\n", [Drawn(["A=1"])]),
      ("\u{FEFF}A: 1\n", [Drawn(["A=1"])]),
      ("A: 1\r\n\r\nB: 2\r\n", [Drawn(["A=1"]), Drawn(["B=2"])]),
      ("A: 1\r\nB: 2\nC: 3\r\n+ 4\r\n", [Drawn(["A=1", "B=2", "C=3⏎4"])]),
      ("A: x\ry\n", [Drawn(["A=x\ry"])]),
      ("A: ÿ\nB: 2\n", [Drawn(["A=\u{FFFD}", "B=2"])]),
      ("A: x\0y\nB: 2\n", [Drawn(["A=x\0y", "B=2"])]),
      ("A: 1\n+ <<<<<<< HEAD\n+ =======\n", [Drawn(["A=1⏎<<<<<<< HEAD⏎======="])]),
    ])
  func reads(text: String, records: [Drawn]) {
    let file = parse(text)
    #expect(file.drawn == records)
    #expect(file.problems.contains { $0.kind == .damaged } == records.contains { $0.damage != nil })
  }

  @Test(
    "One bad line spoils its record and no other",
    arguments: [
      ("hello", Damage.badLine),
      ("========", .badLine),
      ("\u{0C}", .badLine),
      ("+ orphan", .orphanContinuation),
      ("Ngày: 1", .badName),
      ("Tiêu đề: 1", .badName),
      ("A-b: 1", .badName),
      ("1A: 1", .badName),
      ("_A: 1", .badName),
      (":x", .badName),
      (" A: 1", .badName),
      ("A : 1", .badName),
      ("<<<<<<< HEAD", .conflict),
      ("=======", .conflict),
      (">>>>>>> other", .conflict),
    ])
  func spoils(line: String, damage: Damage) throws {
    for place in 0...2 {
      var lines = ["Id: 2", "Title: b"]
      lines.insert(line, at: place)
      // After a field a `+` line goes on with its value: only a comment makes it an orphan there.
      if damage == .orphanContinuation, place > 0 { lines.insert("# c", at: place) }
      let text =
        "%rec: Task\n\nId: 1\n\n" + lines.joined(separator: "\n") + "\n\nId: 3\n"
      let file = parse(text)
      #expect(file.records.map(\.damage) == [nil, damage, nil])
      #expect(file.drawn.map(\.fields) == [["Id=1"], ["Id=2", "Title=b"], ["Id=3"]])
      let problem = try #require(file.problems.first)
      #expect(file.problems.count == 1)
      #expect(problem.kind == (damage == .conflict ? .conflict : .damaged))
      #expect(problem.record == "2")
      #expect(problem.detail == line)
      #expect(problem.damage == damage)
      #expect(
        text.split(separator: "\n", omittingEmptySubsequences: false)[problem.line - 1] == line)
    }
  }

  @Test func aConflictTouchesWhatStandsBetweenItsMarkersAndNothingElse() {
    let file = parse(
      """
      %rec: Task

      Id: 1

      <<<<<<< HEAD
      Id: 2
      Status: completed

      Id: 3
      =======
      Id: 2

      >>>>>>> theirs

      Id: 4
      """)
    #expect(
      file.drawn == [
        Drawn(["Id=1"]), Drawn(["Id=2", "Status=completed"], .conflict),
        Drawn(["Id=3", "Id=2"], .conflict), Drawn([], .conflict), Drawn(["Id=4"]),
      ])
  }

  @Test func aConflictAroundWholeRecordsTouchesTheOnesWithoutMarkersToo() {
    let file = parse("%rec: Task\n\n<<<<<<< a\n\nId: 1\n\nId: 2\n\n>>>>>>> b\n\nId: 3\n")
    #expect(file.records.map(\.damage) == [.conflict, .conflict, .conflict, .conflict, nil])
    #expect(file.problems.filter { $0.kind == .conflict }.map(\.line) == [3, 5, 7, 9])
  }

  @Test func aConflictThatIsNeverClosedDoesNotSwallowTheFile() {
    let file = parse("Id: 1\n<<<<<<< a\n\nId: 2\n\nId: 3\n")
    #expect(file.records.map(\.damage) == [.conflict, nil, nil])
  }

  @Test func descriptorsGiveTheTypeOfWhatFollows() {
    let file = parse(
      "Id: 0\n\n%rec: Task\n%key: Id\n\nId: 1\n\n%rec: Unit\n\nCode: A\n\n%rec: Cat\n\nB: 1\n")
    #expect(file.records.map(\.type) == [.other, .task, .unit, .other])
    #expect(file.problems.map(\.kind) == [.noType])
  }

  @Test func anExternalSetIsTold() {
    let file = parse("%rec: Task https://example.org/tasks.rec\n\nId: 1\n")
    #expect(file.records.map(\.type) == [.task])
    #expect(file.problems.map(\.kind) == [.externalSet])
    #expect(file.problems.map(\.detail) == ["https://example.org/tasks.rec"])
  }

  @Test func aRecordGluedToItsDescriptorIsShownAsDamaged() {
    let file = parse("# x\n%rec: Task\n%key: Id\nId: 1\nTitle: a\n\nId: 2\n")
    #expect(file.drawn == [Drawn(["Id=1", "Title=a"], .gluedDescriptor), Drawn(["Id=2"])])
    #expect(file.records.map(\.line) == [4, 7])
    #expect(file.problems.map(\.line) == [4])
  }

  @Test func knowsNamesAndTheirSuffixes() {
    for (name, spelling) in words.fieldNames {
      let file = parse("\(spelling): 1\n\(spelling)_vi: 2\n\(spelling)x: 3\n")
      #expect(file.fields.map(\.name) == [name, name, .unknown])
      #expect(file.fields.map(\.suffix) == [0, 2, 0])
    }
    let others = parse("Title_xx: 1\nTitle_nb: 2\nTitle_hi: 3\nTitle_en: 4\nnote: 5\nA_vi: 6\n")
    #expect(others.fields.map(\.suffix) == [0, 3, 4, 1, 0, 0])
    #expect(others.fields[5].name == .unknown)
  }

  @Test("A type that is nearly spelled is told, with the one that was meant")
  func nearTypes() {
    let file = parse("%rec: tasks\n\nId: 1\n\n%rec: Taks\n\nId: 2\n")
    #expect(file.records.map(\.type) == [.task, .other])
    #expect(file.problems.map(\.kind) == [.misspeltType, .unknownType])
    #expect(file.problems.map(\.detail) == ["tasks → Task", "Taks → Task"])
  }

  @Test("A record is named in problems by all parts of its key")
  func keysOfSeveralParts() {
    let file = parse("%rec: Conclusion\n\nTitle: 2026-12-18\nId: 3\nbad\n")
    #expect(file.problems.map(\.record) == ["2026-12-18/3"])
  }

  @Test(
    "A UTF-16 file is named as such",
    arguments: [
      [0xFF, 0xFE, 0x49, 0x00], [0xFE, 0xFF, 0x00, 0x49], [0x49, 0x00, 0x64, 0x00, 0x3A, 0x00],
      [0x00, 0x49, 0x00, 0x64], [0xFF, 0xFE, 0, 0, 0x49, 0, 0, 0],
      [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x49],
      [0x49, 0, 0, 0, 0x64, 0, 0, 0], [0, 0, 0, 0x49],
    ] as [[UInt8]])
  func utf16(bytes: [UInt8]) {
    let file = RecParser.parse(bytes, vocabulary: words)
    #expect(file.records.isEmpty)
    #expect(file.problems.map(\.kind) == [.utf16])
    let isWider = bytes.count == 8 || bytes == [0, 0, 0, 0x49]
    #expect(file.problems.map(\.detail) == [isWider ? "UTF-32" : "UTF-16"])
  }

  @Test("A file whose lines end with CR alone is named as such, and not as something else")
  func returnsAlone() {
    let file = parse("%rec: Task\r\rId: 1\rTitle: a\r")
    #expect(file.records.isEmpty)
    #expect(file.problems.map(\.kind) == [.returnLineEnds])
    #expect(parse("A: 1\r").problems.isEmpty)
  }

  @Test func tellsEachLineThatIsNotUTF8() {
    let file = parse("A: ok\nB: ÿÿ\nC: x\n\nD: ÿ\n")
    #expect(file.problems.map(\.kind) == [.notUTF8, .notUTF8])
    #expect(file.problems.map(\.line) == [2, 5])
    #expect(file.records.allSatisfy { $0.damage == nil })
    let many = parse(String(repeating: "A: ÿ\n", count: 1000))
    #expect(many.problems.count == 100)
  }

  @Test("Huge lines and counts take linear time")
  func large() {
    let line = [UInt8](repeating: 0x78, count: 64 << 20)
    let file = RecParser.parse(bytes("Id: ") + line, vocabulary: words)
    #expect(file.fields.count == 1)
    #expect(Int(file.fields[0].valueEnd) == file.bytes.count)
    let blank = RecParser.parse(
      [UInt8](repeating: 0x0A, count: 1_000_000) + bytes("A: 1"), vocabulary: words)
    #expect(blank.records.map(\.line) == [1_000_001])
    let folded = parse("A: 1\n" + String(repeating: "+ x\n", count: 200_000) + "B: 2\n")
    #expect(folded.fields.count == 2)
    let fields = parse(String(repeating: "A: 1\n", count: 100_000))
    #expect(fields.records.map(\.fields.count) == [100_000])
  }
}
