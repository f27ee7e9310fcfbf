import RecText
import SteeringModel
import TestSupport
import Testing

/// No bytes of a file, and no words of a query, bring the board down or make it slow.
struct HostileDataTests {
  private func assess(_ text: String) -> Assessment {
    Assessment(of: board(text), on: day("2026-11-21"))
  }

  @Test(arguments: ["days", "clear", "progress", "moved"])
  func aNumberOfAnySizeInAQueryIsAnswered(key: String) {
    for number in ["-9223372036854775808", "9223372036854775807", "-9223372036854775809", "-0"] {
      for sign in ["<", "<=", ":", ">=", ">"] {
        let result = Query.parse("\(key)\(sign)\(number)")
        if case .failure(let mistake) = result { #expect(mistake.kind == .badNumber) }
        #expect((try? result.get()) == nil || number == "-0")
      }
    }
  }

  @Test func keysOfAnyLengthAreKeysLikeOthers() {
    let digits = String(repeating: "9", count: 70_000)
    let made = board(
      """
      %rec: Obstacle

      Id: V-9223372036854775807
      Text: x
      Status: open

      Id: V-\(digits)
      Text: y
      Status: open

      %rec: Meeting

      Date: 2026-12-18

      %rec: Conclusion

      Meeting: 2026-12-18
      Number: \(digits)
      Text: x

      Meeting: 2026-12-18
      Number: 18446744073709551616
      Text: x

      %rec: Item

      Meeting: 2026-12-18
      Number: \(digits)
      Title: Second

      Meeting: 2026-12-18
      Number: 00000000000000000000000000000000000000000000002
      Title: First
      Minutes: 99999999999999999999
      """)
    #expect(made.record(RecordKey(.obstacle, "V-\(digits)")) != nil)
    #expect(made.record(RecordKey(.conclusion, "2026-12-18", digits)) != nil)
    #expect(made.agenda(ofMeeting: 0).map { made.title(ofItem: $0) } == ["First", "Second"])
    #expect(problems(made).count == 1, "the minutes")
  }

  @Test func aTaskWithMoreLeadsThanARecordEverHasIsCountedOnce() {
    let leads = (0..<70_000).map { "Lead: U\($0 % 60_000)\n" }.joined()
    let assessment = assess("%rec: Task\n\nId: T-1\nTitle: x\n\(leads)Support: A\nSource: B\n")
    #expect(assessment.figures.total == 1)
    #expect(assessment.unitRows.count == 60_000)
    #expect(assessment.unitRows.allSatisfy { $0.anyLead == 1 })
  }

  @Test func manyObstaclesOnOneTaskAndManyTasksOfOneObstacleAreRead() {
    var text = "%rec: Task\n\n"
    for number in 0..<20_000 { text += "Id: T-\(number)\nTitle: x\n\n" }
    text += "%rec: Obstacle\n\nId: all\nText: x\n"
    for number in 0..<20_000 { text += "Task: T-\(number)\n" }
    for number in 0..<20_000 { text += "\nId: V-\(number % 2)\nText: x\nTask: T-7\n" }
    let assessment = assess(text)
    let made = board(text)
    #expect(made.obstacles(of: 7).count == 20_001)
    #expect(made.obstacles[0].tasks.count == 20_000)
    #expect(made.obstacles.count { $0.trouble == .duplicate } == 20_000)
    #expect(made.addresses(of: RecordKey(.obstacle, "V-1")).count == 10_000)
    #expect(assessment.figures.total == 20_000)
  }

  @Test func idsThatAreNoTextOrStandOverSeveralLinesAreToldApart() throws {
    // A byte that is no UTF-8, and the sign that stands for such a byte
    let bytes =
      Array("%rec: Task\n\nId: T-".utf8) + [0xFF]
      + Array("\nTitle: bad\n\nId: T-\u{FFFD}\nTitle: sign\n\nId: over\n+ lines\nTitle: x\n".utf8)
      + Array(
        "\n%rec: Obstacle\n\nId: V-1\nText: x\nStatus: open\nTask: over\n+ lines\nTask: T-".utf8)
      + [0xFF, 0x0A]
    let made = board([file(bytes)])
    #expect(made.tasks.map(\.trouble) == [nil, nil, nil])
    #expect(made.task(withKey: Array("T-".utf8) + [0xFF]) == 0)
    #expect(made.task(withID: "T-\u{FFFD}") == 1)
    #expect(made.task(withID: "over\nlines") == 2)
    #expect(made.obstacles[0].tasks == [2, 0])
    #expect(made.record(made.key(of: made.tasks[0].address)) == made.tasks[0].address)
    #expect(!made.key(of: made.tasks[0].address).isText)
    let assessment = Assessment(of: made, on: day("2026-11-21"))
    #expect(
      Set(assessment.order([0, 1, 2], by: .id, in: made, language: .en)) == [0, 1, 2])
  }

  @Test func composedAndDecomposedLettersAreOneUnitAndTwoTasks() {
    let made = board(
      """
      %rec: Unit

      Code: Đo\u{302}
      Name: decomposed

      Code: Đô
      Name: composed

      %rec: Task

      Id: o\u{302}
      Title: x
      Lead: Đô

      Id: ô
      Title: x
      Lead: Đo\u{302}
      """)
    #expect(made.units.count == 1)
    #expect(made.problems.count { $0.kind == .duplicate } == 1)
    #expect(made.tasks.map(\.trouble) == [nil, nil])
    #expect(made.leads(of: 0) == made.leads(of: 1))
    #expect(made.task(withID: "ô") == 1)
    #expect(made.task(withID: "o\u{302}") == 0)
  }

  @Test func damageIsToldOfATaskWhateverBlanksItsIdHas() {
    let made = board(
      """
      %rec: Task

      Id: \u{20}T-1\u{20}
      Title: x
      no field

      Id: T-1
      Title: y

      Title: without an id
      no field either
      """)
    let assessment = Assessment(of: made, on: day("2026-11-21"))
    let lines = (0..<3).map { task in
      assessment.problems(of: task).filter { $0.kind == .damaged }.map(\.line)
    }
    #expect(lines == [[5], [], [11]])
  }

  @Test func aSearchIndexIsNotUsedForTasksThatItWasNotMadeOf() throws {
    // Two builders give their files the same revisions
    let one = board("%rec: Task\n\nId: T-1\nTitle: apple\n")
    let two = board("%rec: Task\n\nId: T-1\nTitle: pear\n\nId: T-2\nTitle: apple\n")
    let index = SearchIndex(one)
    #expect(index.fits(one))
    #expect(!index.fits(two))
    let assessment = Assessment(of: two, on: day("2026-11-21"))
    #expect(assessment.tasks(matching: .words("apple"), index: index) == [1])
    let text = "%rec: Task\n\nId: T-1\nTitle: apple\nSecrecy: secret\n\nId: T-2\nTitle: apple\n"
    #expect(!SearchIndex(board(text, withSecret: true)).fits(board(text)))
  }

  /// Pieces that mean something in these files, put together at random.
  private static let pieces: [[UInt8]] =
    Schema.standard.vocabulary.fieldNames.map { Array("\($0.spelling): ".utf8) }
    + Schema.standard.records.map { Array("\n\n%rec: \($0.spelling)\n\n".utf8) }
    + [
      "2026-12-18", "2026-12-18b", "2026-Q4", "2026-02-30", "9999-12-31", "1900", "standing",
      "24:00",
      "14:05", "T-1", "T-2", "collective", "commune", "yes", "secret", "ordinary", "completed",
      "open", "received", "99999999999999999999", "-1", "+ more", "\\", "#", "ô", "o\u{302}",
      "standing:behind", "days<-9223372036854775808", "Obstacle V-1", "Task T-1", "I First", "/",
    ].map { Array($0.utf8) } + [[0xFF], [0], [0xC3], [0x0D], [0x0A], [0x0A], [0x0A], [0x20]]

  @Test func whateverTheBytesABoardComesOut() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<1_500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...120, using: &random) {
        bytes += HostileDataTests.pieces.randomElement(using: &random) ?? []
        if Bool.random(using: &random) { bytes.append(0x0A) }
      }
      let made = board([file(bytes)], withSecret: Bool.random(using: &random))
      for today in ["1900-01-01", "2026-11-21", "9999-12-31"] {
        let assessment = Assessment(of: made, on: day(today))
        #expect(assessment.identities.allSatisfy { $0.holds })
        #expect(Array(assessment.problems).count == assessment.problemCount)
        _ = assessment.reports.totals
        for index in made.conclusions.indices { _ = assessment.state(ofConclusion: index) }
        for index in made.items.indices { _ = assessment.tasks(ofItem: index) }
        for task in made.tasks.indices {
          _ = assessment.reports(onTask: task)
          _ = assessment.history(of: task)
          _ = assessment.problems(of: task)
        }
      }
      #expect(Array(made.problems).count == made.problemCount)
      for meeting in made.meetings.indices {
        _ = made.agenda(ofMeeting: meeting)
        _ = made.attendanceCount(ofMeeting: meeting)
      }
      for entry in made.entries { _ = JournalEntry(entry, made) }
      for type in Schema.standard.records.map(\.type) {
        for address in made.records(of: type) {
          let key = made.key(of: address)
          #expect(key.isEmpty || made.addresses(of: key).contains(address))
        }
      }
    }
  }
}
