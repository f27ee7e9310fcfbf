import Testing

@testable import RecText

/// Whole records that come and go: the bytes around them stay, and going gives every byte back.
@Suite struct RecordInsertionTests {
  private static let fields = [(bytes("Id"), bytes("V-10")), (bytes("Text"), bytes("no\nmoney"))]
  private static let record = "Id: V-10\nText: no\n+ money\n"

  private func insert(
    _ place: RecordInsertion.Place, into text: String
  ) throws -> (file: RecordFile, insertion: RecordInsertion) {
    let file = parse(text)
    let insertion = try RecordInsertion.insert(
      Self.fields.map { (name: $0.0, value: $0.1) }, place, in: file)
    return (edited(file, insertion.replacement), insertion)
  }

  private func edited(_ file: RecordFile, _ replacement: Replacement) -> RecordFile {
    let bytes = Array(Replacement.pieces(of: file.bytes, with: [replacement]).joined())
    return RecParser.parse(bytes, vocabulary: words)
  }

  private func place(of record: String, in file: RecordFile) throws -> Int {
    try #require(
      file.records.firstIndex { file.text(of: $0).elementsEqual(Array(record.utf8)) })
  }

  @Test(
    "At the end of its set, a blank line before it, and gone again byte for byte",
    arguments: [
      ("%rec: Task\n%key: Id\n\nId: V-1\nText: x\n", "\n"),
      ("%rec: Task\n\nId: V-1\nText: x\n\n", "\n"),
      ("%rec: Task\n\nId: V-1\nText: x", "\n\n"),
      ("%rec: Task\n\nId: V-1\nText: x\n# a comment below\n", "\n"),
      ("%rec: Task\n", "\n"),
      ("%rec: Task", "\n\n"),
      ("\u{FEFF}%rec: Task\n\nId: 1\n", "\n"),
    ])
  func appends(_ before: String, _ lead: String) throws {
    let (after, insertion) = try insert(.set(.task, lines: []), into: before)
    #expect(String(decoding: insertion.lead, as: UTF8.self) == lead)
    #expect(String(decoding: insertion.record, as: UTF8.self) == Self.record)
    #expect(after.records.last?.type == .task)
    let removal = RecordRemoval.remove(
      try place(of: Self.record, in: after), lead: insertion.lead, from: after)
    #expect(edited(after, removal.replacement).bytes == Array(before.utf8))
    #expect(!removal.opensFile)
  }

  @Test("Between the sets of one file, under no second descriptor")
  func betweenSets() throws {
    let before = "%rec: Task\n\nId: 1\n\n%rec: Unit\n\nCode: A\n"
    let (after, insertion) = try insert(.set(.task, lines: []), into: before)
    #expect(after.records.map(\.type) == [.task, .task, .unit])
    #expect(after.descriptors.count == 2)
    #expect(
      String(decoding: after.bytes, as: UTF8.self)
        == "%rec: Task\n\nId: 1\n\n\(Self.record)\n%rec: Unit\n\nCode: A\n")
    let removal = RecordRemoval.remove(1, lead: insertion.lead, from: after)
    #expect(edited(after, removal.replacement).bytes == Array(before.utf8))
  }

  @Test("Into the set of its kin, where there are several of its type")
  func besidesKin() throws {
    let before = "%rec: Task\n\nId: 1\n\n%rec: Unit\n\nCode: A\n\n%rec: Task\n\nId: 2\n"
    let (after, _) = try insert(.besides(0), into: before)
    #expect(after.records.map(\.type) == [.task, .task, .unit, .task])
  }

  @Test("A file without such a set gets one, with its descriptor, and loses it again")
  func newSet() throws {
    for before in ["", "%rec: Unit\n\nCode: A\n", "%rec: Unit\n\nCode: A", "# nothing yet\n"] {
      let (after, insertion) = try insert(.set(.task, lines: [bytes("%key: Id")]), into: before)
      #expect(after.records.last?.type == .task)
      #expect(String(decoding: after.bytes, as: UTF8.self).contains("%rec: Task\n%key: Id\n\n"))
      #expect(after.problems.isEmpty)
      let removal = RecordRemoval.remove(
        after.records.count - 1, lead: insertion.lead, from: after)
      #expect(edited(after, removal.replacement).bytes == Array(before.utf8))
      #expect(removal.opensFile == before.isEmpty)
    }
  }

  @Test("What others have put under a new descriptor keeps it")
  func descriptorStays() throws {
    let (after, insertion) = try insert(.set(.task, lines: []), into: "")
    let grown = parse(String(decoding: after.bytes, as: UTF8.self) + "\nId: theirs\n")
    let removal = RecordRemoval.remove(0, lead: insertion.lead, from: grown)
    let left = edited(grown, removal.replacement)
    #expect(left.drawn == [Drawn(["Id=theirs"])])
    #expect(left.records.map(\.type) == [.task])
  }

  @Test("What came after a record in a file without final newline stays a record of its own")
  func unended() throws {
    let (after, insertion) = try insert(.set(.task, lines: []), into: "%rec: Task\n\nId: 1")
    let grown = parse(String(decoding: after.bytes, as: UTF8.self) + "\nId: theirs\n")
    let removal = RecordRemoval.remove(1, lead: insertion.lead, from: grown)
    let left = edited(grown, removal.replacement)
    #expect(String(decoding: left.bytes, as: UTF8.self) == "%rec: Task\n\nId: 1\n\nId: theirs\n")
  }

  @Test("CR LF files get CR LF lines")
  func lineEnds() throws {
    let (after, _) = try insert(
      .set(.task, lines: []), into: "%rec: Task\r\n\r\nId: 1\r\nText: x\r\n")
    #expect(after.bytes.count { $0 == 10 } == after.bytes.count { $0 == 13 })
    #expect(after.records.count == 2)
  }

  @Test("Nothing is put after a line that would swallow it")
  func swallowed() {
    for text in ["%rec: Task\n\nId: 1\\", "%rec: Task\n\nId: 1\\\n"] {
      #expect(throws: EditError.unsound) {
        try insert(.set(.task, lines: []), into: text)
      }
    }
    #expect(throws: EditError.unsound) {
      try insert(.after(1), into: "%rec: Task\n\n<<<<<<< a\n\nId: 1\n\n=======\n\n>>>>>>> b\n")
    }
    #expect(throws: EditError.badValue(name: bytes("Text"))) {
      try RecordInsertion.insert(
        [(name: bytes("Text"), value: bytes("a\\"))], .set(.task, lines: []),
        in: parse("%rec: Task\n"))
    }
  }

  @Test("Several at one place follow each other, and all of them are read")
  func several() throws {
    for before in ["", "%rec: Task\n\nId: 1", "%rec: Task\n\nId: 1\n\n%rec: Unit\n\nCode: A\n"] {
      let file = parse(before)
      let replacements = try (0..<3).map { number in
        try RecordInsertion.insert(
          [(name: bytes("Id"), value: bytes("N\(number)"))], .set(.task, lines: []), in: file,
          after: number > 0 ? .recordOfNewSet : .none
        ).replacement
      }
      let after = RecParser.parse(
        Array(Replacement.pieces(of: file.bytes, with: replacements).joined()), vocabulary: words)
      #expect(after.problems.isEmpty)
      let ids = after.drawn.flatMap(\.fields).filter { $0.hasPrefix("Id=N") }
      #expect(ids == ["Id=N0", "Id=N1", "Id=N2"])
      #expect(after.records.count { $0.type == .task } == (before.isEmpty ? 3 : 4))
    }
  }

  @Test("Random files: the record is there and nothing else changes; gone, every byte is back")
  func fuzz() {
    var dice = Dice(17)
    var inserted = 0
    for number in 0..<12_000 {
      let text = RecFuzzTests.mutate(&dice)
      let file = RecParser.parse(text, vocabulary: words)
      let place: RecordInsertion.Place =
        file.records.isEmpty || dice.roll(3) == 0
        ? .set(.task, lines: dice.roll(2) == 0 ? [bytes("%key: Id")] : [])
        : dice.roll(2) == 0
          ? .besides(dice.roll(file.records.count)) : .after(dice.roll(file.records.count))
      guard
        let insertion = try? RecordInsertion.insert(
          Self.fields.map { (name: $0.0, value: $0.1) }, place, in: file)
      else { continue }
      inserted += 1
      let after = edited(file, insertion.replacement)
      guard after.records.count == file.records.count + 1,
        let index = after.records.firstIndex(where: {
          after.text(of: $0).elementsEqual(insertion.record) && $0.damage == nil
        })
      else {
        Issue.record(
          "\(number) \(place): \(String(decoding: text, as: UTF8.self).debugDescription)")
        return
      }
      let removal = RecordRemoval.remove(index, lead: insertion.lead, from: after)
      let back = edited(after, removal.replacement).bytes
      guard back == text else {
        Issue.record(
          """
          \(number) \(place): \(String(decoding: text, as: UTF8.self).debugDescription)
          \(String(decoding: after.bytes, as: UTF8.self).debugDescription)
          \(String(decoding: back, as: UTF8.self).debugDescription)
          """)
        return
      }
    }
    #expect(inserted > 4_000)
  }
}
