import RecText
import SteeringModel
import Testing

/// What is said of values that somebody types, before they are in a file.
struct ValidationTests {
  private func complaint(
    _ type: RecordType, _ name: FieldName, _ value: String
  ) throws -> ValidationError? {
    try #require(Schema.standard[type]?[name]).complaint(about: value, in: demonstration)
  }

  private static let values: [(RecordType, FieldName, String, ValidationError?)] = [
    (.task, .title, "", .missing),
    (.task, .title, " \t", .missing), (.task, .owner, "", nil),
    (.task, .owner, "A\nB", .severalLines), (.task, .title, "A\nB", nil),
    (.task, .title, "ends in \\", .unwritable), (.task, .title, "nul\0", .unwritable),
    (.task, .due, "2026-13", .notADeadline), (.task, .due, "Q2/2027", nil),
    (.task, .due, "standing", nil), (.task, .due, "2026/2027", nil),
    (.task, .start, "standing", .notADate), (.task, .start, "30/6/2026", nil),
    (.report, .on, "2026-06", .notADay), (.report, .on, "2026-06-01", nil),
    (.report, .period, "2026", .notAMonthOrQuarter), (.report, .period, "2026-Q2", nil),
    (.meeting, .begins, "24:00", .notATime), (.meeting, .begins, "9:05", nil),
    (.meeting, .begins, "9.05", .notATime),
    (.meeting, .date, "2026-12", .notASitting), (.meeting, .date, "2026-12-18b", nil),
    (.meeting, .date, "", .missing),
    (.committee, .dueSoon, "-1", .notACount), (.committee, .dueSoon, "0", nil),
    (.committee, .dueSoon, "99999999999999999999", .notACount),
    (.task, .progress, "101", .notAPercent), (.task, .progress, "100", nil),
    (.task, .status, "done", .notOneOf(Status.allCases.map(\.word))),
    (.task, .status, "completed", nil),
    (.conclusion, .noTask, "perhaps", .notYesOrNo), (.conclusion, .noTask, "yes", nil),
    (.document, .url, "not one", .notAnAddress), (.document, .url, "https://example.org", nil),
    (.task, .lead, "SNW", .unknown(.unit, nearest: "SNV")), (.task, .lead, "SNV", nil),
    (.task, .source, "57-NQ/TU", .unknown(.document, nearest: "57-NQ/TW")),
    (.obstacle, .task, "57-O31", .unknown(.task, nearest: "57-031")),
    (.obstacle, .task, "57-031", nil),
    (.conclusion, .meeting, "18/12/2026", nil),
    (.conclusion, .meeting, "2026-12-19", .unknown(.meeting, nearest: "2026-12-18")),
    (.item, .query, "standing:behind", nil),
  ]

  @Test(arguments: values)
  func aValueIsHeldAgainstItsField(
    type: RecordType, name: FieldName, value: String, error: ValidationError?
  ) throws {
    #expect(try complaint(type, name, value) == error)
  }

  @Test func aQueryIsAnsweredWithItsOwnMistake() throws {
    guard case .notAQuery(let mistake)? = try complaint(.item, .query, "standing:behnd") else {
      Issue.record("it was taken")
      return
    }
    #expect(mistake.nearest == "behind")
    #expect(mistake.position == 9)
  }

  @Test func withoutABoardAReferenceIsTakenAtItsWord() throws {
    let field = try #require(Schema.standard[.task]?[.lead])
    #expect(field.complaint(about: "ANY") == nil)
    #expect(field.complaint(about: "ANY", in: .empty) == nil, "no file lists any unit")
  }
}
