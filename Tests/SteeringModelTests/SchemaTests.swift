import Foundation
import RecText
import Testing

@testable import SteeringModel

/// The schema is what reading and problems go by, also for types that the program lacks; and search
/// finds what it says.
struct SchemaTests {
  /// A record type that somebody else declares.
  private static let risk = RecordType(code: RecordType.firstFree)
  private static let weight = FieldName(code: FieldName.firstFree)
  private static let measure = FieldName(code: FieldName.firstFree + 1)
  private static let schema = Schema(
    Schema.standard.records + [
      RecordSchema(
        risk, "Risk", key: [.id], file: "risks.rec", meaning: "What may go wrong",
        fields: [
          FieldSchema(.id, "Id", .line, .mandatory, meaning: "Its key"),
          FieldSchema(.title, "Title", .line, .mandatory, .translated, .searched, meaning: "What"),
          FieldSchema(weight, "Weight", .percent, .mandatory, meaning: "How likely it is"),
          FieldSchema(.task, "Task", .reference(.task), .repeatable, meaning: "What it threatens"),
          FieldSchema(.unit, "Unit", .reference(.unit), meaning: "Who watches it"),
          FieldSchema(.parent, "Parent", .reference(risk), meaning: "The risk behind it"),
          FieldSchema(.since, "Since", .date, meaning: "Since when it is known"),
          FieldSchema(.status, "Status", .choice(["open", "gone"]), meaning: "Whether it stands"),
          FieldSchema(measure, "Measure", .text, .searched, meaning: "What is done about it"),
        ])
    ])

  private func board(_ text: String, withSecret: Bool = false) -> Board {
    SteeringModelTests.board(text, schema: SchemaTests.schema, withSecret: withSecret)
  }

  @Test func aTypeOfOnesOwnIsReadFoundAndHeldAgainstItsDeclaration() throws {
    let made = board(
      """
      %rec: Unit

      Code: A
      Name: Alpha

      %rec: Task

      Id: T-1
      Title: x
      Status: in-progress
      Due: 2027
      Lead: A
      Updated: 2026-11-20

      %rec: Risk

      Id: R-1
      Title: Flood
      Title_vi: Lũ lụt
      Weight: 40
      Task: T-1
      Unit: A
      Since: 2026-10
      Status: open

      Id:  R-2\u{20}
      Title: Fire
      Weight: 140
      Weight: 14
      Parent: R-1
      Unit: B
      Task: T-2
      Since: soon
      Status: closed
      Measure: A bucket
      + of sand

      Id: R-2
      Parent: R-3

      Title_vi: Không tên
      Weight: 1
      """)
    #expect(made.schema[SchemaTests.risk]?.spelling == "Risk")
    let records = made.records(of: SchemaTests.risk)
    #expect(records.count == 4)
    #expect(made.record(RecordKey(SchemaTests.risk, "R-1")) == records[0])
    #expect(made.addresses(of: RecordKey(SchemaTests.risk, "R-2")) == [records[1], records[2]])
    #expect(made.record(RecordKey(SchemaTests.risk, "R-3")) == nil)
    #expect(made.isTaken(RecordKey(SchemaTests.risk, "R-2")))
    #expect(
      records.map { made.trouble(of: $0) } == [nil, .duplicate, .duplicate, .noKey])
    #expect(
      problems(made) == [
        "data.rec:26: duplicate: R-2: R-2", "data.rec:28: bad-value: R-2: Weight: 140",
        "data.rec:29: repeated: R-2: Weight: 14", "data.rec:31: unknown-unit: R-2: B",
        "data.rec:32: unknown-task: R-2: T-2", "data.rec:33: bad-date: R-2: Since: soon",
        "data.rec:34: bad-status: R-2: closed", "data.rec:38: duplicate: R-2: R-2",
        "data.rec:38: no-title: R-2: Title", "data.rec:38: missing: R-2: Weight",
        "data.rec:39: unknown-risk: R-2: R-3", "data.rec:41: no-key: : Id",
      ])
  }

  @Test func aTypeOfOnesOwnIsHiddenWithItsTasks() {
    let text = """
      %rec: Task

      Id: T-1
      Title: x
      Secrecy: secret

      %rec: Risk

      Id: R-1
      Title: Leak
      Weight: 400
      Task: T-1
      """
    let made = board(text)
    #expect(made.records(of: SchemaTests.risk) == [])
    #expect(problems(made) == [])
    #expect(made.isHidden(RecordKey(SchemaTests.risk, "R-1")))
    #expect(made.isTaken(RecordKey(SchemaTests.risk, "R-1")))
    #expect(board(text, withSecret: true).records(of: SchemaTests.risk).count == 1)
  }

  @Test func theReaderOfTasksReadsEveryFieldOfTheSchema() throws {
    let schema = try #require(Schema.standard[.task])
    for field in schema.fields {
      // A second value of a field that stands once, or a value of another kind, is seen by whoever
      // reads it; what is passed over may stand any number of times and is text.
      let text = "%rec: Task\n\n\(field.spelling): 1\n\(field.spelling): 2\n"
      let found = SteeringModelTests.board(text + "Id: T-1\nTitle: x\n", withSecret: true)
        .problems.map(\.kind)
      let isTextOfAnyNumber = field.isRepeatable && field.kind == .text
      #expect(TaskReader.isPassedOver(field.name) == isTextOfAnyNumber, "\(field.spelling)")
      #expect(found.contains(.repeated) == !field.isRepeatable, "\(field.spelling)")
      let bad = SteeringModelTests.board("%rec: Task\n\n\(field.spelling): !\n", withSecret: true)
      let kinds: Set<Problem.Kind> = [.badDate, .badStatus, .badValue]
      #expect(
        bad.problems.contains { kinds.contains($0.kind) }
          == !("!".utf8.withContiguousStorageIfAvailable { field.kind.reads($0.span) } ?? true),
        "\(field.spelling)")
      if case .reference(let type) = field.kind {
        let known = type == .unit ? "Unit\n\nCode: A\nName: x" : "Document\n\nNumber: A"
        let made = SteeringModelTests.board("%rec: \(known)\n\n" + text)
        #expect(made.problems.contains { $0.kind == .init(unknown: type) }, "\(field.spelling)")
      }
    }
  }

  @Test func whatIsDeclaredSearchedLeadsToItsTask() throws {
    // One task, and a record of each type that leads to it.
    let records: [RecordType: String] = [
      .unit: "Code: u-1", .document: "Number: d-1", .obstacle: "Id: o-1\nTask: t-1",
      .task: "Id: t-1\nLead: u-1\nSource: d-1",
    ]
    for schema in Schema.standard.records {
      for field in schema.fields where field.isSearched {
        let key = try #require(
          records[schema.type]?.split(separator: "\n").first?.split(separator: " ").last,
          "nothing searches records of \(schema.spelling)")
        var text = records.map { type, lines in
          let own = type == schema.type && !schema.key.contains(field.name)
          return "%rec: \(Schema.standard.vocabulary.spelling(of: type))\n\n\(lines)\n"
            + (own ? "\(field.spelling): sought\n" : "")
        }.joined(separator: "\n")
        if schema.key.contains(field.name) {
          text = text.replacingOccurrences(of: key, with: "sought")
        }
        let assessment = Assessment(
          of: SteeringModelTests.board(text), on: CivilDate(dayNumber: 0))
        let found = assessment.tasks(matching: .words("sought"))
        #expect(found == [0], "\(schema.spelling) \(field.spelling)")
      }
    }
  }

  @Test func everyFieldIsReadByItsSpelling() {
    for schema in Schema.standard.records {
      for field in schema.fields {
        let text = "%rec: \(schema.spelling)\n\n\(field.spelling): x\n\(field.spelling)_vi: y\n"
        let read = file(Array(text.utf8)).fields.map(\.name)
        #expect(read == [field.name, field.name], "\(schema.spelling) \(field.spelling)")
      }
    }
  }

  @Test func aMandatoryFieldMayStandInAnyLanguage() {
    let made = SteeringModelTests.board("%rec: Unit\n\nCode: A\nName_vi: Một\n\nCode: B\nName: \n")
    #expect(problems(made) == ["data.rec:7: missing: B: Name"])
  }

  @Test func damagedRecordsAreHeldAgainstNothingElse() {
    let made = SteeringModelTests.board("%rec: Report\n\nUnit: A\nPeriod: x\nno field\n")
    #expect(problems(made).map { $0.contains("damaged") } == [true])
    #expect(made.trouble(of: made.records(of: .report)[0]) == .damaged(.badLine))
  }

  @Test func everyRecordOfTheDemonstrationIsFoundByItsKey() {
    for schema in Schema.standard.records {
      for address in demonstration.records(of: schema.type) {
        let found = demonstration.addresses(of: demonstration.key(of: address))
        #expect(found.contains(address))
        #expect(schema.isUnique ? found.count == 1 : found.count >= 1)
        #expect(demonstration.trouble(of: address) == nil)
      }
    }
    #expect(demonstration.record(RecordKey(.conclusion, "2026-10-09", "3")) != nil)
    #expect(demonstration.record(RecordKey(.conclusion, "2026-10-09")) == nil)
    #expect(demonstration.record(RecordKey(.task, "57-001")) != nil)
    #expect(demonstration.record(RecordKey(.task, "57-999")) == nil)
  }
}
