package import SteeringModel

/// Everything that is wrong: what the files hold, then what follows from the day. Each problem is
/// told when it is asked for, since a country's board has tens of thousands.
package struct ProblemList: RandomAccessCollection, Sendable {
  private let ofBoard: Problems
  private let ofDay: Problems

  init(_ state: State) {
    ofBoard = state.board.problems
    ofDay = state.assessment.problems
  }

  /// 0.
  package var startIndex: Int { 0 }
  /// How many there are.
  package var endIndex: Int { ofBoard.count + ofDay.count }

  /// The problem at a place: those of the files first.
  package subscript(position: Int) -> Problem {
    position < ofBoard.count ? ofBoard[position] : ofDay[position - ofBoard.count]
  }
}

extension State {
  /// The problems of the files and those of the day.
  package var allProblems: ProblemList { ProblemList(self) }

  /// How many there are, without a list of them.
  var problemCount: Int { board.problemCount + assessment.problemCount }
}
