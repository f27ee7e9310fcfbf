package import SteeringModel

extension Store {
  /// What saving an edit would do, and the board it would lead to, without writing a byte: for
  /// showing a session without having one. `board` may come from an earlier rehearsal.
  package func rehearse(_ edit: Edit, on board: Board) -> (outcome: SaveOutcome, board: Board?) {
    var files = board.files
    for number in files.indices {
      guard let index = RecordFinder.records(edit, in: files[number]).first else { continue }
      let path = files[number].path
      guard files[number].records[index].damage == nil else { return (.refused(.damaged), nil) }
      do throws(Splice.Failure) {
        let outcome = try Splice.apply(edit.changes, to: index, of: files[number])
        if outcome.deeds.isEmpty { return (.unchanged(path: path), nil) }
        files[number] = RecParser.parse(outcome.bytes, path: path, revision: .max)
        var builder = BoardBuilder()
        let reversal = Edit(
          action: edit.action == .undo ? .redo : .undo, type: edit.type, key: edit.key, seen: nil,
          changes: outcome.reversal)
        return (
          .saved(
            path: path, reversal: reversal, confirmed: true, reduced: false, conflictCopy: nil),
          builder.board(of: files)
        )
      } catch {
        return (.refused(.changedMeanwhile(fields: [])), nil)
      }
    }
    return (.refused(.recordGone), nil)
  }
}
