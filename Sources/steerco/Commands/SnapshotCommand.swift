internal import Dashboard
internal import Screen
internal import SteeringModel
internal import SteeringStore

/// `steerco snapshot`: the screen that a script of keys leads to, as text: the same update and
/// render, no terminal. It writes nothing: a save is rehearsed in memory.
enum SnapshotCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    var state = opening.state(size: opening.options.size, themes: ["paper"], theme: "paper")
    var now = 0
    for key in opening.options.keys {
      // A second for each key: nobody types faster while thinking, and nothing is taken for a
      // repeat.
      now += 1000
      var effects = update(&state, .key(key, moreBehind: false), now: now)
      while !effects.isEmpty {
        guard case .save(let edit, let ticket) = effects.removeFirst() else { continue }
        let (outcome, board) = opening.store.rehearse(edit, on: state.board)
        if let board { effects += update(&state, .boardChanged(board, []), now: now) }
        effects += update(&state, .saved(ticket: ticket, outcome), now: now)
      }
    }
    try Output.write(state.picture.lines.joined(separator: "\n") + "\n")
    return opening.answered()
  }
}
