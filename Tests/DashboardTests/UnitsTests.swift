import Dashboard
import Screen
import SteeringModel
import Testing

/// The list of the responsible units.
@Suite struct Units {
  private static let province = """
    %rec: Unit

    Code: ALL
    Name: All communes
    Kind: collective
    Members: commune
    Members: W1

    Code: C1
    Name: First commune
    Kind: commune

    Code: C2
    Name: Second commune
    Kind: commune

    Code: W1
    Name: A ward

    Code: D1
    Name: A department
    Kind: department

    %rec: Task

    Id: T-1
    Title: One
    Lead: D1
    Lead: C2

    """

  private func codes(_ stage: Stage) -> [String] {
    stage.state.assessment.leadingUnits.map { row in
      row.unit.map { stage.state.board.spelling(of: $0) } ?? "-"
    }
  }

  @Test func membersOfACollectiveThatLeadNothingAreLeftOut() {
    #expect(codes(Stage(Stage.board(Self.province))) == ["ALL", "C2", "D1"])
    let more = Self.province + "\nId: T-2\nTitle: Two\nLead: W1\nStatus: withdrawn\n"
    #expect(
      codes(Stage(Stage.board(more))) == ["ALL", "C2", "D1"], "what is withdrawn is no work")
    #expect(
      codes(Stage(Stage.board(Self.province + "\nId: T-2\nTitle: Two\nLead: C1\n")))
        == ["ALL", "C1", "C2", "D1"])
  }

  @Test func withoutACollectiveEveryUnitIsListed() {
    let board = Stage.board(Self.province.replacing("Kind: collective", with: "Kind: list"))
    #expect(codes(Stage(board)) == ["ALL", "C1", "C2", "W1", "D1"])
  }

  @Test func theDemonstrationListsTheUnitsThatAnswerForSomething() throws {
    var stage = Stage()
    let board = stage.state.board
    #expect(board.units.count == 115)
    let listed = Set(codes(stage))
    let idle = board.units.filter { unit in
      unit.kind.map { ["commune", "ward"].contains(board.spelling(of: $0)) } ?? false
        && !board.tasks.indices.contains { board.leads(of: $0).contains(unit.code) }
    }
    #expect(idle.count > 90)
    for unit in idle { #expect(!listed.contains(board.spelling(of: unit.code))) }
    for unit in board.units where !idle.map(\.code).contains(unit.code) {
      #expect(listed.contains(board.spelling(of: unit.code)))
    }
    // To the last row, and no further.
    try stage.press("3 <end>")
    #expect(stage.state.units.selected == listed.count - 1)
    let below = stage.state.units.selected
    try stage.press("<down>")
    #expect(stage.state.units.selected == below)
  }
}
