internal import Screen
internal import SteeringModel

/// A task named on the command line that no file has: with the nearest one that is there.
enum UnknownTask {
  static func error(_ id: String, _ opening: Opening) -> StartError {
    let ids = opening.board.tasks.indices.map(opening.board.id(of:))
    let nearest = Nearest.name(to: id, among: ids).map { "; did you mean \($0)?" } ?? ""
    return StartError("no task \(id)\(nearest)", code: 1)
  }
}
