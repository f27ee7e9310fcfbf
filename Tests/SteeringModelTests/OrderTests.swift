import SteeringModel
import Testing

/// Orders of the task list.
struct OrderTests {
  private func order(_ board: Board, _ order: TaskOrder) -> [String] {
    let assessment = Assessment(of: board, on: day("2026-11-21"))
    return assessment.order(Array(board.tasks.indices), by: order, in: board, language: .en)
      .map { board.id(of: $0) }
  }

  @Test func idsAreOrderedAsPeopleCount() {
    let ids = ["57-10", "57-2", "x", "57-02", "6-1", "57-2a", "57-100", "A-3", "a-20", "57"]
    let made = board(
      "%rec: Task\n\n" + ids.map { "Id: \($0)\nTitle: x\n" }.joined(separator: "\n")
        + "\nTitle: nameless\n")
    #expect(
      order(made, .id)
        == ["6-1", "57", "57-2", "57-02", "57-2a", "57-10", "57-100", "A-3", "a-20", "x", ""])
  }

  @Test func idsOfAnyLengthAreOrderedByTheirNumbers() {
    let long = String(repeating: "9", count: 300)
    let ids = [
      "2026/57-NQ/TW-12", "2026/57-NQ/TW-9", "2026/57-nq/tw-9a", "2026/57-NQ/TW", "\(long)8",
      "\(long)7", long, "1\(long)", "2026/57-NQ/TW-000012b", "2026/6-NQ/TW-12",
    ]
    let made = board(
      "%rec: Task\n\n" + ids.map { "Id: \($0)\nTitle: x\n" }.joined(separator: "\n"))
    #expect(
      order(made, .id) == [
        "2026/6-NQ/TW-12", "2026/57-NQ/TW", "2026/57-NQ/TW-9", "2026/57-nq/tw-9a",
        "2026/57-NQ/TW-12", "2026/57-NQ/TW-000012b", long, "1\(long)", "\(long)7", "\(long)8",
      ])
  }

  @Test func unitsStandByNameAndGroupsAsInTheirFile() {
    let made = board(
      """
      %rec: Task

      Id: 1
      Title: x
      Status: in-progress
      Due: 2028
      Lead: STRANGER

      Id: 2
      Title: x
      Status: in-progress
      Due: 2028
      Lead: Z

      Id: 3
      Title: x
      Status: in-progress
      Due: 2025
      Lead: Z
      Group: B

      Id: 4
      Title: x

      Id: 5
      Title: x
      Lead: A
      Group: A

      %rec: Unit

      Code: Z

      Code: A

      %rec: Committee

      Name: C
      Group: B
      Group: A
      """)
    #expect(
      order(made, .unit) == ["5", "3", "2", "1", "4"], "A before Z, then the unknown, then none")
    #expect(order(made, .group) == ["3", "5", "1", "2", "4"])
  }

  @Test func deadlinesComeFirstForWhatIsOpen() {
    #expect(order(demonstration, .deadline).first == "57-023")
    #expect(
      Array(order(demonstration, .deadline)[26..<32].map { $0.suffix(2) }) == [
        "08", "09", "22", "10", "11", "20",
      ])
    #expect(order(demonstration, .deadline).last == "57-012")
  }

  @Test func manyTasksKeepTheirPlaceWhereNothingTellsThemApart() {
    let count = 3_000
    let made = board(
      "%rec: Task\n\n"
        + (0..<count).map { number in
          "Id: \(number)\nTitle: x\nStatus: in-progress\nDue: 20\(27 + number % 3)\n"
        }.joined(separator: "\n"))
    let expected = (0..<3).flatMap { rest in (0..<count).filter { $0 % 3 == rest } }.map(
      String.init)
    #expect(order(made, .worstFirst) == expected)
    #expect(order(made, .deadline) == expected)
  }
}
