internal import Dashboard
internal import Screen
internal import SteeringModel

/// A task named on the command line that no file has: with the file that cannot be read, in which it
/// may stand, or else with the nearest one that is there.
enum UnknownTask {
  static func error(_ id: String, _ opening: Opening) -> StartError {
    if let problem = opening.board.problems.of([.unreadableFile, .tooLarge, .utf16]).first {
      let words = opening.words.problem(problem)
      return StartError("no task \(id), but \(problem.path) \(words)", code: 1)
    }
    let ids = opening.board.tasks.indices.map(opening.board.id(of:))
    let nearest = Nearest.name(to: id, among: ids).map { "; did you mean \($0)?" } ?? ""
    return StartError("no task \(id)\(nearest)", code: 1)
  }
}
