package import SteeringModel

extension Store {
  /// What saving an edit would do, and the board it would lead to, without writing a byte: for
  /// showing a session without having one. `board` may come from an earlier rehearsal.
  package func rehearse(_ edit: Edit, on board: Board) -> (outcome: SaveOutcome, board: Board?) {
    var files = board.files
    guard let number = files.firstIndex(where: { RecordFinder.places(edit, in: $0) > 0 }) else {
      return (.refused(.recordGone), nil)
    }
    let path = files[number].path
    do throws(Splice.Failure) {
      let outcome = try Self.rehearse(edit, in: files[number])
      if outcome.deeds.isEmpty { return (.unchanged(path: path), nil) }
      files[number] = RecParser.parse(outcome.bytes, path: path, revision: .max)
      var builder = BoardBuilder()
      return (
        .saved(
          path: path, reversal: edit.reversed(by: outcome, entry: ""), confirmed: true,
          reduced: false, conflictCopy: nil),
        builder.board(of: files)
      )
    } catch {
      return (.refused(.changedMeanwhile(fields: [])), nil)
    }
  }

  private static func rehearse(
    _ edit: Edit, in file: RecordFile
  ) throws(Splice.Failure) -> Splice.Outcome {
    if let whole = edit.whole { return try Splice.apply(whole, edit.type, to: file) }
    guard let index = RecordFinder.records(edit, in: file).first else { throw .unsound }
    return try Splice.apply(edit.changes, to: index, of: file)
  }
}
