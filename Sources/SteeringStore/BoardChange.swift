package import SteeringModel

/// A new board, and what is different in it.
package struct BoardChange: Sendable {
  /// The new board.
  package let board: Board
  /// The files that came, went or changed, in the order of their paths.
  package let files: [FileChange]

  /// A board and what made it differ from the last.
  package init(board: Board, files: [FileChange]) {
    self.board = board
    self.files = files
  }
}
