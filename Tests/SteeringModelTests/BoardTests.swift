import RecText
import SteeringModel
import Testing

/// The board as a whole: texts on demand, ties between records, files read once.
struct BoardTests {
  private let sample = """
    %rec: Unit

    Code: TOP
    Name: The top
    Name_vi: Trên cùng
    Short_vi: Trên

    Code: MID
    Name: The middle, with a comma
    Parent: TOP

    Code: LOW
    Parent: MID

    %rec: Committee

    Name: C
    Group: II Second
    Group: I First
    Group_vi: I Thứ nhất

    %rec: Document

    Number: 01/Q\u{110}
    Title: Written in one piece

    Number: 02/Qe\u{301}
    Title: Written in two

    %rec: Task

    Id: T-1
    Title: One
    + line
    + 
    + more
    Title_vi: Một
    Group: I First and foremost
    Lead: MID
    Lead: LOW
    Support: TOP
    Source: 02/Q\u{e9}
    Source: 01/Q\u{110}
    Weather: fine
    Note: joined \\
    to one

    Id: T-2
    Title: Two
    Lead: TOP
    Source: 01/Q\u{110}
    """

  @Test func textsComeInTheLanguageAskedFor() throws {
    let made = board(sample)
    let task = made.tasks[0].address
    #expect(made.text(.title, at: task) == "One\nline\n\nmore")
    #expect(made.text(.title, at: task, in: .vi) == "Một")
    #expect(made.text(.title, at: task, in: .nb) == "One\nline\n\nmore")
    #expect(made.text(.note, at: task) == "joined to one")
    #expect(made.text(.owner, at: task) == nil)
    #expect(made.texts(.lead, at: task) == ["MID", "LOW"])
    let last = try #require(made.fields(at: task).dropLast().last)
    #expect(last.label == "Weather")
    #expect(last.name == .unknown)
    #expect(last.value == "fine")
    #expect(made.fields(at: task).map(\.label).contains("Title_vi"))
  }

  @Test func unitsAndGroupsHaveTheirNames() throws {
    let made = board(sample)
    let top = try #require(made.symbol(for: "TOP"))
    let low = try #require(made.symbol(for: "LOW"))
    #expect(made.unitName(top, .vi, short: true) == "Trên")
    #expect(made.unitName(top, .vi, short: false) == "Trên cùng")
    #expect(made.unitName(top, .en, short: true) == "The top")
    #expect(made.unitName(low, .en, short: false) == "LOW")
    #expect(made.unitTree.map(\.unit) == [0, 1, 2])
    #expect(made.unitTree.map(\.depth) == [0, 1, 2])
    let group = try #require(made.tasks[0].group)
    #expect(made.spelling(of: group) == "I")
    #expect(made.groupName(group, .vi) == "I Thứ nhất")
    #expect(made.groupName(group, .hi) == "I First")
    #expect(made.committee.groups.map(\.name) == ["II Second", "I First"])
  }

  @Test func tasksKnowTheirDocumentsAndUnits() throws {
    let made = board(sample)
    let one = made.documents[0].number
    let two = made.documents[1].number
    #expect(made.sources(of: 0) == [two, one])
    #expect(made.leads(of: 0).map { made.spelling(of: $0) } == ["MID", "LOW"])
    #expect(made.supports(of: 0).map { made.spelling(of: $0) } == ["TOP"])
    #expect(!made.problems.contains { $0.kind == .unknownDocument })
  }

  @Test func recordsGiveTheirBytesKeyAndLine() {
    let made = board("# top\n%rec: Task\n\nId:  T 1 \nTitle: x\n\nId: T-2\nTitle: y")
    #expect(made.bytes(of: made.tasks[0].address).elementsEqual("Id:  T 1 \nTitle: x\n".utf8))
    #expect(made.bytes(of: made.tasks[1].address).elementsEqual("Id: T-2\nTitle: y".utf8))
    #expect(made.key(of: made.tasks[0].address) == RecordKey(.task, "T 1"))
    #expect(made.id(of: 0) == "T 1")
    #expect(made.task(withID: "T 1") == 0)
    #expect(made.task(withID: "T-3") == nil)
    #expect(made.task(withID: "") == nil)
    #expect(made.line(of: made.tasks[1].address) == 7)
    #expect(made.path(of: made.tasks[1].address) == "data.rec")
  }

  @Test(arguments: [
    ("a\n+ b", "a\nb"), ("a\n+b", "a\nb"), ("a\n+  b", "a\n b"), ("a\n+", "a\n"),
    ("a\r\n+ b", "a\nb"), ("a \\\nb", "a b"), ("a\\\r\nb", "ab"), ("a\\\n+ b", "a+ b"),
    ("a\\nb", "a\\nb"), ("a\\\\", "a\\\\"), ("a\rb", "a\rb"), ("", ""), ("a\n+ \n+ b", "a\n\nb"),
  ])
  func valuesAreUnfolded(raw: String, value: String) {
    let bytes = Array(raw.utf8)
    #expect(String(decoding: FieldText.unfold(bytes[...]), as: UTF8.self) == value)
  }

  @Test func filesOfTheSameRevisionAreNotReadAgainAndGiveTheSameBoard() throws {
    let people = (1...3).map { number in
      file(
        Array(
          "%rec: Task\n\nId: T-\(number)\nTitle: x\nLead: U\(number)\nSource: D\n".utf8),
        "\(number).rec", revision: UInt64(number))
    }
    var builder = BoardBuilder()
    let first = builder.board(of: people)
    #expect(first.tasks.indices.map { first.id(of: $0) } == ["T-1", "T-2", "T-3"])
    // The first file goes, a new one comes before the others, one is typed anew
    let newcomer = file(
      Array("%rec: Task\n\nId: T-0\nTitle: x\nLead: U9\nLead: U3\n\nId: T-3\nTitle: x\n".utf8),
      "0.rec", revision: 9)
    let second = builder.board(of: [newcomer, people[1], people[2]])
    #expect(second.tasks.indices.map { second.id(of: $0) } == ["T-0", "T-3", "T-2", "T-3"])
    #expect(
      second.tasks.indices.map { second.leads(of: $0).map { second.spelling(of: $0) } }
        == [["U9", "U3"], [], ["U2"], ["U3"]])
    #expect(second.tasks.map(\.trouble) == [nil, .duplicate, nil, .duplicate])
    #expect(second.tasks.map(\.address.file) == [0, 0, 1, 2])
    let document = try #require(second.symbol(for: "D"))
    #expect(
      second.tasks.indices.map { second.sources(of: $0) } == [[], [], [document], [document]])
    let third = builder.board(of: people)
    #expect(third.tasks.map(\.trouble) == [nil, nil, nil])
    #expect(third.leads(of: 0) == first.leads(of: 0))
  }

  @Test func aBoardOfNothingIsEmpty() throws {
    let assessment = Assessment(of: .empty, on: day("2026-11-21"))
    #expect(assessment.figures.total == 0)
    #expect(assessment.problems.isEmpty)
    #expect(assessment.unitRows.isEmpty)
    #expect(assessment.headline == nil)
    #expect(assessment.rates.doneOfTotal.percent == nil)
    #expect(assessment.order([], by: .worstFirst, in: .empty, language: .en) == [])
    #expect(Board.empty.nextMeeting(after: assessment.today) == nil)
  }

  @Test func aTaskIsSmall() {
    #expect(MemoryLayout<SteeringModel.Task>.stride <= 80)
  }
}
